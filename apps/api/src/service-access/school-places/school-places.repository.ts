import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import type { NewSchoolPlaces, SchoolPlacesEntry } from './school-places.messages.ts';

const entry = `
  select id, commune_code as "communeCode", school, grade, school_year as "schoolYear", places, source,
         recorded_at as "recordedAt"
    from school_place`;

/** Places that education officers entered: the only writer of its table. */
@Injectable()
export class SchoolPlaces {
  ofYear(tx: Transaction, schoolYear: number): Promise<SchoolPlacesEntry[]> {
    return tx.query(
      `${entry} where school_year = $1 and voided_at is null order by commune_code, school, grade`,
      [schoolYear],
    );
  }

  async find(tx: Transaction, id: string): Promise<SchoolPlacesEntry | null> {
    const [row] = await tx.query<SchoolPlacesEntry[]>(`${entry} where id = $1 and voided_at is null`, [id]);
    return row ?? null;
  }

  /** Enters places; the id, or null where they are entered already. */
  async add(tx: Transaction, officer: Officer, added: NewSchoolPlaces): Promise<string | null> {
    const { communeCode, school, grade, schoolYear, places, source } = added;
    const [row] = await tx.query<{ id: string }[]>(
      `insert into school_place (commune_code, school, grade, school_year, places, source, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [communeCode, school, grade, schoolYear, places, source, officer.accountId],
    );
    return row?.id ?? null;
  }

  /** Whether it stood until now. */
  async void(tx: Transaction, officer: Officer, id: string, reason: string): Promise<boolean> {
    const [, voided] = await tx.query<[unknown, number]>(
      `update school_place set voided_at = now(), voided_by = $2, void_reason = $3 where id = $1 and voided_at is null`,
      [id, officer.accountId, reason],
    );
    return voided === 1;
  }
}
