import { type Day } from '@libs/calendar';
import { type CaseKind } from '../cases/case-to-decide.ts';
import { cite, type Citation } from '../citation.ts';
import { type RuleBook } from '../rule-book.ts';
import { circular75of2022 } from '../texts.ts';

/** Đối tượng được miễn lệ phí — groups that pay nothing (recalled, to be compared with the gazette). */
export const feeExemptions = [
  'child',
  'elderly',
  'disabled',
  'poor_household',
  'ethnic_minority_in_difficult_area',
  'merit_family',
  'orphan_16_to_18',
] as const;
export type FeeExemption = (typeof feeExemptions)[number];

/** A filing, as far as its fee depends on it. */
export interface FilingCharged {
  readonly kind: CaseKind;
  /** One fee for a person or a whole household; by list one for each person on it. */
  readonly form: 'one' | 'household' | 'list';
  readonly channel: 'counter' | 'online';
  /** Of each person whether they are exempt, and why; a household pays nothing only where all of its people are. */
  readonly exemptions: readonly (FeeExemption | null)[];
  readonly filedOn: Day;
}

/** What a filing costs, in đồng. */
export interface Fee {
  readonly amount: number;
  /** The fee of one person or household; 0 where the case is free. */
  readonly each: number;
  /** For how many it is charged. */
  readonly charged: number;
  readonly source: Citation;
}

const free = cite(circular75of2022, { article: 5, row: 'F-fees', tag: 'B' });
const exempt = cite(circular75of2022, { article: 4, row: 'F-fees', tag: 'MM' });

/**
 * Lệ phí đăng ký cư trú — what a filing costs, in đồng: registration, extension and change of dwelling by the table in
 * force on the day of filing, everything else nothing.
 * Circular 75/2022/TT-BTC, articles 4 and 5, as amended by Circular 71/2025/TT-BTC.
 */
export function feeOfFiling(filing: FilingCharged, rules: RuleBook): Fee {
  const { kind, form, channel, exemptions, filedOn } = filing;
  if (kind !== 'registration' && kind !== 'extension' && kind !== 'change_of_dwelling') {
    return { amount: 0, each: 0, charged: 0, source: free };
  }
  const { value, source } = rules.on(filedOn).registrationFee;
  const each =
    form === 'list'
      ? channel === 'online'
        ? value.listOnline
        : value.listCounter
      : channel === 'online'
        ? value.online
        : value.counter;
  const paying = exemptions.filter((exemption) => exemption === null).length;
  const charged = form === 'list' ? paying : Math.min(paying, 1);
  return { amount: charged * each, each, charged, source: charged === 0 ? exempt : source };
}
