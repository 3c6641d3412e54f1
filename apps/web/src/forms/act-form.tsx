import { shellWords, type Sentence } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Problem, type FieldProblem } from '../api/problem.ts';
import './act-form.css';
import { formKeys, useIdempotencyKey } from './submit-keys.ts';
import { useSpeech } from '../language/language.tsx';
import { ProblemSummary } from '../problems/problem-summary.tsx';
import { useFieldErrors } from '../problems/use-field-errors.ts';
import { openerOf, useForms } from './kept-forms.tsx';
import { turnToUnreadable } from './unreadable.ts';

/** The headers that go with an act: why, and the key that makes sending twice harmless. */
export interface ActHeaders {
  readonly 'Access-Purpose':
    | 'correction'
    | 'inspection'
    | 'resident_enquiry'
    | 'service_placement'
    | 'stay_report'
    | 'temporary_residence_case';
  readonly 'Idempotency-Key': string;
}

/** What a form that sends one act is made of. */
export interface ActFormProps<Answer> {
  readonly form: string;
  readonly title: Sentence;
  readonly submit: Sentence;
  readonly isDestructive?: boolean;
  /** Whether the form may be put away; one that always stands there is only sent. */
  readonly mayLeave?: boolean;
  /** Whether sending has the focus from the beginning, where there is nothing to fill in. */
  readonly focusSubmit?: boolean;
  readonly purpose: ActHeaders['Access-Purpose'];
  readonly fieldNames: Readonly<Record<string, Sentence>>;
  /** What can be seen to be wrong before anything is sent. */
  readonly problems: readonly FieldProblem[];
  /** What will be sent; the same content sent again creates nothing twice. */
  readonly content: unknown;
  readonly send: (headers: ActHeaders) => Promise<Answer>;
  /** After the form is gone; what it promises is waited for. */
  readonly onRecorded?: (answer: Answer) => unknown;
  readonly onRefused?: (error: Error) => void;
  readonly children: (errorOf: (field: string) => string | undefined) => ReactNode;
}

/** A form in one column that sends one act: Enter goes on to the next field, Ctrl+Enter sends, Esc discards nothing. */
export function ActForm<Answer>({
  form,
  title,
  submit,
  isDestructive = false,
  mayLeave = true,
  focusSubmit = false,
  purpose,
  fieldNames,
  problems,
  content,
  send,
  onRecorded,
  onRefused,
  children,
}: ActFormProps<Answer>) {
  const { say } = useSpeech();
  const { leave } = useForms();
  const keyFor = useIdempotencyKey();
  const [seen, setSeen] = useState<Problem | null>(null);
  const recording = useMutation({
    mutationKey: [form],
    mutationFn: () => send({ 'Access-Purpose': purpose, ...keyFor(content) }),
    onSuccess: (answer) => {
      // The form goes before the page is read anew: whoever opens it again at once types into a fresh one.
      leave(form);
      return onRecorded?.(answer);
    },
    ...(onRefused === undefined ? {} : { onError: onRefused }),
  });
  const error = seen ?? recording.error;
  const errorOf = useFieldErrors(error);
  return (
    <form
      className={isDestructive ? 'fact-form destructive' : 'fact-form'}
      aria-label={say(title)}
      noValidate
      onKeyDown={formKeys}
      onSubmit={(event) => {
        event.preventDefault();
        if (recording.isPending || turnToUnreadable(event.currentTarget)) return;
        if (problems.length > 0) {
          setSeen(new Problem({ status: 400, code: 'invalid_input', errors: problems }));
          return;
        }
        setSeen(null);
        recording.mutate();
      }}
    >
      <ProblemSummary
        error={error}
        fieldNames={Object.fromEntries(
          Object.entries(fieldNames).map(([field, words]) => [field, say(words)]),
        )}
      />
      {children(errorOf)}
      <div className="form-end">
        <Button
          type="submit"
          size="compact-sm"
          autoFocus={focusSubmit}
          loading={recording.isPending}
          {...(isDestructive ? { color: 'red' } : {})}
        >
          {say(submit)}
        </Button>
        {mayLeave && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              leave(form);
            }}
          >
            {say(shellWords.cancel)}
          </Button>
        )}
        <span className="quiet">Ctrl+Enter</span>
      </div>
    </form>
  );
}

/** The button that opens a form; while the form is open it says so and stays where it was. */
export function FormOpener({
  form,
  words,
  of,
}: {
  readonly form: string;
  readonly words: Sentence;
  /** Which one of several, for whoever hears the button and does not see where it stands. */
  readonly of?: string;
}) {
  const { say } = useSpeech();
  const { open, show } = useForms();
  return (
    <Button
      id={openerOf(form)}
      size="compact-xs"
      variant="default"
      aria-expanded={open === form}
      aria-label={of === undefined ? undefined : `${say(words)}: ${of}`}
      onClick={() => {
        show(form);
      }}
    >
      {say(words)}
    </Button>
  );
}

/** A needed field that is still empty. */
export const missing = (field: string, isMissing: boolean): FieldProblem[] =>
  isMissing ? [{ field, code: 'is_not_empty' }] : [];

/** The shortest reason that says something; the server asks for the same. */
const shortestReason = 5;

/** What is wrong with a reason. */
export function problemsOfReason(reason: string): FieldProblem[] {
  const { length } = reason.trim();
  if (length === 0) return missing('reason', true);
  return length < shortestReason ? [{ field: 'reason', code: 'min_length' }] : [];
}
