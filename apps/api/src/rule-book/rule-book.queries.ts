import { Injectable } from '@nestjs/common';
import { askPrepared, type Transaction } from '../database/index.ts';
import type { KeptVersion } from './kept-version.ts';

/** One year of the office calendar, as the database keeps it. */
export interface KeptOfficeYear {
  readonly year: number;
  readonly notice: string | null;
  readonly days: readonly {
    readonly day: string;
    readonly kind: 'off' | 'worked';
    readonly name: string;
    readonly basis: string;
  }[];
  readonly uncertain: readonly string[];
}

/** Reads the law's values and the office calendar in any transaction: they are public. */
@Injectable()
export class RuleBookQueries {
  /** Grows with each change; a transaction that asked works by these rules to its end, and an approval waits for it. */
  async revision(tx: Transaction): Promise<number> {
    const [row] = await askPrepared<{ revision: string }>(tx, `select rules_revision() as revision`, []);
    return Number(row!.revision);
  }

  /** The approved values; of several for one parameter and day only the one that holds. */
  versions(tx: Pick<Transaction, 'query'>): Promise<KeptVersion[]> {
    return tx.query<KeptVersion[]>(
      `select distinct on (parameter, holds_from) parameter, holds_from::text as "holdsFrom", value, source
         from rule_version order by parameter, holds_from, approved_at desc, id desc`,
    );
  }

  /** The years as last entered. */
  officeYears(tx: Pick<Transaction, 'query'>): Promise<KeptOfficeYear[]> {
    return tx.query<KeptOfficeYear[]>(
      `select distinct on (year) year, notice, days, uncertain from office_year order by year, recorded_at desc, id desc`,
    );
  }
}
