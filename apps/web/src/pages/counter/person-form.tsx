import type { Messages } from '@libs/api-client';
import { counterWords, fieldProblems, shellWords } from '@libs/words';
import { Button, NativeSelect, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { Problem } from '../../api/problem.ts';
import { CommuneField } from '../../communes/commune-field.tsx';
import { readPartialDay } from '../../days/day-text.ts';
import { DayField, thisYear } from '../../forms/day-field.tsx';
import { submitOnCtrlEnter, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { digitsOf, isPersonalNumber, typedName } from '../../persons/typed-person.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import type { NewPersonEntry, PersonElsewhere } from './counter-draft.ts';
import { forACase } from '../../session/access-purpose.ts';
import { lookUp } from './counter-queries.ts';

/** The message for what was typed; what was left empty is left out. */
function messageOf(entry: NewPersonEntry, dateOfBirth: string): Messages['NewResident'] {
  const { permanentCommuneCode, permanentFrom } = entry;
  const personalNumber = digitsOf(entry.personalNumber);
  return {
    fullName: typedName(entry.fullName),
    sex: entry.sex === 'male' ? 'male' : 'female',
    dateOfBirth,
    nationality: entry.nationality.trim().toUpperCase(),
    ...(personalNumber === '' ? {} : { personalNumber }),
    ...(permanentCommuneCode === null || permanentFrom === null
      ? {}
      : { permanentResidence: { communeCode: permanentCommuneCode, from: permanentFrom } }),
    ...(entry.phone.trim() === '' ? {} : { phone: entry.phone.trim() }),
    ...(entry.email.trim() === '' ? {} : { email: entry.email.trim() }),
  };
}

/** A person who is recorded for the first time; what the number says differently is a warning, not a refusal. */
export function PersonForm({
  entry,
  change,
  onRecorded,
  onKnownHere,
  onKnownElsewhere,
  onCancel,
}: {
  readonly entry: NewPersonEntry;
  readonly change: (part: Partial<NewPersonEntry>) => void;
  readonly onRecorded: (residentId: string, warnings: readonly { field: string; code: string }[]) => void;
  /** The number is already somebody's in this area: the counter goes on with that person. */
  readonly onKnownHere: (residentId: string) => void;
  /** The number is somebody's of another area: the counter goes on with what the look-up tells. */
  readonly onKnownElsewhere: (person: PersonElsewhere) => void;
  readonly onCancel: () => void;
}) {
  const { say } = useSpeech();
  const [tried, setTried] = useState(false);
  const keyFor = useIdempotencyKey();
  const dateOfBirth = readPartialDay(entry.dateOfBirth, thisYear());
  const number = digitsOf(entry.personalNumber);
  const recording = useMutation({
    mutationFn: (born: string) => {
      const body = messageOf(entry, born);
      return answerOf(
        api.POST('/api/v1/residents', { params: { header: { ...forACase, ...keyFor(body) } }, body }),
      );
    },
    onSuccess: ({ resident, warnings }) => {
      onRecorded(resident.id, warnings);
    },
    onError: async (problem) => {
      if (!(problem instanceof Problem)) return;
      if (problem.code === 'resident_known_here' && problem.residentId !== null)
        onKnownHere(problem.residentId);
      if (problem.code !== 'resident_known_elsewhere') return;
      const person = await lookUp(number);
      if (person) onKnownElsewhere(person);
    },
  });
  const serverErrorOf = useFieldErrors(recording.error);
  const needed = (isMissing: boolean, field: string) =>
    tried && isMissing ? say(shellWords.required) : serverErrorOf(field);
  const permanentFromMissing = entry.permanentCommuneCode !== null && entry.permanentFrom === null;
  const incomplete = entry.fullName.trim().length < 2 || dateOfBirth === null || permanentFromMissing;
  return (
    <form
      className="person-form"
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!incomplete && !recording.isPending) recording.mutate(dateOfBirth);
      }}
    >
      <Title order={2}>{say(counterWords.addPerson)}</Title>
      <ProblemSummary
        error={recording.error}
        fieldNames={{
          fullName: say(counterWords.fullName),
          personalNumber: say(counterWords.personalNumber),
          dateOfBirth: say(counterWords.dateOfBirth),
          nationality: say(counterWords.nationality),
          'permanentResidence.communeCode': say(counterWords.permanentCommune),
          'permanentResidence.from': say(counterWords.permanentFrom),
          phone: say(counterWords.phone),
          email: say(counterWords.email),
        }}
      />
      <TextField
        label={say(counterWords.fullName)}
        autoFocus
        value={entry.fullName}
        error={needed(entry.fullName.trim().length < 2, 'fullName')}
        onChange={(fullName) => {
          change({ fullName });
        }}
      />
      <div className="two">
        <TextField
          label={say(counterWords.personalNumber)}
          placeholder={say(counterWords.personalNumberHint)}
          inputMode="numeric"
          value={entry.personalNumber}
          error={
            number !== '' && !isPersonalNumber(number)
              ? say(fieldProblems['matches'] ?? shellWords.required)
              : serverErrorOf('personalNumber')
          }
          onChange={(personalNumber) => {
            change({ personalNumber });
          }}
        />
        <TextField
          label={say(counterWords.dateOfBirth)}
          placeholder={say(counterWords.dateOfBirthHint)}
          value={entry.dateOfBirth}
          error={
            entry.dateOfBirth.trim() !== '' && dateOfBirth === null && tried
              ? say(shellWords.notADay)
              : needed(dateOfBirth === null, 'dateOfBirth')
          }
          onChange={(dateOfBirth) => {
            change({ dateOfBirth });
          }}
        />
        <NativeSelect
          label={say(counterWords.sex)}
          value={entry.sex}
          error={serverErrorOf('sex')}
          data={[
            { value: 'female', label: say(counterWords.female) },
            { value: 'male', label: say(counterWords.male) },
          ]}
          onChange={({ currentTarget }) => {
            change({ sex: currentTarget.value });
          }}
        />
        <TextField
          label={say(counterWords.nationality)}
          maxLength={2}
          value={entry.nationality}
          error={serverErrorOf('nationality')}
          onChange={(nationality) => {
            change({ nationality });
          }}
        />
        <CommuneField
          label={say(counterWords.permanentCommune)}
          placeholder={say(counterWords.permanentCommuneHint)}
          value={entry.permanentCommuneCode}
          error={serverErrorOf('permanentResidence.communeCode')}
          onChange={(permanentCommuneCode) => {
            change({ permanentCommuneCode });
          }}
        />
        <DayField
          label={say(counterWords.permanentFrom)}
          latestYear={thisYear()}
          value={entry.permanentFrom}
          error={needed(permanentFromMissing, 'permanentResidence.from')}
          onChange={(permanentFrom) => {
            change({ permanentFrom });
          }}
        />
        <TextField
          label={say(counterWords.phone)}
          value={entry.phone}
          error={serverErrorOf('phone')}
          onChange={(phone) => {
            change({ phone });
          }}
        />
        <TextField
          label={say(counterWords.email)}
          value={entry.email}
          error={serverErrorOf('email')}
          onChange={(email) => {
            change({ email });
          }}
        />
      </div>
      <div className="form-end">
        <Button type="submit" loading={recording.isPending}>
          {say(counterWords.recordPerson)}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {say(shellWords.cancel)}
        </Button>
      </div>
    </form>
  );
}
