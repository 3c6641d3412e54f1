import { Injectable } from '@nestjs/common';
import { type Asker, recordFact, type Transaction, voidFact } from '../../database/index.ts';
import type { MergedDwelling } from '../dwelling-record.messages.ts';
import type { MergeDetails, WorkSinceMerge } from './merging.messages.ts';

/** Tables whose rows name a dwelling, with what a row is and when it was recorded. */
const naming = [
  { kind: 'presence', table: 'presence', resident: 'resident_id', stands: 'voided_at is null' },
  { kind: 'temporary_registration', table: 'temporary_registration', resident: 'resident_id', stands: 'voided_at is null' },
  { kind: 'household', table: 'household', resident: 'null::uuid', stands: 'true' },
  { kind: 'host', table: 'dwelling_manager', resident: 'null::uuid', stands: 'voided_at is null' },
  { kind: 'description', table: 'dwelling_description', resident: 'null::uuid', stands: 'voided_at is null' },
  { kind: 'block', table: 'dwelling_block', resident: 'null::uuid', stands: 'voided_at is null' },
] as const; // prettier-ignore

/** A merge that goes along with another. */
interface CarriedMerge {
  readonly id: string;
  readonly communeCode: string;
  readonly mergedId: string;
  readonly keptId: string;
  readonly reason: string;
}

/** Which records are one dwelling, and which only look like one: the only writer of these two tables. */
@Injectable()
export class DwellingMerges {
  /** Merges of one commune wait for each other, so that a dwelling is never merged and kept at once. */
  async holdCommune(tx: Transaction, communeCode: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 210))`, [communeCode]);
  }

  /** What was merged into a dwelling, newest first. */
  into(tx: Transaction, keptId: string): Promise<MergedDwelling[]> {
    return tx.query(
      `select m.id as "mergeId", m.merged_id as "dwellingId", d.address, m.reason, m.recorded_at as "mergedAt",
              m.carried_by is not null as "wentAlong"
         from dwelling_merge m join dwelling d on d.id = m.merged_id
        where m.kept_id = $1 and m.voided_at is null order by m.recorded_at desc, m.id`,
      [keptId],
    );
  }

  async isMerged(tx: Transaction, dwellingId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select 1 from dwelling_merge where merged_id = $1 and voided_at is null`,
      [dwellingId],
    );
    return rows.length > 0;
  }

  add(
    tx: Transaction,
    asker: Asker,
    merge: { communeCode: string; keptId: string; mergedId: string; reason: string },
  ): Promise<string> {
    return recordFact(tx, asker, 'dwelling_merge', {
      commune_code: merge.communeCode,
      merged_id: merge.mergedId,
      kept_id: merge.keptId,
      reason: merge.reason,
    });
  }

  /**
   * What was merged into a dwelling goes along to the one that it was merged into itself: each merge is voided and recorded
   * anew, so that every record is read in one step.
   */
  async carry(tx: Transaction, asker: Asker, mergeId: string): Promise<void> {
    const standing = await tx.query<CarriedMerge[]>(
      `select m.id, m.commune_code as "communeCode", m.merged_id as "mergedId", by.kept_id as "keptId", m.reason
         from dwelling_merge by join dwelling_merge m on m.kept_id = by.merged_id
        where by.id = $1 and m.voided_at is null order by m.id`,
      [mergeId],
    );
    for (const { id, communeCode, mergedId, keptId, reason } of standing) {
      await this.void(tx, asker, id, reason);
      await recordFact(tx, asker, 'dwelling_merge', {
        commune_code: communeCode,
        merged_id: mergedId,
        kept_id: keptId,
        reason,
        carried_by: mergeId,
        carried_from: id,
      });
    }
  }

  /** Puts what a merge had carried along back to where it was, with what carried it before. Returns those dwellings. */
  async putBack(tx: Transaction, asker: Asker, mergeId: string, reason: string): Promise<string[]> {
    const carried = await tx.query<
      (CarriedMerge & { now: string; carriedBy: string | null; carriedFrom: string | null })[]
    >(
      `select c.id as now, o.id, o.commune_code as "communeCode", o.merged_id as "mergedId", o.kept_id as "keptId", o.reason,
              o.carried_by as "carriedBy", o.carried_from as "carriedFrom"
         from dwelling_merge c join dwelling_merge o on o.id = c.carried_from
        where c.carried_by = $1 and c.voided_at is null
        -- What carried another comes before it, to be named by it.
        order by o.carried_by is not null, o.id`,
      [mergeId],
    );
    const anew = new Map<string, string>();
    for (const { now, id, communeCode, mergedId, keptId, reason: why, carriedBy, carriedFrom } of carried) {
      await this.void(tx, asker, now, reason);
      const restored = await recordFact(tx, asker, 'dwelling_merge', {
        commune_code: communeCode,
        merged_id: mergedId,
        kept_id: keptId,
        reason: why,
        carried_by: carriedBy === null ? null : (anew.get(carriedBy) ?? carriedBy),
        carried_from: carriedFrom,
      });
      anew.set(id, restored);
    }
    return carried.map(({ mergedId }) => mergedId);
  }

  void(tx: Transaction, asker: Asker, id: string, reason: string): Promise<boolean> {
    return voidFact(tx, asker, 'dwelling_merge', id, reason);
  }

  async addDistinction(
    tx: Transaction,
    asker: Asker,
    communeCode: string,
    pair: readonly string[],
  ): Promise<void> {
    const [one, other] = [...pair].sort();
    await tx.query(
      `insert into distinct_dwellings (recorded_by, commune_code, dwelling_id, other_dwelling_id) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [asker.accountId, communeCode, one, other],
    );
  }

  /** A merge that stands, with what was recorded since at either record; null for any other. */
  async find(tx: Transaction, id: string): Promise<MergeDetails | null> {
    const [merge] = await tx.query<Omit<MergeDetails, 'since'>[]>(
      `select m.id, m.kept_id as "keptId", k.address as "keptAddress", m.merged_id as "mergedId", d.address as "mergedAddress",
              m.reason, m.recorded_at as "mergedAt",
              m.carried_by is not null as "wentAlong"
         from dwelling_merge m join dwelling k on k.id = m.kept_id join dwelling d on d.id = m.merged_id
        where m.id = $1 and m.voided_at is null`,
      [id],
    );
    return merge ? { ...merge, since: await this.since(tx, id) } : null;
  }

  private since(tx: Transaction, mergeId: string): Promise<WorkSinceMerge[]> {
    const work = naming.map(
      ({ kind, table, resident, stands }) =>
        `select '${kind}' as kind, x.id, x.dwelling_id, x.${resident} as resident_id, x.recorded_at from ${table} x
          where x.dwelling_id in (m.kept_id, m.merged_id) and x.recorded_at >= m.recorded_at and ${stands}`,
    );
    return tx.query(
      `select w.kind, w.id, w.dwelling_id = m.merged_id as "namesMerged", w.resident_id as "residentId",
              d.full_name as "fullName", w.recorded_at as "recordedAt"
         from dwelling_merge m
         cross join lateral (${work.join(' union all ').replaceAll('x.null::uuid', 'null::uuid')}) w
         left join lateral (
           select full_name from resident_details
            where resident_id = w.resident_id and voided_at is null order by holds_from desc, recorded_at desc limit 1) d on true
        where m.id = $1 order by w.recorded_at, w.id`,
      [mergeId],
    );
  }
}
