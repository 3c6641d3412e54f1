import type { Messages } from '@libs/api-client';
import { endingWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { CancellationForm } from './cancellation-form.tsx';
import { EndingForm } from './ending-form.tsx';

/** The registrations of this commune that are in force or to come, each with the ways to strike it off or to cancel a wrong one. */
export function RegistrationsHere({ person }: { readonly person: Messages['ResidentRecord'] }) {
  const { say } = useSpeech();
  const { area, permissions } = useOfficer();
  const [open, setOpen] = useState<string | null>(null);
  const today = todayInVietNam();
  const here = person.temporaryRegistrations.filter(
    ({ communeCode, lastDay, endedOn }) => communeCode === area.code && endedOn === null && lastDay >= today,
  );
  if (here.length === 0) return null;
  return (
    <section className="registrations" aria-label={say(endingWords.registrations)}>
      {here.map((registration) => (
        <div key={registration.id}>
          <p>
            <b>{say(endingWords.registrations)}:</b> {registration.address} · {writeDay(registration.from)} ·{' '}
            {say(endingWords.inForceUntil, { day: writeDay(registration.lastDay) })}{' '}
            {permissions.includes('open cases') &&
              open === null &&
              (['ending', 'cancellation'] as const).map((act) => (
                <Button
                  key={act}
                  size="compact-xs"
                  variant="default"
                  mr={6}
                  onClick={() => {
                    setOpen(`${act}/${registration.id}`);
                  }}
                >
                  {say(act === 'ending' ? endingWords.strikeOff : endingWords.cancel)}
                </Button>
              ))}
          </p>
          {open === `ending/${registration.id}` && (
            <EndingForm
              registrationId={registration.id}
              fullName={person.fullName}
              leave={() => {
                setOpen(null);
              }}
            />
          )}
          {open === `cancellation/${registration.id}` && (
            <CancellationForm
              registrationId={registration.id}
              fullName={person.fullName}
              leave={() => {
                setOpen(null);
              }}
            />
          )}
        </div>
      ))}
    </section>
  );
}
