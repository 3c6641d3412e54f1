import { furtherStayDue, hostWords, stayDueReasons } from '@libs/words';
import { daysAfter, dayNumber, writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { ClockLine } from '../clock-line.tsx';
import type { CommonStay } from '../../stays/guest-entry.ts';
import { useStayClock } from '../../stays/use-stay-clock.ts';

/** Until when the stay is to be reported, beside the button that sends it. */
export function DueLine({ stay }: { readonly stay: CommonStay }) {
  const { say } = useSpeech();
  const { data: clock } = useStayClock(stay);
  return clock ? <ClockLine label={say(hostWords.clockBefore)} dueAt={clock.dueAt} /> : null;
}

/** What the law says of the stay before it is sent: on time or late and why, and what a long stay asks for. */
export function StayClockLines({ stay }: { readonly stay: CommonStay }) {
  const { say } = useSpeech();
  const { data: clock } = useStayClock(stay);
  if (!clock) return null;
  return (
    <div className="clock-lines">
      <p className={clock.timing === 'late' ? 'wrong' : 'quiet'}>
        {clock.timing === 'late'
          ? say(hostWords.lateNow)
          : `${say(stay.reportFrom === undefined ? stayDueReasons[clock.dueBecause] : furtherStayDue)} ${say(hostWords.inTimeNow)}`}
      </p>
      {clock.plannedUntil != null && clock.covers && (
        <p className="advice" role="status">
          {say(hostWords.longStay, {
            days: clock.cutToDays ?? dayNumber(clock.covers.until) - dayNumber(clock.covers.from),
            day: writeDay(daysAfter(clock.covers.until, -1)),
            until: writeDay(clock.plannedUntil),
          })}
        </p>
      )}
      {clock.plannedUntil == null && clock.registrationAsked && (
        <p className="advice" role="status">
          {say(hostWords.registrationDue)}
        </p>
      )}
    </div>
  );
}
