import type { Messages } from '@libs/api-client';
import { counterWords, familyServicesWords, statuses } from '@libs/words';
import { Alert } from '@mantine/core';
import { Link } from 'wouter';
import { useCommuneNames } from '../../communes/communes.ts';
import { dayNumber, todayInVietNam, writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { GroupMark } from '../../residence-timeline/group-mark.tsx';
import { ResidenceTimeline } from '../../residence-timeline/residence-timeline.tsx';
import { hereSince, segmentOn, type Proposal } from '../../residence-timeline/segment.ts';
import { RegistrationsHere } from './registrations-here.tsx';
import type { PersonElsewhere } from './counter-draft.ts';
import { useResident, useTimeline } from './counter-queries.ts';

/** The right side of the counter: the person as they are, and as they would be after the case. */
export function PersonPanel({
  residentId,
  proposal,
}: {
  readonly residentId: string;
  readonly proposal: Proposal | null;
}) {
  const { say } = useSpeech();
  const today = todayInVietNam();
  const resident = useResident(residentId);
  const timeline = useTimeline(residentId);
  const segments = timeline.data?.segments ?? [];
  const nameOf = useCommuneNames([
    resident.data?.permanentCommuneCode,
    proposal?.communeCode,
    ...segments.map(({ communeCode }) => communeCode),
  ]);
  const now = segmentOn(segments, today);
  return (
    <>
      <ProblemSummary error={resident.error ?? timeline.error} />
      {resident.data && <PersonLine person={resident.data} nameOf={nameOf} />}
      {timeline.data ? (
        <>
          <p className="now">
            <b>{say(counterWords.nowIs)}:</b>{' '}
            {now ? (
              <>
                <GroupMark group={now.group} /> · {say(statuses[now.status])} · {nameOf(now.communeCode)} ·{' '}
                {say(counterWords.dayCount, {
                  count: dayNumber(today) - dayNumber(hereSince(segments, now)) + 1,
                })}
              </>
            ) : (
              say(counterWords.countsNowhere)
            )}
          </p>
          {resident.data && <RegistrationsHere person={resident.data} />}
          <ResidenceTimeline segments={segments} proposal={proposal} nameOf={nameOf} today={today} />
        </>
      ) : (
        !timeline.error && <Waiting />
      )}
    </>
  );
}

function PersonLine({
  person,
  nameOf,
}: {
  readonly person: Messages['ResidentRecord'];
  readonly nameOf: (code: string) => string;
}) {
  const { say } = useSpeech();
  return (
    <div className="person-line">
      <b className="person-name">{person.fullName}</b>
      <span>{person.personalNumber ?? say(counterWords.noNumber)}</span>
      {person.dateOfBirth !== null && (
        <span>
          {say(counterWords.born)} {writeDay(person.dateOfBirth)}
        </span>
      )}
      <span>{say(person.sex === 'male' ? counterWords.male : counterWords.female)}</span>
      <span>
        {say(counterWords.permanentCommune)}:{' '}
        {person.permanentCommuneCode === null
          ? say(counterWords.permanentUnknown)
          : nameOf(person.permanentCommuneCode)}
      </span>
      <Link href={`/residents/${person.id}`}>{say(counterWords.everything)}</Link>
      <Link href={`/residents/${person.id}/services`}>{say(familyServicesWords.open)}</Link>
    </div>
  );
}

/** Somebody of another area: only what the look-up told, until a case here makes them visible. */
export function ElsewherePanel({ person }: { readonly person: PersonElsewhere }) {
  const { say } = useSpeech();
  const nameOf = useCommuneNames([person.registration?.communeCode]);
  return (
    <>
      <div className="person-line">
        <b className="person-name">{person.fullName}</b>
        <span>{person.personalNumber}</span>
        {person.birthYear !== null && (
          <span>
            {say(counterWords.born)} {person.birthYear}
          </span>
        )}
      </div>
      <Alert color={person.registration ? 'orange' : 'gray'} role="note" p="xs" mt="xs">
        {person.registration ? (
          <>
            {say(counterWords.registeredElsewhere, {
              commune: nameOf(person.registration.communeCode),
              day: writeDay(person.registration.lastDay),
            })}{' '}
            {say(counterWords.grantEndsOther, { commune: nameOf(person.registration.communeCode) })}
          </>
        ) : (
          say(counterWords.notRegisteredElsewhere)
        )}
      </Alert>
      <p className="quiet">{say(counterWords.lookupAudited)}</p>
    </>
  );
}
