import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { decree146of2018, decree188of2025 } from '../texts-of-services.ts';

const value = { first: 4.5, second: 70, third: 60, fourth: 50, fifth: 40 };

/**
 * Mức đóng bảo hiểm y tế hộ gia đình — the first member's share of the base salary in percent, and what the second to the
 * fifth and further ones pay of the first member's contribution, in percent.
 */
export const householdHealthContribution = new Dated('household health insurance contribution', [
  {
    from: decree188of2025.inForceFrom,
    value,
    source: cite(decree188of2025, { article: 'mức đóng hộ gia đình', row: 'H-02', tag: 'MH' }),
  },
  {
    from: decree146of2018.inForceFrom,
    value,
    source: cite(decree146of2018, { article: 7, row: 'H-02', tag: 'MH' }),
  },
]);
