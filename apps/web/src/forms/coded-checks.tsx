import type { Sentence } from '@libs/words';
import { useSpeech } from '../language/language.tsx';

/** Any number of codes out of a list, each with its words; at least one where an error says so. */
export function CodedChecks<Code extends string>({
  label,
  words,
  value,
  onChange,
  error,
  autoFocus = false,
}: {
  readonly label: string;
  readonly words: Readonly<Record<Code, Sentence>>;
  readonly value: readonly Code[];
  readonly onChange: (value: readonly Code[]) => void;
  readonly error: string | undefined;
  readonly autoFocus?: boolean;
}) {
  const { say } = useSpeech();
  const codes = Object.keys(words) as Code[];
  return (
    <fieldset className="grounds">
      <legend>{label}</legend>
      {codes.map((code, index) => (
        <label key={code}>
          <input
            type="checkbox"
            autoFocus={autoFocus && index === 0}
            checked={value.includes(code)}
            onChange={({ currentTarget }) => {
              onChange(currentTarget.checked ? [...value, code] : value.filter((one) => one !== code));
            }}
          />
          {say(words[code])}
        </label>
      ))}
      {error !== undefined && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
