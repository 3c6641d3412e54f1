import { Injectable } from '@nestjs/common';
import { type FactValue, recordFact, recordFacts, type Transaction, voidFact } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';

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
export type SmallFact = 'resident_contact' | 'possible_same_resident';

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

  /** New identities, first recorded in the commune; their facts follow. */
  addMany(tx: Transaction, officer: Officer, communeCode: string, ids: readonly string[]): Promise<void> {
    return recordFacts(
      tx,
      officer,
      'resident',
      ids.map((id) => ({ id, commune_code: communeCode })),
    );
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

  /**
   * Voids a permanent residence that was wrong, with its ends. What it had ended holds again: until the wrong one's
   * own end, or without one. Returns whether there was such a residence of this person, not voided before.
   */
  async voidPermanentResidence(
    tx: Transaction,
    officer: Officer,
    residentId: string,
    { id, reason }: { id: string; reason: string },
  ): Promise<boolean> {
    const [wrong] = await tx.query<{ from: string; until: string | null }[]>(
      `select starts_on::text as "from", upper(holds)::text as until from permanent_residence
        where id = $1 and resident_id = $2 and voided_at is null for update`,
      [id, residentId],
    );
    if (!wrong) return false;
    await voidFact(tx, officer, 'permanent_residence', id, reason);
    const ends = await tx.query<{ id: string; permanent_residence_id: string }[]>(
      `select e.id, e.permanent_residence_id from permanent_residence_end e
         join permanent_residence p on p.id = e.permanent_residence_id
        where p.resident_id = $1 and e.voided_at is null
          and (p.id = $2 or (p.voided_at is null and e.until = $3::date))`,
      [residentId, id, wrong.from],
    );
    for (const end of ends) {
      // The new end first: without any, the residence before would reach into the one after.
      if (end.permanent_residence_id !== id && wrong.until !== null) {
        await recordFact(tx, officer, 'permanent_residence_end', {
          resident_id: residentId,
          permanent_residence_id: end.permanent_residence_id,
          until: wrong.until,
        });
      }
      await voidFact(tx, officer, 'permanent_residence_end', end.id, reason);
    }
    return true;
  }

  /** Adds one of the small facts: a contact, a mark that two records may be one person. */
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

  /** The deaths recorded and not voided; one is enough. */
  deaths(tx: Transaction, residentId: string): Promise<{ id: string; diedOn: string }[]> {
    return tx.query(
      `select id, died_on::text as "diedOn" from resident_death where resident_id = $1 and voided_at is null`,
      [residentId],
    );
  }

  recordDeath(tx: Transaction, officer: Officer, residentId: string, diedOn: string): Promise<string> {
    return recordFact(tx, officer, 'resident_death', { resident_id: residentId, died_on: diedOn });
  }

  voidDeath(tx: Transaction, officer: Officer, id: string, reason: string): Promise<boolean> {
    return voidFact(tx, officer, 'resident_death', id, reason);
  }

  /** Whom of these the asker's area may see. */
  async visibleAmong(tx: Transaction, residentIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(`select id from resident where id = any ($1::uuid[])`, [
      residentIds,
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * For whoever records anything of a resident: 404 where the asker's area may not see them; 409 `carried_over`, with the
   * record that takes its place, where this one was emptied.
   */
  async mustBeOpen(tx: Transaction, residentId: string): Promise<void> {
    const inUse = await this.inUse(tx, residentId);
    if (inUse === null) throw notFound();
    if (inUse !== residentId) throw new Refusal(409, 'carried_over', [], { residentId: inUse });
  }

  /** The record itself, or the one to which it was carried over; null where the asker's area may not see the resident. */
  async inUse(tx: Transaction, residentId: string): Promise<string | null> {
    const [resident] = await tx.query<{ carriedOverTo: string | null }[]>(
      `select (select to_resident_id from resident_carried_over where resident_id = r.id and voided_at is null) as "carriedOverTo"
         from resident r where r.id = $1`,
      [residentId],
    );
    if (!resident) return null;
    const { carriedOverTo } = resident;
    return carriedOverTo === null ? residentId : ((await this.inUse(tx, carriedOverTo)) ?? carriedOverTo);
  }

  /** Whether the asker's area may see this resident. */
  async exists(tx: Transaction, residentId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(`select 1 from resident where id = $1`, [residentId]);
    return rows.length === 1;
  }
}
