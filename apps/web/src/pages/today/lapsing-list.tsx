import { todayWords } from '@libs/words';
import { useLocation } from 'wouter';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { moveThroughRows } from '../../lists/row-keys.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { useLapsing } from './today-queries.ts';

/** Registrations that lapse soon, the next one first; Enter leads to the person at the counter, or to their open case. */
export function LapsingList({ within }: { readonly within: 1 | 7 | 15 | 30 }) {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const { permissions } = useOfficer();
  const lapsing = useLapsing(within);
  const rows = (lapsing.data?.pages ?? []).flatMap(({ items }) => items);
  const open = ({ openCaseId, residentId }: (typeof rows)[number]) => {
    const person = permissions.includes('open cases')
      ? `/counter?person=${residentId}`
      : `/residents/${residentId}`;
    goTo(openCaseId === null ? person : `/cases/${openCaseId}`);
  };
  if (lapsing.isLoading) return <Waiting />;
  return (
    <>
      <ProblemSummary error={lapsing.error} />
      {lapsing.data && rows.length === 0 && <p className="empty">{say(todayWords.lapsingNone)}</p>}
      {rows.length > 0 && (
        <>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say(todayWords.lastDay)}</th>
                <th scope="col">{say(todayWords.person)}</th>
                <th scope="col">{say(todayWords.dwelling)}</th>
                <th scope="col">{say(todayWords.state)}</th>
              </tr>
            </thead>
            <tbody onKeyDown={moveThroughRows}>
              {rows.map((row) => (
                <tr
                  key={row.registrationId}
                  tabIndex={0}
                  onClick={() => {
                    open(row);
                  }}
                  onKeyDown={({ key }) => {
                    if (key === 'Enter') open(row);
                  }}
                >
                  <td>{writeDay(row.lastDay)}</td>
                  <td>
                    <b>{row.fullName}</b>
                    {row.dateOfBirth !== null && <span className="quiet"> {writeDay(row.dateOfBirth)}</span>}
                  </td>
                  <td>{row.address}</td>
                  <td>{row.openCaseId !== null && say(todayWords.hasCase)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <ListEnd list={lapsing} count={rows.length} />
        </>
      )}
    </>
  );
}
