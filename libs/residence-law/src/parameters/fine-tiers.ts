import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { decree144of2021, decree282of2025 } from '../texts.ts';

type Range = readonly [leastVnd: number, mostVnd: number];

/**
 * Khung tiền phạt — the range of one clause of the article on residence, in đồng, for individuals and households. An officer
 * decides within it; nothing here ever computes a fine. The ranges of before 2025-12-15 are recalled, not read.
 */
const tier = (clause: number, [leastVnd, mostVnd]: Range, [leastBefore, mostBefore]: Range) =>
  new Dated(`range of clause ${clause}`, [
    {
      from: day('2025-12-15'),
      value: { leastVnd, mostVnd },
      source: cite(decree282of2025, { article: 10, clause, row: 'Q-02', tag: 'A' }),
    },
    {
      from: day('2022-01-01'),
      value: { leastVnd: leastBefore, mostVnd: mostBefore },
      source: cite(decree144of2021, { article: 9, clause, row: 'Q-02', tag: 'MH' }),
    },
  ]);

export const fineOfFirstTier = tier(1, [500_000, 1_000_000], [500_000, 1_000_000]);
export const fineOfSecondTier = tier(2, [2_000_000, 4_000_000], [1_000_000, 2_000_000]);
export const fineOfThirdTier = tier(3, [4_000_000, 8_000_000], [2_000_000, 4_000_000]);
export const fineOfFourthTier = tier(4, [8_000_000, 12_000_000], [4_000_000, 6_000_000]);
