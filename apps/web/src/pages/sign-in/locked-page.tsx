import { signInWords } from '@libs/words';
import { Button, PasswordInput, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useSession, type SessionUser } from '../../session/session.tsx';

/** The locked screen: nothing of anybody's data, and the way back for the same officer. */
export function LockedPage({ user }: { readonly user: SessionUser }) {
  const { say } = useSpeech();
  const { unlock, signOut } = useSession();
  const [password, setPassword] = useState('');
  const unlocking = useMutation({ mutationFn: () => unlock(password) });
  return (
    <main className="door">
      <form
        className="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!unlocking.isPending) unlocking.mutate();
        }}
      >
        <Stack gap="sm">
          <Title order={1}>{say(signInWords.locked)}</Title>
          <p>
            <b>{user.displayName}</b> · {user.area.name}
          </p>
          <p className="quiet">{say(signInWords.lockedWhy)}</p>
          <ProblemSummary error={unlocking.error} />
          <input type="text" name="username" autoComplete="username" value={user.username} readOnly hidden />
          <PasswordInput
            label={say(signInWords.password)}
            autoComplete="current-password"
            autoFocus
            required
            withAsterisk={false}
            value={password}
            onChange={({ currentTarget }) => {
              setPassword(currentTarget.value);
            }}
          />
          <Button type="submit" loading={unlocking.isPending}>
            {say(signInWords.unlock)}
          </Button>
          <Button variant="subtle" onClick={() => void signOut()}>
            {say(signInWords.otherOfficer)}
          </Button>
          <p className="quiet">{say(signInWords.otherOfficerDrops, { name: user.displayName })}</p>
        </Stack>
      </form>
    </main>
  );
}
