import type { Day } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { askPrepared, type Transaction } from '../../database/index.ts';

/** Who may be at a dwelling, straight from SQL; the law decides afterwards who is. */
@Injectable()
export class PeopleAtDwellingQueries {
  /** Residents with a presence or a registration at one of the dwellings that may reach into `[from, until)`. */
  async residentIds(
    tx: Transaction,
    dwellingIds: readonly string[],
    from: Day,
    until: Day,
  ): Promise<string[]> {
    const rows = await askPrepared<{ id: string }>(
      tx,
      `select p.resident_id as id from presence p
        where p.dwelling_id = any ($1) and p.voided_at is null and p.arrived_on < $3
          and not exists (select from departure d where d.presence_id = p.id and d.voided_at is null and d.left_on <= $2)
        union
       select resident_id from temporary_registration
        where dwelling_id = any ($1) and voided_at is null and holds && daterange($2, $3)`,
      [dwellingIds, from.toString(), until.toString()],
    );
    return rows.map(({ id }) => id);
  }

  /** Who is registered at one of the dwellings on some day of `[from, until)`. */
  async registered(
    tx: Transaction,
    dwellingIds: readonly string[],
    from: Day,
    until: Day = from.add({ days: 1 }),
  ): Promise<string[]> {
    const rows = await askPrepared<{ id: string }>(
      tx,
      `select distinct resident_id as id from temporary_registration
        where dwelling_id = any ($1) and voided_at is null and holds && daterange($2, $3)`,
      [dwellingIds, from.toString(), until.toString()],
    );
    return rows.map(({ id }) => id);
  }

  /** Whose presence or registration names one of the dwellings at all: whose status may follow from what is read as one. */
  async everybodyOf(tx: Transaction, dwellingIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select resident_id as id from presence where dwelling_id = any ($1) and voided_at is null
        union select resident_id from temporary_registration where dwelling_id = any ($1) and voided_at is null`,
      [dwellingIds],
    );
    return rows.map(({ id }) => id);
  }
}
