import { residentWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { writeDay, type DayText } from '../../days/day-text.ts';
import { DayField } from '../../forms/day-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { FormOpener, missing } from '../../forms/act-form.tsx';
import { FactForm } from './fact-form.tsx';
import { FactsSection } from './facts-section.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import type { ResidentRecord } from './resident-queries.ts';
import { VoidingForm } from './voiding-form.tsx';

/** The death, once recorded, with the way to void a wrong one; until then the way to record it. */
export function DeathSection({
  person,
  mayRecord,
}: {
  readonly person: ResidentRecord;
  readonly mayRecord: boolean;
}) {
  const { say } = useSpeech();
  const { open } = useForms();
  if (person.diedOn !== null)
    return (
      <FactsSection
        title={residentWords.death}
        actions={mayRecord && <FormOpener form="voiding/death" words={residentWords.void} />}
      >
        <p>{say(residentWords.died, { day: writeDay(person.diedOn) })}</p>
        {open === 'voiding/death' && (
          <VoidingForm
            form="voiding/death"
            residentId={person.id}
            what={{ kind: 'death', id: '' }}
            consequence={say(residentWords.voidDeath, { name: person.fullName })}
          />
        )}
      </FactsSection>
    );
  if (!mayRecord) return null;
  return (
    <FactsSection
      title={residentWords.death}
      actions={<FormOpener form="death" words={residentWords.recordDeath} />}
    >
      {open === 'death' && <DeathForm person={person} />}
    </FactsSection>
  );
}

function DeathForm({ person }: { readonly person: ResidentRecord }) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<{ diedOn: DayText | null }>('death', { diedOn: null });
  const body = { diedOn: entry.diedOn ?? '' };
  return (
    <FactForm
      form="death"
      residentId={person.id}
      title={residentWords.recordDeath}
      submit={residentWords.recordDeath}
      isDestructive
      purpose="correction"
      fieldNames={{ diedOn: residentWords.diedOn }}
      problems={missing('diedOn', entry.diedOn === null)}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/residents/{id}/death', { params: { path: { id: person.id }, header }, body }),
        )
      }
    >
      {(errorOf) => (
        <>
          <p>{say(residentWords.deathConsequence, { name: person.fullName })}</p>
          <div className="two">
            <DayField
              label={say(residentWords.diedOn)}
              autoFocus
              value={entry.diedOn}
              error={errorOf('diedOn')}
              onChange={(diedOn) => {
                change({ diedOn });
              }}
            />
          </div>
        </>
      )}
    </FactForm>
  );
}
