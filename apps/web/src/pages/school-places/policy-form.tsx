import { firstPlacesWords, otherChildrenWords, schoolLevelWords, schoolPolicyWords } from '@libs/words';
import { Button, NumberInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FieldProblem } from '../../api/problem.ts';
import { Problem } from '../../api/problem.ts';
import type { DayText } from '../../days/day-text.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { missing } from '../../forms/act-form.tsx';
import { CodedChecks } from '../../forms/coded-checks.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { formKeys, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { EffectOfPolicy } from './policy-effect.tsx';
import { type NewPolicy, recordPolicy, showEffect } from './school-places-queries.ts';

interface Typed {
  readonly level: NewPolicy['level'];
  readonly startsOn: DayText | null;
  readonly until: DayText | null;
  readonly placesFirstFor: readonly NewPolicy['placesFirstFor'][number][];
  readonly temporaryMonths: number;
  readonly others: NewPolicy['others'];
  readonly documentNumber: string;
  readonly documentTitle: string;
  readonly issuedOn: DayText | null;
}

const nothing = (): Typed => ({
  level: 'primary_school',
  startsOn: null,
  until: null,
  placesFirstFor: ['permanent'],
  temporaryMonths: 0,
  others: 'placed_after',
  documentNumber: '',
  documentTitle: '',
  issuedOn: null,
});

const problemsOf = ({
  startsOn,
  issuedOn,
  placesFirstFor,
  documentNumber,
  documentTitle,
}: Typed): FieldProblem[] => [
  ...missing('startsOn', startsOn === null),
  ...missing('placesFirstFor', placesFirstFor.length === 0),
  ...missing('documentNumber', documentNumber.trim() === ''),
  ...missing('documentTitle', documentTitle.trim() === ''),
  ...missing('issuedOn', issuedOn === null),
];

const messageOf = ({
  startsOn,
  issuedOn,
  placesFirstFor,
  documentNumber,
  documentTitle,
  ...more
}: Typed): NewPolicy => ({
  ...more,
  startsOn: startsOn ?? '',
  issuedOn: issuedOn ?? '',
  placesFirstFor: [...placesFirstFor],
  documentNumber: documentNumber.trim(),
  documentTitle: documentTitle.trim(),
});

/** A new policy: first its effect, then, on a second press, it is recorded as it was shown. */
export function PolicyForm() {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const { content, change, drop } = useDraft<Typed>('school-place-policy', nothing);
  const keyFor = useIdempotencyKey();
  const showing = useMutation({
    mutationFn: async (typed: Typed) => {
      const wrong = problemsOf(typed);
      if (wrong.length > 0) throw new Problem({ status: 400, code: 'invalid_input', errors: wrong });
      const body = messageOf(typed);
      return { body, effect: await showEffect(body) };
    },
  });
  const recording = useMutation({
    mutationFn: (body: NewPolicy) => recordPolicy(body, keyFor(body)),
    onSuccess: async () => {
      drop();
      showing.reset();
      await queries.invalidateQueries({ queryKey: ['school-place-policies'] });
    },
  });
  const error = recording.error ?? showing.error;
  const errorOf = useFieldErrors(error);
  if (content === null) return null;
  const typing = (part: Partial<Typed>) => {
    change(part);
    showing.reset();
    recording.reset();
  };
  const shown = showing.data;
  return (
    <>
      <form
        className="fact-form"
        aria-label={say(schoolPolicyWords.record)}
        noValidate
        onKeyDown={formKeys}
        onSubmit={(event) => {
          event.preventDefault();
          if (!showing.isPending) showing.mutate(content);
        }}
      >
        <h3>{say(schoolPolicyWords.record)}</h3>
        <ProblemSummary
          error={error}
          fieldNames={{
            startsOn: say(schoolPolicyWords.startsOn),
            until: say(schoolPolicyWords.until),
            placesFirstFor: say(schoolPolicyWords.firstFor),
            temporaryMonths: say(schoolPolicyWords.months),
            others: say(schoolPolicyWords.others),
            documentNumber: say(schoolPolicyWords.number),
            documentTitle: say(schoolPolicyWords.documentTitle),
            issuedOn: say(schoolPolicyWords.issuedOn),
          }}
        />
        {recording.isSuccess && <p role="status">{say(schoolPolicyWords.recorded)}</p>}
        <CodedSelect
          label={say(schoolPolicyWords.level)}
          words={schoolLevelWords}
          value={content.level}
          onChange={(level) => {
            typing({ level });
          }}
        />
        <CodedChecks
          label={say(schoolPolicyWords.firstFor)}
          words={firstPlacesWords}
          value={content.placesFirstFor}
          error={errorOf('placesFirstFor')}
          onChange={(placesFirstFor) => {
            typing({ placesFirstFor });
          }}
        />
        <NumberInput
          hideControls
          label={say(schoolPolicyWords.months)}
          min={0}
          max={120}
          allowDecimal={false}
          value={content.temporaryMonths}
          error={errorOf('temporaryMonths')}
          onChange={(months) => {
            typing({ temporaryMonths: Number(months) });
          }}
        />
        <CodedSelect
          label={say(schoolPolicyWords.others)}
          words={otherChildrenWords}
          value={content.others}
          error={errorOf('others')}
          onChange={(others) => {
            typing({ others });
          }}
        />
        <DayField
          label={say(schoolPolicyWords.startsOn)}
          value={content.startsOn}
          error={errorOf('startsOn')}
          onChange={(startsOn) => {
            typing({ startsOn });
          }}
        />
        <DayField
          label={say(schoolPolicyWords.until)}
          value={content.until}
          error={errorOf('until')}
          onChange={(until) => {
            typing({ until });
          }}
        />
        <TextField
          label={say(schoolPolicyWords.number)}
          maxLength={60}
          value={content.documentNumber}
          error={errorOf('documentNumber')}
          onChange={(documentNumber) => {
            typing({ documentNumber });
          }}
        />
        <TextField
          label={say(schoolPolicyWords.documentTitle)}
          maxLength={300}
          value={content.documentTitle}
          error={errorOf('documentTitle')}
          onChange={(documentTitle) => {
            typing({ documentTitle });
          }}
        />
        <DayField
          label={say(schoolPolicyWords.issuedOn)}
          value={content.issuedOn}
          error={errorOf('issuedOn')}
          onChange={(issuedOn) => {
            typing({ issuedOn });
          }}
        />
        <div className="form-end">
          <Button type="submit" size="compact-sm" loading={showing.isPending}>
            {say(schoolPolicyWords.show)}
          </Button>
        </div>
      </form>
      {shown && (
        <section aria-live="polite">
          <EffectOfPolicy effect={shown.effect} />
          <Button
            size="compact-sm"
            loading={recording.isPending}
            onClick={() => {
              recording.mutate(shown.body);
            }}
          >
            {say(schoolPolicyWords.record)}
          </Button>
        </section>
      )}
    </>
  );
}
