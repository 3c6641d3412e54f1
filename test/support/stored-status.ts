import type { RuleBook } from '@libs/residence-law';
import { asRole, background, Transactions } from '../../apps/api/src/database/index.ts';
import { segmentsOf } from '../../apps/api/src/residence-status/project-status.ts';
import {
  type FactsOfResident,
  ResidenceFactsQueries,
} from '../../apps/api/src/residence-status/residence-facts.queries.ts';
import type { TestApp } from './app.ts';
import { asIfByHand } from './past-row-level-security.ts';

/** The facts of everybody, read as background work reads them. */
export async function everybody(asking: TestApp): Promise<FactsOfResident[]> {
  const ids = (await asIfByHand<{ id: string }>(asking.database, `select id from resident`)).map(
    ({ id }) => id,
  );
  return asking.app.get(Transactions).run(background('test'), (tx) =>
    asRole(tx, 'residence_projection', async () => {
      await tx.query(`select set_config('app.residents', $1, true)`, [ids.join(',')]);
      return asking.app.get(ResidenceFactsQueries, { strict: false }).of(tx, ids);
    }),
  );
}

/** The segments stored for everybody, as text, in order. */
export const storedRows = (asking: TestApp) =>
  asIfByHand<{ row: string }>(
    asking.database,
    `select concat_ws(' ', resident_id, starts_on, until, commune_code, status, migrant_legal) as row
       from status_segment where known_until = 'infinity' order by 1`,
  );

/** The same as the rule book makes of the facts. */
export async function rowsUnder(asking: TestApp, rules: RuleBook): Promise<{ row: string }[]> {
  return (await everybody(asking))
    .flatMap((resident) => segmentsOf(resident, rules))
    .map((s) => ({
      row: [s.resident_id, s.starts_on, s.until, s.commune_code, s.status, s.migrant_legal ? 't' : 'f'].join(
        ' ',
      ),
    }))
    .sort((a, b) => (a.row < b.row ? -1 : 1));
}
