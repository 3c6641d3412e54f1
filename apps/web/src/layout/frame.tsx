import { roles, roundWords, shellWords, signInWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useSpeech } from '../language/language.tsx';
import { useSession, type SessionUser } from '../session/session.tsx';
import { FrameContent } from './frame-content.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { railFor } from './rail.ts';

/** The frame of every screen: header with office and officer, rail of the role, and the page itself. */
export function Frame({ user, children }: { readonly user: SessionUser; readonly children: ReactNode }) {
  const { say } = useSpeech();
  const { lock, signOut } = useSession();
  const [location, goTo] = useLocation();
  const isAtCounter = location.startsWith('/counter');
  const mayReceive = user.permissions.includes('open cases');
  // On the counter itself the search box listens.
  useEffect(() => {
    if (isAtCounter || !mayReceive) return;
    const toCounter = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      goTo('/counter');
    };
    addEventListener('keydown', toCounter);
    return () => {
      removeEventListener('keydown', toCounter);
    };
  }, [isAtCounter, mayReceive, goTo]);
  const role = roles[user.role];
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {say(shellWords.skipToContent)}
      </a>
      <header className="frame-header">
        <Link href="/" className="frame-name">
          {say(signInWords.product)}
        </Link>
        <span className="frame-office">
          <b>{user.area.name}</b> · {user.displayName} <span className="quiet">({say(role)})</span>
        </span>
        <LanguageSwitch />
        <Button variant="subtle" size="compact-sm" component={Link} href="/password">
          {say(signInWords.changePassword)}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={lock}>
          {say(signInWords.lock)}
        </Button>
        <SignOut mayHaveVisits={user.permissions.includes('inspect')} signOut={signOut} />
      </header>
      <nav className="frame-rail" aria-label={say(shellWords.mainMenu)}>
        {railFor(user.permissions).map(({ path, words }) => (
          <Link key={path} href={path} aria-current={location.startsWith(path) ? 'page' : undefined}>
            {say(words)}
          </Link>
        ))}
      </nav>
      <FrameContent>{children}</FrameContent>
    </div>
  );
}

/** Signing out forgets what was typed; visits that were not sent are sent first, or it is said how many would be lost. */
function SignOut({
  mayHaveVisits,
  signOut,
}: {
  readonly mayHaveVisits: boolean;
  readonly signOut: () => Promise<void>;
}) {
  const { say } = useSpeech();
  const [unsent, setUnsent] = useState(0);
  const leave = async () => {
    const left = mayHaveVisits && unsent === 0 ? await visitsUnsent() : 0;
    if (left > 0) setUnsent(left);
    else await signOut();
  };
  return (
    <Button
      variant={unsent > 0 ? 'filled' : 'subtle'}
      size="compact-sm"
      {...(unsent > 0 ? { color: 'red' } : {})}
      onClick={() => void leave()}
    >
      {unsent > 0 ? say(roundWords.leaveUnsent, { count: unsent }) : say(signInWords.signOut)}
    </Button>
  );
}

const visitsUnsent = () =>
  import('../pages/inspections/unsent.ts').then(
    ({ sendBeforeLeaving }) => sendBeforeLeaving(),
    () => 0,
  );
