import { forecastItems, forecastWords } from '@libs/words';
import { Button, NumberInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FieldProblem, Problem } from '../../api/problem.ts';
import type { DayText } from '../../days/day-text.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { missing } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { formKeys, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { type PlanningValueEntry, recordPlanningValue } from './forecast-queries.ts';

interface Typed {
  readonly item: PlanningValueEntry['item'];
  readonly value: number | null;
  readonly from: DayText | null;
  readonly source: string;
}

const nothing = (): Typed => ({ item: 'place_primary', value: null, from: null, source: '' });

const problemsOf = ({ value, from, source }: Typed): FieldProblem[] => [
  ...missing('value', value === null),
  ...missing('from', from === null),
  ...missing('source', source.trim() === ''),
];

/** A new unit cost or rate with its document. */
export function ValueForm({
  province,
  onRecorded,
}: {
  readonly province: string;
  readonly onRecorded: () => Promise<unknown>;
}) {
  const { say } = useSpeech();
  const { content, change, drop } = useDraft<Typed>(`planning-value/${province}`, nothing);
  const keyFor = useIdempotencyKey();
  const recording = useMutation({
    mutationFn: (typed: Typed) => {
      const wrong = problemsOf(typed);
      if (wrong.length > 0) throw new Problem({ status: 400, code: 'invalid_input', errors: wrong });
      const body = {
        ...typed,
        province,
        value: typed.value ?? 0,
        from: typed.from ?? '',
        source: typed.source.trim(),
      };
      return recordPlanningValue(body, keyFor(body));
    },
    onSuccess: () => {
      drop();
      return onRecorded();
    },
  });
  const errorOf = useFieldErrors(recording.error);
  if (content === null) return null;
  return (
    <form
      className="fact-form"
      aria-label={say(forecastWords.record)}
      noValidate
      onKeyDown={formKeys}
      onSubmit={(event) => {
        event.preventDefault();
        if (!recording.isPending) recording.mutate(content);
      }}
    >
      <h3>{say(forecastWords.record)}</h3>
      <ProblemSummary
        error={recording.error}
        fieldNames={{
          item: say(forecastWords.item),
          value: say(forecastWords.value),
          from: say(forecastWords.from),
          source: say(forecastWords.source),
        }}
      />
      {recording.isSuccess && <p role="status">{say(forecastWords.recorded)}</p>}
      <CodedSelect
        label={say(forecastWords.item)}
        words={forecastItems}
        value={content.item}
        onChange={(item) => {
          change({ item });
        }}
      />
      <NumberInput
        label={say(forecastWords.value)}
        min={0}
        hideControls
        decimalScale={2}
        thousandSeparator="."
        decimalSeparator=","
        value={content.value ?? ''}
        error={errorOf('value')}
        onChange={(value) => {
          change({ value: value === '' ? null : Number(value) });
        }}
      />
      <DayField
        label={say(forecastWords.from)}
        value={content.from}
        error={errorOf('from')}
        onChange={(from) => {
          change({ from });
        }}
      />
      <TextField
        label={say(forecastWords.source)}
        maxLength={300}
        value={content.source}
        error={errorOf('source')}
        onChange={(source) => {
          change({ source });
        }}
      />
      <div className="form-end">
        <Button type="submit" size="compact-sm" loading={recording.isPending}>
          {say(forecastWords.record)}
        </Button>
      </div>
    </form>
  );
}
