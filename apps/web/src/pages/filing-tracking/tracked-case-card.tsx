import type { Messages } from '@libs/api-client';
import {
  caseEvents,
  caseKinds,
  caseStates,
  nextForApplicant,
  paperWords,
  type Sentence,
  trackingWords,
} from '@libs/words';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';

const papers: Readonly<Record<string, Sentence>> = paperWords;

/** One case of the filing: what comes next, by when, and the steps so far. */
export function TrackedCaseCard({
  tracked,
  isOneOfMany,
}: {
  readonly tracked: Messages['TrackedCase'];
  readonly isOneOfMany: boolean;
}) {
  const { say } = useSpeech();
  const { kind, place, state, dueOn, dueAt, waitingUntil, missing, steps } = tracked;
  const next = nextForApplicant[state];
  return (
    <article className="public-page-card">
      <h3>
        {isOneOfMany && `${say(trackingWords.place, { place })}: `}
        {say(caseKinds[kind])}: {say(caseStates[state])}
      </h3>
      {next && <p>{say(next)}</p>}
      {missing.length > 0 && (
        <>
          <b>{say(trackingWords.bring)}</b>
          <ul>
            {missing.map((code) => {
              const words = papers[code];
              return <li key={code}>{words ? say(words) : code}</li>;
            })}
          </ul>
          {waitingUntil !== null && <p>{say(trackingWords.bringBy, { day: writeDay(waitingUntil) })}</p>}
        </>
      )}
      {dueOn !== null && (
        <p>{say(trackingWords.due, { day: dueAt === null ? writeDay(dueOn) : writeInstant(dueAt) })}</p>
      )}
      <b>{say(trackingWords.steps)}</b>
      <ol>
        {steps.map((step, index) => {
          const words = caseEvents[step.kind];
          return (
            <li key={index}>
              {writeDay(step.happenedOn)}: {words ? say(words) : step.kind}
            </li>
          );
        })}
      </ol>
    </article>
  );
}
