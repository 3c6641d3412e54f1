import type { Sentence } from '@libs/words';
import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useSpeech } from '../language/language.tsx';

type CodedSelectProps<Code extends string> = Omit<NativeSelectProps, 'value' | 'onChange' | 'data'> & {
  /** The codes to choose from, in this order, each with its sentence. */
  readonly words: Readonly<Record<Code, Sentence>>;
  readonly value: Code;
  readonly onChange: (code: Code) => void;
};

/** A choice between the codes of a message, shown by their words. */
export function CodedSelect<Code extends string>({
  words,
  value,
  onChange,
  ...more
}: CodedSelectProps<Code>) {
  const { say } = useSpeech();
  const codes = Object.keys(words) as Code[];
  return (
    <NativeSelect
      {...more}
      value={value}
      data={codes.map((code) => ({ value: code, label: say(words[code]) }))}
      onChange={({ currentTarget }) => {
        const chosen = codes.find((code) => code === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}
