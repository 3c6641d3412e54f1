import { contactKinds, residentWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useSpeech } from '../../language/language.tsx';
import { FormOpener, missing } from '../../forms/act-form.tsx';
import { FactForm } from './fact-form.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { TextField } from '../../forms/text-field.tsx';
import type { ResidentRecord } from './resident-queries.ts';
import { VoidingForm } from './voiding-form.tsx';

const kinds: Readonly<Record<string, (typeof contactKinds)[keyof typeof contactKinds]>> = contactKinds;

/** Phone numbers and e-mail addresses. */
export function ContactsSection({
  person,
  mayRecord,
}: {
  readonly person: ResidentRecord;
  readonly mayRecord: boolean;
}) {
  const { say } = useSpeech();
  const { open } = useForms();
  return (
    <FactsSection
      title={residentWords.contacts}
      actions={mayRecord && <FormOpener form="contact" words={residentWords.addContact} />}
    >
      {person.contacts.length === 0 && <p className="quiet">{say(residentWords.noContacts)}</p>}
      <dl className="pairs">
        {person.contacts.map(({ id, kind, value }) => (
          <div key={id}>
            <dt>{kinds[kind] ? say(kinds[kind]) : kind}</dt>
            <dd>
              {value}{' '}
              {mayRecord && <FormOpener form={`voiding/${id}`} words={residentWords.voidShort} of={value} />}
            </dd>
            {open === `voiding/${id}` && (
              <VoidingForm
                form={`voiding/${id}`}
                residentId={person.id}
                what={{ kind: 'contact', id }}
                consequence={say(residentWords.voidContact, { value, name: person.fullName })}
              />
            )}
          </div>
        ))}
      </dl>
      {open === 'contact' && <ContactForm residentId={person.id} />}
    </FactsSection>
  );
}

interface ContactEntry {
  readonly kind: keyof typeof contactKinds;
  readonly value: string;
}

function ContactForm({ residentId }: { readonly residentId: string }) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<ContactEntry>('contact', { kind: 'phone', value: '' });
  const value = entry.value.trim();
  const isWritten = entry.kind === 'phone' ? /^\+?[0-9 .]{8,20}$/ : /^[^\s@]+@[^\s@]+$/;
  const body = { kind: entry.kind, value };
  return (
    <FactForm
      form="contact"
      residentId={residentId}
      title={residentWords.addContact}
      submit={residentWords.addContact}
      purpose="resident_enquiry"
      fieldNames={{ kind: residentWords.contactKind, value: residentWords.contactValue }}
      problems={
        value === ''
          ? missing('value', true)
          : isWritten.test(value)
            ? []
            : [{ field: 'value', code: entry.kind === 'phone' ? 'matches' : 'is_email' }]
      }
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/residents/{id}/contacts', { params: { path: { id: residentId }, header }, body }),
        )
      }
    >
      {(errorOf) => (
        <div className="two">
          <CodedSelect
            label={say(residentWords.contactKind)}
            value={entry.kind}
            error={errorOf('kind')}
            words={contactKinds}
            onChange={(kind) => {
              change({ kind });
            }}
          />
          <TextField
            label={say(residentWords.contactValue)}
            autoFocus
            value={entry.value}
            error={errorOf('value')}
            onChange={(value) => {
              change({ value });
            }}
          />
        </div>
      )}
    </FactForm>
  );
}
