import { insuredBeforeWords, insuredThroughWords } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSpeech } from '../../language/language.tsx';

export type InsuredThrough = keyof typeof insuredThroughWords;
const codes = Object.keys(insuredThroughWords) as InsuredThrough[];

/** Asks through what somebody has health insurance already. Nothing is chosen before: it decides what others pay. */
export function InsuredThroughSelect({
  value,
  error,
  onChange,
}: {
  readonly value: InsuredThrough | null;
  readonly error: ReactNode;
  readonly onChange: (value: InsuredThrough | null) => void;
}) {
  const { say } = useSpeech();
  return (
    <NativeSelect
      label={say(insuredBeforeWords.through)}
      title={say(insuredBeforeWords.why)}
      value={value ?? ''}
      error={error}
      data={[
        { value: '', label: say(insuredBeforeWords.chooseOne) },
        ...codes.map((code) => ({ value: code, label: say(insuredThroughWords[code]) })),
      ]}
      onChange={({ currentTarget }) => {
        onChange(codes.find((code) => code === currentTarget.value) ?? null);
      }}
    />
  );
}
