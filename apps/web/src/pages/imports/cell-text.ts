/** A cell as its reader writes days: the spreadsheet keeps them the other way round. */
export const cellText = (cell: string): string => cell.replace(/^(\d{4})-(\d{2})-(\d{2})(?= |$)/, '$3/$2/$1');
