import { day, isBefore, isOnOrBefore, type Day } from '@libs/calendar';
import { cite, type Citation } from '../citation.ts';
import { Dated } from '../dated.ts';
import { adultAge } from '../papers/ages.ts';
import { latestDay, type PartialDate } from '../personal-number/partial-date.ts';
import { type ParameterName, type RuleBook } from '../rule-book.ts';
import { decree144of2021, decree282of2025, decree347of2026, type LegalText } from '../texts.ts';

/** What was left undone, and by whom: a person not registered, a household or a facility that told nobody of its guests. */
export type OmissionCode = 'person_not_registered' | 'household_did_not_report' | 'facility_did_not_report';

/** Quy định xử phạt — the provisions of the decree on sanctions that may bear on residence and on reports of stays. */
export const provisionCodes = [
  'registration_rules',
  'lives_elsewhere_unchanged',
  'report_rules',
  'facility_few_guests',
  'facility_several_guests',
  'facility_many_guests',
] as const;
export type ProvisionCode = (typeof provisionCodes)[number];

/** Why no provision is shown at all. */
export const whyNoneOffered = ['under_18', 'age_unknown', 'no_version_known'] as const;
export type WhyNoneOffered = (typeof whyNoneOffered)[number];

/** Something that was left undone, as the choice of provisions depends on it. */
export interface Omission {
  readonly code: OmissionCode;
  /** The day of the act; of one that goes on, the day it was found. */
  readonly on: Day;
  /** When the person who answers for it was born; null where that is not known. */
  readonly bornOn: PartialDate | null;
  /** How many guests were not reported; asked of facilities only. */
  readonly guests?: number;
}

/** A provision that an officer may look at, with its range; never a fine. */
export interface CandidateProvision {
  readonly code: ProvisionCode;
  readonly leastVnd: number;
  readonly mostVnd: number;
  /** Whether the provision lets a warning take the place of money. */
  readonly warningPossible: boolean;
  /** Where the act stands. */
  readonly source: Citation;
  /** Where the range stands; another source once somebody has confirmed or superseded it. */
  readonly sourceOfRange: Citation;
}

/** Provisions with their ranges for an officer to choose from, or why none are shown; nothing is computed from them. */
export type CandidateProvisions =
  | { readonly offered: true; readonly provisions: readonly CandidateProvision[] }
  | { readonly offered: false; readonly because: WhyNoneOffered };

interface Provision {
  readonly code: ProvisionCode;
  readonly range: Extract<ParameterName, `fineOf${string}`>;
  readonly omission: OmissionCode;
  readonly guests?: readonly [least: number, most: number];
  readonly source: Citation;
}

interface Places {
  readonly text: LegalText;
  readonly article: number;
  readonly tag: 'A' | 'MH';
  /** By which decree the establishments' points are worded, where it is a later one. */
  readonly establishments?: Citation;
}

/** Points that both decrees have; establishments answer by the number of guests. */
function provisionsOf({ text, article, tag, establishments }: Places): Provision[] {
  const at = (clause: number, point: string, row: string) => cite(text, { article, clause, point, row, tag });
  const facility = (point: string, clause: number) => establishments ?? at(clause, point, 'Q-01');
  const omission = 'facility_did_not_report';
  return [
    { code: 'registration_rules', range: 'fineOfFirstTier', omission: 'person_not_registered', source: at(1, 'a', 'Q-02') },
    { code: 'report_rules', range: 'fineOfFirstTier', omission: 'household_did_not_report', source: at(1, 'b', 'Q-01') },
    { code: 'facility_few_guests', range: 'fineOfSecondTier', omission, guests: [1, 3], source: facility('đ', 2) },
    { code: 'facility_several_guests', range: 'fineOfThirdTier', omission, guests: [4, 8], source: facility('b', 3) },
    { code: 'facility_many_guests', range: 'fineOfFourthTier', omission, guests: [9, Infinity], source: facility('d', 4) },
  ]; // prettier-ignore
}

