import type { CaseKind, CaseState } from '../cases/index.ts';
import type { PaperKind } from './composing/paper-facts.ts';

/** What a case could be printed as, as far as its kind, its state and what is recorded with it go. */
export interface Printable {
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly hasHousehold: boolean;
  readonly hasMinutes: boolean;
}

/** The paper that tells of a grant, by the kind of case. */
const paperOfGrant = {
  registration: 'result',
  extension: 'result',
  change_of_dwelling: 'result',
  ending: 'result',
  cancellation: 'result',
  no_residence_declaration: 'result',
  temporary_absence: 'absence_slip',
  residence_confirmation: 'residence_confirmation',
} as const satisfies Record<CaseKind, PaperKind>;

/** The papers that may be printed now, the one that the moment asks for first. */
export function papersFor({ kind, state, hasHousehold, hasMinutes }: Printable): PaperKind[] {
  const also: PaperKind[] = [
    'receipt',
    ...(hasMinutes ? (['minutes'] as const) : []),
    ...(hasHousehold ? (['household_list'] as const) : []),
  ];
  switch (state) {
    case 'granted':
      return [paperOfGrant[kind], ...also];
    case 'refused':
      return ['refusal', ...also];
    case 'waiting_for_applicant':
      return ['supplement_request', ...also];
    case 'opened':
    case 'complete':
    case 'waiting_for_outside':
    case 'referred':
    case 'withdrawn':
    case 'cancelled':
      return also;
  }
}
