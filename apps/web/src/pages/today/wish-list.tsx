import { countedServiceWords, registrationWishWords, todayWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { markWishSeen, useServiceCounts, useWishes } from './today-queries.ts';

/** Families who agreed that the police hear of their wish to register; each leads to the counter. */
export function WishList() {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const wishes = useWishes();
  const counts = useServiceCounts();
  const counted = counts.data?.rows ?? [];
  const rows = (wishes.data?.pages ?? []).flatMap(({ items }) => items);
  const seeing = useMutation({
    mutationFn: markWishSeen,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['work-lists', 'wishes'] }),
  });
  if (wishes.isLoading) return <Waiting />;
  return (
    <>
      <ProblemSummary error={wishes.error ?? seeing.error} />
      {counted.length > 0 && (
        <p className="quiet">
          {say(registrationWishWords.counted, { year: counts.data?.year ?? '' })}{' '}
          {counted
            .map(({ what, people }) => `${say(countedServiceWords[what])}: ${String(people)}`)
            .join(' · ')}
        </p>
      )}
      {wishes.data && rows.length === 0 && <p className="empty">{say(registrationWishWords.none)}</p>}
      {rows.length > 0 && (
        <>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say(todayWords.person)}</th>
                <th scope="col">{say(registrationWishWords.agreedOn)}</th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, residentId, fullName, agreedOn }) => (
                <tr key={id}>
                  <td>
                    <Link href={`/counter?person=${residentId}`}>{fullName}</Link>
                  </td>
                  <td>{writeDay(agreedOn)}</td>
                  <td>
                    <Button
                      size="compact-xs"
                      variant="default"
                      onClick={() => {
                        seeing.mutate(id);
                      }}
                    >
                      {say(registrationWishWords.seen)}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <ListEnd list={wishes} count={rows.length} />
        </>
      )}
    </>
  );
}
