import { casePartWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { useForms } from '../../forms/kept-forms.tsx';
import { useOfficer } from '../../session/session.tsx';
import { isFinal, useRenewCase, type CaseFile } from './case-queries.ts';
import { ComplexityForm } from '../../cases/complexity-form.tsx';

/** For kinds with a longer limit: it runs once an officer says why the matter is complex. */
export function ComplexityPart({ file }: { readonly file: CaseFile }) {
  const { open } = useForms();
  const { permissions } = useOfficer();
  const renew = useRenewCase();
  const { id, request } = file;
  if (!('complexBecause' in request) || request.complexBecause !== null) return null;
  if (isFinal(file) || !permissions.includes('work on cases')) return null;
  return (
    <div>
      <FormOpener form="complexity" words={casePartWords.complexity} />
      {open === 'complexity' && (
        <ComplexityForm
          about={id}
          send={(body, header) =>
            answerOf(api.POST('/api/v1/cases/{id}/complexity', { params: { path: { id }, header }, body }))
          }
          onRecorded={() => renew(file)}
        />
      )}
    </div>
  );
}
