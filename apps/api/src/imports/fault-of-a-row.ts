import type { ImportField } from './fields.ts';

/** Whether Postgres refused what a row states (a constraint), rather than being away. */
export function isOfARow(fault: unknown): boolean {
  const { code } = fault as { code?: string };
  return typeof code === 'string' && /^(22|23|TT)/.test(code);
}

/** What the row is told: of which cell, and what to do. Two lists that meet may both name a number that nobody had before. */
export function findingOf(fault: unknown): { readonly field: ImportField | 'row'; readonly code: string } {
  const { constraint } = fault as { constraint?: string };
  return constraint === 'one_number_names_one_resident'
    ? { code: 'number_taken_meanwhile', field: 'personalNumber' }
    : { code: 'could_not_be_recorded', field: 'row' };
}
