import { endGrounds, endingBeginnings, endingWords, shellWords } from '@libs/words';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay, type DayText } from '../../days/day-text.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { submitOnCtrlEnter, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { forACase } from './counter-queries.ts';

/** Who can set an ending in motion at the counter; data come by themselves. */
const { from_data: _data, ...beginnings } = endingBeginnings;
/** Ground b is a cancellation, which is another case. */
const { b: _cancelled, ...grounds } = endGrounds;

interface Entry {
  readonly begun: keyof typeof beginnings;
  readonly ground: keyof typeof grounds;
  readonly aroseOn: DayText | null;
  readonly endedOn: DayText | null;
  readonly portalDossierCode: string;
  readonly toldBy: string;
  readonly note: string;
}

/** Opens the case that strikes a registration off, and goes there. */
export function EndingForm({
  registrationId,
  fullName,
  leave,
}: {
  readonly registrationId: string;
  readonly fullName: string;
  readonly leave: () => void;
}) {
  const { say } = useSpeech();
  const [, go] = useLocation();
  const keyFor = useIdempotencyKey();
  const [entry, setEntry] = useState<Entry>({
    begun: 'filed',
    ground: 'e',
    aroseOn: todayInVietNam(),
    endedOn: todayInVietNam(),
    portalDossierCode: '',
    toldBy: '',
    note: '',
  });
  const change = (more: Partial<Entry>) => {
    setEntry((before) => ({ ...before, ...more }));
  };
  const { begun, ground, aroseOn, endedOn } = entry;
  const code = entry.portalDossierCode.trim();
  const opening = useMutation({
    mutationFn: (days: { aroseOn: DayText; endedOn: DayText }) => {
      const body = {
        begun,
        ground,
        ...days,
        channel: begun === 'filed' ? ('online' as const) : ('counter' as const),
        ...(begun === 'filed' && { portalDossierCode: code }),
        ...(begun === 'host_notice' && { toldBy: entry.toldBy.trim() }),
        ...(entry.note.trim() !== '' && { note: entry.note.trim() }),
      };
      return answerOf(
        api.POST('/api/v1/temporary-registrations/{id}/ending', {
          params: { path: { id: registrationId }, header: { ...forACase, ...keyFor(body) } },
          body,
        }),
      );
    },
    onSuccess: ({ id }) => {
      go(`/cases/${id}`);
    },
  });
  const errorOf = useFieldErrors(opening.error);
  const needed = (day: DayText | null, field: string) =>
    day === null ? say(shellWords.required) : errorOf(field);
  return (
    <form
      className="ending-form"
      aria-label={say(endingWords.strikeOff)}
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (aroseOn !== null && endedOn !== null && !opening.isPending) opening.mutate({ aroseOn, endedOn });
      }}
    >
      <ProblemSummary
        error={opening.error}
        fieldNames={{
          begun: say(endingWords.begun),
          ground: say(endingWords.ground),
          aroseOn: say(endingWords.aroseOn),
          endedOn: say(endingWords.endedOn),
          channel: say(endingWords.begun),
          portalDossierCode: say(endingWords.portalDossierCode),
          toldBy: say(endingWords.toldBy),
        }}
      />
      <div className="two">
        <CodedSelect
          label={say(endingWords.begun)}
          value={begun}
          error={errorOf('begun')}
          words={beginnings}
          onChange={(chosen) => {
            change({ begun: chosen, ...(chosen === 'host_notice' && { ground: 'e' as const }) });
          }}
        />
        <CodedSelect
          label={say(endingWords.ground)}
          value={ground}
          error={errorOf('ground')}
          words={grounds}
          onChange={(chosen) => {
            change({ ground: chosen });
          }}
        />
        <DayField
          label={say(endingWords.aroseOn)}
          autoFocus
          value={aroseOn}
          error={needed(aroseOn, 'aroseOn')}
          onChange={(day) => {
            change({ aroseOn: day });
          }}
        />
        <DayField
          label={say(endingWords.endedOn)}
          value={endedOn}
          error={needed(endedOn, 'endedOn')}
          onChange={(day) => {
            change({ endedOn: day });
          }}
        />
      </div>
      {begun === 'filed' && (
        <TextInput
          label={say(endingWords.portalDossierCode)}
          description={say(endingWords.onlineOnly)}
          value={entry.portalDossierCode}
          error={errorOf('portalDossierCode')}
          onChange={({ currentTarget }) => {
            change({ portalDossierCode: currentTarget.value });
          }}
        />
      )}
      {begun === 'host_notice' && (
        <TextInput
          label={say(endingWords.toldBy)}
          value={entry.toldBy}
          error={errorOf('toldBy')}
          onChange={({ currentTarget }) => {
            change({ toldBy: currentTarget.value });
          }}
        />
      )}
      <TextInput
        label={say(endingWords.note)}
        value={entry.note}
        error={errorOf('note')}
        onChange={({ currentTarget }) => {
          change({ note: currentTarget.value });
        }}
      />
      {endedOn !== null && (
        <p className="quiet">{say(endingWords.consequence, { name: fullName, day: writeDay(endedOn) })}</p>
      )}
      <div className="form-end">
        <Button type="submit" loading={opening.isPending}>
          {say(endingWords.openEnding)}
        </Button>
        <Button variant="default" onClick={leave}>
          {say(shellWords.cancel)}
        </Button>
      </div>
    </form>
  );
}
