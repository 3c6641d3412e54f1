import { caseStates, endGrounds, residentWords, type Sentence } from '@libs/words';
import { Link } from 'wouter';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import type { ResidentRecord } from './resident-queries.ts';

const states: Readonly<Record<string, Sentence>> = caseStates;
const grounds: Readonly<Record<string, Sentence>> = {
  ...endGrounds,
  elsewhere: residentWords.endedElsewhere,
};

/** Temporary registrations and cases that this area may see, newest first; a case opens at the counter. */
export function RegistrationsSection({
  person,
  nameOf,
}: {
  readonly person: ResidentRecord;
  readonly nameOf: (communeCode: string) => string;
}) {
  const { say } = useSpeech();
  const { permissions, area } = useOfficer();
  const mayOpen = (communeCode: string) => permissions.includes('open cases') && communeCode === area.code;
  return (
    <FactsSection title={residentWords.registrations}>
      {person.temporaryRegistrations.length + person.cases.length === 0 && (
        <p className="quiet">{say(residentWords.noRegistrations)}</p>
      )}
      <ul className="fact-list">
        {person.temporaryRegistrations.map(
          ({ id, communeCode, address, from, lastDay, endedOn, endGround }) => (
            <li key={id} className={endedOn === null ? undefined : 'past'}>
              <b>{say(residentWords.registration)}</b>{' '}
              {say(residentWords.fromTo, { from: writeDay(from), lastDay: writeDay(lastDay) })} · {address}{' '}
              <span className="quiet">{nameOf(communeCode)}</span>
              {endedOn !== null && (
                <>
                  <br />
                  {say(residentWords.ended, { day: writeDay(endedOn) })}
                  {endGround !== null && grounds[endGround] && ` · ${say(grounds[endGround])}`}
                </>
              )}
            </li>
          ),
        )}
        {person.cases.map(({ id, communeCode, state, dueOn, openedAt }) => (
          <li key={id}>
            <b>{say(residentWords.case)}</b> {states[state] ? say(states[state]) : state} ·{' '}
            {say(residentWords.received, { day: writeInstant(openedAt) })}
            {dueOn !== null && ` · ${say(residentWords.due, { day: writeDay(dueOn) })}`}{' '}
            {mayOpen(communeCode) ? (
              <Link href={`/cases/${id}`}>{say(residentWords.openCase)}</Link>
            ) : (
              <span className="quiet">{nameOf(communeCode)}</span>
            )}
          </li>
        ))}
      </ul>
    </FactsSection>
  );
}
