import { useState } from 'react';
import type { NeedCounts } from './families-queries.ts';
import { newcomersBetween, type ShownInNeed } from './newcomers.ts';

/**
 * How many came to a list since it was read, as far as counts tell.
 * @param readAt when it was read; the first counts after that are those that it is compared with
 */
export function useNewcomers(
  counts: { readonly data: NeedCounts | undefined; readonly isPlaceholderData: boolean },
  readAt: number | null,
  shown: ShownInNeed,
): number {
  const [first, setFirst] = useState<{ readonly readAt: number; readonly counts: NeedCounts } | null>(null);
  const latest = counts.isPlaceholderData ? undefined : counts.data;
  if (readAt === null || latest === undefined) return 0;
  if (first?.readAt !== readAt) {
    setFirst({ readAt, counts: latest });
    return 0;
  }
  return newcomersBetween(first.counts, latest, shown);
}
