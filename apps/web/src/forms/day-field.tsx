import { shellWords } from '@libs/words';
import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { readDay, todayInVietNam, writeDay, type DayText } from '../days/day-text.ts';
import { useSpeech } from '../language/language.tsx';

type DayFieldProps = Omit<TextInputProps, 'value' | 'onChange' | 'type'> & {
  readonly value: DayText | null;
  readonly onChange: (day: DayText | null) => void;
  /** The latest year that two typed digits can mean; for a day that has passed, this year. */
  readonly latestYear?: number;
};

/** Terms and plans lie a few years ahead; `95` is never 2095. */
const yearsAhead = 30;

/** This year in Viet Nam. */
export const thisYear = (): number => Number(todayInVietNam().slice(0, 4));

/**
 * A day typed the way officers write it (`5/3/27`), never picked from a calendar; on leaving the field it is
 * written out in full. While the text is no day the value is `null` and the text stays as typed.
 */
export function DayField({
  value,
  onChange,
  error,
  latestYear = thisYear() + yearsAhead,
  ...more
}: DayFieldProps) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState(value === null ? '' : writeDay(value));
  const [left, setLeft] = useState(false);
  // A day set from outside (a term button) replaces what was typed.
  const shown = value !== null && readDay(typed, latestYear) !== value ? writeDay(value) : typed;
  const unreadable = left && typed.trim() !== '' && readDay(typed, latestYear) === null;
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      placeholder="dd/MM/yyyy"
      {...more}
      value={shown}
      error={unreadable ? say(shellWords.notADay) : error}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        setLeft(false);
        onChange(readDay(currentTarget.value, latestYear));
      }}
      onBlur={() => {
        setLeft(true);
        const day = readDay(typed, latestYear);
        if (day !== null) setTyped(writeDay(day));
      }}
    />
  );
}
