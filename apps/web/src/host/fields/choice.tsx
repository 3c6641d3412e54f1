import { useId, type ReactNode } from 'react';

/** A question with a few answers, each large enough for a thumb. */
export function Choice<Answer extends string>({
  label,
  answers,
  value,
  error,
  onChoose,
}: {
  readonly label: string;
  readonly answers: readonly { readonly value: Answer; readonly shown: ReactNode }[];
  readonly value: Answer | null;
  readonly error?: string | undefined;
  readonly onChoose: (answer: Answer) => void;
}) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {answers.map((answer) => (
        <label key={answer.value}>
          <input
            type="radio"
            name={name}
            checked={answer.value === value}
            onChange={() => {
              onChoose(answer.value);
            }}
          />
          <span>{answer.shown}</span>
        </label>
      ))}
      {error !== undefined && <span className="wrong">{error}</span>}
    </fieldset>
  );
}
