import { shellWords } from '@libs/words';
import { Link, Redirect } from 'wouter';
import { useSpeech } from '../language/language.tsx';
import { useOfficer } from '../session/session.tsx';
import { railFor } from './rail.ts';

/** Leads to the first screen of the role; who has none yet is told so. */
export function FirstPage() {
  const { say } = useSpeech();
  const first = railFor(useOfficer().permissions)[0];
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
