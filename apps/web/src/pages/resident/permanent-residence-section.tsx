import { residentWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { CommuneField } from '../../communes/commune-field.tsx';
import { daysAfter, writeDay, type DayText } from '../../days/day-text.ts';
import { DayField } from '../../forms/day-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { FormOpener, missing } from '../../forms/act-form.tsx';
import { FactForm } from './fact-form.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import type { ResidentRecord } from './resident-queries.ts';
import { VoidingForm } from './voiding-form.tsx';

/** The permanent residence with its history, newest first, and its move. */
export function PermanentResidenceSection({
  person,
  nameOf,
  mayRecord,
}: {
  readonly person: ResidentRecord;
  readonly nameOf: (communeCode: string) => string;
  readonly mayRecord: boolean;
}) {
  const { say } = useSpeech();
  const { open } = useForms();
  return (
    <FactsSection
      title={residentWords.permanent}
      actions={mayRecord && <FormOpener form="move" words={residentWords.move} />}
    >
      {person.permanentResidences.length === 0 && <p className="quiet">{say(residentWords.noPermanent)}</p>}
      <ul className="fact-list">
        {person.permanentResidences.map(({ id, communeCode, from, until }) => (
          <li key={id} className={until === null ? undefined : 'past'}>
            {nameOf(communeCode)}{' '}
            <span className="quiet">
              {until === null
                ? say(residentWords.sinceDay, { from: writeDay(from) })
                : say(residentWords.fromTo, {
                    from: writeDay(from),
                    lastDay: writeDay(daysAfter(until, -1)),
                  })}
            </span>{' '}
            {mayRecord && (
              <FormOpener form={`voiding/${id}`} words={residentWords.voidShort} of={nameOf(communeCode)} />
            )}
            {open === `voiding/${id}` && (
              <VoidingForm
                form={`voiding/${id}`}
                residentId={person.id}
                what={{ kind: 'permanent_residence', id }}
                consequence={say(residentWords.voidPermanent, {
                  commune: nameOf(communeCode),
                  name: person.fullName,
                })}
              />
            )}
          </li>
        ))}
      </ul>
      {open === 'move' && <MoveForm residentId={person.id} />}
    </FactsSection>
  );
}

interface MoveEntry {
  readonly communeCode: string | null;
  readonly from: DayText | null;
}

function MoveForm({ residentId }: { readonly residentId: string }) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<MoveEntry>('move', { communeCode: null, from: null });
  const body = { communeCode: entry.communeCode ?? '', from: entry.from ?? '' };
  return (
    <FactForm
      form="move"
      residentId={residentId}
      title={residentWords.move}
      submit={residentWords.move}
      purpose="correction"
      fieldNames={{ communeCode: residentWords.moveTo, from: residentWords.moveFrom }}
      problems={[
        ...missing('communeCode', entry.communeCode === null),
        ...missing('from', entry.from === null),
      ]}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/residents/{id}/permanent-residences', {
            params: { path: { id: residentId }, header },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <div className="two">
            <CommuneField
              label={say(residentWords.moveTo)}
              autoFocus
              value={entry.communeCode}
              error={errorOf('communeCode')}
              onChange={(communeCode) => {
                change({ communeCode });
              }}
            />
            <DayField
              label={say(residentWords.moveFrom)}
              value={entry.from}
              error={errorOf('from')}
              onChange={(from) => {
                change({ from });
              }}
            />
          </div>
          <p className="quiet">{say(residentWords.moveConsequence)}</p>
        </>
      )}
    </FactForm>
  );
}
