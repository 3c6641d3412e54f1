import { roundWords } from '@libs/words';
import { Button, PasswordInput, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSpeech } from '../language/language.tsx';
import { useSession } from '../session/session.tsx';

/** No line, and a round lies on the device: the code of the officer who took it along opens its screens. */
export function RoundDoor() {
  const { say } = useSpeech();
  const { openRound, lookForLine } = useSession();
  const [code, setCode] = useState('');
  const opening = useMutation({
    networkMode: 'always',
    mutationFn: () => openRound(code),
    onSuccess: () => {
      setCode('');
    },
  });
  const looking = useMutation({ networkMode: 'always', mutationFn: lookForLine });
  const triesLeft = opening.data ?? null;
  return (
    <main className="door">
      <form
        className="door-form"
        aria-label={say(roundWords.noLine)}
        onSubmit={(event) => {
          event.preventDefault();
          if (!opening.isPending && code !== '') opening.mutate();
        }}
      >
        <Stack gap="sm">
          <Title order={1}>{say(roundWords.noLine)}</Title>
          <p>{say(roundWords.doorWhat)}</p>
          <PasswordInput
            label={say(roundWords.code)}
            autoComplete="off"
            autoFocus
            value={code}
            error={
              triesLeft !== null &&
              say(triesLeft === 0 ? roundWords.gone : roundWords.wrongCode, { count: triesLeft })
            }
            onChange={({ currentTarget }) => {
              setCode(currentTarget.value);
            }}
          />
          <Button type="submit" size="md" loading={opening.isPending}>
            {say(roundWords.open)}
          </Button>
          <Button
            variant="subtle"
            loading={looking.isPending}
            onClick={() => {
              looking.mutate();
            }}
          >
            {say(roundWords.lookAgain)}
          </Button>
        </Stack>
      </form>
    </main>
  );
}
