import { signInWords } from '@libs/words';
import { PasswordInput } from '@mantine/core';
import { useSpeech } from '../language/language.tsx';

/** A new password typed twice, because it cannot be read while it is typed. */
export interface NewPassword {
  readonly password: string;
  readonly again: string;
}

/** Nothing typed yet. */
export const noNewPassword: NewPassword = { password: '', again: '' };

/** Whether both fields hold the same; an empty second one does not differ yet. */
export const passwordsDiffer = ({ password, again }: NewPassword): boolean =>
  again !== '' && again !== password;

/** The two fields of a new password, with the advice on a good one. */
export function NewPasswordFields({
  value,
  onChange,
  error,
  autoFocus = false,
}: {
  readonly value: NewPassword;
  readonly onChange: (value: NewPassword) => void;
  readonly error: string | undefined;
  readonly autoFocus?: boolean;
}) {
  const { say } = useSpeech();
  return (
    <>
      <PasswordInput
        label={say(signInWords.newPassword)}
        description={say(signInWords.passwordAdvice)}
        autoComplete="new-password"
        autoFocus={autoFocus}
        required
        withAsterisk={false}
        value={value.password}
        error={error}
        onChange={({ currentTarget }) => {
          onChange({ ...value, password: currentTarget.value });
        }}
      />
      <PasswordInput
        label={say(signInWords.newPasswordAgain)}
        autoComplete="new-password"
        required
        withAsterisk={false}
        value={value.again}
        error={passwordsDiffer(value) ? say(signInWords.passwordsDiffer) : undefined}
        onChange={({ currentTarget }) => {
          onChange({ ...value, again: currentTarget.value });
        }}
      />
    </>
  );
}
