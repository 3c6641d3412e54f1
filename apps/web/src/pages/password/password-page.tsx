import { signInWords } from '@libs/words';
import { Alert, Button, PasswordInput, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { NewPasswordFields, noNewPassword, passwordsDiffer } from '../../forms/new-password-fields.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { useOfficer } from '../../session/session.tsx';

/** The officer's own password, changed with the current one. */
export function PasswordPage() {
  const { say } = useSpeech();
  const officer = useOfficer();
  const [currentPassword, setCurrent] = useState('');
  const [entry, setEntry] = useState(noNewPassword);
  const changing = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/session/password', { body: { currentPassword, newPassword: entry.password } }),
      ),
    onSuccess: () => {
      setCurrent('');
      setEntry(noNewPassword);
    },
  });
  const errorOf = useFieldErrors(changing.error);
  return (
    <form
      className="page narrow"
      onSubmit={(event) => {
        event.preventDefault();
        if (!passwordsDiffer(entry) && !changing.isPending) changing.mutate();
      }}
    >
      <Stack gap="sm">
        <Title order={1}>{say(signInWords.changePassword)}</Title>
        {changing.isSuccess && (
          <Alert color="green" role="status">
            {say(signInWords.passwordChanged)}
          </Alert>
        )}
        <ProblemSummary error={changing.error} />
        <input type="text" name="username" autoComplete="username" value={officer.username} readOnly hidden />
        <PasswordInput
          label={say(signInWords.currentPassword)}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={currentPassword}
          error={errorOf('currentPassword')}
          onChange={({ currentTarget }) => {
            setCurrent(currentTarget.value);
          }}
        />
        <NewPasswordFields value={entry} onChange={setEntry} error={errorOf('newPassword')} />
        <Button type="submit" loading={changing.isPending}>
          {say(signInWords.changePassword)}
        </Button>
      </Stack>
    </form>
  );
}
