import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { DueDerivation } from './cases.messages.ts';
import type { DueOfCase } from './clock-of-case.ts';
import type { CaseKind } from './what-may-follow.ts';

/** An open case with a due day, as background work sees it: by when, and how that was counted. */
export interface OpenDueDay {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly filingId: string;
  readonly residentId: string;
  readonly communeCode: string;
  readonly dueOn: string;
  readonly derivation: DueDerivation;
}

/** Goes through the due days of open cases, for background work: beside them it reads what an event names. */
@Injectable()
export class OpenDueDays {
  /** The next cases after the last one, held to the end of the transaction; none at the end. */
  after(tx: Transaction, last: string | null, atMost: number): Promise<OpenDueDay[]> {
    return tx.query<OpenDueDay[]>(
      `select id as "caseId", kind, filing_id as "filingId", resident_id as "residentId", commune_code as "communeCode",
              due_on::text as "dueOn", due_derivation as derivation
         from residence_case
        where due_on is not null and state in ('complete', 'referred') and ($1::uuid is null or id > $1)
        order by id limit $2 for update`,
      [last, atMost],
    );
  }

  async move(tx: Transaction, moved: readonly { caseId: string; due: DueOfCase }[]): Promise<void> {
    await tx.query(
      `update residence_case c set due_on = m.due_on, due_at = m.due_at, due_derivation = m.derivation
         from unnest($1::uuid[], $2::date[], $3::timestamptz[], $4::jsonb[]) as m (id, due_on, due_at, derivation)
        where c.id = m.id`,
      [
        moved.map(({ caseId }) => caseId),
        moved.map(({ due }) => due.dueOn),
        moved.map(({ due }) => due.dueAt ?? null),
        moved.map(({ due }) => JSON.stringify(due.derivation)),
      ],
    );
  }
}
