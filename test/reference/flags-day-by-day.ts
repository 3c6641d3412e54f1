import { candidates, countedBefore, covers, isValid, seenIn, type DaysBefore } from './day-by-day.ts';
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
    const stayDays = person.stayDays(arrival);
    const longEnough =
      day - arrival >= stayDays ||
      covering.some(({ planned }) => planned !== null && planned - arrival >= stayDays);
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

  const { presentBefore, registeredBefore } = daysIn(person, commune);
  const within = (before: DaysBefore): number => before(day + 1) - before(day - 59);
  if (within(presentBefore) >= 25 && within(registeredBefore) === 0 && !atHome) flags.push('chained_stays');

  if (candidates(person, day).filter(({ settled }) => settled).length > 1) flags.push('two_places');
  return flags.sort();
}

type DaysIn = { readonly presentBefore: DaysBefore; readonly registeredBefore: DaysBefore };
const known = new WeakMap<ReadPerson, Map<string, DaysIn>>();

/** The days on which the person is present, and registered, in a commune. */
function daysIn(person: ReadPerson, commune: string): DaysIn {
  const ofPerson = known.get(person) ?? new Map<string, DaysIn>();
  known.set(person, ofPerson);
  const counted = ofPerson.get(commune) ?? {
    presentBefore: countedBefore(person, (on) =>
      person.presences.some((presence) => presence.commune === commune && covers(presence, on)),
    ),
    registeredBefore: countedBefore(person, (on) =>
      person.registrations.some((one) => one.commune === commune && isValid(one, on)),
    ),
  };
  ofPerson.set(commune, counted);
  return counted;
}
