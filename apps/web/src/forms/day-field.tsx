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

const written = (day: DayText | null): string => (day === null ? '' : writeDay(day));

/**
 * A day typed the way officers write it (`5/3/27`), never picked from a calendar; on leaving the field it is
 * written out in full. While the text is no day `null` is told and the text stays as typed, also where the page then
 * keeps to the day that it had. A form does not send what cannot be read: see `turnToUnreadable`.
 */
export function DayField({
  value,
  onChange,
  error,
  latestYear = thisYear() + yearsAhead,
  ...more
}: DayFieldProps) {
  const { say } = useSpeech();
  /** What was typed, the day that it is, and the day that stood before it. */
  const [typed, setTyped] = useState({ text: written(value), day: value, before: value });
  const [left, setLeft] = useState(false);
  const isStanding = value === typed.day || (typed.day === null && value === typed.before);
  // A day set from outside (a term button) replaces what was typed.
  const shown = isStanding ? typed.text : written(value);
  const isUnreadable = shown.trim() !== '' && readDay(shown, latestYear) === null;
  const notADay = say(shellWords.notADay);
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      placeholder="dd/MM/yyyy"
      {...more}
      ref={(input) => {
        input?.setCustomValidity(isUnreadable ? notADay : '');
      }}
      value={shown}
      error={left && isUnreadable ? notADay : error}
      onChange={({ currentTarget }) => {
        const day = readDay(currentTarget.value, latestYear);
        setTyped({ text: currentTarget.value, day, before: value });
        setLeft(false);
        onChange(day);
      }}
      onBlur={() => {
        setLeft(true);
        const day = readDay(shown, latestYear);
        if (day !== null) setTyped({ text: writeDay(day), day: value, before: value });
      }}
      onInvalid={(event) => {
        // Said beside the field, in the officer's language, and not in a bubble of the browser.
        event.preventDefault();
        setLeft(true);
      }}
    />
  );
}
