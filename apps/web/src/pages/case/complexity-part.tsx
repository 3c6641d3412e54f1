import { casePartWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { ActForm, FormOpener, problemsOfReason } from '../../forms/act-form.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { NoteField } from '../../forms/note-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { isFinal, useRenewCase, type CaseFile } from './case-queries.ts';

/** For kinds with a longer limit: it runs once an officer says why the matter is complex. */
export function ComplexityPart({ file }: { readonly file: CaseFile }) {
  const { open } = useForms();
  const { permissions } = useOfficer();
  const { request } = file;
  if (!('complexBecause' in request) || request.complexBecause !== null) return null;
  if (isFinal(file) || !permissions.includes('work on cases')) return null;
  return (
    <div>
      <FormOpener form="complexity" words={casePartWords.complexity} />
      {open === 'complexity' && <ComplexityForm file={file} />}
    </div>
  );
}

function ComplexityForm({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const renew = useRenewCase();
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
      content={[file.id, body]}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/cases/{id}/complexity', { params: { path: { id: file.id }, header }, body }),
        )
      }
      onRecorded={() => renew(file)}
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
