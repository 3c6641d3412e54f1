import { residentWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { dayNumber, dayOfNumber, todayInVietNam, writeDay, type DayText } from '../../days/day-text.ts';
import { DayField } from '../../forms/day-field.tsx';
import { useSpeech } from '../../language/language.tsx';

/** A day is asked for once the slider rests: each answer is a reading that goes into the audit. */
const pauseBeforeAsking = 350;

/**
 * Moves the knowledge of the page back in time: a slider over the days since something was first recorded, and a day
 * to type. `null` is now; the last day of the slider is today, by whose end nothing more can be known.
 */
export function KnownOn({
  firstDay,
  onRest,
}: {
  /** The first day at whose end anything was known. */
  readonly firstDay: DayText;
  /** Called with the day at which the control rests. */
  readonly onRest: (knownOn: DayText | null) => void;
}) {
  const { say } = useSpeech();
  const label = useId();
  const today = todayInVietNam();
  const [day, setDay] = useState<DayText | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      onRest(day);
    }, pauseBeforeAsking);
    return () => {
      clearTimeout(timer);
    };
  }, [day, onRest]);
  const shown = day ?? today;
  const set = (next: DayText) => {
    setDay(next >= today ? null : next);
  };
  return (
    <div className="known-on" role="group" aria-labelledby={label}>
      <span id={label}>{say(residentWords.knownOn)}</span>
      <input
        type="range"
        aria-labelledby={label}
        aria-valuetext={writeDay(shown)}
        // One day further back, so that the beginning can be seen as well: nothing was known.
        min={dayNumber(firstDay) - 1}
        max={dayNumber(today)}
        value={dayNumber(shown)}
        onChange={({ currentTarget }) => {
          set(dayOfNumber(Number(currentTarget.value)));
        }}
      />
      <DayField
        aria-labelledby={label}
        size="xs"
        value={shown}
        onChange={(typed) => {
          if (typed !== null) set(typed);
        }}
      />
      <Button
        size="compact-xs"
        variant="default"
        disabled={day === null}
        onClick={() => {
          setDay(null);
        }}
      >
        {say(residentWords.knownNow)}
      </Button>
    </div>
  );
}
