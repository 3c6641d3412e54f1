export {
  birthInCell,
  dateInCell,
  dayInCell,
  isMarked,
  type NumberInCell,
  personalNumberInCell,
  type Reading,
  sexInCell,
  termInCell,
} from './cell-readings.ts';
export { openSheet, type OpenedSheet } from './open-sheet.ts';
export { largestSheet } from './sheet-limits.ts';
export type { SheetRow } from './sheet-row.ts';
export { letSheetsIn, sheetMediaType, withSheet } from './receive-sheet.ts';
export { csvOfRows, type MarkedCell, workbookOfRows } from './write-sheet.ts';
