import { signInWords } from '@libs/words';
import { Alert, Button, PasswordInput, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { useOfficer } from '../../session/session.tsx';

/** The officer's own password, changed with the current one. */
export function PasswordPage() {
  const { say } = useSpeech();
  const officer = useOfficer();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [again, setAgain] = useState('');
  const changing = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/session/password', { body: { currentPassword, newPassword } })),
    onSuccess: () => {
      setCurrent('');
      setNew('');
      setAgain('');
    },
  });
  const errorOf = useFieldErrors(changing.error);
  const differ = again !== '' && again !== newPassword;
  return (
    <form
      className="page narrow"
      onSubmit={(event) => {
        event.preventDefault();
        if (!differ && !changing.isPending) changing.mutate();
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
        <PasswordInput
          label={say(signInWords.newPassword)}
          description={say(signInWords.passwordAdvice)}
          autoComplete="new-password"
          required
          withAsterisk={false}
          value={newPassword}
          error={errorOf('newPassword')}
          onChange={({ currentTarget }) => {
            setNew(currentTarget.value);
          }}
        />
        <PasswordInput
          label={say(signInWords.newPasswordAgain)}
          autoComplete="new-password"
          required
          withAsterisk={false}
          value={again}
          error={differ ? say(signInWords.passwordsDiffer) : undefined}
          onChange={({ currentTarget }) => {
            setAgain(currentTarget.value);
          }}
        />
        <Button type="submit" loading={changing.isPending}>
          {say(signInWords.changePassword)}
        </Button>
      </Stack>
    </form>
  );
}
