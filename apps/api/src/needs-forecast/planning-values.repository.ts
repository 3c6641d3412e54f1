import type { PlanningItem } from '@libs/needs-forecast';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** What somebody entered for planning, with where it stands. */
export interface StatedPlanningValue {
  readonly province: string;
  readonly item: PlanningItem;
  readonly value: number;
  readonly from: string;
  readonly source: string;
}

/** A planning value as it is kept. */
export interface KeptPlanningValue extends StatedPlanningValue {
  readonly id: string;
  readonly recordedAt: string;
}

const columns = `id, province_code as province, item, value::float8 as value, from_day::text as "from", source,
  recorded_at::text as "recordedAt"`;

/** Keeps what needs and money follow from: the only file that writes `planning_value`. */
@Injectable()
export class PlanningValues {
  /** Those that hold, of some provinces, the latest first. */
  of(tx: Transaction, provinces: readonly string[]): Promise<KeptPlanningValue[]> {
    return tx.query(
      `select ${columns} from planning_value where voided_at is null and province_code = any ($1)
        order by province_code, item, from_day desc`,
      [provinces],
    );
  }

  /** Adds one; null where one of the same item holds from the same day already. */
  async add(
    tx: Transaction,
    { province, item, value, from, source }: StatedPlanningValue,
    recordedBy: string,
  ): Promise<KeptPlanningValue | null> {
    const rows = await tx.query<KeptPlanningValue[]>(
      `insert into planning_value (province_code, item, value, from_day, source, recorded_by)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (province_code, item, from_day) where voided_at is null do nothing returning ${columns}`,
      [province, item, value, from, source, recordedBy],
    );
    return rows[0] ?? null;
  }

  /** Voids one; null where there is none. */
  async void(
    tx: Transaction,
    id: string,
    { voidedBy, reason }: { readonly voidedBy: string; readonly reason: string },
  ): Promise<KeptPlanningValue | null> {
    const [rows] = await tx.query<[KeptPlanningValue[], number]>(
      `update planning_value set voided_at = now(), voided_by = $2, void_reason = $3 where id = $1 and voided_at is null returning ${columns}`,
      [id, voidedBy, reason],
    );
    return rows[0] ?? null;
  }
}
