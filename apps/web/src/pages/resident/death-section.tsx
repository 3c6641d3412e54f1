import { residentWords } from '@libs/words';
import type { QueryKey } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { writeDay, type DayText } from '../../days/day-text.ts';
import { ActForm, type ActHeaders, FormOpener, missing } from '../../forms/act-form.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { ReasonForm } from '../../forms/reason-form.tsx';
import { useRenewal } from '../../forms/use-renewal.ts';
import { useSpeech } from '../../language/language.tsx';
import { shownOfResident } from './fact-form.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import type { ResidentRecord } from './resident-queries.ts';

/** Of whom a death is recorded, and by which way. */
interface Mortal {
  readonly fullName: string;
  readonly diedOn: DayText | null;
  readonly record: (body: { readonly diedOn: DayText }, headers: ActHeaders) => Promise<unknown>;
  readonly voidWrong: (
    body: { readonly reason: string },
    headers: Pick<ActHeaders, 'Access-Purpose'>,
  ) => Promise<unknown>;
  /** What is read anew afterwards. */
  readonly renews: readonly QueryKey[];
}

/** The death of somebody who has a page. */
export function DeathOfResident({
  person: { id, fullName, diedOn },
  mayRecord,
}: {
  readonly person: ResidentRecord;
  readonly mayRecord: boolean;
}) {
  const path = { id };
  return (
    <DeathSection
      mayRecord={mayRecord}
      of={{
        fullName,
        diedOn,
        record: (body, header) =>
          answerOf(api.POST('/api/v1/residents/{id}/death', { params: { path, header }, body })),
        voidWrong: (body, header) =>
          answerOf(api.POST('/api/v1/residents/{id}/death/voiding', { params: { path, header }, body })),
        renews: shownOfResident(id),
      }}
    />
  );
}

/** The death, once recorded, with the way to void a wrong one; until then the way to record it. */
export function DeathSection({ of, mayRecord }: { readonly of: Mortal; readonly mayRecord: boolean }) {
  const { say } = useSpeech();
  const { open } = useForms();
  const { fullName, diedOn, voidWrong, renews } = of;
  if (diedOn !== null)
    return (
      <FactsSection
        title={residentWords.death}
        actions={mayRecord && <FormOpener form="voiding/death" words={residentWords.void} />}
      >
        <p>{say(residentWords.died, { day: writeDay(diedOn) })}</p>
        {open === 'voiding/death' && (
          <ReasonForm
            form="voiding/death"
            title={residentWords.void}
            consequence={say(residentWords.voidDeath, { name: fullName })}
            hint={residentWords.reasonHint}
            renews={renews}
            send={(body, { 'Access-Purpose': purpose }) => voidWrong(body, { 'Access-Purpose': purpose })}
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
      {open === 'death' && <DeathForm {...of} />}
    </FactsSection>
  );
}

function DeathForm({ fullName, record, renews }: Mortal) {
  const { say } = useSpeech();
  const renew = useRenewal(renews);
  const [{ diedOn }, change] = useEntry<{ diedOn: DayText | null }>('death', { diedOn: null });
  const body = { diedOn: diedOn ?? '' };
  return (
    <ActForm
      form="death"
      title={residentWords.recordDeath}
      submit={residentWords.recordDeath}
      isDestructive
      purpose="correction"
      fieldNames={{ diedOn: residentWords.diedOn }}
      problems={missing('diedOn', diedOn === null)}
      content={body}
      send={(headers) => record(body, headers)}
      onRecorded={renew}
    >
      {(errorOf) => (
        <>
          <p>{say(residentWords.deathConsequence, { name: fullName })}</p>
          <div className="two">
            <DayField
              label={say(residentWords.diedOn)}
              autoFocus
              value={diedOn}
              error={errorOf('diedOn')}
              onChange={(day) => {
                change({ diedOn: day });
              }}
            />
          </div>
        </>
      )}
    </ActForm>
  );
}
