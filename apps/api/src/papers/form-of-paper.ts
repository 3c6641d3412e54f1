import type { Day } from '@libs/calendar';
import type { ParameterName, RuleBook } from '@libs/residence-law';
import type { PaperKind } from './composing/paper-facts.ts';

type FormParameter = Extract<ParameterName, `formOf${string}`>;

/** Under which name of the rule book the form of a kind stands; lists of households and minutes have none. */
const parameterOf = {
  receipt: 'formOfReceipt',
  filing_receipt: 'formOfReceipt',
  supplement_request: 'formOfSupplementRequest',
  refusal: 'formOfRefusal',
  result: 'formOfResult',
  residence_confirmation: 'formOfConfirmation',
  household_list: null,
  absence_slip: 'formOfAbsenceSlip',
  minutes: null,
} as const satisfies Record<PaperKind, FormParameter | null>;

/** The form of a kind of paper in force on a day, and the circular it was issued with. */
export function formOfPaper(
  kind: PaperKind,
  rules: RuleBook,
  on: Day,
): { readonly form: string; readonly circular: string } | null {
  const parameter = parameterOf[kind];
  return parameter === null ? null : rules.on(on)[parameter].value;
}
