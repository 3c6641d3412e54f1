import type { Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';
import type { CaseRecord, Cases } from './cases.repository.ts';
import { refuseIfHeld } from './claims.ts';
import { type CaseAction, type NextStep, stepOf } from './what-may-follow.ts';

/**
 * Holds a case until the transaction ends and says which step an action takes. 404 where the officer may not know of it,
 * 403 `outside_area` where another commune decides, 409 `case_moved_on` where the action may not follow any more, 403
 * `not_permitted` where it is somebody else's step, 409 `case_claimed` where another officer works on it.
 */
export async function holdCase(
  tx: Transaction,
  cases: Cases,
  caseId: string,
  action: CaseAction,
  officer: Officer,
): Promise<{ held: CaseRecord; step: NextStep }> {
  const held = await holdForWork(tx, cases, caseId, officer);
  const step = stepOf(held.kind, held.state, action);
  if (step === undefined) throw new Refusal(409, 'case_moved_on', [], { state: held.state });
  if (!step.by.includes(officer.role)) throw new Refusal(403, 'not_permitted');
  refuseIfHeld(held, officer);
  return { held, step };
}

/** Holds a case of the officer's area until the transaction ends, whatever is to be done with it. */
export async function holdForWork(
  tx: Transaction,
  cases: Cases,
  caseId: string,
  officer: Officer,
): Promise<CaseRecord> {
  const held = await cases.hold(tx, caseId);
  if (!held) throw notFound();
  if (!officer.communes.includes(held.communeCode)) throw new Refusal(403, 'outside_area');
  return held;
}
