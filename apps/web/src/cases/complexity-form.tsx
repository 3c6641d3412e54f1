import { casePartWords } from '@libs/words';
import { ActForm, type ActHeaders, problemsOfReason } from '../forms/act-form.tsx';
import { useEntry } from '../forms/kept-forms.tsx';
import { NoteField } from '../forms/note-field.tsx';
import { useSpeech } from '../language/language.tsx';

/** Why a matter is complex, so that its longer limit runs. */
export function ComplexityForm<Answer>({
  about,
  send,
  onRecorded,
}: {
  /** The id of what is complex. */
  readonly about: string;
  readonly send: (body: { readonly reason: string }, headers: ActHeaders) => Promise<Answer>;
  readonly onRecorded: (answer: Answer) => unknown;
}) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<{ reason: string }>('complexity', { reason: '' });
  const body = { reason: entry.reason.trim() };
  return (
    <ActForm
      form="complexity"
      title={casePartWords.complexity}
      submit={casePartWords.markComplex}
      purpose="temporary_residence_case"
      fieldNames={{ reason: casePartWords.complexReason }}
      problems={problemsOfReason(entry.reason)}
      content={[about, body]}
      send={(headers) => send(body, headers)}
      onRecorded={onRecorded}
    >
      {(errorOf) => (
        <>
          <NoteField
            label={casePartWords.complexReason}
            autoFocus
            value={entry.reason}
            error={errorOf('reason')}
            onChange={(reason) => {
              change({ reason });
            }}
          />
          <p className="quiet">{say(casePartWords.complexityWhy)}</p>
        </>
      )}
    </ActForm>
  );
}
