import type { Day } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { FieldError } from '../web-errors/index.ts';
import type { CaseRecord } from './cases.repository.ts';
import type { CaseDecision } from './cases.messages.ts';
import type { ClockOfCase, DueOfCase } from './clock-of-case.ts';
import type { CaseKind } from './what-may-follow.ts';

/** A grant as the effects of a kind see it. */
export interface Granting {
  readonly officer: Officer;
  readonly today: Day;
  readonly decision: CaseDecision;
}

/** A case as far as what was asked with it depends on it. */
export type CaseNamed = Pick<CaseRecord, 'id' | 'kind' | 'residentId' | 'communeCode'>;

/** What a feature says about its kinds of case. */
export interface KindOfCase {
  /** What was asked, as `CaseDetails.request` shows it; its `kind` tells which. */
  request(tx: Transaction, held: CaseNamed): Promise<object>;
  /** What keeps a case from being complete, such as a consent that nobody gave; nothing, where a kind does not say. */
  missing?(tx: Transaction, held: CaseRecord): Promise<readonly FieldError[]>;
  /** By when a case that is complete is to be decided; no day where the law sets no limit. */
  due(tx: Transaction, held: CaseRecord, clock: ClockOfCase): Promise<DueOfCase>;
  /**
   * Checks (422 with all grounds) and carries out what a grant brings about, in the transaction of the decision.
   * @returns what the history keeps of it
   */
  grant(tx: Transaction, held: CaseRecord, granting: Granting): Promise<object>;
  /** Whether what a granted case confirmed is still so; for ever, where a kind does not say. */
  stillHolds?(tx: Transaction, granted: Pick<CaseNamed, 'id' | 'residentId'>): Promise<boolean>;
}

/**
 * What each kind of case means, told by the feature that owns it: features add theirs while the modules are made
 * (`onModuleInit`), and cases ask here, so that neither needs to import the other's use cases.
 */
@Injectable()
export class KindsOfCases {
  private readonly known = new Map<CaseKind, KindOfCase>();

  add(kinds: readonly CaseKind[], meaning: KindOfCase): void {
    for (const kind of kinds) this.known.set(kind, meaning);
  }

  get(kind: CaseKind): KindOfCase {
    const meaning = this.known.get(kind);
    if (!meaning) throw new Error(`nobody knows what a ${kind} means`);
    return meaning;
  }
}
