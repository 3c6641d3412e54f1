import { counterWords, hostRelations, presenceSources, residentWords, stayPurposes } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam } from '../../days/day-text.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { emptyFiling, type FilingEntry } from '../counter/counter-draft.ts';
import { DwellingStep } from '../../dwellings/dwelling-step.tsx';
import { missing } from '../../forms/act-form.tsx';
import { FactForm } from './fact-form.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';

/** The filing's words for dwelling and stay, and how the office knows of it. */
interface PresenceEntry extends FilingEntry {
  readonly source: keyof typeof presenceSources;
}

/** Somebody lives or sleeps in a dwelling of the own commune, found at an inspection or told by somebody. */
export function NewPresenceForm({
  residentId,
  communeCode,
}: {
  readonly residentId: string;
  readonly communeCode: string;
}) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<PresenceEntry>('presence', {
    ...emptyFiling(todayInVietNam()),
    source: 'inspection',
  });
  const body = {
    dwellingId: entry.dwelling?.id ?? '',
    arrivedOn: entry.arrivedOn ?? '',
    ...(entry.plannedUntil === null ? {} : { plannedUntil: entry.plannedUntil }),
    purpose: entry.purpose,
    hostRelation: entry.hostRelation,
    source: entry.source,
  };
  return (
    <FactForm
      form="presence"
      residentId={residentId}
      title={residentWords.addPresence}
      submit={residentWords.addPresence}
      purpose="inspection"
      fieldNames={{
        dwellingId: counterWords.address,
        arrivedOn: residentWords.arrivedOn,
        plannedUntil: counterWords.plannedUntil,
        purpose: counterWords.purpose,
        source: residentWords.source,
      }}
      problems={[
        ...missing('dwellingId', entry.dwelling === null),
        ...missing('arrivedOn', entry.arrivedOn === null),
      ]}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/residents/{id}/presences', {
            params: { path: { id: residentId }, header },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <DwellingStep communeCode={communeCode} filing={entry} change={change} errorOf={errorOf} />
          <div className="two">
            <DayField
              label={say(residentWords.arrivedOn)}
              value={entry.arrivedOn}
              error={errorOf('arrivedOn')}
              onChange={(arrivedOn) => {
                change({ arrivedOn });
              }}
            />
            <DayField
              label={say(counterWords.plannedUntil)}
              value={entry.plannedUntil}
              error={errorOf('plannedUntil')}
              onChange={(plannedUntil) => {
                change({ plannedUntil });
              }}
            />
            <CodedSelect
              label={say(counterWords.purpose)}
              value={entry.purpose}
              error={errorOf('purpose')}
              words={stayPurposes}
              onChange={(purpose) => {
                change({ purpose });
              }}
            />
            <CodedSelect
              label={say(residentWords.source)}
              value={entry.source}
              error={errorOf('source')}
              words={presenceSources}
              onChange={(source) => {
                change({ source });
              }}
            />
            <CodedSelect
              label={say(counterWords.hostRelation)}
              value={entry.hostRelation}
              error={errorOf('hostRelation')}
              words={hostRelations}
              onChange={(hostRelation) => {
                change({ hostRelation });
              }}
            />
          </div>
        </>
      )}
    </FactForm>
  );
}
