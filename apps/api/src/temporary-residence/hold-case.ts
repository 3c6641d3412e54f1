import type { Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';
import type { CaseRecord, Cases } from './cases.repository.ts';
import { type CaseEventKind, type CaseState, stateAfter } from './what-may-follow.ts';

/**
 * Holds a case until the transaction ends and says where an event leads. 404 where the officer may not know of it,
 * 403 `outside_area` where another commune decides, 409 `case_moved_on` where the event may not follow any more.
 */
export async function holdCase(
  tx: Transaction,
  cases: Cases,
  caseId: string,
  event: CaseEventKind,
  officer: Officer,
): Promise<{ held: CaseRecord; leadsTo: CaseState }> {
  const held = await cases.hold(tx, caseId);
  if (!held) throw notFound();
  if (!officer.communes.includes(held.communeCode)) throw new Refusal(403, 'outside_area');
  const leadsTo = stateAfter(held.state, event);
  if (leadsTo === undefined) throw new Refusal(409, 'case_moved_on', [], { state: held.state });
  return { held, leadsTo };
}
