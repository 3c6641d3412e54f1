import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction, voidFact } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { Household, Relation } from './households.messages.ts';

/** A membership as its ending needs it. */
export interface Membership {
  readonly id: string;
  readonly residentId: string;
  readonly householdId: string;
  readonly relation: Relation;
  readonly from: string;
  readonly until: string | null;
}

const membership = `m.id, m.resident_id as "residentId", m.household_id as "householdId", m.relation,
  m.starts_on::text as "from", (select min(e.until)::text from household_member_end e
                                 where e.household_member_id = m.id and e.voided_at is null) as "until"`;

/** Households and who belongs to them: the only file that reads and writes these tables. */
@Injectable()
export class Households {
  add(tx: Transaction, officer: Officer, communeCode: string, dwellingId: string | null): Promise<string> {
    return recordFact(tx, officer, 'household', { commune_code: communeCode, dwelling_id: dwellingId });
  }

  addMember(
    tx: Transaction,
    officer: Officer,
    householdId: string,
    member: { residentId: string; relation: Relation; from: string },
  ): Promise<string> {
    return recordFact(tx, officer, 'household_member', {
      household_id: householdId,
      resident_id: member.residentId,
      relation: member.relation,
      starts_on: member.from,
    });
  }

  endMembership(
    tx: Transaction,
    officer: Officer,
    { id, residentId }: Membership,
    until: string,
  ): Promise<string> {
    return recordFact(tx, officer, 'household_member_end', {
      resident_id: residentId,
      household_member_id: id,
      until,
    });
  }

  /** Voids a membership with its ending. */
  async voidMembership(tx: Transaction, officer: Officer, id: string, reason: string): Promise<void> {
    const ends = await tx.query<{ id: string }[]>(
      `select id from household_member_end where household_member_id = $1 and voided_at is null`,
      [id],
    );
    for (const end of ends) await voidFact(tx, officer, 'household_member_end', end.id, reason);
    await voidFact(tx, officer, 'household_member', id, reason);
  }

  /** The household of the asker's area, held so that two officers cannot both add its second head. */
  async hold(tx: Transaction, id: string): Promise<boolean> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 1))`, [id]);
    const rows = await tx.query<unknown[]>(`select 1 from household where id = $1`, [id]);
    return rows.length === 1;
  }

  memberships(tx: Transaction, householdId: string): Promise<Membership[]> {
    return tx.query(
      `select ${membership} from household_member m where m.household_id = $1 and m.voided_at is null order by m.starts_on, m.id`,
      [householdId],
    );
  }

  async ofResident(tx: Transaction, residentId: string): Promise<Household[]> {
    return tx.query(
      `select h.id, h.commune_code as "communeCode", h.dwelling_id as "dwellingId", ${this.members('h.id')} as members
         from household h
        where h.id in (select household_id from household_member where resident_id = $1 and voided_at is null)
        order by h.id`,
      [residentId],
    );
  }

  async find(tx: Transaction, id: string): Promise<Household | null> {
    const [household] = await tx.query<Household[]>(
      `select h.id, h.commune_code as "communeCode", h.dwelling_id as "dwellingId", ${this.members('h.id')} as members
         from household h where h.id = $1`,
      [id],
    );
    return household ?? null;
  }

  private members(household: string): string {
    return `(select coalesce(json_agg(x order by x.relation <> 'head', x."from"), '[]') from (
      select ${membership}, d.full_name as "fullName", d.date_of_birth as "dateOfBirth"
        from household_member m
        join lateral (select full_name, date_of_birth from resident_details
                       where resident_id = m.resident_id and voided_at is null
                       order by holds_from desc, recorded_at desc limit 1) d on true
       where m.household_id = ${household} and m.voided_at is null) x)`;
  }
}
