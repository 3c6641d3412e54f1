import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** A dwelling of the step: where it lies, what it is, and which of the reporters keep it. */
export interface PlaceOfStay {
  readonly dwellingId: string;
  readonly communeCode: string;
  readonly address: string;
  readonly restricted: boolean;
  readonly hosts: readonly string[];
}

/** Tells Postgres which reports are in hand: row-level security lets the intake touch these, and no others. */
@Injectable()
export class IntakeStep {
  /** Names the reporters alone: whose keys of creations are asked for. */
  async nameReporters(tx: Transaction, accountIds: readonly string[]): Promise<void> {
    await tx.query(`select set_config('app.intake_accounts', $1, true)`, [accountIds.join(',')]);
  }

  /** Names the reporters, their dwellings and the numbers of their guests; returns new ids, in the order of time. */
  async begin(
    tx: Transaction,
    step: {
      readonly accountIds: readonly string[];
      readonly dwellingIds: readonly string[];
      readonly numbers: readonly string[];
      readonly ids: number;
    },
  ): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `with told as materialized (
         select set_config('app.intake_accounts', $1, true), set_config('app.intake_dwellings', $2, true),
                set_config('app.intake_numbers', $3, true))
       select uuidv7() as id from told, generate_series(1, $4::int)`,
      [step.accountIds.join(','), step.dwellingIds.join(','), step.numbers.join(','), step.ids],
    );
    return rows.map(({ id }) => id);
  }

  /** The dwellings named, as far as they exist; the communes in which they lie are named from now on, too. */
  async places(tx: Transaction, on: string): Promise<Map<string, PlaceOfStay>> {
    const rows = await tx.query<PlaceOfStay[]>(
      `select w.id as "dwellingId", w.commune_code as "communeCode", w.address,
              coalesce((select d.premises = 'medical_facility' from dwelling_description d
                         where d.dwelling_id = w.id and d.voided_at is null and d.holds_from <= $1::date
                         order by d.holds_from desc, d.recorded_at desc limit 1), false) as restricted,
              array(select m.account_id::text from dwelling_manager m
                     where m.dwelling_id = w.id and m.voided_at is null and m.starts_on <= $1::date
                       and coalesce(m.until, 'infinity') > $1::date) as hosts
         from dwelling w`,
      [on],
    );
    const communes = [...new Set(rows.map(({ communeCode }) => communeCode))];
    await tx.query(`select set_config('app.intake_communes', $1, true)`, [communes.join(',')]);
    return new Map(rows.map((place) => [place.dwellingId, place]));
  }

  /** Names the residents whose facts the step reads and records. */
  async nameResidents(tx: Transaction, residentIds: readonly string[]): Promise<void> {
    await tx.query(`select set_config('app.residents', $1, true)`, [residentIds.join(',')]);
  }
}
