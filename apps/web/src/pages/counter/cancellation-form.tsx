import { endingWords, reasonsToCancel, shellWords } from '@libs/words';
import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { submitOnCtrlEnter, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { forACase } from './counter-queries.ts';

/** Opens the case that cancels a wrong registration, and goes there. */
export function CancellationForm({
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
  const [why, setWhy] = useState<keyof typeof reasonsToCancel>('wrong_condition');
  const [explanation, setExplanation] = useState('');
  const opening = useMutation({
    mutationFn: () => {
      const body = { why, explanation: explanation.trim() };
      return answerOf(
        api.POST('/api/v1/temporary-registrations/{id}/cancellation', {
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
  return (
    <form
      className="ending-form"
      aria-label={say(endingWords.cancel)}
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (!opening.isPending) opening.mutate();
      }}
    >
      <ProblemSummary
        error={opening.error}
        fieldNames={{ why: say(endingWords.why), explanation: say(endingWords.explanation) }}
      />
      <CodedSelect
        label={say(endingWords.why)}
        value={why}
        error={errorOf('why')}
        words={reasonsToCancel}
        onChange={setWhy}
      />
      <Textarea
        label={say(endingWords.explanation)}
        autoFocus
        rows={2}
        value={explanation}
        error={errorOf('explanation')}
        onChange={({ currentTarget }) => {
          setExplanation(currentTarget.value);
        }}
      />
      <p className="quiet">{say(endingWords.cancelConsequence, { name: fullName })}</p>
      <div className="form-end">
        <Button type="submit" loading={opening.isPending}>
          {say(endingWords.openCancellation)}
        </Button>
        <Button variant="default" onClick={leave}>
          {say(shellWords.cancel)}
        </Button>
      </div>
    </form>
  );
}
