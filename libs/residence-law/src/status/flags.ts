import { type EpochDay } from '@libs/calendar';
import { type Person, type Place, type Stay } from './person.ts';
import { daysWithin, turnsOfSum, united } from './sliding-sum.ts';
import { candidatesOn, lastSeen, termOn } from './standing.ts';

/** What is due or worth a look (section 7 of the status definition); used by work lists, never by headcounts. */
export const flagNames = [
  'registration_due',
  'extension_window',
  'lapses_soon',
  'chained_stays',
  'address_changed',
  'two_places',
  'presence_unconfirmed',
] as const;
export type Flag = (typeof flagNames)[number];

/** Days `[from, until)` on which a flag holds; `communeCode` says where, null where it is of the person. */
export interface FlagPeriod {
  readonly flag: Flag;
  readonly communeCode: string | null;
  readonly from: EpochDay;
  readonly until: EpochDay;
}

/**
 * All flags of a person in all their communes: work lists go by presences and registrations, not by where the
 * person counts, so every commune where somebody stays or is registered sees its own.
 */
export function flagPeriods(person: Person): readonly FlagPeriod[] {
  const periods: FlagPeriod[] = [];
  for (const place of person.places) {
    const { communeCode } = place;
    const days = daysOfPlace(person, place);
    for (const [flag, holds] of flagsOfPlaces) {
      const mayTurnOn = flag === 'chained_stays' ? daysOfWindow(person, place, days) : days;
      const held = periodsWhere((day) => holds(person, place, day), mayTurnOn);
      periods.push(...held.map((period) => ({ flag, communeCode, ...period })));
    }
  }
  periods.push(...termFlags(person), ...twoPlaces(person));
  return periods.sort(
    (a, b) =>
      a.from - b.from ||
      a.until - b.until ||
      flagNames.indexOf(a.flag) - flagNames.indexOf(b.flag) ||
      ((a.communeCode ?? '') < (b.communeCode ?? '') ? -1 : 1),
  );
}

/** The flags of the person's stays in a commune that hold on one day: no other day is looked at. */
export function flagsOfPlaceOn(person: Person, communeCode: string, day: EpochDay): readonly Flag[] {
  const place = person.places.find((one) => one.communeCode === communeCode);
  if (!place) return [];
  return flagsOfPlaces.flatMap(([flag, holds]) => (holds(person, place, day) ? flag : []));
}

const coveringOn = ({ stays }: Place, day: number): readonly Stay[] =>
  stays.filter(({ from, until }) => from <= day && day < until);

const isHome = ({ homes }: Person, { communeCode }: Place, day: number): boolean =>
  homes.some((home) => home.communeCode === communeCode && home.from <= day && day < home.until);

/** Outside the permanent commune, no valid registration here, and planned or elapsed length long enough. */
function isRegistrationDue(person: Person, place: Place, day: number): boolean {
  const covering = coveringOn(place, day);
  const chain = covering[0]?.chain;
  if (!chain || isHome(person, place, day) || termOn(place.terms, day)) return false;
  return (
    day - chain.from >= chain.stayDays ||
    covering.some(
      ({ fact }) => fact.plannedUntil !== null && fact.plannedUntil - chain.from >= chain.stayDays,
    )
  );
}

/** Registered in this commune, but present only at dwellings that no valid registration names. */
function isAddressChanged(person: Person, place: Place, day: number): boolean {
  const covering = coveringOn(place, day);
  const valid = place.terms.filter(({ from, until }) => from <= day && day < until);
  if (covering.length === 0 || valid.length === 0 || isHome(person, place, day)) return false;
  return !covering.some((stay) => valid.some((term) => term.fact.dwelling === stay.fact.dwelling));
}

/** An open presence without a sign of the person for long, whatever the registration says. */
function isUnconfirmed({ parameters }: Person, place: Place, day: number): boolean {
  const open = coveringOn(place, day).find(({ fact }) => fact.leftOn === null);
  return open !== undefined && day - lastSeen(open.chain, day) > parameters.presenceUnconfirmedDays.on(day);
}

