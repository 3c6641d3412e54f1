import { counterWords, filingWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { writeDay } from '../../days/day-text.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { findPeople, type FoundPeople } from '../counter/counter-queries.ts';
import { questionOf } from '../../persons/person-question.ts';
import type { MemberEntry } from './member-entry.ts';

/** Somebody who was found, as a member with a relation still to be chosen. */
type Found = Pick<MemberEntry, 'subject' | 'fullName' | 'born'>;

const foundIn = ({ people, elsewhere }: FoundPeople): readonly Found[] =>
  elsewhere
    ? [
        {
          subject: { personalNumber: elsewhere.personalNumber },
          fullName: elsewhere.fullName,
          born: String(elsewhere.birthYear ?? ''),
        },
      ]
    : people.map(({ id, fullName, dateOfBirth }) => ({
        subject: { residentId: id },
        fullName,
        born: dateOfBirth === null ? '' : writeDay(dateOfBirth),
      }));

/** Finds another member: Enter searches; one who is found alone joins at once, of several one is chosen. */
export function MemberFinder({
  typed,
  onType,
  onFound,
}: {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onFound: (found: Found) => void;
}) {
  const { say } = useSpeech();
  const question = questionOf(typed);
  const searching = useMutation({
    mutationFn: findPeople,
    onSuccess: (found) => {
      const [only, another] = foundIn(found);
      if (only && !another) take(only);
    },
  });
  const take = (found: Found) => {
    onFound(found);
    searching.reset();
  };
  const search = () => {
    if (question !== null && !searching.isPending) searching.mutate(question);
  };
  const found = searching.data === undefined ? undefined : foundIn(searching.data);
  return (
    <div className="finder">
      <div className="finder-line">
        <TextField
          label={say(filingWords.findMember)}
          spellCheck={false}
          value={typed}
          onKeyDown={(event) => {
            // With nothing typed Enter goes on to the next field, as everywhere.
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || question === null) return;
            event.preventDefault();
            search();
          }}
          onChange={onType}
        />
        <Button variant="default" loading={searching.isPending} disabled={question === null} onClick={search}>
          {say(counterWords.findButton)}
        </Button>
      </div>
      <ProblemSummary error={searching.error} />
      <div role="status">
        {found?.length === 0 && <p className="quiet">{say(filingWords.nobodyFound)}</p>}
      </div>
      {found && found.length > 1 && (
        <div className="row-actions">
          {found.map((one) => (
            <Button
              key={JSON.stringify(one.subject)}
              size="compact-sm"
              variant="default"
              onClick={() => {
                take(one);
              }}
            >
              {one.fullName} {one.born}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
