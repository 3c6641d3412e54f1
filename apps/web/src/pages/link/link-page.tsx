import { signInWords } from '@libs/words';
import { Alert, Button, PasswordInput, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';
import { LanguageSwitch } from '../../layout/language-switch.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';

/** The code stands behind `#`, so that neither the server's log nor another site ever sees it. */
const tokenOfAddress = (): string => location.hash.replace(/^#/, '');

/** Where a one-time link leads: the holder of the account sets its password. */
export function LinkPage() {
  const { say } = useSpeech();
  const [token] = useState(tokenOfAddress);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const redeeming = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/account-links/redeem', { body: { token, password } })),
  });
  const errorOf = useFieldErrors(redeeming.error);
  const differ = again !== '' && again !== password;
  return (
    <main className="door">
      <form
        className="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!differ && !redeeming.isPending) redeeming.mutate();
        }}
      >
        <Stack gap="sm">
          <Title order={1}>{say(signInWords.setPassword)}</Title>
          {redeeming.isSuccess ? (
            <Alert color="green" role="status">
              {say(signInWords.passwordSet)} <Link href="/">{say(signInWords.signIn)}</Link>
            </Alert>
          ) : (
            <>
              <p className="quiet">
                {say(token === '' ? signInWords.linkMissing : signInWords.setPasswordWhy)}
              </p>
              <ProblemSummary error={redeeming.error} />
              <PasswordInput
                label={say(signInWords.newPassword)}
                description={say(signInWords.passwordAdvice)}
                autoComplete="new-password"
                autoFocus
                required
                withAsterisk={false}
                value={password}
                error={errorOf('password')}
                onChange={({ currentTarget }) => {
                  setPassword(currentTarget.value);
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
              <Button type="submit" loading={redeeming.isPending} disabled={token === ''}>
                {say(signInWords.setPassword)}
              </Button>
            </>
          )}
          <LanguageSwitch />
        </Stack>
      </form>
    </main>
  );
}