/** Only the decree of 2025 names somebody who lives at a new place and changes nothing; it overlaps with point a. */
const livesElsewhere: Provision = {
  code: 'lives_elsewhere_unchanged',
  range: 'fineOfSecondTier',
  omission: 'person_not_registered',
  source: cite(decree282of2025, { article: 10, clause: 2, point: 'd', row: 'Q-02', tag: 'A' }),
};

const of2025: Places = { text: decree282of2025, article: 10, tag: 'A' };

/** The provisions through time. The decree of 2026 restates those on establishments; which words it changed is not known. */
const provisions = new Dated<readonly Provision[]>('provisions on residence', [
  {
    from: day('2026-09-15'),
    value: [
      ...provisionsOf({
        ...of2025,
        establishments: cite(decree347of2026, {
          article: 'sửa Điều 10 khoản 2 điểm đ, khoản 3 điểm b, khoản 4 điểm d',
          row: 'Q-05',
          tag: 'U',
        }),
      }),
      livesElsewhere,
    ],
    source: cite(decree347of2026, { article: 'sửa Điều 10', row: 'Q-05', tag: 'U' }),
  },
  {
    from: day('2025-12-15'),
    value: [...provisionsOf(of2025), livesElsewhere],
    source: cite(decree282of2025, { article: 10, row: 'Q-02', tag: 'A' }),
  },
  {
    from: day('2022-01-01'),
    value: provisionsOf({ text: decree144of2021, article: 9, tag: 'MH' }),
    source: cite(decree144of2021, { article: 9, row: 'Q-02', tag: 'MH' }),
  },
]);

/**
 * Điều khoản có thể liên quan — the provisions an officer may look at for what was left undone, each with its range, by the
 * version in force on the day of the act. They may overlap; which one applies, whether any does, and everything within the
 * range is the officer's to decide: nothing is computed. To people under 18, and to those who are not surely adults, nothing
 * is shown at all, since what help they need matters more than what a range says.
 * Decree 282/2025/NĐ-CP, article 10; before 2025-12-15 Decree 144/2021/NĐ-CP, article 9 (recalled).
 */
export function candidateProvisions(
  { code, on, bornOn, guests = 0 }: Omission,
  rules: RuleBook,
): CandidateProvisions {
  if (code === 'person_not_registered') {
    if (bornOn === null) return { offered: false, because: 'age_unknown' };
    if (!isSurelyAdult(bornOn, on)) return { offered: false, because: 'under_18' };
  }
  if (isBefore(on, firstDayKnown)) return { offered: false, because: 'no_version_known' };
  const inForce = rules.on(on);
  const named = provisions
    .on(on)
    .value.filter(
      (provision) =>
        provision.omission === code &&
        (!provision.guests || (provision.guests[0] <= guests && guests <= provision.guests[1])),
    );
  return {
    offered: true,
    provisions: named.map(({ code: provision, range, source }) => ({
      code: provision,
      leastVnd: inForce[range].value.leastVnd,
      mostVnd: inForce[range].value.mostVnd,
      warningPossible: range === 'fineOfFirstTier',
      source,
      sourceOfRange: inForce[range].source,
    })),
  };
}

/** The sanctions of before are not encoded. */
const firstDayKnown = day('2022-01-01');

/** Whether somebody whose birth date may be known only in part had turned 18, whatever day it was. */
function isSurelyAdult(bornOn: PartialDate, on: Day): boolean {
  const born = latestDay(bornOn);
  const birthday = born.add({ years: adultAge }, { overflow: 'constrain' });
  // Born on 29 February: an adult from 1 March of a common year, since showing this to a child is the worse error.
  const adultFrom = birthday.day === born.day ? birthday : birthday.add({ days: 1 });
  return isOnOrBefore(adultFrom, on);
}
