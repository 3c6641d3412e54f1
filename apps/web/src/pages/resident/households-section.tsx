import type { Messages } from '@libs/api-client';
import { householdRelations, residentWords } from '@libs/words';
import { Link } from 'wouter';
import { daysAfter, writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { FormOpener } from '../../forms/act-form.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import { FoundingForm, LeavingForm, NewMemberForm } from './household-forms.tsx';
import { useForms } from '../../forms/kept-forms.tsx';
import { useHouseholds, type ResidentRecord } from './resident-queries.ts';
import { VoidingForm } from './voiding-form.tsx';

type Household = Messages['Household'];

/** The households of the person, with all members; founded, joined and left here. */
export function HouseholdsSection({
  person,
  mayRecord,
}: {
  readonly person: ResidentRecord;
  readonly mayRecord: boolean;
}) {
  const { say } = useSpeech();
  const { area } = useOfficer();
  const { open } = useForms();
  const households = useHouseholds(person.id);
  return (
    <FactsSection
      title={residentWords.households}
      actions={mayRecord && <FormOpener form="household" words={residentWords.found} />}
    >
      <ProblemSummary error={households.error} />
      {open === 'household' && <FoundingForm person={person} />}
      {households.data?.items.length === 0 && <p className="quiet">{say(residentWords.noHouseholds)}</p>}
      {households.data?.items.map((household) => (
        <HouseholdTable
          key={household.id}
          person={person}
          household={household}
          mayRecord={mayRecord && household.communeCode === area.code}
        />
      ))}
    </FactsSection>
  );
}

function HouseholdTable({
  person,
  household,
  mayRecord,
}: {
  readonly person: ResidentRecord;
  readonly household: Household;
  readonly mayRecord: boolean;
}) {
  const { say } = useSpeech();
  const { open } = useForms();
  const joining = `member/${household.id}`;
  const address = person.presences.find(({ dwellingId }) => dwellingId === household.dwellingId)?.address;
  return (
    <div className="household">
      {address != null && <p className="quiet">{address}</p>}
      <ul className="fact-list">
        {household.members.map(({ id, residentId, fullName, relation, from, until }) => {
          const leaving = `leaving/${id}`;
          const voiding = `voiding/${id}`;
          return (
            <li key={id} className={until === null ? undefined : 'past'}>
              {residentId === person.id ? (
                <b>{fullName}</b>
              ) : (
                <Link href={`/residents/${residentId}`}>{fullName}</Link>
              )}{' '}
              · {say(householdRelations[relation])}{' '}
              <span className="quiet">
                {until === null
                  ? say(residentWords.sinceDay, { from: writeDay(from) })
                  : say(residentWords.fromTo, {
                      from: writeDay(from),
                      lastDay: writeDay(daysAfter(until, -1)),
                    })}
              </span>{' '}
              {mayRecord && until === null && (
                <FormOpener form={leaving} words={residentWords.endMembership} />
              )}{' '}
              {mayRecord && <FormOpener form={voiding} words={residentWords.voidShort} of={fullName} />}
              {open === leaving && (
                <LeavingForm
                  form={leaving}
                  residentId={person.id}
                  householdId={household.id}
                  memberId={id}
                  memberName={fullName}
                />
              )}
              {open === voiding && (
                <VoidingForm
                  form={voiding}
                  residentId={person.id}
                  what={{ kind: 'household_member', id, householdId: household.id }}
                  consequence={say(residentWords.voidMembership, { name: fullName })}
                />
              )}
            </li>
          );
        })}
      </ul>
      {mayRecord && <FormOpener form={joining} words={residentWords.addMember} />}
      {open === joining && <NewMemberForm form={joining} residentId={person.id} householdId={household.id} />}
    </div>
  );
}
