import { regularisationOutcomes, regularisationSteps, regularisationWords } from '@libs/words';
import { Link, useLocation, useSearchParams } from 'wouter';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { moveThroughRows } from '../../lists/row-keys.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useRegularisations } from './regularisation-queries.ts';

const lists = {
  due: regularisationWords.due,
  open: regularisationWords.openList,
  closed: regularisationWords.closedList,
};

const empty = {
  due: regularisationWords.emptyDue,
  open: regularisationWords.emptyOpen,
  closed: regularisationWords.emptyClosed,
};

/** Whom to help next; those that are due first. */
export function RegularisationList() {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const [address] = useSearchParams();
  const list = (['due', 'closed'] as const).find((code) => code === address.get('list')) ?? 'open';
  const found = useRegularisations(list);
  const rows = (found.data?.pages ?? []).flatMap(({ items }) => items);
  const today = todayInVietNam();
  return (
    <>
      <nav className="filters" aria-label={say(regularisationWords.state)}>
        {(['open', 'due', 'closed'] as const).map((code) => (
          <Link
            key={code}
            href={`/inspections?show=helping&list=${code}`}
            aria-current={code === list ? 'page' : undefined}
          >
            {say(lists[code])}
          </Link>
        ))}
      </nav>
      <ProblemSummary error={found.error} />
      {found.isLoading && <Waiting />}
      {found.data && rows.length === 0 && <p className="empty">{say(empty[list])}</p>}
      {rows.length > 0 && (
        <div className="wide-table">
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say(regularisationWords.remindOn)}</th>
                <th scope="col">{say(regularisationWords.person)}</th>
                <th scope="col">{say(regularisationWords.dwelling)}</th>
                <th scope="col">{say(regularisationWords.state)}</th>
              </tr>
            </thead>
            <tbody onKeyDown={moveThroughRows}>
              {rows.map((row) => (
                <tr
                  key={row.id}
                  tabIndex={0}
                  data-overdue={row.remindOn !== null && row.remindOn <= today ? true : undefined}
                  onClick={() => {
                    goTo(`/regularisation/${row.id}`);
                  }}
                  onKeyDown={({ key }) => {
                    if (key === 'Enter') goTo(`/regularisation/${row.id}`);
                  }}
                >
                  <td>{row.remindOn !== null && writeDay(row.remindOn)}</td>
                  <td>
                    <b>{row.fullName}</b> <span className="quiet">{row.birthYear}</span>
                  </td>
                  <td>{row.address}</td>
                  <td>
                    {row.outcome === null
                      ? say(regularisationSteps[row.state])
                      : say(regularisationOutcomes[row.outcome])}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <ListEnd list={found} count={rows.length} />
        </div>
      )}
    </>
  );
}
