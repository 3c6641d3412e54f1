import { disclosureWords } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { FormOpener, missing } from '../../forms/act-form.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { ReasonForm } from '../../forms/reason-form.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { FactForm, shownOfResident } from './fact-form.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import { useReadingPurpose } from '../../session/access-purpose.ts';
import type { ResidentRecord } from './resident-queries.ts';

/** What owners may learn of the person: the name where they agreed, and nothing at all once protected. */
export function DisclosuresSection({
  person,
  mayRecord,
}: {
  readonly person: ResidentRecord;
  readonly mayRecord: boolean;
}) {
  const { say } = useSpeech();
  const { open } = useForms();
  const header = useReadingPurpose();
  const { data } = useQuery({
    queryKey: ['resident', person.id, 'disclosures'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/residents/{id}/disclosures', { params: { path: { id: person.id }, header } })),
  }); // prettier-ignore
  if (!data) return null;
  const { items, protection } = data;
  return (
    <FactsSection
      title={disclosureWords.title}
      actions={
        mayRecord && protection === null && <FormOpener form="protection" words={disclosureWords.protect} />
      }
    >
      {protection !== null && (
        <p>
          <b>{say(disclosureWords.protected)}</b> · {protection.basis}{' '}
          {mayRecord && <FormOpener form="end-protection" words={disclosureWords.unprotect} />}
        </p>
      )}
      {open === 'end-protection' && protection !== null && (
        <TakeBackForm
          form="end-protection"
          residentId={person.id}
          route="/api/v1/resident-protections/{id}/voiding"
          id={protection.id}
        />
      )}
      {items.length === 0 && protection === null && (
        <p className="quiet">{say(disclosureWords.initialsOnly)}</p>
      )}
      <ul className="fact-list">
        {items.map(({ id, dwellingId, address, agreedOn }) => (
          <li key={id}>
            {say(disclosureWords.agreed)} <Link href={`/dwellings/${dwellingId}`}>{address}</Link> ·{' '}
            {writeDay(agreedOn)}{' '}
            {mayRecord && (
              <FormOpener form={`disclosure/${id}`} words={disclosureWords.withdraw} of={address} />
            )}
            {open === `disclosure/${id}` && (
              <TakeBackForm
                form={`disclosure/${id}`}
                residentId={person.id}
                route="/api/v1/name-disclosures/{id}/voiding"
                id={id}
              />
            )}
          </li>
        ))}
      </ul>
      {open === 'protection' && <ProtectionForm residentId={person.id} />}
    </FactsSection>
  );
}

function ProtectionForm({ residentId }: { readonly residentId: string }) {
  const { say } = useSpeech();
  const [{ basis }, change] = useEntry<{ basis: string }>('protection', { basis: '' });
  const body = { basis: basis.trim() };
  return (
    <FactForm
      form="protection"
      residentId={residentId}
      title={disclosureWords.protect}
      submit={disclosureWords.protect}
      purpose="resident_enquiry"
      fieldNames={{ basis: disclosureWords.basis }}
      problems={missing('basis', body.basis === '')}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/residents/{id}/protection', {
            params: { path: { id: residentId }, header },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <p>{say(disclosureWords.protectWhat)}</p>
          <TextField
            label={say(disclosureWords.basis)}
            autoFocus
            value={basis}
            error={errorOf('basis')}
            onChange={(basis) => {
              change({ basis });
            }}
          />
        </>
      )}
    </FactForm>
  );
}

/** Takes back an agreement or a protection, with the reason. */
function TakeBackForm({
  form,
  residentId,
  route,
  id,
}: {
  readonly form: string;
  readonly residentId: string;
  readonly route: '/api/v1/name-disclosures/{id}/voiding' | '/api/v1/resident-protections/{id}/voiding';
  readonly id: string;
}) {
  return (
    <ReasonForm
      form={form}
      title={disclosureWords.withdraw}
      renews={shownOfResident(residentId)}
      send={(body, { 'Access-Purpose': purpose }) =>
        answerOf(api.POST(route, { params: { path: { id }, header: { 'Access-Purpose': purpose } }, body }))
      }
    />
  );
}
