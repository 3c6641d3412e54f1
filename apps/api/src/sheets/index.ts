export { letSheetsIn, receiveSheet, sheetMediaType } from './receive-sheet.ts';
