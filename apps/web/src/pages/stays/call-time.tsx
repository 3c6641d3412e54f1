import { hostWords, staysWords } from '@libs/words';
import { todayInVietNam, writeInstant } from '../../days/day-text.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { calledAt, readTime } from '../../stays/stay-entry.ts';

/** When the office was told, where it is written down afterwards; nothing typed means now. */
export function CallTime({
  typed,
  error,
  change,
}: {
  readonly typed: string;
  readonly error: string | undefined;
  readonly change: (typed: string) => void;
}) {
  const { say } = useSpeech();
  const time = readTime(typed);
  const at = time === null ? null : calledAt(time, new Date());
  const wasYesterday = at !== null && at.slice(0, 10) !== todayInVietNam();
  return (
    <TextField
      label={say(staysWords.toldAt)}
      placeholder={say(staysWords.toldNow)}
      value={typed}
      error={typed.trim() !== '' && time === null ? say(hostWords.notATime) : error}
      description={wasYesterday ? say(staysWords.toldYesterday, { time: writeInstant(at) }) : undefined}
      onChange={change}
    />
  );
}
