import type { Messages } from '@libs/api-client';
import { officeYearWords, shellWords } from '@libs/words';
import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeDay, type DayText } from '../../days/day-text.ts';
import { DayField } from '../../forms/day-field.tsx';
import { submitOnCtrlEnter } from '../../forms/submit-keys.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';

type Year = Messages['OfficeYearDetails'];

/** A day while it is typed. */
interface TypedDay {
  readonly key: number;
  readonly day: DayText | null;
  readonly kind: 'off' | 'worked';
  readonly name: string;
  readonly basis: string;
}

/** A whole year as its notice says it: each day off or exchanged, and what is still to be decided. */
export function OfficeYearForm({
  year,
  onSaved,
  leave,
}: {
  readonly year: Year;
  readonly onSaved: () => void;
  readonly leave: () => void;
}) {
  const { say } = useSpeech();
  const [notice, setNotice] = useState(year.notice ?? '');
  const [days, setDays] = useState<readonly TypedDay[]>(year.days.map((one, key) => ({ ...one, key })));
  const [uncertain, setUncertain] = useState<readonly DayText[]>(year.uncertain);
  const saving = useMutation({
    mutationFn: (body: Messages['OfficeYearEntry']) =>
      answerOf(api.POST('/api/v1/office-years/{year}', { params: { path: { year: year.year } }, body })),
    onSuccess: onSaved,
  });
  const change = (key: number, more: Partial<TypedDay>) => {
    setDays((before) => before.map((one) => (one.key === key ? { ...one, ...more } : one)));
  };
  const whole = days.flatMap(({ day, kind, name, basis }) =>
    day === null ? [] : [{ day, kind, name, basis }],
  );
  return (
    <form
      className="rule-form"
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (whole.length < days.length || saving.isPending) return;
        saving.mutate({
          notice: notice.trim() === '' ? null : notice.trim(),
          days: whole,
          uncertain: [...uncertain],
        });
      }}
    >
      <ProblemSummary
        error={saving.error}
        fieldNames={Object.fromEntries(
          days.map(({ day, name }, index) => [
            `days.${String(index)}.day`,
            day === null ? name : writeDay(day),
          ]),
        )}
      />
      <TextField label={say(officeYearWords.notice)} autoFocus value={notice} onChange={setNotice} />
      {days.map((typed) => (
        <DayRow
          key={typed.key}
          typed={typed}
          onChange={(more) => {
            change(typed.key, more);
          }}
          onRemove={() => {
            setDays((before) => before.filter(({ key }) => key !== typed.key));
          }}
        />
      ))}
      {uncertain.map((day) => (
        <p key={day} className="office-day">
          {say(officeYearWords.uncertain)}: <b>{writeDay(day)}</b>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              setUncertain((before) => before.filter((one) => one !== day));
            }}
          >
            {say(officeYearWords.settle)}
          </Button>
        </p>
      ))}
      <div className="row-actions">
        <Button
          variant="default"
          onClick={() => {
            const key = Math.max(0, ...days.map((one) => one.key)) + 1;
            setDays((before) => [...before, { key, day: null, kind: 'off', name: '', basis: notice }]);
          }}
        >
          {say(officeYearWords.addDay)}
        </Button>
        <Button type="submit" loading={saving.isPending} disabled={whole.length < days.length}>
          {say(officeYearWords.save, { year: year.year })}
        </Button>
        <Button variant="default" onClick={leave}>
          {say(shellWords.cancel)}
        </Button>
      </div>
    </form>
  );
}

function DayRow({
  typed: { day, kind, name, basis },
  onChange,
  onRemove,
}: {
  readonly typed: TypedDay;
  readonly onChange: (more: Partial<TypedDay>) => void;
  readonly onRemove: () => void;
}) {
  const { say } = useSpeech();
  return (
    <div className="office-day">
      <DayField
        aria-label={say(officeYearWords.day)}
        value={day}
        onChange={(next) => {
          onChange({ day: next });
        }}
      />
      <NativeSelect
        aria-label={say(officeYearWords.kind)}
        value={kind}
        data={(['off', 'worked'] as const).map((value) => ({ value, label: say(officeYearWords[value]) }))}
        onChange={({ currentTarget }) => {
          onChange({ kind: currentTarget.value === 'worked' ? 'worked' : 'off' });
        }}
      />
      <TextField
        aria-label={say(officeYearWords.name)}
        placeholder={say(officeYearWords.name)}
        required
        value={name}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      <TextField
        aria-label={say(officeYearWords.basis)}
        placeholder={say(officeYearWords.basis)}
        required
        value={basis}
        onChange={(basis) => {
          onChange({ basis });
        }}
      />
      <Button size="compact-xs" variant="default" onClick={onRemove}>
        {say(officeYearWords.remove)}
      </Button>
    </div>
  );
}
