import { type Day, day } from '@libs/calendar';
import type { FirstPlacesFor, SchoolLevel, SchoolPlacePolicy } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';

/** A policy as it stands in the table. */
export interface RecordedPolicy extends SchoolPlacePolicy {
  readonly id: string;
  readonly provinceCode: string;
  readonly documentNumber: string;
  readonly documentTitle: string;
  readonly recordedAt: string;
  readonly voidedAt: string | null;
  readonly voidReason: string | null;
}

interface Row {
  readonly id: string;
  readonly provinceCode: string;
  readonly level: SchoolLevel;
  readonly startsOn: string;
  readonly until: string | null;
  readonly placesFirstFor: FirstPlacesFor[];
  readonly temporaryMonths: number;
  readonly documentNumber: string;
  readonly documentTitle: string;
  readonly issuedOn: string;
  readonly recordedAt: string;
  readonly voidedAt: string | null;
  readonly voidReason: string | null;
}

const policy = `
  select id, province_code as "provinceCode", level, starts_on::text as "startsOn", until::text as until,
         places_first_for as "placesFirstFor", temporary_months as "temporaryMonths",
         document_number as "documentNumber", document_title as "documentTitle", issued_on::text as "issuedOn",
         recorded_at as "recordedAt", voided_at as "voidedAt", void_reason as "voidReason"
    from school_place_policy`;

/** What provinces decided about their school places: the only reader and writer of its table. */
@Injectable()
export class SchoolPlacePolicies {
  /** Those of the asker's province, voided ones too, by level and the newest first. */
  async all(tx: Transaction, provinceCode: string): Promise<RecordedPolicy[]> {
    const rows = await tx.query<Row[]>(
      `${policy} where province_code = $1 order by level, starts_on desc, id desc`,
      [provinceCode],
    );
    return rows.map(readPolicy);
  }

  /** Those of a province that were not taken back. */
  async standing(tx: Transaction, provinceCode: string): Promise<RecordedPolicy[]> {
    const rows = await tx.query<Row[]>(`${policy} where province_code = $1 and voided_at is null`, [
      provinceCode,
    ]);
    return rows.map(readPolicy);
  }

  async find(tx: Transaction, id: string): Promise<RecordedPolicy | null> {
    const [row] = await tx.query<Row[]>(`${policy} where id = $1`, [id]);
    return row === undefined ? null : readPolicy(row);
  }

  /** Records a policy; its id, or null where one of the level begins on the same day. */
  async add(
    tx: Transaction,
    officer: Officer,
    provinceCode: string,
    added: SchoolPlacePolicy & { readonly documentNumber: string; readonly documentTitle: string },
  ): Promise<string | null> {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into school_place_policy (province_code, level, starts_on, until, places_first_for, temporary_months,
                                        document_number, document_title, issued_on, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
      [
        provinceCode,
        added.level,
        added.startsOn.toString(),
        added.until?.toString() ?? null,
        added.placesFirstFor,
        added.temporaryMonths,
        added.documentNumber,
        added.documentTitle,
        added.issuedOn.toString(),
        officer.accountId,
      ],
    );
    return row?.id ?? null;
  }

  /** Whether it stood until now. */
  async void(tx: Transaction, officer: Officer, id: string, reason: string): Promise<boolean> {
    const [, voided] = await tx.query<[unknown, number]>(
      `update school_place_policy set voided_at = now(), voided_by = $2, void_reason = $3
        where id = $1 and voided_at is null`,
      [id, officer.accountId, reason],
    );
    return voided === 1;
  }
}

const dayOrNull = (text: string | null): Day | null => (text === null ? null : day(text));

const readPolicy = ({ startsOn, until, issuedOn, ...row }: Row): RecordedPolicy => ({
  ...row,
  startsOn: day(startsOn),
  until: dayOrNull(until),
  issuedOn: day(issuedOn),
});
