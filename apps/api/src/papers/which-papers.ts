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

/** The paper that tells the person what came of the case, or what it still lacks; none while it is worked on. */
export function paperOfOutcome({ kind, state }: Pick<Printable, 'kind' | 'state'>): PaperKind | null {
  switch (state) {
    case 'granted':
      return paperOfGrant[kind];
    case 'refused':
      return 'refusal';
    case 'waiting_for_applicant':
      return 'supplement_request';
    case 'opened':
    case 'complete':
    case 'waiting_for_outside':
    case 'referred':
    case 'withdrawn':
    case 'cancelled':
      return null;
  }
}

/** The papers that may be printed now, the one that the moment asks for first. */
export function papersFor(printable: Printable): PaperKind[] {
  const outcome = paperOfOutcome(printable);
  return [
    ...(outcome === null ? [] : [outcome]),
    'receipt',
    ...(printable.hasMinutes ? (['minutes'] as const) : []),
    ...(printable.hasHousehold ? (['household_list'] as const) : []),
  ];
}
