import { compareDays, type Day, isAfter, isOnOrBefore, plusDays, plusMonths } from '@libs/calendar';
import { type Citation } from '../citation.ts';
import { type Ground } from '../decision.ts';
import { type ResidenceAsked } from '../parameters/access-to-services.ts';
import { type PartialDate } from '../personal-number/partial-date.ts';
import { type RuleBook } from '../rule-book.ts';
import { type ResidenceFacts } from '../status/index.ts';
import { blockedDwellingSource } from '../temporary-residence/blocked-dwelling.ts';
import {
  healthInsuranceGroupOf,
  healthInsuranceGroups,
  healthInsuranceOf,
} from './health-insurance-group.ts';
import { type Service, serviceCodes, type ServiceOffice, services } from './services.ts';

/** A person who asks what is open to them in a commune on a day. */
export interface WhoSeeksServices {
  readonly facts: Pick<ResidenceFacts, 'permanentResidences' | 'temporaryRegistrations' | 'presences'>;
  /** Null where nothing is known: then no age keeps a service from being shown. */
  readonly born: PartialDate | null;
  readonly communeCode: string;
  readonly on: Day;
  /** Whether article 23 keeps residence from being registered where the person lives. */
  readonly dwellingIsBlocked: boolean;
}

/** What opens a service to somebody, or keeps it closed. */
export type AccessGround =
  | 'nothing_is_asked'
  | 'lives_here'
  | 'permanent_here'
  | 'registered_here'
  | 'held_long_enough'
  | 'dwelling_blocked';

/** What opens a service that is not open yet. */
export interface WayToOpen {
  readonly step:
    'live_here' | 'register_temporary_residence' | 'move_permanent_residence' | 'stay_registered';
  /** Working days that the office may take over it; null where nobody has to decide. */
  readonly workingDays: number | null;
  /** The day on which it opens by itself, where there is one. */
  readonly opensOn: Day | null;
}

/** One service for one person: never a refusal, always with what opens it and where it stands. */
export interface ServiceAccess {
  readonly service: Service;
  readonly access: 'open' | 'opens_when' | 'closed_by_law';
  readonly grounds: readonly Ground<AccessGround>[];
  readonly way: WayToOpen | null;
  /** Open although the person is not registered here: they are let in, and told how to register. */
  readonly invitesToRegister: boolean;
  /** The grade of the school year, 1 to 12; null for a preschool and for everything that is no school. */
  readonly grade: number | null;
  readonly office: ServiceOffice;
  readonly source: Citation;
}

/** Since when the person has each standing in the commune, unbroken up to the day; null where not on the day. */
export interface Standings {
  readonly permanent: Day | null;
  readonly temporary: Day | null;
  readonly living: Day | null;
}

/**
 * Cư trú mở ra những gì — every service that is for a person of this age, with whether it is open in the commune on the
 * day, opens when something is done, or is closed by an article. Services whose text is not yet in force on the day are
 * left out, and so is every health insurance but that of the person's group. Schooling, emergency care and vaccination are open to everybody (allow, and invite to register).
 * Rows S, H and C of the parameter reference; each answer carries its article.
 */
export function whatOpens(who: WhoSeeksServices, rules: RuleBook): readonly ServiceAccess[] {
  const standings = standingsOf(who);
  return serviceCodes.flatMap((service) => {
    const { parameter, ages, office, neverCloses } = services[service];
    const begins = rules.parameter(parameter).versions.at(-1)?.from;
    if (begins === undefined || isAfter(begins, who.on)) return [];
    if (isForAnotherGroup(service, who)) return [];
    const age = ages === null ? null : ageOf(who, ages.counted);
    if (ages !== null && age !== null && (age < ages.from || age > ages.to)) return [];
    const { value, source } = rules.on(who.on)[parameter];
    const { grounds, way } = judge(value, source, standings, who, rules);
    const isRegistered = standings.permanent !== null || standings.temporary !== null;
    const open = way === null || neverCloses;
    const closed = !open && who.dwellingIsBlocked && way.step === 'register_temporary_residence';
    return [
      {
        service,
        access: open ? 'open' : closed ? 'closed_by_law' : 'opens_when',
        grounds,
        way: open ? null : way,
        invitesToRegister: open && neverCloses && !isRegistered,
        grade: ages?.counted === 'in_the_school_year' && age !== null && age >= 6 ? age - 5 : null,
        office,
        source,
      },
    ];
  });
}

/** A school year is named by the year in which it begins; from June on families seek a place for the coming one. */
export const schoolYearSought = (on: Day): number => (on.month >= 6 ? on.year : on.year - 1);

