import { type FactsInDays, type PresenceInDays } from './facts-in-days.ts';
import { endOfPresence, monthsLater, type EndReason } from './presence-end.ts';
import { provincesOnBothMaps, type ProvincesOfCommunes } from './provinces.ts';
import { coverageOf, reportForRelatives, type Coverage } from './report-coverage.ts';
import { type StatusParameters } from './status-parameters.ts';
import { termsOf, type Term } from './term.ts';

/** Further than any day of any fact. */
export const never = 2 ** 30;

/** A presence with its end, its chain and the days its reports cover. */
export interface Stay {
  readonly fact: PresenceInDays;
  readonly index: number;
  readonly place: Place;
  readonly from: number;
  readonly until: number;
  readonly why: EndReason;
  /** Until when somebody registered here still counts here after this presence ended. */
  readonly graceUntil: number;
  readonly coverages: readonly Coverage[];
  chain: Chain;
}

/** Presences in one commune that count as one. */
export interface Chain {
  readonly from: number;
  until: number;
  readonly stays: Stay[];
  /** From how many days on the law asks for registration, by the chain's first arrival. */
  readonly stayDays: number;
}

/** A time in which a case is pending or a declaration holds. */
export interface Span {
  readonly index: number;
  readonly from: number;
  readonly until: number;
}

/** One commune of the person, with all that happened there. */
export interface Place {
  readonly communeCode: string;
  readonly provinces: readonly [legacy: string, current: string];
  /** By arrival. */
  readonly stays: Stay[];
  readonly terms: readonly Term[];
  readonly pending: readonly Span[];
  readonly declarations: readonly Span[];
}

/** Where somebody is permanently resident, `[from, until)`. */
export interface Home {
  readonly index: number;
  readonly communeCode: string;
  readonly provinces: readonly [legacy: string, current: string];
  readonly from: number;
  readonly until: number;
}

/** A person's facts with everything worked out that does not depend on the day. */
export interface Person {
  readonly facts: FactsInDays;
  readonly parameters: StatusParameters;
  readonly places: readonly Place[];
  /** Of all communes, by arrival. */
  readonly stays: readonly Stay[];
  /** Of all communes, by first day. */
  readonly terms: readonly Term[];
  readonly homes: readonly Home[];
}

/** Works out presence ends, chains and report coverage. The order in which facts are given does not matter. */
export function personOf(
  facts: FactsInDays,
  provinces: ProvincesOfCommunes,
  parameters: StatusParameters,
): Person {
  const terms = termsOf(facts.temporaryRegistrations, facts.diedOn);
  const presences = new Map(facts.presences.map((presence) => [presence.id, presence]));
  const places = new Map<string, Place>();
  const stays: Stay[] = [];
  facts.presences.forEach((presence, index) => {
    const place = places.get(presence.communeCode) ?? placeOf(presence.communeCode, facts, terms, provinces);
    const own = facts.stayReports.filter(({ presenceId }) => presenceId === presence.id);
    const { until, why } = endOfPresence(presence, own, place.terms, facts.diedOn, parameters);
    if (until <= presence.arrivedOn) return;
    places.set(presence.communeCode, place);
    const forRelatives = reportForRelatives(presence, presences, facts.stayReports, parameters);
    const coverages = own
      .map((report) => coverageOf(report, presence, parameters))
      .filter((some) => some !== null);
    if (forRelatives) {
      coverages.push({ from: presence.arrivedOn, until, report: forRelatives, how: 'relatives' });
    }
    stays.push({
      fact: presence,
      index,
      place,
      from: presence.arrivedOn,
      until,
      why,
      graceUntil: monthsLater(until, parameters.openPresenceMonths.on(presence.arrivedOn)),
      coverages,
      chain: noChain,
    });
  });
  stays.sort(byArrival);
  for (const stay of stays) stay.place.stays.push(stay);
  for (const place of places.values()) formChains(place, parameters);
  return { facts, parameters, places: [...places.values()], stays, terms, homes: homesOf(facts, provinces) };
}

const noChain: Chain = { from: 0, until: 0, stays: [], stayDays: 0 };

const byArrival = (a: Stay, b: Stay): number =>
  a.from - b.from || a.until - b.until || (a.fact.id < b.fact.id ? -1 : a.fact.id > b.fact.id ? 1 : 0);

function placeOf(
  communeCode: string,
  facts: FactsInDays,
  terms: readonly Term[],
  provinces: ProvincesOfCommunes,
): Place {
  const pending: Span[] = [];
  facts.pendingCases.forEach((one, index) => {
    if (one.communeCode === communeCode)
      pending.push({ index, from: one.completeOn, until: one.decidedOn ?? never });
  });
  const declarations: Span[] = [];
  facts.noResidenceDeclarations.forEach((one, index) => {
    if (one.communeCode === communeCode)
      declarations.push({ index, from: one.from, until: one.until ?? never });
  });
  return {
    communeCode,
    provinces: provincesOnBothMaps(communeCode, provinces),
    stays: [],
    terms: terms.filter(({ fact }) => fact.communeCode === communeCode),
    pending,
    declarations,
  };
}

/** Presences belong together while the gap between them is at most chainGapNights nights. */
function formChains({ stays }: Place, parameters: StatusParameters): void {
  let chain: Chain | null = null;
  for (const stay of stays) {
    if (chain === null || stay.from - chain.until > parameters.chainGapNights.on(stay.from)) {
      chain = { from: stay.from, until: stay.until, stays: [], stayDays: parameters.stayDays.on(stay.from) };
    }
    if (stay.until > chain.until) chain.until = stay.until;
    chain.stays.push(stay);
    stay.chain = chain;
  }
}

function homesOf(facts: FactsInDays, provinces: ProvincesOfCommunes): Home[] {
  return facts.permanentResidences
    .map(({ communeCode, from, until }, index) => ({
      index,
      communeCode,
      provinces: provincesOnBothMaps(communeCode, provinces),
      from,
      until: until ?? never,
    }))
    .sort((a, b) => a.from - b.from);
}

/** The permanent residence on a day, if any. */
export function homeOn({ homes }: Person, day: number): Home | null {
  for (const home of homes) if (home.from <= day && day < home.until) return home;
  return null;
}
