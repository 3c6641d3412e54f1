import type { KeptVersion } from '../rule-book/index.ts';

/** What a proposal wants: the value confirmed as it is, or another in its place. */
export const proposalKinds = ['confirmation', 'supersession'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export const proposalStates = ['trying', 'tried', 'proposed', 'approved', 'rejected', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** What may be done with a proposal, and in which states. */
export const mayBeDone = {
  /** The dry run again: the rules changed since. */
  tryAgain: ['tried', 'proposed'],
  submit: ['tried'],
  withdraw: ['trying', 'tried', 'proposed'],
  approve: ['proposed'],
  reject: ['proposed'],
} as const satisfies Record<string, readonly ProposalState[]>;

/** One way in which the first changed day of some people changes, with how many they are. */
export interface CountedChange {
  readonly communeBefore: string | null;
  readonly statusBefore: string | null;
  readonly communeAfter: string | null;
  readonly statusAfter: string | null;
  readonly firstOn: string;
  readonly people: number;
}

/** A proposal as the database keeps it. */
export interface RuleProposal extends KeptVersion {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly state: ProposalState;
  readonly createdAt: Date;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly decidedByName: string | null;
  readonly decisionNote: string | null;
  readonly triedRevision: number | null;
  /** When the dry run came to its end; null while it runs. */
  readonly triedAt: Date | null;
  readonly people: number;
  readonly lookedAt: number;
  readonly changing: number;
  readonly changes: readonly CountedChange[];
  readonly lastResidentId: string | null;
}

/** The same while somebody acts on it, without the names of the administrators. */
export type HeldProposal = Omit<RuleProposal, 'proposedByName' | 'decidedByName'>;

/** Whether the dry run is through, and was run by the rules of this revision. */
export const isTried = ({ triedAt, triedRevision }: HeldProposal, revision: number): boolean =>
  triedAt !== null && triedRevision === revision;
