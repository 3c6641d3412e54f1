/** So many times a page asks for more, before it is answered with what was found until then. */
const mostTurns = 10;

/**
 * Fills a page from candidates of which only some turn out to be lines. Each turn asks about as many as the page holds, however
 * few are still missing: asking costs by the turn.
 * @param linesOf what comes of candidates, one for one; null where nothing does
 * @returns the lines, and where the next page begins: null where no candidate is left
 */
export async function fillPage<Candidate, Line>(
  candidates: readonly Candidate[],
  { from, limit }: { readonly from: number; readonly limit: number },
  linesOf: (some: readonly Candidate[]) => Promise<readonly (Line | null)[]>,
): Promise<{ readonly items: Line[]; readonly next: number | null }> {
  const items: Line[] = [];
  let next = from;
  for (let turn = 0; turn < mostTurns && items.length < limit && next < candidates.length; turn += 1) {
    for (const line of await linesOf(candidates.slice(next, next + limit))) {
      if (items.length === limit) break;
      if (line !== null) items.push(line);
      next += 1;
    }
  }
  return { items, next: next < candidates.length ? next : null };
}
