import { hostWords, signInWords } from '@libs/words';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useSpeech } from '../language/language.tsx';
import { LanguageSwitch } from '../layout/language-switch.tsx';
import { useSession, type SessionUser } from '../session/session.tsx';
import { TextField } from './fields/text-field.tsx';
import { Refusal } from './refusal/refusal.tsx';

/** Sign-in of a host, on a telephone. */
export function SignInDoor() {
  const { say } = useSpeech();
  const { signIn } = useSession();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const entering = useMutation({ mutationFn: () => signIn(username.trim(), password) });
  return (
    <Door title={say(hostWords.title)} enter={entering.mutate} pending={entering.isPending}>
      <p className="quiet">{say(hostWords.titleIs)}</p>
      <Refusal error={entering.error} />
      <TextField
        label={say(signInWords.username)}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        required
        value={username}
        onText={setUsername}
      />
      <TextField
        label={say(signInWords.password)}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onText={setPassword}
      />
      <button type="submit" className="main-act" disabled={entering.isPending}>
        {say(signInWords.signIn)}
      </button>
      <p className="quiet">{say(hostWords.forgotten)}</p>
      <a href="/khach-bao-luu-tru">{say(hostWords.noHostPresent)}</a>
      <a href="/toi-phai-lam-gi">{say(signInWords.whatMustIDo)}</a>
    </Door>
  );
}

/** The locked page: the same host's password opens it, and what was typed is still there. */
export function LockedDoor({ user }: { readonly user: SessionUser }) {
  const { say } = useSpeech();
  const { unlock, signOut } = useSession();
  const [password, setPassword] = useState('');
  const opening = useMutation({ mutationFn: () => unlock(password) });
  return (
    <Door title={say(signInWords.locked)} enter={opening.mutate} pending={opening.isPending}>
      <p>{user.displayName}</p>
      <Refusal error={opening.error} />
      <TextField
        label={say(signInWords.password)}
        type="password"
        autoComplete="current-password"
        autoFocus
        required
        value={password}
        onText={setPassword}
      />
      <button type="submit" className="main-act" disabled={opening.isPending}>
        {say(signInWords.unlock)}
      </button>
      <button type="button" className="side-act" onClick={() => void signOut()}>
        {say(signInWords.otherOfficer)}
      </button>
      <p className="quiet">{say(signInWords.otherOfficerDrops, { name: user.displayName })}</p>
    </Door>
  );
}

/** Somebody signed in who is no host: where their own screens are. */
export function WrongDoor({ user }: { readonly user: SessionUser }) {
  const { say } = useSpeech();
  return (
    <main className="host-door">
      <h1>{say(hostWords.title)}</h1>
      <p>{say(hostWords.notAHost, { name: user.displayName })}</p>
      <a href="/">{say(hostWords.toTheOffice)}</a>
    </main>
  );
}

function Door({
  title,
  enter,
  pending,
  children,
}: {
  readonly title: string;
  readonly enter: () => void;
  readonly pending: boolean;
  readonly children: ReactNode;
}) {
  return (
    <main className="host-door">
      <h1>{title}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending) enter();
        }}
      >
        {children}
      </form>
      <LanguageSwitch />
    </main>
  );
}
