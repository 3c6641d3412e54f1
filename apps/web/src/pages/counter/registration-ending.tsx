import type { Messages } from '@libs/api-client';
import { endGrounds, endingWords, shellWords } from '@libs/words';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay, type DayText } from '../../days/day-text.ts';
import { DayField } from '../../forms/day-field.tsx';
import { submitOnCtrlEnter, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { useOfficer } from '../../session/session.tsx';
import { forACase } from './counter-queries.ts';

/** The registrations of this commune that are in force or to come, each with the way to strike it off. */
export function RegistrationsHere({ person }: { readonly person: Messages['ResidentRecord'] }) {
  const { say } = useSpeech();
  const { area, permissions } = useOfficer();
  const [ending, setEnding] = useState<string | null>(null);
  const today = todayInVietNam();
  const here = person.temporaryRegistrations.filter(
    ({ communeCode, lastDay, endedOn }) => communeCode === area.code && endedOn === null && lastDay >= today,
  );
  if (here.length === 0) return null;
  return (
    <section className="registrations" aria-label={say(endingWords.registrations)}>
      {here.map((registration) => (
        <div key={registration.id}>
          <p>
            <b>{say(endingWords.registrations)}:</b> {registration.address} · {writeDay(registration.from)} ·{' '}
            {say(endingWords.inForceUntil, { day: writeDay(registration.lastDay) })}{' '}
            {permissions.includes('open cases') && ending !== registration.id && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => {
                  setEnding(registration.id);
                }}
              >
                {say(endingWords.strikeOff)}
              </Button>
            )}
          </p>
          {ending === registration.id && (
            <EndingForm
              registration={registration}
              person={person}
              leave={() => {
                setEnding(null);
              }}
            />
          )}
        </div>
      ))}
    </section>
  );
}

function EndingForm({
  registration,
  person,
  leave,
}: {
  readonly registration: Messages['RegistrationRecord'];
  readonly person: Messages['ResidentRecord'];
  readonly leave: () => void;
}) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const [endedOn, setEndedOn] = useState<DayText | null>(todayInVietNam());
  const [ground, setGround] = useState<keyof typeof endGrounds>('e');
  const [note, setNote] = useState('');
  const ending = useMutation({
    mutationFn: (day: DayText) => {
      const body = { endedOn: day, ground, ...(note.trim() === '' ? {} : { note: note.trim() }) };
      return answerOf(
        api.POST('/api/v1/temporary-registrations/{id}/ending', {
          params: { path: { id: registration.id }, header: { ...forACase, ...keyFor(body) } },
          body,
        }),
      );
    },
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['resident', person.id] }),
        queries.invalidateQueries({ queryKey: ['timeline', person.id] }),
      ]);
      leave();
    },
  });
  const errorOf = useFieldErrors(ending.error);
  return (
    <form
      className="ending-form"
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (endedOn !== null && !ending.isPending) ending.mutate(endedOn);
      }}
    >
      <ProblemSummary
        error={ending.error}
        fieldNames={{ endedOn: say(endingWords.endedOn), ground: say(endingWords.ground) }}
      />
      <div className="two">
        <DayField
          label={say(endingWords.endedOn)}
          autoFocus
          value={endedOn}
          error={endedOn === null ? say(shellWords.required) : errorOf('endedOn')}
          onChange={setEndedOn}
        />
        <CodedSelect
          label={say(endingWords.ground)}
          value={ground}
          error={errorOf('ground')}
          words={endGrounds}
          onChange={(ground) => {
            setGround(ground);
          }}
        />
      </div>
      <TextInput
        label={say(endingWords.note)}
        value={note}
        error={errorOf('note')}
        onChange={({ currentTarget }) => {
          setNote(currentTarget.value);
        }}
      />
      {endedOn !== null && (
        <p className="quiet">
          {say(endingWords.consequence, { name: person.fullName, day: writeDay(endedOn) })}
        </p>
      )}
      <div className="form-end">
        <Button type="submit" color="red" loading={ending.isPending}>
          {say(endingWords.strikeOff)}
        </Button>
        <Button variant="default" onClick={leave}>
          {say(shellWords.cancel)}
        </Button>
      </div>
    </form>
  );
}
