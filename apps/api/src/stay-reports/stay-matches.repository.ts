import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../database/index.ts';
import { showRestrictedStays } from '../presences/index.ts';

/** A pair of residents that may be one person. */
export interface MatchRow {
  readonly id: string;
  readonly residentId: string;
  readonly otherResidentId: string;
  readonly reason: string;
  readonly recordedAt: string;
}

const columns = `id, resident_id as "residentId", other_resident_id as "otherResidentId", reason,
  recorded_at as "recordedAt"`;

/** Facts that are carried over to another record with the presence that they name, and what each says of it. */
const naming = [
  ['confirmation', 'confirmed_on'],
  ['departure', 'left_on'],
  ['stay_report', 'starts_on, until, reported_at'],
] as const;

/** Facts that say more of a person than that they stayed somewhere: with one of them a record is not carried over. */
const more = [
  'temporary_registration',
  'residence_case',
  'permanent_residence',
  'household_member',
  'no_residence_declaration',
  'resident_death',
];

/** The queue of possible doubles, and the carrying over of stays from a double to the person. */
@Injectable()
export class StayMatches {
  /**
   * The asker sees a pair of whom both are visible; oldest first, and one more where there is a next page.
   * @param ofPatients only those of whom one is known by stays in medical facilities alone, which are to be asked for
   */
  page(
    tx: Transaction,
    { after, limit, ofPatients }: { after: string | null; limit: number; ofPatients: boolean },
  ): Promise<MatchRow[]> {
    const concerned = ofPatients
      ? `and exists (select from visible_resident v
                      where v.resident_id in (possible_same_resident.resident_id, other_resident_id) and v.restricted)`
      : '';
    return tx.query(
      `select ${columns} from possible_same_resident
        where voided_at is null and ($1::uuid is null or id > $1) ${concerned} order by id limit $2`,
      [after, limit + 1],
    );
  }

  async find(tx: Transaction, id: string): Promise<MatchRow | null> {
    const [row] = await tx.query<MatchRow[]>(`select ${columns} from possible_same_resident where id = $1`, [
      id,
    ]);
    return row ?? null;
  }

  /**
   * Whether all that is recorded of the resident are stays in these communes, reported or met on a visit. Where they stayed
   * is asked as the projection, which sees those in hospitals, too.
   */
  async holdsOnlyStays(tx: Transaction, residentId: string, communes: readonly string[]): Promise<boolean> {
    const voided = (table: string) => (table === 'residence_case' ? '' : 'and voided_at is null');
    const [elsewhere] = await asRole(
      tx,
      'residence_projection',
      () =>
        tx.query<{ id: string }[]>(
          `select id from presence where resident_id = $1 and voided_at is null
              and (commune_code <> all ($2::text[]) or source not in ('stay_report', 'inspection')) limit 1`,
          [residentId, communes],
        ),
      [residentId],
    );
    if (elsewhere) return false;
    const [row] = await tx.query<[{ only: boolean }]>(
      `select ${more.map((table) => `not exists (select from ${table} where resident_id = $1 ${voided(table)})`).join(' and ')} as only`,
      [residentId],
    );
    return row.only;
  }

  /**
   * Voids the presences of one record with all that names them, and records them anew for the other, with the instants at
   * which they were told. Returns the new id of each fact by its old one.
   */
  async carryOver(
    tx: Transaction,
    { from, to, by, reason }: { from: string; to: string; by: string; reason: string },
  ): Promise<Map<string, string>> {
    await showRestrictedStays(tx, true);
    const renamed = new Map<string, string>();
    const voids = `voided_at = now(), voided_by = $2, void_reason = $3`;
    const standing = await tx.query<{ id: string }[]>(
      `select id from presence where resident_id = $1 and voided_at is null order by id`,
      [from],
    );
    for (const { id } of standing) {
      const [row] = await tx.query<[{ id: string }]>(
        `insert into presence (resident_id, recorded_by, commune_code, dwelling_id, arrived_on, arrived_at, planned_until,
                               purpose, host_relation, source)
         select $2, $3, commune_code, dwelling_id, arrived_on, arrived_at, planned_until, purpose, host_relation, source
           from presence where id = $1 returning id`,
        [id, to, by],
      );
      renamed.set(id, row.id);
    }
    for (const [table, said] of naming) {
      for (const { id } of standing) {
        const facts = await tx.query<{ id: string }[]>(
          `select id from ${table} where presence_id = $1 and voided_at is null order by id`,
          [id],
        );
        for (const fact of facts) {
          const [row] = await tx.query<[{ id: string }]>(
            `insert into ${table} (resident_id, recorded_by, presence_id, ${said})
             select $2, $3, $4, ${said} from ${table} where id = $1 returning id`,
            [fact.id, to, by, renamed.get(id)],
          );
          renamed.set(fact.id, row.id);
          await tx.query(`update ${table} set ${voids} where id = $1`, [fact.id, by, reason]);
        }
      }
    }
    for (const { id } of standing)
      await tx.query(`update presence set ${voids} where id = $1`, [id, by, reason]);
    await showRestrictedStays(tx, false);
    return renamed;
  }

  /** Lets the notices name the facts that were recorded anew; as the intake, which alone may. */
  async renameInNotices(
    tx: Transaction,
    to: string,
    renamed: ReadonlyMap<string, string>,
    communes: readonly string[],
  ): Promise<void> {
    await tx.query(`select set_config('app.intake_communes', $1, true)`, [communes.join(',')]);
    await tx.query(
      `with renamed as (select * from json_to_recordset($2) as r(id uuid, renamed uuid))
       update stay_notice s set resident_id = $1, presence_id = p.renamed, stay_report_id = coalesce(r.renamed, s.stay_report_id),
              confirmation_id = (select c.renamed from renamed c where c.id = s.confirmation_id)
         from renamed p, renamed r
        where p.id = s.presence_id and r.id = s.stay_report_id and s.voided_at is null`,
      [to, JSON.stringify([...renamed].map(([id, name]) => ({ id, renamed: name })))],
    );
  }
}
