import { hostWords } from '@libs/words';
import { useSpeech } from '../language/language.tsx';
import { untilInstant, useNow } from './ticking.ts';

/** Until when a report is in time, and how long that is. */
export function ClockLine({ label, dueAt }: { readonly label: string; readonly dueAt: string }) {
  const { say } = useSpeech();
  const due = untilInstant(dueAt, useNow());
  return (
    <p className="clock" data-passed={due.hasPassed || undefined}>
      <span>{label}</span>
      <b>
        {say(hostWords.before, { time: due.time })} {due.isToday ? say(hostWords.ofToday) : due.day}
      </b>
      <span>
        {due.hasPassed
          ? say(hostWords.passed)
          : due.hours > 0
            ? say(hostWords.hoursLeft, { hours: due.hours, minutes: due.minutes })
            : say(hostWords.minutesLeft, { minutes: due.minutes })}
      </span>
    </p>
  );
}
