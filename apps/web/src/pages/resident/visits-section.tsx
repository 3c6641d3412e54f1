import {
  inspectionWords,
  regularisationOutcomes,
  regularisationSteps,
  regularisationWords,
} from '@libs/words';
import { Link, useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay, type DayText } from '../../days/day-text.ts';
import { FormOpener, missing } from '../../forms/act-form.tsx';
import { DayField, thisYear } from '../../forms/day-field.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { useVisitsOf } from '../inspections/inspections-queries.ts';
import { PastVisits } from '../inspections/past-visits.tsx';
import { useRegularisationsOf } from '../regularisation/regularisation-queries.ts';
import { FactForm } from './fact-form.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import type { ResidentRecord } from './resident-queries.ts';

/** What visits found of the person, and how they are helped to register; help can begin here without a visit. */
export function VisitsSection({ person }: { readonly person: ResidentRecord }) {
  const { say } = useSpeech();
  const { area } = useOfficer();
  const { open } = useForms();
  const visits = useVisitsOf(person.id).data?.items;
  const helps = useRegularisationsOf(person.id).data?.items;
  const home = person.presences.find(
    ({ communeCode, leftOn }) => communeCode === area.code && leftOn === null,
  );
  const mayBegin = home !== undefined && (helps ?? []).every(({ state }) => state === 'closed');
  return (
    <FactsSection
      title={regularisationWords.helped}
      actions={mayBegin && <FormOpener form="regularisation" words={regularisationWords.begin} />}
    >
      {open === 'regularisation' && home && (
        <BeginForm residentId={person.id} dwellingId={home.dwellingId} address={home.address ?? ''} />
      )}
      {visits?.length === 0 && helps?.length === 0 && (
        <p className="quiet">{say(regularisationWords.neverVisited)}</p>
      )}
      {helps !== undefined && helps.length > 0 && (
        <ul className="fact-list">
          {helps.map(({ id, state, outcome, foundOn, address, remindOn }) => (
            <li key={id} className={state === 'closed' ? 'past' : undefined}>
              <Link href={`/regularisation/${id}`}>
                {say(inspectionWords.helping)}: {say(regularisationSteps[state])}
              </Link>
              {outcome !== null && ` · ${say(regularisationOutcomes[outcome])}`}
              {` · ${address} · ${say(regularisationWords.foundOn, { day: writeDay(foundOn) })}`}
              {remindOn !== null && ` · ${say(regularisationWords.remindOn)} ${writeDay(remindOn)}`}
            </li>
          ))}
        </ul>
      )}
      {visits !== undefined && <PastVisits visits={visits} ofPerson />}
    </FactsSection>
  );
}

function BeginForm({
  residentId,
  dwellingId,
  address,
}: {
  readonly residentId: string;
  readonly dwellingId: string;
  readonly address: string;
}) {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const [{ foundOn }, change] = useEntry<{ foundOn: DayText | null }>('regularisation', {
    foundOn: todayInVietNam(),
  });
  const body = { residentId, dwellingId, foundOn: foundOn ?? '' };
  return (
    <FactForm
      form="regularisation"
      residentId={residentId}
      title={regularisationWords.begin}
      submit={regularisationWords.begin}
      purpose="inspection"
      fieldNames={{ foundOn: regularisationWords.learntOn }}
      problems={missing('foundOn', foundOn === null)}
      content={body}
      send={(header) => answerOf(api.POST('/api/v1/regularisation-cases', { params: { header }, body }))}
      onRecorded={({ id }) => {
        goTo(`/regularisation/${id}`);
      }}
    >
      {(errorOf) => (
        <>
          <p>
            {address} · {say(regularisationWords.beginWhat)}
          </p>
          <DayField
            label={say(regularisationWords.learntOn)}
            autoFocus
            latestYear={thisYear()}
            value={foundOn}
            error={errorOf('foundOn')}
            onChange={(day) => {
              change({ foundOn: day });
            }}
          />
        </>
      )}
    </FactForm>
  );
}
