import { residentWords } from '@libs/words';
import { TextInput } from '@mantine/core';
import { answerOf, api } from '../../api/client.ts';
import { writeDay, type DayText } from '../../days/day-text.ts';
import { DayField } from '../../forms/day-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { FactForm, FormOpener, missing } from './fact-form.tsx';
import { FactsSection } from './facts-section.tsx';
import { useEntry, useForms } from './open-forms.tsx';
import type { ResidentRecord } from './resident-queries.ts';

/** A name as it compares when it is typed again: neither marks nor capitals decide. */
export const nameToCompare = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').trim().replace(/\s+/g, ' ').toLowerCase();

/** The death, once recorded; until then the way to record it, which names the person and asks for the name again. */
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
      <FactsSection title={residentWords.death}>
        <p>{say(residentWords.died, { day: writeDay(person.diedOn) })}</p>
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

interface DeathEntry {
  readonly diedOn: DayText | null;
  readonly name: string;
}

function DeathForm({ person }: { readonly person: ResidentRecord }) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<DeathEntry>('death', { diedOn: null, name: '' });
  const body = { diedOn: entry.diedOn ?? '' };
  const isRepeated = nameToCompare(entry.name) === nameToCompare(person.fullName);
  return (
    <FactForm
      form="death"
      residentId={person.id}
      title={residentWords.recordDeath}
      submit={residentWords.recordDeath}
      isDestructive
      purpose="correction"
      fieldNames={{ diedOn: residentWords.diedOn, name: residentWords.typeName }}
      problems={[
        ...missing('diedOn', entry.diedOn === null),
        ...(isRepeated ? [] : [{ field: 'name', code: 'name_not_repeated' }]),
      ]}
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
            <TextInput
              label={say(residentWords.typeName)}
              autoComplete="off"
              value={entry.name}
              error={errorOf('name')}
              onChange={({ currentTarget }) => {
                change({ name: currentTarget.value });
              }}
            />
          </div>
        </>
      )}
    </FactForm>
  );
}
