import type { Messages } from '@libs/api-client';
import { caseKinds, caseStates, emptyLists, todayWords } from '@libs/words';
import { useLocation } from 'wouter';
import { hasPassed, todayInVietNam, writeDay, writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { moveThroughRows } from '../../lists/row-keys.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import type { ListShown } from './list-shown.ts';
import { useCases } from './today-queries.ts';

/** The cases of one list, what is due first on top; up and down move, Enter opens. */
export function CaseList({ shown, kind }: { readonly shown: ListShown; readonly kind: string | null }) {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const cases = useCases({ shown, kind });
  const rows = (cases.data?.pages ?? []).flatMap(({ items }) => items);
  if (cases.isLoading) return <Waiting />;
  if (rows.length === 0)
    return (
      <>
        <ProblemSummary error={cases.error} />
        {cases.data && (
          <p className="empty">{say('list' in shown ? emptyLists[shown.list] : todayWords.none)}</p>
        )}
      </>
    );
  return (
    <>
      <ProblemSummary error={cases.error} />
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{say(todayWords.due)}</th>
            <th scope="col">{say(todayWords.person)}</th>
            <th scope="col">{say(todayWords.kind)}</th>
            <th scope="col">{say(todayWords.dwelling)}</th>
            <th scope="col">{say(todayWords.state)}</th>
            <th scope="col">{say(todayWords.holder)}</th>
            <th scope="col">{say(todayWords.received)}</th>
          </tr>
        </thead>
        <tbody onKeyDown={moveThroughRows}>
          {rows.map((row) => (
            <CaseRow
              key={row.id}
              row={row}
              open={() => {
                goTo(`/cases/${row.id}`);
              }}
            />
          ))}
        </tbody>
      </table>
      <ListEnd list={cases} count={rows.length} />
    </>
  );
}

function CaseRow({ row, open }: { readonly row: Messages['CaseSummary']; readonly open: () => void }) {
  const { say } = useSpeech();
  const { id: me } = useOfficer();
  const { dueOn, dueAt, claim, waitingUntil } = row;
  const today = todayInVietNam();
  const isRunning = row.state === 'complete' || row.state === 'referred';
  const isOverdue = isRunning && dueOn !== null && (dueAt === null ? dueOn < today : hasPassed(dueAt));
  return (
    <tr
      tabIndex={0}
      data-overdue={isOverdue || undefined}
      onClick={open}
      onKeyDown={({ key }) => {
        if (key === 'Enter') open();
      }}
    >
      <td className="unbroken">
        {dueOn === null
          ? waitingUntil === null
            ? say(todayWords.notRunning)
            : say(todayWords.waitingUntil, { day: writeDay(waitingUntil) })
          : dueAt === null
            ? writeDay(dueOn)
            : writeInstant(dueAt)}
        {isOverdue && <b className="overdue"> · {say(todayWords.overdue)}</b>}
        {!isOverdue && isRunning && dueOn === today && <b> · {say(todayWords.dueToday)}</b>}
      </td>
      <td>
        <b>{row.fullName}</b>
        {row.dateOfBirth !== null && <span className="quiet"> {writeDay(row.dateOfBirth)}</span>}
      </td>
      <td>{say(caseKinds[row.kind])}</td>
      <td>{row.address}</td>
      <td>{say(caseStates[row.state])}</td>
      <td>
        {claim === null ? (
          <span className="quiet">{say(todayWords.nobody)}</span>
        ) : claim.officerId === me ? (
          say(todayWords.you)
        ) : (
          claim.displayName
        )}
      </td>
      <td className="unbroken">{writeInstant(row.openedAt)}</td>
    </tr>
  );
}
