import type { Day } from '@libs/calendar';
import { mayDo, type Officer } from '../sign-in/index.ts';
import type { Account } from './account.ts';
import type { MadeLink } from './account-links.repository.ts';
import type { AccountDetails } from './accounts.messages.ts';
import { findArea } from './areas.ts';

/** An account as it goes out: whatever is not named here stays in. */
export function presentAccount(account: Account, viewer: Officer, today: Day): AccountDetails {
  const {
    id,
    username,
    displayName,
    role,
    areaLevel: level,
    areaCode: code,
    status: state,
    approvalOpen,
  } = account;
  const area = findArea(level, code, today) ?? { level, code, name: code };
  return {
    id,
    username,
    displayName,
    role,
    area,
    state,
    approvalOpen,
    youMayApprove:
      approvalOpen && account.proposedBy !== viewer.accountId && mayDo(viewer.role, 'approve accounts'),
    createdAt: account.createdAt.toISOString(),
  };
}

/** The answer of a route that made a link, as it may be kept: with the link's id, from which `ShowsLink` makes the link. */
export interface AccountWithLinkId {
  readonly account: AccountDetails;
  readonly linkId: string;
  readonly expiresAt: string;
}

export function presentWithLinkId(account: AccountDetails, { id, expiresAt }: MadeLink): AccountWithLinkId {
  return { account, linkId: id, expiresAt: expiresAt.toISOString() };
}
