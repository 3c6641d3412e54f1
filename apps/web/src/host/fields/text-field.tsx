import { useId, type InputHTMLAttributes } from 'react';

type TextFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
  readonly label: string;
  readonly onText: (text: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** One question and one line to answer it, with what is wrong beside it. */
export function TextField({ label, onText, hint, error, ...more }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        {...more}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-said`}
        onChange={({ currentTarget }) => {
          onText(currentTarget.value);
        }}
      />
      <span id={`${id}-said`} className={error === undefined ? 'quiet' : 'wrong'}>
        {error ?? hint}
      </span>
    </div>
  );
}
