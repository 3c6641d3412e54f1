import { hostWords, shellWords, stayPurposes, staysWords } from '@libs/words';
import { readDay, writeDay } from '../../days/day-text.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import type { SavedEntry, StayHindrances } from '../../stays/stay-entry.ts';

const saidOf = {
  not_a_day: shellWords.notADay,
  not_a_time: hostWords.notATime,
  not_after: hostWords.notAfter,
} as const;

interface Told {
  readonly entry: SavedEntry;
  readonly change: (part: Partial<SavedEntry>) => void;
  readonly wrong: { readonly [Field in keyof StayHindrances]?: StayHindrances[Field] | undefined };
  readonly refusedAt: (field: string) => string | undefined;
}

/** Since when, for how long and why a guest stays, as somebody tells it. */
export function ToldStay({ entry, change, wrong, refusedAt }: Told) {
  const { say } = useSpeech();
  const errorOf = (field: keyof StayHindrances) =>
    wrong[field] === undefined ? undefined : say(saidOf[wrong[field]]);
  return (
    <>
      <TextField
        label={say(hostWords.arrivedOn)}
        inputMode="numeric"
        value={entry.arrivedOn}
        error={errorOf('arrivedOn') ?? refusedAt('arrivedOn')}
        onChange={(arrivedOn) => {
          change({ arrivedOn });
        }}
        onBlur={() => {
          const day = readDay(entry.arrivedOn);
          if (day !== null) change({ arrivedOn: writeDay(day) });
        }}
      />
      <TextField
        label={say(hostWords.arrivedTime)}
        placeholder="22:30"
        value={entry.arrivedTime}
        error={errorOf('arrivedTime') ?? refusedAt('arrivedAt')}
        onChange={(arrivedTime) => {
          change({ arrivedTime });
        }}
      />
      <ToldUntil entry={entry} change={change} wrong={wrong} refusedAt={refusedAt} />
      <CodedSelect
        label={say(hostWords.purpose)}
        words={stayPurposes}
        value={entry.purpose}
        onChange={(purpose) => {
          change({ purpose });
        }}
      />
    </>
  );
}

/** For how many nights, or until which day. */
export function ToldUntil({ entry, change, wrong, refusedAt }: Told) {
  const { say } = useSpeech();
  return (
    <TextField
      label={say(staysWords.nightsOrDay)}
      placeholder={say(staysWords.nightsOrDayHint)}
      value={entry.until}
      error={(wrong.until && say(saidOf[wrong.until])) ?? refusedAt('until')}
      onChange={(until) => {
        change({ until });
      }}
    />
  );
}
