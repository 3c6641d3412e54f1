import type { Messages } from '@libs/api-client';
import { dwellingsWords, objectionOutcomeWords, stayTimings } from '@libs/words';
import { Link, useLocation } from 'wouter';
import { dayOfInstant, writeDay, writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { moveThroughRows } from '../../lists/row-keys.ts';
import { useOfficer } from '../../session/session.tsx';

type Objection = Messages['ObjectionOfOwner'];

/** Objections with what was answered, by whom, when and whether in time, and what officers did about them before. */
export function AnsweredObjections({ objections }: { readonly objections: readonly Objection[] }) {
  const { say } = useSpeech();
  return (
    <table className="grid">
      <thead>
        <tr>
          <th scope="col">{say(dwellingsWords.answeredAt)}</th>
          <th scope="col">{say(dwellingsWords.address)}</th>
          <th scope="col">{say(dwellingsWords.says)}</th>
          <th scope="col">{say(dwellingsWords.outcome)}</th>
        </tr>
      </thead>
      <tbody onKeyDown={moveThroughRows}>
        {objections.map((objection) => (
          <ObjectionRow key={objection.id} objection={objection} />
        ))}
      </tbody>
    </table>
  );
}

function ObjectionRow({ objection }: { readonly objection: Objection }) {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const { dwellingId, dueOn, answeredAt, timing, outcome, officerName } = objection;
  return (
    <tr
      tabIndex={0}
      data-overdue={timing === 'late' || undefined}
      onKeyDown={({ key, target, currentTarget }) => {
        if (key === 'Enter' && target === currentTarget) goTo(`/dwellings/${dwellingId}`);
      }}
    >
      <td>
        <span className="unbroken">{answeredAt !== null && writeInstant(answeredAt)}</span>
        <div className="quiet">{officerName}</div>
        {timing !== null && (
          <span className={timing === 'late' ? 'overdue' : 'quiet'}>
            {timing === 'late' ? '!' : '✓'} {say(stayTimings[timing])},{' '}
            {say(dwellingsWords.due, { day: writeDay(dueOn) })}
          </span>
        )}
      </td>
      <td>
        <AboutWhom objection={objection} />
      </td>
      <td>
        {objection.says} <span className="quiet unbroken">{writeDay(dayOfInstant(objection.madeAt))}</span>
      </td>
      <td>
        {outcome !== null && <b>{say(objectionOutcomeWords[outcome])}</b>}
        <WhatWasDone objection={objection} />
        <div>{objection.answerNote}</div>
      </td>
    </tr>
  );
}

/** The dwelling that an objection is about, and the person if it names one. */
export function AboutWhom({
  objection: { dwellingId, address, residentId, fullName },
}: {
  readonly objection: Objection;
}) {
  return (
    <>
      <Link href={`/dwellings/${dwellingId}`}>{address}</Link>
      {residentId !== null && (
        <>
          {' · '}
          <Link href={`/residents/${residentId}`}>{fullName}</Link>
        </>
      )}
    </>
  );
}

/** What officers did about an objection: they went there because of it, or found that whom it names does not live there. */
export function WhatWasDone({
  objection: { dwellingId, visitedOn, foundGoneOn },
}: {
  readonly objection: Objection;
}) {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const visited = say(dwellingsWords.visited, { days: visitedOn.map(writeDay).join(', ') });
  return (
    <>
      {visitedOn.length > 0 && (
        <>
          {' · '}
          {permissions.includes('inspect') ? (
            <Link href={`/inspections/${dwellingId}`}>{visited}</Link>
          ) : (
            visited
          )}
        </>
      )}
      {foundGoneOn !== null && (
        <>
          {' · '}
          <Link href={`/dwellings/${dwellingId}`}>
            {say(dwellingsWords.foundGone, { day: writeDay(foundGoneOn) })}
          </Link>
        </>
      )}
    </>
  );
}
