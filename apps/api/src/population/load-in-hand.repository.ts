import type { QueryResultRow } from 'pg';
import { connect } from '../database/index.ts';
import { lawInForce } from '../rule-book/index.ts';
import { DueDays } from './due-days.ts';
import { FilingNumbers, type GivenNumber } from './filing-numbers.ts';
import type { LoadInHand } from './rows.ts';

/** The law in force now, and numbers that go on after those given to filings before. */
export async function loadInHand(ownerUrl: string, given: readonly GivenNumber[]): Promise<LoadInHand> {
  const client = await connect(ownerUrl, 'MIGRATION_DATABASE_URL');
  try {
    const { rules, office } = await lawInForce({
      query: async <Rows>(text: string, values?: unknown[]) =>
        (await client.query<QueryResultRow>(text, values)).rows as Rows,
    });
    return { rules, dueDays: new DueDays(rules, office), numbers: new FilingNumbers(given) };
  } finally {
    await client.end();
  }
}
