import type { Messages } from '@libs/api-client';
import {
  presenceFacts,
  recordedWith,
  residentWords,
  stayPurposes,
  staysWords,
  type Sentence,
} from '@libs/words';
import { Link } from 'wouter';
import { daysAfter, writeDay, writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { FormOpener } from '../../forms/act-form.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import { NewPresenceForm } from './new-presence-form.tsx';
import { useForms } from '../../forms/kept-forms.tsx';
import { ConfirmationForm, DepartureForm, StayReportForm } from './presence-forms.tsx';
import type { ResidentRecord } from './resident-queries.ts';
import { VoidingForm } from './voiding-form.tsx';

type Presence = Messages['PresenceRecord'];
type PresenceFact = Messages['PresenceFactRecord'];

const purposes: Readonly<Record<string, Sentence>> = stayPurposes;
const sources: Readonly<Record<string, Sentence>> = recordedWith;

/** Where the person is and was, with what was told of each presence, and the acts on those of the own commune. */
export function PresencesSection({
  person,
  nameOf,
  mayRecord,
}: {
  readonly person: ResidentRecord;
  readonly nameOf: (communeCode: string) => string;
  readonly mayRecord: boolean;
}) {
  const { say } = useSpeech();
  const { area } = useOfficer();
  const { open } = useForms();
  return (
    <FactsSection
      title={residentWords.presences}
      actions={mayRecord && <FormOpener form="presence" words={residentWords.addPresence} />}
    >
      {open === 'presence' && <NewPresenceForm residentId={person.id} communeCode={area.code ?? ''} />}
      {person.presences.length === 0 && <p className="quiet">{say(residentWords.noPresences)}</p>}
      <ul className="fact-list">
        {person.presences.map((presence) => (
          <li key={presence.id} className={presence.leftOn === null ? undefined : 'past'}>
            <PresenceLine presence={presence} nameOf={nameOf} />
            <ActsOnPresence
              person={person}
              presence={presence}
              mayRecord={mayRecord && presence.communeCode === area.code}
            />
          </li>
        ))}
      </ul>
    </FactsSection>
  );
}

function PresenceLine({
  presence,
  nameOf,
}: {
  readonly presence: Presence;
  readonly nameOf: (communeCode: string) => string;
}) {
  const { say } = useSpeech();
  const { address, communeCode, arrivedOn, plannedUntil, leftOn, purpose, source } = presence;
  const told = [
    say(residentWords.arrived, { day: writeDay(arrivedOn) }),
    ...(plannedUntil === null ? [] : [say(residentWords.planned, { day: writeDay(plannedUntil) })]),
    ...(leftOn === null ? [] : [say(residentWords.left, { day: writeDay(leftOn) })]),
    ...(purposes[purpose] ? [say(purposes[purpose])] : []),
    ...(sources[source] ? [say(sources[source])] : []),
  ];
  return (
    <>
      <b>{address ?? nameOf(communeCode)}</b>
      {address !== null && <span className="quiet"> {nameOf(communeCode)}</span>}
      <br />
      {told.join(' · ')}
    </>
  );
}

/** What may be done to one presence, what was told of it, and the form that is open for it. */
function ActsOnPresence({
  person,
  presence,
  mayRecord,
}: {
  readonly person: ResidentRecord;
  readonly presence: Presence;
  readonly mayRecord: boolean;
}) {
  const { say } = useSpeech();
  const { open } = useForms();
  const { id, facts, leftOn, arrivedOn } = presence;
  const forms = { confirmation: `confirmation/${id}`, report: `report/${id}`, departure: `departure/${id}` };
  const voidingOf = (what: string) => `voiding/${what}`;
  const wordsOf = ({ kind, on, until }: PresenceFact): string =>
    say(presenceFacts[kind], {
      on: writeDay(on),
      lastDay: until === null ? '' : writeDay(daysAfter(until, -1)),
    });
  return (
    <>
      {facts.length > 0 && (
        <ul className="told">
          {facts.map((fact) => (
            <li key={fact.id}>
              {wordsOf(fact)}{' '}
              <span className="quiet">
                {say(residentWords.recordedOn, { time: writeInstant(fact.recordedAt) })}
              </span>{' '}
              {fact.noticeId !== null && (
                <Link href={`/stays/reports/${fact.noticeId}`} title={say(staysWords.openReport)}>
                  {say(residentWords.openNotice)}
                </Link>
              )}
              {mayRecord && fact.noticeId === null && (
                <FormOpener form={voidingOf(fact.id)} words={residentWords.voidShort} of={wordsOf(fact)} />
              )}
              {open === voidingOf(fact.id) && (
                <VoidingForm
                  form={voidingOf(fact.id)}
                  residentId={person.id}
                  what={{ kind: fact.kind, id: fact.id }}
                  consequence={say(residentWords.voidFact, { fact: wordsOf(fact), name: person.fullName })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayRecord && (
        <p className="row-actions">
          <FormOpener form={forms.confirmation} words={residentWords.confirm} />
          <FormOpener form={forms.report} words={residentWords.report} />
          {leftOn === null && <FormOpener form={forms.departure} words={residentWords.depart} />}
          <FormOpener form={voidingOf(id)} words={residentWords.voidThis} />
        </p>
      )}
      {open === forms.confirmation && (
        <ConfirmationForm form={forms.confirmation} residentId={person.id} presence={presence} />
      )}
      {open === forms.report && (
        <StayReportForm form={forms.report} residentId={person.id} presence={presence} />
      )}
      {open === forms.departure && (
        <DepartureForm form={forms.departure} residentId={person.id} presence={presence} />
      )}
      {open === voidingOf(id) && (
        <VoidingForm
          form={voidingOf(id)}
          residentId={person.id}
          what={{ kind: 'presence', id }}
          consequence={say(residentWords.voidPresence, {
            name: person.fullName,
            address: presence.address ?? '',
            day: writeDay(arrivedOn),
          })}
        />
      )}
    </>
  );
}
