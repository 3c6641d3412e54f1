import type { Messages } from '@libs/api-client';
import { endingWords } from '@libs/words';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';

/** A registration of this commune. */
export type RegistrationHere = Messages['RegistrationRecord'];

/** The registration of this commune that is in force today or to come, if there is one. */
export function registrationHere(
  person: Pick<Messages['ResidentRecord'], 'temporaryRegistrations'>,
  communeCode: string | null,
): RegistrationHere | null {
  const today = todayInVietNam();
  return (
    person.temporaryRegistrations.find(
      (one) => one.communeCode === communeCode && one.endedOn === null && one.lastDay >= today,
    ) ?? null
  );
}

/** The registration here, where there is one. */
export function RegistrationsHere({ person }: { readonly person: Messages['ResidentRecord'] }) {
  const { say } = useSpeech();
  const registration = registrationHere(person, useOfficer().area.code);
  if (registration === null) return null;
  return (
    <p className="registrations">
      <b>{say(endingWords.registrations)}:</b> {registration.address} · {writeDay(registration.from)} ·{' '}
      {say(endingWords.inForceUntil, { day: writeDay(registration.lastDay) })}
    </p>
  );
}
