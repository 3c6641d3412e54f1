import { counterWords, familyServicesWords, residentWords } from '@libs/words';
import { Alert } from '@mantine/core';
import { Link } from 'wouter';
import { useCommuneNames } from '../../communes/communes.ts';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { DeathOfResident } from './death-section.tsx';
import { DetailsSection } from './details-section.tsx';
import { DisclosuresSection } from './disclosures-section.tsx';
import { DuplicatesSection, OtherRecord } from './duplicates-section.tsx';
import { HouseholdsSection } from './households-section.tsx';
import { KeptForms } from '../../forms/kept-forms.tsx';
import { PermanentResidenceSection } from './permanent-residence-section.tsx';
import { PresencesSection } from './presences-section.tsx';
import { RegistrationsSection } from './registrations-section.tsx';
import { useResidentRecord, type ResidentRecord } from './resident-queries.ts';
import './resident.css';
import { TimelineSide } from './timeline-side.tsx';
import { VisitsSection } from './visits-section.tsx';

/** One resident: on the left everything recorded, with the acts that record more; on the right the timeline. */
export function ResidentPage({ residentId }: { readonly residentId: string }) {
  const resident = useResidentRecord(residentId);
  const person = resident.data;
  if (!person)
    return (
      <div className="page">
        <ProblemSummary error={resident.error} />
        {!resident.error && <Waiting />}
      </div>
    );
  return (
    <div className="resident">
      <PersonHeader person={person} />
      <ProblemSummary error={resident.error} />
      {person.carriedOverTo !== null && <CarriedOver to={person.carriedOverTo} />}
      <div className="resident-columns">
        <div className="resident-facts">
          <KeptForms place={`resident/${residentId}`}>
            <Sections person={person} />
          </KeptForms>
        </div>
        <div className="resident-timeline">
          <TimelineSide person={person} />
        </div>
      </div>
    </div>
  );
}

function Sections({ person }: { readonly person: ResidentRecord }) {
  const { permissions } = useOfficer();
  const isOpen = person.carriedOverTo === null;
  const mayRecord = isOpen && permissions.includes('record residents');
  const nameOf = useCommuneNames(
    [
      ...person.permanentResidences,
      ...person.presences,
      ...person.temporaryRegistrations,
      ...person.cases,
    ].map(({ communeCode }) => communeCode),
  );
  return (
    <>
      <PresencesSection
        person={person}
        nameOf={nameOf}
        mayRecord={isOpen && permissions.includes('record presences')}
      />
      <RegistrationsSection person={person} nameOf={nameOf} />
      {permissions.includes('inspect') && <VisitsSection person={person} />}
      <DetailsSection person={person} mayRecord={mayRecord} />
      <PermanentResidenceSection person={person} nameOf={nameOf} mayRecord={mayRecord} />
      <ContactsSection person={person} mayRecord={mayRecord} />
      <HouseholdsSection person={person} mayRecord={mayRecord} />
      <DisclosuresSection person={person} mayRecord={mayRecord} />
      <DuplicatesSection person={person} mayRecord={mayRecord} />
      <DeathOfResident person={person} mayRecord={mayRecord} />
    </>
  );
}

/** The way on from a record that was emptied. */
function CarriedOver({ to }: { readonly to: string }) {
  const { say } = useSpeech();
  return (
    <Alert color="yellow" role="status" title={say(residentWords.carriedOver)}>
      {say(residentWords.carriedOverTo)} <OtherRecord residentId={to} />
    </Alert>
  );
}

function PersonHeader({ person }: { readonly person: ResidentRecord }) {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  return (
    <header className="resident-header">
      <h1>{person.fullName}</h1>
      <span>{person.personalNumber ?? say(counterWords.noNumber)}</span>
      {person.dateOfBirth !== null && (
        <span>
          {say(counterWords.born)} {writeDay(person.dateOfBirth)}
        </span>
      )}
      <span>{say(person.sex === 'male' ? counterWords.male : counterWords.female)}</span>
      {person.diedOn !== null && <b>{say(residentWords.died, { day: writeDay(person.diedOn) })}</b>}
      {person.synthetic && <span className="quiet">{say(residentWords.synthetic)}</span>}
      {person.carriedOverTo === null && (
        <Link href={`/residents/${person.id}/services`}>{say(familyServicesWords.open)}</Link>
      )}
      {permissions.includes('open cases') && person.diedOn === null && person.carriedOverTo === null && (
        <Link className="to-counter" href={`/counter?person=${person.id}`}>
          {say(residentWords.toCounter)}
        </Link>
      )}
    </header>
  );
}