function isForAnotherGroup(service: Service, { born, on }: WhoSeeksServices): boolean {
  const group = healthInsuranceGroups.find((one) => healthInsuranceOf[one] === service);
  return born !== null && group !== undefined && group !== healthInsuranceGroupOf(born.year, on);
}

function judge(
  asked: ResidenceAsked,
  source: Citation,
  standings: Standings,
  { on, dwellingIsBlocked }: WhoSeeksServices,
  rules: RuleBook,
): { readonly grounds: readonly Ground<AccessGround>[]; readonly way: WayToOpen | null } {
  const ground = (code: AccessGround, holds: boolean, where = source) => ({ code, holds, source: where });
  if (!asked.permanent && !asked.temporary && !asked.living) {
    return { grounds: [ground('nothing_is_asked', true)], way: null };
  }
  const suffices = [
    ...(asked.permanent ? [ground('permanent_here', standings.permanent !== null)] : []),
    ...(asked.temporary ? [ground('registered_here', standings.temporary !== null)] : []),
    ...(asked.living ? [ground('lives_here', standings.living !== null)] : []),
  ];
  const since = [
    asked.permanent ? standings.permanent : null,
    asked.temporary ? standings.temporary : null,
    asked.living ? standings.living : null,
  ]
    .filter((day) => day !== null)
    .sort(compareDays)[0];
  const opensOn = since && plusMonths(since, asked.heldForMonths, 'constrain');
  const grounds = [
    ...suffices,
    ...(asked.heldForMonths > 0
      ? [ground('held_long_enough', opensOn !== undefined && isOnOrBefore(opensOn, on))]
      : []),
    ...(asked.temporary && !asked.living
      ? [ground('dwelling_blocked', dwellingIsBlocked, blockedDwellingSource)]
      : []),
  ];
  if (opensOn !== undefined && isOnOrBefore(opensOn, on)) return { grounds, way: null };
  if (opensOn !== undefined) return { grounds, way: { step: 'stay_registered', workingDays: null, opensOn } };
  return { grounds, way: wayIn(asked, on, rules) };
}

/** The easiest standing that suffices: living here, then a temporary registration. */
function wayIn(asked: ResidenceAsked, on: Day, rules: RuleBook): WayToOpen {
  if (asked.living) return { step: 'live_here', workingDays: null, opensOn: null };
  if (!asked.temporary) return { step: 'move_permanent_residence', workingDays: null, opensOn: null };
  return {
    step: 'register_temporary_residence',
    workingDays: rules.on(on).daysAllowedToDecide.value.workingDays,
    opensOn: null,
  };
}

/** Since when the person has lived, and been registered, in the commune. */
export function standingsOf({ facts, communeCode, on }: WhoSeeksServices): Standings {
  const here = <T extends { readonly communeCode: string }>(all: readonly T[]) =>
    all.filter((one) => one.communeCode === communeCode);
  return {
    permanent: unbrokenSince(here(facts.permanentResidences), on),
    temporary: unbrokenSince(
      here(facts.temporaryRegistrations).map(({ from, lastDay, endedOn }) => {
        const until = plusDays(lastDay, 1);
        return { from, until: endedOn && isOnOrBefore(endedOn, until) ? endedOn : until };
      }),
      on,
    ),
    living: unbrokenSince(
      here(facts.presences).map(({ arrivedOn, leftOn }) => ({ from: arrivedOn, until: leftOn ?? null })),
      on,
    ),
  };
}

/** The first day of the periods that follow one another without a gap up to the day; null where none covers it. */
function unbrokenSince(
  periods: readonly { readonly from: Day; readonly until: Day | null }[],
  on: Day,
): Day | null {
  const newestFirst = [...periods].sort((a, b) => compareDays(b.from, a.from));
  let since: Day | null = null;
  for (const { from, until } of newestFirst) {
    const reached = since ?? plusDays(on, 1);
    if (isAfter(from, on) || isAfter(from, reached)) continue;
    if (until === null || !isAfter(reached, until)) since = from;
  }
  return since;
}

function ageOf({ born, on }: WhoSeeksServices, counted: 'in_the_school_year' | 'on_the_day'): number | null {
  if (born === null) return null;
  if (counted === 'in_the_school_year') return schoolYearSought(on) - born.year;
  const { year, month, dayOfMonth } = born;
  const hadBirthday =
    month === null || on.month > month || (on.month === month && on.day >= (dayOfMonth ?? 1));
  return on.year - year - (hadBirthday ? 0 : 1);
}
