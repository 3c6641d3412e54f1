import { signInWords } from '@libs/words';
import { Alert, Button, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { NewPasswordFields, noNewPassword, passwordsDiffer } from '../../forms/new-password-fields.tsx';
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
  const [entry, setEntry] = useState(noNewPassword);
  const redeeming = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/account-links/redeem', { body: { token, password: entry.password } })),
  });
  const errorOf = useFieldErrors(redeeming.error);
  return (
    <main className="door">
      <form
        className="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!passwordsDiffer(entry) && !redeeming.isPending) redeeming.mutate();
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
              <NewPasswordFields value={entry} onChange={setEntry} error={errorOf('password')} autoFocus />
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
