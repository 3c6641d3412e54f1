import { dwellingsWords } from '@libs/words';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { type DayText, todayInVietNam, writeDay } from '../../days/day-text.ts';
import { FormOpener, missing } from '../../forms/act-form.tsx';
import { DayField, thisYear } from '../../forms/day-field.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { ReasonForm } from '../../forms/reason-form.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import { DwellingForm, shownOfDwellings } from './dwelling-form.tsx';
import { useFindings } from './dwelling-queries.ts';

/** Whom officers found not to live here; a registration that still holds is for a case to end. */
export function FindingsSection({ dwellingId }: { readonly dwellingId: string }) {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const { open } = useForms();
  const { data } = useFindings(dwellingId);
  if (!data || data.items.length === 0) return null;
  return (
    <FactsSection title={dwellingsWords.findings}>
      <ul className="fact-list">
        {data.items.map(({ id, residentId, fullName, foundOn, goneSince, basis, registrationId }) => (
          <li key={id}>
            <Link href={`/residents/${residentId}`}>{fullName}</Link> · {say(dwellingsWords.foundOn)}{' '}
            {writeDay(foundOn)} · {say(dwellingsWords.goneSince)} {writeDay(goneSince)} · {basis}
            {registrationId !== null && <b> · {say(dwellingsWords.stillRegistered)}</b>}{' '}
            {permissions.includes('record presences') && (
              <FormOpener form={`voiding/${id}`} words={dwellingsWords.takeBack} of={fullName} />
            )}
            {open === `voiding/${id}` && (
              <ReasonForm
                form={`voiding/${id}`}
                title={dwellingsWords.takeBack}
                isDestructive={false}
                renews={shownOfDwellings}
                send={(body, { 'Access-Purpose': purpose }) =>
                  answerOf(
                    api.POST('/api/v1/dwelling-findings/{id}/voiding', {
                      params: { path: { id }, header: { 'Access-Purpose': purpose } },
                      body,
                    }),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
    </FactsSection>
  );
}

interface FindingEntry {
  readonly foundOn: DayText | null;
  readonly goneSince: DayText | null;
  readonly basis: string;
}

/** An officer found that somebody does not live here. */
export function FindingForm({
  form,
  dwellingId,
  residentId,
}: {
  readonly form: string;
  readonly dwellingId: string;
  readonly residentId: string;
}) {
  const { say } = useSpeech();
  const today = todayInVietNam();
  const [entry, change] = useEntry<FindingEntry>(form, { foundOn: today, goneSince: today, basis: '' });
  const body = {
    residentId,
    foundOn: entry.foundOn ?? '',
    goneSince: entry.goneSince ?? '',
    basis: entry.basis.trim(),
  };
  return (
    <DwellingForm
      form={form}
      title={dwellingsWords.notHere}
      submit={dwellingsWords.notHere}
      isDestructive
      purpose="inspection"
      fieldNames={{
        foundOn: dwellingsWords.foundOn,
        goneSince: dwellingsWords.goneSince,
        basis: dwellingsWords.basis,
      }}
      problems={[
        ...missing('foundOn', entry.foundOn === null),
        ...missing('goneSince', entry.goneSince === null),
        ...missing('basis', body.basis === ''),
      ]}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/dwellings/{id}/findings', { params: { path: { id: dwellingId }, header }, body }),
        )
      }
    >
      {(errorOf) => (
        <>
          <p>{say(dwellingsWords.notHereWhat)}</p>
          <div className="two">
            {(['foundOn', 'goneSince'] as const).map((field) => (
              <DayField
                key={field}
                label={say(dwellingsWords[field])}
                autoFocus={field === 'foundOn'}
                latestYear={thisYear()}
                value={entry[field]}
                error={errorOf(field)}
                onChange={(day) => {
                  change({ [field]: day });
                }}
              />
            ))}
          </div>
          <TextField
            label={say(dwellingsWords.basis)}
            placeholder={say(dwellingsWords.basisHint)}
            value={entry.basis}
            error={errorOf('basis')}
            onChange={(basis) => {
              change({ basis });
            }}
          />
        </>
      )}
    </DwellingForm>
  );
}
