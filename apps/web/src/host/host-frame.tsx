import { hostWords } from '@libs/words';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useSpeech } from '../language/language.tsx';
import { LanguageSwitch } from '../layout/language-switch.tsx';
import type { SessionUser } from '../session/session.tsx';

const places = [
  { path: '/luu-tru', words: hostWords.tonight },
  { path: '/luu-tru/da-gui', words: hostWords.sent },
  { path: '/luu-tru/khac', words: hostWords.more },
] as const;

/** The frame of the host's page: whose it is above, the three places below, where the thumb is. */
export function HostFrame({ user, children }: { readonly user: SessionUser; readonly children: ReactNode }) {
  const { say } = useSpeech();
  const [location] = useLocation();
  const isHere = (path: string) =>
    path === '/luu-tru' ? location === path || location === '/luu-tru/bao' : location.startsWith(path);
  return (
    <div className="host">
      <header>
        <span>
          <b>{user.displayName}</b>
        </span>
        <LanguageSwitch />
      </header>
      <main>{children}</main>
      <nav aria-label={say(hostWords.places)}>
        {places.map(({ path, words }) => (
          <Link key={path} href={path} aria-current={isHere(path) ? 'page' : undefined}>
            {say(words)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
