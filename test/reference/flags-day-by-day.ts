import { candidates, covers, isValid, seenIn } from './day-by-day.ts';
import type { ReadPerson } from './person-by-person.ts';

/** Section 7: the flags that hold on a day for somebody who counts in a commune, in alphabetical order. */
export function flagsOn(person: ReadPerson, commune: string, day: number): readonly string[] {
  const flags: string[] = [];
  const here = person.presences.filter((presence) => presence.commune === commune);
  const covering = here.filter((presence) => covers(presence, day));
  const registrations = person.registrations.filter((one) => one.commune === commune);
  const valid = registrations.filter((one) => isValid(one, day));
  const atHome = person.homes.some(
    (home) => home.commune === commune && home.from <= day && day < home.until,
  );

  if (covering.length > 0) {
    const chain = covering[0]!.chains.commune;
    const { arrival } = chain;
    const longEnough =
      day - arrival >= 30 || covering.some(({ planned }) => planned !== null && planned - arrival >= 30);
    if (!atHome && valid.length === 0 && longEnough) flags.push('registration_due');
    if (covering.some(({ open }) => open) && seenIn(chain, day) < day - 120)
      flags.push('presence_unconfirmed');
    if (!atHome && valid.length > 0) {
      const registered = valid.map(({ dwelling }) => dwelling);
      if (covering.every(({ dwelling }) => !registered.includes(dwelling))) flags.push('address_changed');
    }
  }

  const near = (days: number): boolean =>
    person.registrations.some((one) => isValid(one, day) && one.lastDay - days <= day && day <= one.lastDay);
  if (near(15)) flags.push('extension_window');
  if (near(30)) flags.push('lapses_soon');

  let present = 0;
  let everRegistered = false;
  for (let past = day - 59; past <= day; past += 1) {
    if (here.some((presence) => covers(presence, past))) present += 1;
    if (registrations.some((one) => isValid(one, past))) everRegistered = true;
  }
  if (present >= 25 && !everRegistered && !atHome) flags.push('chained_stays');

  if (candidates(person, day).filter(({ settled }) => settled).length > 1) flags.push('two_places');
  return flags.sort();
}
