import { hostWords, stayDueReasons } from '@libs/words';
import { daysAfter, dayNumber, writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { ClockLine } from '../clock-line.tsx';
import { useStayClock } from '../stay-notices.ts';
import type { CommonStay } from '../../stays/guest-entry.ts';

/** What the law says of the stay before it is sent: due, on time or late, and what a long stay asks for. */
export function StayClockLines({ stay }: { readonly stay: CommonStay }) {
  const { say } = useSpeech();
  const { arrivedOn, arrivedAt, until } = stay;
  const { data: clock } = useStayClock({ arrivedOn, ...(arrivedAt !== null && { arrivedAt }), until });
  if (!clock) return null;
  return (
    <div className="clock-lines">
      <ClockLine label={say(hostWords.clockBefore)} dueAt={clock.dueAt} />
      <p className={clock.timing === 'late' ? 'wrong' : 'quiet'}>
        {clock.timing === 'late'
          ? say(hostWords.lateNow)
          : `${say(stayDueReasons[clock.dueBecause])} ${say(hostWords.inTimeNow)}`}
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
    </div>
  );
}
