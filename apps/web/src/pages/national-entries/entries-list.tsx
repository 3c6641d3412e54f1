import { entryWords, nationalSubjects, todayWords } from '@libs/words';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { moveThroughRows } from '../../lists/row-keys.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { EntrySheet } from './entry-sheet.tsx';

/** What is still to be entered in the national system; Enter opens the sheet to copy from. */
export function EntriesList() {
  const { say } = useSpeech();
  const [open, setOpen] = useState<string | null>(null);
  const entries = useInfiniteQuery({
    queryKey: ['national-entries', 'to_enter'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/national-entries', {
          params: {
            header: { 'Access-Purpose': 'temporary_residence_case' },
            query: { state: 'to_enter', limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const rows = (entries.data?.pages ?? []).flatMap(({ items }) => items);
  const today = todayInVietNam();
  if (entries.isLoading) return <Waiting />;
  return (
    <>
      <p className="quiet">{say(entryWords.why)}</p>
      <ProblemSummary error={entries.error} />
      {entries.data && rows.length === 0 && <p className="empty">{say(entryWords.none)}</p>}
      {rows.length > 0 && (
        <>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say(entryWords.dueOn)}</th>
                <th scope="col">{say(todayWords.person)}</th>
                <th scope="col">{say(entryWords.subject)}</th>
                <th scope="col">{say(todayWords.dwelling)}</th>
                <th scope="col">{say(entryWords.term)}</th>
              </tr>
            </thead>
            <tbody onKeyDown={moveThroughRows}>
              {rows.map((row) => {
                const toggle = () => {
                  setOpen(open === row.id ? null : row.id);
                };
                return (
                  <Fragment key={row.id}>
                    <tr
                      tabIndex={0}
                      aria-expanded={open === row.id}
                      data-overdue={row.dueOn < today || undefined}
                      onClick={toggle}
                      onKeyDown={({ key, target, currentTarget }) => {
                        if (key === 'Enter' && target === currentTarget) toggle();
                      }}
                    >
                      <td className="unbroken">{writeDay(row.dueOn)}</td>
                      <td>
                        <b>{row.fullName}</b>
                      </td>
                      <td>{say(nationalSubjects[row.subject])}</td>
                      <td>{row.address}</td>
                      <td className="unbroken">
                        {writeDay(row.from)} – {writeDay(row.endedOn ?? row.lastDay)}
                      </td>
                    </tr>
                    {open === row.id && (
                      <tr>
                        <td colSpan={5}>
                          <EntrySheet entry={row} />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                );
              })}
            </tbody>
          </table>
          <ListEnd list={entries} count={rows.length} />
        </>
      )}
    </>
  );
}