/** Present here on many of the days up to this one, and never registered here in them. */
function areStaysChained(person: Person, place: Place, day: number): boolean {
  const { chainedStaysDays, chainedStaysWindow } = person.parameters;
  const from = day + 1 - chainedStaysWindow.on(day);
  if (isHome(person, place, day) || place.terms.some((term) => term.from <= day && from < term.until))
    return false;
  return daysWithin(united(place.stays), from, day + 1) >= chainedStaysDays.on(day);
}

/** What is due about the stays of one place. */
const flagsOfPlaces: readonly (readonly [Flag, (person: Person, place: Place, day: number) => boolean])[] = [
  ['registration_due', isRegistrationDue],
  ['address_changed', isAddressChanged],
  ['presence_unconfirmed', isUnconfirmed],
  ['chained_stays', areStaysChained],
];

/** A valid registration's last day is near: the extension window, and a wider one for planning. */
function termFlags({ terms, parameters }: Person): FlagPeriod[] {
  return terms.flatMap(({ fact, from, until }) =>
    (
      [
        ['extension_window', parameters.extensionWindowDays],
        ['lapses_soon', parameters.lapsesSoonDays],
      ] as const
    )
      .map(([flag, days]) => ({
        flag,
        communeCode: fact.communeCode,
        from: Math.max(from, fact.lastDay - days.on(fact.lastDay)) as EpochDay,
        until: until as EpochDay,
      }))
      .filter((period) => period.from < period.until),
  );
}

function twoPlaces(person: Person): FlagPeriod[] {
  if (person.places.length < 2) return [];
  const days = person.places.flatMap((place) => daysOfPlace(person, place));
  const holds = (day: number): boolean =>
    candidatesOn(person, day).filter(({ settled }) => settled).length > 1;
  return periodsWhere(holds, days).map((period) => ({ flag: 'two_places', communeCode: null, ...period }));
}

/** The days on which a flag of a place may begin or end without a window of days sliding. */
function daysOfPlace({ homes, parameters }: Person, { stays, terms }: Place): number[] {
  const unconfirmed = parameters.presenceUnconfirmedDays;
  return [
    ...stays.flatMap((stay) => [
      stay.from,
      stay.until,
      stay.graceUntil,
      stay.chain.from + stay.chain.stayDays,
      ...[stay.from, ...stay.fact.confirmedOn].flatMap((seen) => [seen, seen + unconfirmed.on(seen) + 1]),
    ]),
    ...terms.flatMap(({ from, until }) => [from, until]),
    ...homes.flatMap(({ from, until }) => [from, until]),
    ...unconfirmed.changesOn,
    ...parameters.settledDays.changesOn,
  ];
}

/** With a sliding window the answer also turns on days that depend on how many days are in it. */
function daysOfWindow({ parameters }: Person, { stays, terms }: Place, days: readonly number[]): number[] {
  const { chainedStaysDays, chainedStaysWindow } = parameters;
  const present = united(stays);
  const first = present[0]?.[0] ?? 0;
  const every: number[] = [...days, ...chainedStaysDays.changesOn];
  for (const changed of [first, ...chainedStaysDays.changesOn]) {
    const window = chainedStaysWindow.on(changed);
    // The window ends with the day itself: its sum is that of the day after.
    const last = (present.at(-1)?.[1] ?? 0) + window;
    for (const turn of turnsOfSum(present, window, chainedStaysDays.on(changed), first, last + 1))
      every.push(turn - 1);
    every.push(last);
    for (const { until } of terms) every.push(until + window - 1);
  }
  return every;
}

function periodsWhere(
  holds: (day: number) => boolean,
  mayTurnOn: readonly number[],
): { readonly from: EpochDay; readonly until: EpochDay }[] {
  const days = [...new Set(mayTurnOn)].sort((a, b) => a - b);
  const periods: { from: EpochDay; until: EpochDay }[] = [];
  for (const [index, from] of days.entries()) {
    const until = days[index + 1];
    if (until === undefined || !holds(from)) continue;
    const last = periods.at(-1);
    if (last?.until === from) last.until = until as EpochDay;
    else periods.push({ from: from as EpochDay, until: until as EpochDay });
  }
  return periods;
}
