import { type Day, daysBetween, earlierOf, isBefore, isOnOrBefore, laterOf, plusDays } from '@libs/calendar';
import { flagsOf, type ResidenceFacts, type RuleBook, staysAt, timeline } from '@libs/residence-law';
import { publishedUnits } from '../places/index.ts';
import type { VisitReason } from './likely-gain.ts';

/** That somebody lives at a dwelling on a day. */
export interface LivingAt {
  readonly dwelling: string;
  readonly presenceId: string;
  readonly communeCode: string;
  /** Their first arrival in the commune that still lasts. */
  readonly since: Day;
  readonly lastSeenOn: Day;
  /** Not only possible: somebody saw them, or they were said to stay, a short enough time ago. */
  readonly isCertain: boolean;
  /** Foreigners live there too, but are under another regime. */
  readonly isCitizen: boolean;
}

/**
 * At which of some dwellings somebody lives on a day: by a presence that lasts, as the law reads its end, also where nobody has
 * seen them for long; not where only a registration says so.
 */
export function livingAt(
  facts: ResidenceFacts,
  dwellings: ReadonlySet<string>,
  today: Day,
  rules: RuleBook,
): LivingAt[] {
  const everywhere = new Set(facts.presences.map(({ dwelling }) => dwelling));
  const lasting = new Map(
    staysAt(facts, everywhere, rules)
      .filter((stay) => holdsOn(stay, today))
      .map(({ presenceId, doubt }) => [presenceId, doubt === null]),
  );
  const isCitizen = nationalityOn(facts, today) === 'VN';
  const presences = facts.presences.filter(({ id }) => lasting.has(id));
  // Of several at one dwelling the last is the one that is confirmed or ended.
  const here = new Map(presences.map((presence) => [presence.dwelling, presence]));
  return [...here.values()]
    .filter(({ dwelling }) => dwellings.has(dwelling))
    .map(({ dwelling, id, communeCode }) => {
      const inCommune = presences.filter((presence) => presence.communeCode === communeCode);
      const seen = inCommune.flatMap(({ arrivedOn, confirmedOn = [] }) => [
        arrivedOn,
        ...confirmedOn.filter((on) => isOnOrBefore(on, today)),
      ]);
      const since = inCommune.map(({ arrivedOn }) => arrivedOn).reduce(earlierOf);
      const isCertain = presences.some((one) => one.dwelling === dwelling && lasting.get(one.id) === true);
      return {
        dwelling,
        presenceId: id,
        communeCode,
        since,
        lastSeenOn: seen.reduce(laterOf),
        isCertain,
        isCitizen,
      };
    });
}

/**
 * Why somebody who lives in a commune should be looked for there, by the flags of the status definition: registration is due
 * and they stayed so long or their registration ended, unless they are being helped already; nobody heard of them for long.
 */
export function reasonsOfPerson(
  facts: ResidenceFacts,
  { communeCode, since }: Pick<LivingAt, 'communeCode' | 'since'>,
  isHelped: boolean,
  today: Day,
  rules: RuleBook,
): VisitReason[] {
  const { provinces } = publishedUnits();
  const flags = new Set(
    flagsOf(facts, provinces, rules)
      .filter((flag) => flag.communeCode === communeCode && holdsOn(flag, today))
      .map(({ flag }) => flag),
  );
  const hasLapsed = () =>
    facts.temporaryRegistrations.some((registration) => {
      const until = registration.endedOn ?? plusDays(registration.lastDay, 1);
      return (
        registration.communeCode === communeCode &&
        isBefore(registration.from, until) &&
        isOnOrBefore(until, today) &&
        isOnOrBefore(since, until)
      );
    });
  const isOver30 = () =>
    daysBetween(since, today) >= rules.on(today).shortestStayToRegister.value.days ||
    timeline(facts, provinces, rules, { from: today, until: plusDays(today, 1) }).some(
      (segment) => segment.communeCode === communeCode && segment.status === 'unregistered_over_30',
    );
  const reasons: VisitReason[] = [];
  if (!isHelped && flags.has('registration_due')) {
    if (hasLapsed()) reasons.push('lapsed');
    else if (isOver30()) reasons.push('over_30');
  }
  if (flags.has('presence_unconfirmed')) reasons.push('suspected_left');
  return reasons;
}

const holdsOn = ({ from, until }: { readonly from: Day; readonly until: Day }, day: Day): boolean =>
  isOnOrBefore(from, day) && isBefore(day, until);

/** The nationality of the version that holds on a day; null where none has begun. */
function nationalityOn({ nationality }: ResidenceFacts, today: Day): string | null {
  if (typeof nationality === 'string') return nationality;
  return nationality.findLast(({ from }) => isOnOrBefore(from, today))?.nationality ?? null;
}
