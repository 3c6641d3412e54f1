import type { AccountRole } from '../sign-in/index.ts';
import type { AreaLevel } from './areas.ts';

/** Where an account stands. It follows from what happened to it; nobody sets it. */
export const accountStates = ['invited', 'awaiting_approval', 'active', 'suspended'] as const;

export type AccountState = (typeof accountStates)[number];

/** An account as those who administer it see it; never with the hash of its password. */
export interface Account {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: AccountRole;
  readonly areaLevel: AreaLevel;
  readonly areaCode: string;
  readonly status: AccountState;
  /** Whether somebody else still has to approve it. */
  readonly approvalOpen: boolean;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly proposedBy: string | null;
  readonly approvedAt: Date | null;
  readonly approvedBy: string | null;
  readonly passwordSetAt: Date | null;
}

/** What an account is made of. */
export interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: AccountRole;
  readonly areaLevel: AreaLevel;
  readonly areaCode: string;
}
