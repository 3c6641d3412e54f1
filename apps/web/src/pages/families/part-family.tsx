import { familyNeedsWords } from '@libs/words';
import { ActForm, FormOpener } from '../../forms/act-form.tsx';
import { KeptForms, useForms } from '../../forms/kept-forms.tsx';
import { useRenewal } from '../../forms/use-renewal.ts';
import { useSpeech } from '../../language/language.tsx';
import { partFamily, type ServiceRequest } from './families-queries.ts';

const form = 'part';

/** Parting a family by its households: it cannot be taken back, so what it does is said first. */
export function PartFamily({ request }: { readonly request: ServiceRequest }) {
  return (
    <KeptForms place={`families/parting/${request.id}`}>
      <div className="request-card">
        <Parting request={request} />
      </div>
    </KeptForms>
  );
}

function Parting({ request: { id, familySize } }: { readonly request: ServiceRequest }) {
  const { say } = useSpeech();
  const { open } = useForms();
  const renew = useRenewal([['families']]);
  if (open !== form)
    return (
      <p>
        <FormOpener form={form} words={familyNeedsWords.part} />{' '}
        <span className="quiet">{say(familyNeedsWords.partExplain)}</span>
      </p>
    );
  return (
    <ActForm
      form={form}
      title={familyNeedsWords.part}
      submit={familyNeedsWords.part}
      isDestructive
      focusSubmit
      purpose="service_placement"
      fieldNames={{}}
      problems={[]}
      content={id}
      send={() => partFamily(id)}
      onRecorded={renew}
    >
      {() => <p>{say(familyNeedsWords.partConsequence, { count: familySize })}</p>}
    </ActForm>
  );
}
