import { Injectable } from '@nestjs/common';
import { type FactValue, recordFact, type Transaction, voidFact } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';

/** What is recorded about the person themself, in one version. */
export interface PersonDetails {
  readonly fullName: string;
  readonly sex: 'male' | 'female';
  readonly dateOfBirth: string | null;
  readonly nationality: string;
  readonly personalNumber: string | null;
}

/** A version of the details, with the day it holds from. */
export interface DetailsVersion extends PersonDetails {
  readonly id: string;
  readonly holdsFrom: string;
}

/** A fact about a resident that stands by itself: voided as a whole, never changed. */
export type SmallFact = 'resident_contact' | 'resident_death' | 'possible_same_resident';

/** The only writer of residents and of the facts about the person. */
@Injectable()
export class Residents {
  /** A new identity, first recorded in the commune; its facts follow. */
  async add(tx: Transaction, officer: Officer, communeCode: string): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(`select uuidv7() as id`);
    if (!row) throw new Error('no id');
    await tx.query(`insert into resident (id, commune_code, recorded_by) values ($1, $2, $3)`, [
      row.id,
      communeCode,
      officer.accountId,
    ]);
    return row.id;
  }

  recordDetails(
    tx: Transaction,
    officer: Officer,
    residentId: string,
    details: PersonDetails & { holdsFrom: string },
  ) {
    return recordFact(tx, officer, 'resident_details', {
      resident_id: residentId,
      holds_from: details.holdsFrom,
      full_name: details.fullName.normalize('NFC').trim().replace(/\s+/g, ' '),
      sex: details.sex,
      date_of_birth: details.dateOfBirth,
      nationality: details.nationality,
      personal_number: details.personalNumber,
    });
  }

  /** The versions that are not voided, newest first. */
  versions(tx: Transaction, residentId: string): Promise<DetailsVersion[]> {
    return tx.query(
      `select id, holds_from::text as "holdsFrom", full_name as "fullName", sex, date_of_birth as "dateOfBirth",
              nationality, personal_number as "personalNumber"
         from resident_details where resident_id = $1 and voided_at is null order by holds_from desc, recorded_at desc`,
      [residentId],
    );
  }

  voidDetails(tx: Transaction, officer: Officer, id: string, reason: string) {
    return voidFact(tx, officer, 'resident_details', id, reason);
  }

  /** Ends the permanent residence in force on the day, if there is one, and begins another. */
  async movePermanentResidence(
    tx: Transaction,
    officer: Officer,
    residentId: string,
    { communeCode, from }: { communeCode: string; from: string },
  ): Promise<string> {
    const [before] = await tx.query<{ id: string }[]>(
      `select id from permanent_residence where resident_id = $1 and voided_at is null and upper_inf(holds)`,
      [residentId],
    );
    if (before) {
      await recordFact(tx, officer, 'permanent_residence_end', {
        resident_id: residentId,
        permanent_residence_id: before.id,
        until: from,
      });
    }
    return recordFact(tx, officer, 'permanent_residence', {
      resident_id: residentId,
      commune_code: communeCode,
      starts_on: from,
    });
  }

  /** Adds one of the small facts: a contact, a death, a mark that two records may be one person. */
  recordAbout(
    tx: Transaction,
    officer: Officer,
    table: SmallFact,
    residentId: string,
    values: Readonly<Record<string, FactValue>>,
  ): Promise<string> {
    return recordFact(tx, officer, table, { resident_id: residentId, ...values });
  }

  /** The ids of the facts of one kind about a resident that are not voided; a mark of a double is about both. */
  async standing(tx: Transaction, table: SmallFact, residentId: string): Promise<string[]> {
    const other = table === 'possible_same_resident' ? 'or other_resident_id = $1' : '';
    const rows = await tx.query<{ id: string }[]>(
      `select id from ${table} where voided_at is null and (resident_id = $1 ${other})`,
      [residentId],
    );
    return rows.map(({ id }) => id);
  }

  voidAbout(tx: Transaction, officer: Officer, table: SmallFact, id: string, reason: string) {
    return voidFact(tx, officer, table, id, reason);
  }

  /** Whether the asker's area may see this resident. */
  async exists(tx: Transaction, residentId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(`select 1 from resident where id = $1`, [residentId]);
    return rows.length === 1;
  }
}
