import { hostWords, stayPurposes } from '@libs/words';
import { useId } from 'react';
import { readDay, writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Choice } from '../fields/choice.tsx';
import { TextField } from '../fields/text-field.tsx';
import type { HostedDwelling } from '../stay-notices.ts';
import type { Nights, SavedEntry, StayHindrances } from '../../stays/stay-entry.ts';

const saidOf = {
  not_a_day: hostWords.notADay,
  not_a_time: hostWords.notATime,
  not_after: hostWords.notAfter,
} as const;

/** A number of nights in words. */
export function nightsText(nights: Nights, say: ReturnType<typeof useSpeech>['say']): string {
  if (nights === 'other') return say(hostWords.untilADay);
  return nights === '1' ? say(hostWords.oneNight) : say(hostWords.nights, { count: nights });
}

type Change = (part: Partial<SavedEntry>) => void;

/** Written out in full on leaving the field, as everywhere. */
const writtenOut = (field: 'arrivedOn' | 'until', entry: SavedEntry, change: Change) => () => {
  const day = readDay(entry[field]);
  if (day !== null) change({ [field]: writeDay(day) });
};

/** How long they stay: some nights by one touch, or until a day. */
export function LengthFields({
  entry,
  change,
  wrong,
}: {
  readonly entry: SavedEntry;
  readonly change: Change;
  readonly wrong: StayHindrances;
}) {
  const { say } = useSpeech();
  return (
    <>
      <Choice
        label={say(hostWords.howLong)}
        answers={(['1', '2', '3', '7', 'other'] as const).map((value) => ({
          value,
          shown: nightsText(value, say),
        }))}
        value={entry.nights}
        onChoose={(nights) => {
          change({ nights });
        }}
      />
      {entry.nights === 'other' && (
        <TextField
          label={say(hostWords.until)}
          inputMode="numeric"
          error={wrong.until && say(saidOf[wrong.until])}
          value={entry.until}
          onBlur={writtenOut('until', entry, change)}
          onText={(until) => {
            change({ until });
          }}
        />
      )}
    </>
  );
}

/** What the guests of one sending have in common: where, since when, until when and why. */
export function StayFields({
  entry,
  change,
  wrong,
  dwellings,
}: {
  readonly entry: SavedEntry;
  readonly change: Change;
  readonly wrong: StayHindrances;
  readonly dwellings: readonly HostedDwelling[];
}) {
  const { say } = useSpeech();
  const dwellingId = useId();
  const purposeId = useId();
  const errorOf = (field: keyof StayHindrances) => {
    const code = wrong[field];
    return code === undefined ? undefined : say(saidOf[code]);
  };
  return (
    <>
      {dwellings.length > 1 && (
        <div className="field">
          <label htmlFor={dwellingId}>{say(hostWords.dwelling)}</label>
          <select
            id={dwellingId}
            value={entry.dwellingId ?? dwellings[0]?.id ?? ''}
            onChange={({ currentTarget }) => {
              change({ dwellingId: currentTarget.value });
            }}
          >
            {dwellings.map(({ id, address }) => (
              <option key={id} value={id}>
                {address}
              </option>
            ))}
          </select>
        </div>
      )}
      <Choice
        label={say(hostWords.arrival)}
        answers={[
          { value: 'now', shown: say(hostWords.justNow) },
          { value: 'other', shown: say(hostWords.atAnotherTime) },
        ]}
        value={entry.arrival}
        onChoose={(arrival) => {
          change({ arrival });
        }}
      />
      {entry.arrival === 'other' && (
        <div className="two">
          <TextField
            label={say(hostWords.arrivedOn)}
            inputMode="numeric"
            error={errorOf('arrivedOn')}
            value={entry.arrivedOn}
            onBlur={writtenOut('arrivedOn', entry, change)}
            onText={(arrivedOn) => {
              change({ arrivedOn });
            }}
          />
          <TextField
            label={say(hostWords.arrivedTime)}
            hint={say(hostWords.arrivedTimeHint)}
            inputMode="numeric"
            error={errorOf('arrivedTime')}
            value={entry.arrivedTime}
            onText={(arrivedTime) => {
              change({ arrivedTime });
            }}
          />
        </div>
      )}
      <LengthFields entry={entry} change={change} wrong={wrong} />
      <div className="field">
        <label htmlFor={purposeId}>{say(hostWords.purpose)}</label>
        <select
          id={purposeId}
          value={entry.purpose}
          onChange={({ currentTarget }) => {
            change({ purpose: currentTarget.value as SavedEntry['purpose'] });
          }}
        >
          {Object.entries(stayPurposes).map(([code, words]) => (
            <option key={code} value={code}>
              {say(words)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
