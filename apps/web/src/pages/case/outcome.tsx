import { caseWords } from '@libs/words';
import { Alert, Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import type { CaseFile } from './case-queries.ts';

const closed = {
  granted: caseWords.closedGranted,
  refused: caseWords.closedRefused,
  withdrawn: caseWords.closedWithdrawn,
  cancelled: caseWords.closedCancelled,
} as const;

/** How a case ended, and the way to the next person. */
export function Outcome({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const [, goTo] = useLocation();
  const { state, registration } = file;
  if (!(state in closed)) return null;
  const isGranted = state === 'granted';
  return (
    <>
      <Alert color={isGranted ? 'green' : 'gray'} role="status" p="xs">
        {isGranted && registration
          ? say(caseWords.registered, {
              from: writeDay(registration.from),
              lastDay: writeDay(registration.lastDay),
            })
          : say(closed[state as keyof typeof closed])}{' '}
        {registration?.endedOn != null &&
          say(caseWords.registrationEnded, { day: writeDay(registration.endedOn) })}
      </Alert>
      {permissions.includes('open cases') && (
        <div className="form-end">
          <Button
            autoFocus
            onClick={() => {
              goTo('/counter');
            }}
          >
            {say(caseWords.nextPerson)}
          </Button>
          <span className="quiet">Ctrl+K</span>
        </div>
      )}
    </>
  );
}
