import { Refusal } from '../web-errors/index.ts';

/** Why a file cannot be read as a sheet; each has words of its own that say what to do. */
export type SheetFault =
  | 'not_a_spreadsheet'
  | 'file_is_empty'
  | 'file_too_large'
  | 'file_encrypted'
  | 'file_has_macros'
  | 'file_truncated'
  | 'file_damaged'
  | 'file_unpacks_to_too_much'
  | 'old_excel_format'
  | 'too_many_columns'
  | 'too_many_rows'
  | 'no_such_sheet'
  | 'text_in_tcvn3'
  | 'text_in_vni'
  | 'text_not_unicode';

/** 413 for what is too large, 422 for everything else that a file can be. */
export const refusedSheet = (code: SheetFault, more: Readonly<Record<string, unknown>> = {}): Refusal =>
  new Refusal(code === 'file_too_large' ? 413 : 422, code, [], more);
