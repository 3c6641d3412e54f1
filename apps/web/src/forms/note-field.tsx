import type { Sentence } from '@libs/words';
import { Textarea } from '@mantine/core';
import { useSpeech } from '../language/language.tsx';

/** A few lines of text; Enter makes a new line here. */
export function NoteField({
  label,
  value,
  onChange,
  error,
  autoFocus = false,
}: {
  readonly label: Sentence;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: string | undefined;
  readonly autoFocus?: boolean;
}) {
  const { say } = useSpeech();
  return (
    <Textarea
      label={say(label)}
      rows={2}
      autoFocus={autoFocus}
      value={value}
      error={error}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    />
  );
}
