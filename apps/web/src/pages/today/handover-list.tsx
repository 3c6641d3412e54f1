import { caseKinds, handoverWords, todayWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useCommuneNames } from '../../communes/communes.ts';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { markSeen, useHandovers } from './today-queries.ts';

/** Registrations of this area that another commune ended, with the cases still open here; each is put away once seen. */
export function HandoverList() {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const queries = useQueryClient();
  const handovers = useHandovers();
  const rows = (handovers.data?.pages ?? []).flatMap(({ items }) => items);
  const nameOf = useCommuneNames(rows.map(({ newCommuneCode }) => newCommuneCode));
  const seeing = useMutation({
    mutationFn: markSeen,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['work-lists', 'handovers'] }),
  });
  if (handovers.isLoading) return <Waiting />;
  return (
    <>
      <ProblemSummary error={handovers.error ?? seeing.error} />
      {handovers.data && rows.length === 0 && <p className="empty">{say(handoverWords.none)}</p>}
      {rows.length > 0 && (
        <>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say(todayWords.person)}</th>
                <th scope="col">{say(todayWords.dwelling)}</th>
                <th scope="col">{say(handoverWords.endedOn)}</th>
                <th scope="col">{say(handoverWords.newCommune)}</th>
                <th scope="col">{say(handoverWords.openCases)}</th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>
                    <Link href={`/residents/${row.residentId}`}>{row.fullName}</Link>
                  </td>
                  <td>{row.address}</td>
                  <td>
                    {writeDay(row.endedOn)}
                    {row.undone && ` (${say(handoverWords.undone)})`}
                  </td>
                  <td>{nameOf(row.newCommuneCode)}</td>
                  <td>
                    {row.openCases.map(({ id, kind }) => (
                      <Link key={id} href={`/cases/${id}`}>
                        {say(caseKinds[kind as keyof typeof caseKinds])}{' '}
                      </Link>
                    ))}
                  </td>
                  <td>
                    {permissions.includes('open cases') && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        onClick={() => {
                          seeing.mutate(row.id);
                        }}
                      >
                        {say(handoverWords.seen)}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <ListEnd list={handovers} count={rows.length} />
        </>
      )}
    </>
  );
}
