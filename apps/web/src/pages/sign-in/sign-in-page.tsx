import { paperCheckWords, signInWords, trackingWords, whatOpensWords } from '@libs/words';
import { Button, PasswordInput, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { LanguageSwitch } from '../../layout/language-switch.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useSession } from '../../session/session.tsx';

/** Sign-in with user name and password. */
export function SignInPage() {
  const { say } = useSpeech();
  const { signIn } = useSession();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const signingIn = useMutation({ mutationFn: () => signIn(username.trim(), password) });
  return (
    <main className="door">
      <form
        className="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!signingIn.isPending) signingIn.mutate();
        }}
      >
        <Stack gap="sm">
          <div>
            <Title order={1}>{say(signInWords.product)}</Title>
            <p className="quiet">{say(signInWords.productIs)}</p>
          </div>
          <ProblemSummary error={signingIn.error} />
          <TextField
            label={say(signInWords.username)}
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            required
            withAsterisk={false}
            value={username}
            onChange={setUsername}
          />
          <PasswordInput
            label={say(signInWords.password)}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            onChange={({ currentTarget }) => {
              setPassword(currentTarget.value);
            }}
          />
          <Button type="submit" loading={signingIn.isPending}>
            {say(signInWords.signIn)}
          </Button>
          <p className="quiet">{say(signInWords.forgotten)}</p>
          <Link href="/toi-phai-lam-gi">{say(signInWords.whatMustIDo)}</Link>
          <Link href="/mo-ra-nhung-gi">{say(whatOpensWords.link)}</Link>
          <Link href="/theo-doi">{say(trackingWords.title)}</Link>
          <Link href="/kiem-tra">{say(paperCheckWords.title)}</Link>
          <LanguageSwitch />
        </Stack>
      </form>
    </main>
  );
}
