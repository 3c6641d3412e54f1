import { furtherStayDue, stayDueReasons, staysWords, stayTimings } from '@libs/words';
import { writeDay, writeInstant } from '../days/day-text.ts';
import { useSpeech } from '../language/language.tsx';
import type { CommonStay } from './guest-entry.ts';
import { useStayClock } from './use-stay-clock.ts';

/** By when the stay is to be reported and what a long one asks for, before it is written down. */
export function ToldClock({
  stay,
  isToldNow = true,
}: {
  readonly stay: CommonStay;
  /** Whether it would be told now; a correction may keep the time of the report that was wrong. */
  readonly isToldNow?: boolean;
}) {
  const { say } = useSpeech();
  const { data: clock } = useStayClock(stay);
  if (!clock) return null;
  const why = stay.reportFrom === undefined ? stayDueReasons[clock.dueBecause] : furtherStayDue;
  return (
    <div className="told-clock" role="status">
      <p>
        {say(isToldNow ? staysWords.dueIfToldNow : staysWords.due, { time: writeInstant(clock.dueAt) })}{' '}
        {isToldNow && (
          <span className={`timing-${clock.timing}`}>
            {clock.timing === 'in_time' ? '✓' : '!'} {say(stayTimings[clock.timing])}
          </span>
        )}
        <br />
        <span className="quiet">{say(why)}</span>
      </p>
      {clock.plannedUntil !== null && (
        <p className="to-do">
          {say(staysWords.cut, { days: clock.cutToDays ?? 30, until: writeDay(clock.plannedUntil) })}
        </p>
      )}
      {clock.plannedUntil === null && clock.registrationAsked && (
        <p className="to-do">{say(staysWords.registrationDue)}</p>
      )}
    </div>
  );
}
