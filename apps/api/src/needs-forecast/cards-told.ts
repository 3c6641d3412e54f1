import { hiddenCells } from '@libs/needs-forecast';
import { type CardFigures, type GroupCount, nation } from './area-figures.ts';
import { type AddedUpArea, type CellAt, linesOf } from './lines-of-counts.ts';

/** Who needs a card in an area, exactly. */
export interface CardsNeeded {
  readonly people: number;
  readonly underSix: number;
}

/** The cells of an area: under six, who pays, and both together. */
const rows = 3;
const cellAt: CellAt = (area, row) => area * rows + row;

/**
 * What an insurance officer may be told of those who need a card in a school year: no count under ten, and none by which
 * such a one could be worked out, within an area or from the areas beside it. Where those under six are withheld, who pays
 * is worked out by the nation's share of them, so that contributions do not tell them either.
 */
export function cardsTold(areas: readonly AddedUpArea[], needed: readonly CardsNeeded[]): CardFigures[] {
  const cells = needed.flatMap(({ people, underSix }) => {
    const [all, free] = [Math.round(people), Math.round(underSix)];
    return [free, all - free, all];
  });
  const hidden = hiddenCells(cells, linesOf(areas, { rows, groups: 1 }, cellAt));
  const told = (area: number, row: number): GroupCount =>
    hidden[cellAt(area, row, 0)] ?? cells[cellAt(area, row, 0)]!;
  const whole = areas.findIndex(({ code }) => code === nation);
  const [underSix, everybody] = whole === -1 ? [null, null] : [told(whole, 0), told(whole, 2)];
  const shareUnderSix =
    typeof underSix === 'number' && typeof everybody === 'number' ? underSix / everybody : 0;
  return areas.map((_area, area) => {
    const [free, paying, people] = [told(area, 0), told(area, 1), told(area, 2)];
    const usual = typeof people === 'number' ? Math.round(people * (1 - shareUnderSix)) : null;
    return {
      people,
      underSix: free,
      payers: usual !== null && typeof paying === 'number' ? paying : usual,
    };
  });
}
