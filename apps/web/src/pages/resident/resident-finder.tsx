import { counterWords, residentWords, shellWords, type Sentence } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId, type KeyboardEvent } from 'react';
import { writeDay } from '../../days/day-text.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { questionOf } from '../../persons/person-question.ts';
import { findOthers } from './resident-queries.ts';
import { useReadingPurpose } from '../../session/access-purpose.ts';

/** Who was found and chosen. */
export interface ChosenResident {
  readonly id: string;
  readonly fullName: string;
}

/** The finder's part of what is typed into a form. */
export interface FindingEntry {
  readonly typed: string;
  readonly chosen: ChosenResident | null;
}

/**
 * Finds another resident of this area: type, Enter searches, arrows choose. Every search is audited, so it is asked
 * when somebody asks and not on each key.
 */
export function ResidentFinder({
  label,
  exceptId,
  entry: { typed, chosen },
  change,
  error,
}: {
  readonly label: Sentence;
  readonly exceptId: string;
  readonly entry: FindingEntry;
  readonly change: (part: Partial<FindingEntry>) => void;
  readonly error: string | undefined;
}) {
  const { say } = useSpeech();
  const group = useId();
  const purpose = useReadingPurpose();
  const question = questionOf(typed);
  const searching = useMutation({
    mutationFn: (asked: NonNullable<typeof question>) => findOthers(asked, exceptId, purpose),
    onSuccess: ({ people: [only, another] }) => {
      change({ chosen: only && !another ? { id: only.id, fullName: only.fullName } : null });
    },
  });
  const people = searching.data?.people;
  const search = () => {
    if (question !== null && !searching.isPending) searching.mutate(question);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    search();
  };
  return (
    <div className="finder">
      <div className="finder-line">
        <TextField
          label={say(label)}
          placeholder={say(residentWords.findWhom)}
          autoFocus
          spellCheck={false}
          value={typed}
          error={error}
          onKeyDown={onKeyDown}
          onChange={(text) => {
            change({ typed: text, chosen: null });
          }}
        />
        <Button variant="default" loading={searching.isPending} disabled={question === null} onClick={search}>
          {say(residentWords.find)}
        </Button>
      </div>
      <ProblemSummary error={searching.error} />
      <div role="status">
        {people?.length === 0 && <p className="quiet">{say(residentWords.nobodyFound)}</p>}
        {searching.data?.hasMore && people && (
          <p className="quiet">{say(shellWords.shownOfMore, { count: people.length })}</p>
        )}
        {chosen && <p>✓ {say(residentWords.chosen, { name: chosen.fullName })}</p>}
      </div>
      {(people ?? []).map(({ id, fullName, dateOfBirth, personalNumber }) => (
        <label key={id} className="finder-choice">
          <input
            type="radio"
            name={group}
            checked={chosen?.id === id}
            onChange={() => {
              change({ chosen: { id, fullName } });
            }}
          />{' '}
          <b>{fullName}</b> {dateOfBirth === null ? '' : writeDay(dateOfBirth)} ·{' '}
          {personalNumber ?? say(counterWords.noNumber)}
        </label>
      ))}
    </div>
  );
}
