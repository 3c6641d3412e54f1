import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** A recomputation of everybody's stored status, and how far it got. */
export interface StatusRebuild {
  readonly id: string;
  readonly lastResidentId: string | null;
  readonly people: number;
  /** People whose stored segments were not what the facts say. */
  readonly peopleDiffering: number;
  /** Segments that were stored and should not have been, and the other way round. */
  readonly segmentsDiffering: number;
}

const columns = `id, last_resident_id as "lastResidentId", people, people_differing as "peopleDiffering",
  segments_differing as "segmentsDiffering"`;

/** Keeps how far recomputations got, and goes through all residents by id. */
@Injectable()
export class StatusRebuilds {
  /** The one that was broken off, or a new one. */
  async goOnOrBegin(tx: Transaction): Promise<StatusRebuild> {
    const [open] = await tx.query<StatusRebuild[]>(
      `select ${columns} from status_rebuild where finished_at is null order by began_at desc limit 1`,
    );
    if (open) return open;
    const [begun] = await tx.query<StatusRebuild[]>(
      `insert into status_rebuild default values returning ${columns}`,
    );
    if (!begun) throw new Error('no rebuild was begun');
    return begun;
  }

  async note(tx: Transaction, rebuild: StatusRebuild): Promise<void> {
    await tx.query(
      `update status_rebuild set last_resident_id = $2, people = $3, people_differing = $4, segments_differing = $5 where id = $1`,
      [
        rebuild.id,
        rebuild.lastResidentId,
        rebuild.people,
        rebuild.peopleDiffering,
        rebuild.segmentsDiffering,
      ],
    );
  }

  async finish(tx: Transaction, id: string): Promise<void> {
    await tx.query(`update status_rebuild set finished_at = clock_timestamp() where id = $1`, [id]);
  }

  async countPeople(tx: Transaction): Promise<number> {
    const [row] = await tx.query<[{ count: number }]>(`select count(*)::int as count from resident`);
    return row.count;
  }

  /** The next people by id; none at the end. */
  async after(tx: Transaction, last: string | null, atMost: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from resident where ($1::uuid is null or id > $1) order by id limit $2`,
      [last, atMost],
    );
    return rows.map(({ id }) => id);
  }
}
