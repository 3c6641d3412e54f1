import type { Messages } from '@libs/api-client';
import { shellWords, todayWords } from '@libs/words';
import { Button, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay, writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';

const states = ['complete', 'opened', 'granted', 'refused', 'withdrawn'] as const;
type State = (typeof states)[number];

function useCases(state: State) {
  return useInfiniteQuery({
    queryKey: ['cases', state],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/cases', {
          params: {
            header: { 'Access-Purpose': 'temporary_residence_case' },
            query: { state, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The earliest due day first; cases whose clock does not run come after, oldest first. */
const byDueDay = (a: Messages['CaseSummary'], b: Messages['CaseSummary']): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.openedAt.localeCompare(b.openedAt);

/** The cases of this area by state, with what is due first. */
export function TodayPage() {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const [, goTo] = useLocation();
  const [address, setAddress] = useSearchParams();
  const state = states.find((one) => one === address.get('state')) ?? 'complete';
  const cases = useCases(state);
  const today = todayInVietNam();
  const rows = (cases.data?.pages ?? []).flatMap(({ items }) => items).sort(byDueDay);
  const mayOpen = permissions.includes('open cases');
  const open = ({ id }: Messages['CaseSummary']) => {
    goTo(`/cases/${id}`);
  };
  return (
    <div className="page">
      <Title order={1}>{say(todayWords.title)}</Title>
      <div className="filters" role="group">
        {states.map((one) => (
          <Button
            key={one}
            size="compact-sm"
            variant={one === state ? 'filled' : 'default'}
            aria-pressed={one === state}
            onClick={() => {
              setAddress({ state: one });
            }}
          >
            {say(todayWords[one])}
          </Button>
        ))}
      </div>
      <ProblemSummary error={cases.error} />
      {cases.isLoading && <Waiting />}
      {cases.data && rows.length === 0 && (
        <p className="empty">
          {say(todayWords.none)} {mayOpen && say(todayWords.noneTodo)}
        </p>
      )}
      {rows.length > 0 && (
        <>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say(todayWords.due)}</th>
                <th scope="col">{say(todayWords.person)}</th>
                <th scope="col">{say(todayWords.dwelling)}</th>
                <th scope="col">{say(todayWords.term)}</th>
                <th scope="col">{say(todayWords.received)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const isOverdue = row.state === 'complete' && row.dueOn !== null && row.dueOn < today;
                return (
                  <tr
                    key={row.id}
                    tabIndex={0}
                    data-overdue={isOverdue || undefined}
                    onClick={() => {
                      open(row);
                    }}
                    onKeyDown={({ key }) => {
                      if (key === 'Enter') open(row);
                    }}
                  >
                    <td>
                      {row.dueOn === null ? say(todayWords.notRunning) : writeDay(row.dueOn)}
                      {isOverdue && <b className="overdue"> · {say(todayWords.overdue)}</b>}
                      {row.dueOn === today && <b> · {say(todayWords.dueToday)}</b>}
                    </td>
                    <td>
                      <b>{row.fullName}</b>
                      {row.dateOfBirth !== null && (
                        <span className="quiet"> {writeDay(row.dateOfBirth)}</span>
                      )}
                    </td>
                    <td>{row.address}</td>
                    <td>
                      {row.requestedFrom !== null && writeDay(row.requestedFrom)} –{' '}
                      {row.requestedLastDay !== null && writeDay(row.requestedLastDay)}
                    </td>
                    <td>{writeInstant(row.openedAt)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p className="quiet list-end">
            {say(cases.hasNextPage ? shellWords.shownOfMore : shellWords.shown, { count: rows.length })}{' '}
            {cases.hasNextPage && (
              <Button
                size="compact-sm"
                variant="default"
                loading={cases.isFetchingNextPage}
                onClick={() => void cases.fetchNextPage()}
              >
                {say(shellWords.more)}
              </Button>
            )}
          </p>
        </>
      )}
    </div>
  );
}
