import { bases, figuresWords, populations, type Sentence } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useProvinces } from '../../communes/communes.ts';
import type { DayText } from '../../days/day-text.ts';
import { DayField } from '../../forms/day-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import type { CountedPeople } from './figures-question.ts';

type Choose = (part: Readonly<Record<string, string | null>>) => void;

/** A list of codes to choose one from, each under its words. */
export function WordChoice<Code extends string>({
  label,
  words,
  codes,
  none,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly words: Readonly<Record<string, Sentence>>;
  readonly codes: readonly Code[];
  /** What stands for the choice of nothing, where that is one; its code is `none`. */
  readonly none?: string;
  readonly value: Code | 'none';
  readonly onChoose: (code: string) => void;
}) {
  const { say } = useSpeech();
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[
        ...(none === undefined ? [] : [{ value: 'none', label: none }]),
        ...codes.flatMap((code) => (words[code] ? [{ value: code, label: say(words[code]) }] : [])),
      ]}
      onChange={({ currentTarget }) => {
        onChoose(currentTarget.value);
      }}
    />
  );
}

/** Whom to count, on whose map, and for the nation in which province. */
export function PeopleChoices({
  people,
  dayOfMap,
  isNation,
  choose,
}: {
  readonly people: CountedPeople;
  /** The day whose list of provinces is offered. */
  readonly dayOfMap: DayText;
  readonly isNation: boolean;
  readonly choose: Choose;
}) {
  const { say } = useSpeech();
  const provinces = useProvinces(dayOfMap);
  return (
    <>
      <WordChoice
        label={say(figuresWords.population)}
        words={populations}
        codes={['migrants', 'all_away']}
        value={people.population}
        onChoose={(population) => {
          choose({ population });
        }}
      />
      <WordChoice
        label={say(figuresWords.basis)}
        words={bases}
        codes={['legal', 'current34', 'legacy63']}
        value={people.basis}
        onChoose={(basis) => {
          choose({ basis, province: null });
        }}
      />
      {isNation && (
        <NativeSelect
          label={say(figuresWords.province)}
          value={people.province ?? ''}
          data={[
            { value: '', label: say(figuresWords.wholeArea) },
            ...(provinces.data?.items ?? []).map(({ code, fullName }) => ({ value: code, label: fullName })),
          ]}
          onChange={({ currentTarget }) => {
            choose({ province: currentTarget.value || null });
          }}
        />
      )}
    </>
  );
}

/**
 * A day of the question. It is asked on Enter or on leaving the field, never while it is still being typed: `5/3/20`
 * is a day too, on the way to `5/3/2026`.
 */
export function DayChoice({
  label,
  value,
  onChoose,
  placeholder,
  isOptional = false,
}: {
  readonly label: string;
  readonly value: DayText | null;
  /** Called with null only where the choice is optional and the field was emptied. */
  readonly onChoose: (day: DayText | null) => void;
  readonly placeholder?: string;
  readonly isOptional?: boolean;
}) {
  const [draft, setDraft] = useState(value);
  const [asked, setAsked] = useState(value);
  const [emptied, setEmptied] = useState(0);
  // The day was changed elsewhere: by another button, or by going back.
  if (asked !== value) {
    setAsked(value);
    setDraft(value);
    // The field keeps what was typed while it has no day, so it begins anew.
    if (value === null && draft !== null) setEmptied(emptied + 1);
  }
  const ask = (typed: string) => {
    if (draft !== null) {
      if (draft !== value) onChoose(draft);
    } else if (typed.trim() === '') {
      if (isOptional && value !== null) onChoose(null);
      else setDraft(value);
    }
  };
  return (
    <div
      onBlur={({ target }) => {
        ask((target as HTMLInputElement).value);
      }}
      onKeyDown={({ key, target }) => {
        if (key === 'Enter') ask((target as HTMLInputElement).value);
      }}
    >
      <DayField
        key={emptied}
        label={label}
        w={isOptional ? 170 : 120}
        value={draft}
        onChange={setDraft}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    </div>
  );
}
