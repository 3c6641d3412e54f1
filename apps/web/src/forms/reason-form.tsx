import { shellWords, type Sentence } from '@libs/words';
import type { QueryKey } from '@tanstack/react-query';
import { useSpeech } from '../language/language.tsx';
import { ActForm, type ActHeaders, problemsOfReason } from './act-form.tsx';
import { useEntry } from './kept-forms.tsx';
import { TextField } from './text-field.tsx';
import { useRenewal } from './use-renewal.ts';

/** Why something recorded is changed: it stays beside what was changed, for whoever reads the history. */
export function ReasonField({
  value,
  error,
  onChange,
  hint,
  autoFocus = false,
}: {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (reason: string) => void;
  readonly hint?: Sentence;
  readonly autoFocus?: boolean;
}) {
  const { say } = useSpeech();
  return (
    <TextField
      label={say(shellWords.reason)}
      {...(hint === undefined ? {} : { placeholder: say(hint) })}
      autoFocus={autoFocus}
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}

/** An act that asks for nothing but why, after saying what it does: something is taken back, merged, ended. */
export function ReasonForm({
  form,
  title,
  consequence,
  hint,
  isDestructive = true,
  send,
  renews,
}: {
  readonly form: string;
  readonly title: Sentence;
  readonly consequence?: string;
  readonly hint?: Sentence;
  readonly isDestructive?: boolean;
  readonly send: (body: { readonly reason: string }, headers: ActHeaders) => Promise<unknown>;
  /** What is read anew afterwards. */
  readonly renews: readonly QueryKey[];
}) {
  const renew = useRenewal(renews);
  const [{ reason }, change] = useEntry<{ reason: string }>(form, { reason: '' });
  const body = { reason: reason.trim() };
  return (
    <ActForm
      form={form}
      title={title}
      submit={title}
      isDestructive={isDestructive}
      purpose="correction"
      fieldNames={{ reason: shellWords.reason }}
      problems={problemsOfReason(reason)}
      content={body}
      send={(headers) => send(body, headers)}
      onRecorded={renew}
    >
      {(errorOf) => (
        <>
          {consequence !== undefined && <p>{consequence}</p>}
          <ReasonField
            autoFocus
            {...(hint === undefined ? {} : { hint })}
            value={reason}
            error={errorOf('reason')}
            onChange={(text) => {
              change({ reason: text });
            }}
          />
        </>
      )}
    </ActForm>
  );
}
