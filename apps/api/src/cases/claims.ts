import { Temporal } from '@libs/calendar';
import type { Officer } from '../sign-in/index.ts';
import { Refusal } from '../web-errors/index.ts';
import type { CaseRecord } from './cases.repository.ts';

type Claim = Pick<CaseRecord, 'claimedBy' | 'claimedByName' | 'claimedAt'>;

/**
 * A claim that its holder did nothing about for so long may be taken over by a colleague. Longer would leave a queue
 * before a sick officer's desk; shorter would take a case from somebody who only telephones.
 */
const claimRests = { minutes: 30 };

/** Refuses with who holds the case, where another officer does (409 `case_claimed`). */
export function refuseIfHeld(claim: Claim, officer: Officer): void {
  if (claim.claimedBy === null || claim.claimedBy === officer.accountId) return;
  throw new Refusal(409, 'case_claimed', [], {
    holder: { displayName: claim.claimedByName, since: claim.claimedAt },
  });
}

/** Whether an officer may take the case from its holder: a colleague once it rests, the province at any time. */
export function mayTakeOver({ claimedAt }: Claim, officer: Officer, now: Temporal.Instant): boolean {
  if (officer.role === 'provincial_police') return true;
  if (claimedAt === null) return true;
  const since = Temporal.Instant.from(new Date(claimedAt).toISOString());
  return Temporal.Instant.compare(since.add(claimRests), now) <= 0;
}
