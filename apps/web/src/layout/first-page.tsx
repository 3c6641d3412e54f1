import { shellWords } from '@libs/words';
import { useEffect } from 'react';
import { Link, Redirect } from 'wouter';
import { useSpeech } from '../language/language.tsx';
import { useOfficer } from '../session/session.tsx';
import { railFor } from './rail.ts';

/** Leads to the first screen of the role, a host to the page that hosts have for themselves. */
export function FirstPage() {
  const { say } = useSpeech();
  const { permissions, role } = useOfficer();
  const isHost = role === 'host';
  useEffect(() => {
    if (isHost) location.replace('/luu-tru');
  }, [isHost]);
  if (isHost) return null;
  const first = railFor(permissions)[0];
  return first ? <Redirect to={first.path} replace /> : <p className="page">{say(shellWords.noScreens)}</p>;
}

/** An address that leads nowhere. */
export function NoSuchPage() {
  const { say } = useSpeech();
  return (
    <p className="page">
      {say(shellWords.noSuchPage)} <Link href="/">{say(shellWords.toFirstPage)}</Link>
    </p>
  );
}
