/** A row with anything in it, as people see it: its number in the sheet, from 1, and the text of each cell. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}
