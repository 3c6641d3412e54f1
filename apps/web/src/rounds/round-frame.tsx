import { roundWords, signInWords } from '@libs/words';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSpeech } from '../language/language.tsx';
import { FrameContent } from '../layout/frame-content.tsx';
import { useSession, type SessionUser } from '../session/session.tsx';

/** The frame while there is no line: what is open is the round alone. */
export function RoundFrame({ user, children }: { readonly user: SessionUser; readonly children: ReactNode }) {
  const { say } = useSpeech();
  const { lock } = useSession();
  return (
    <div className="frame">
      <header className="frame-header">
        <span className="frame-office">
          <b>{user.area.name}</b> · {user.displayName}
        </span>
        <span className="overdue" role="status">
          {say(roundWords.noLineFrame)}
        </span>
        <Button variant="subtle" size="compact-sm" onClick={lock}>
          {say(signInWords.lock)}
        </Button>
      </header>
      <FrameContent>{children}</FrameContent>
    </div>
  );
}
