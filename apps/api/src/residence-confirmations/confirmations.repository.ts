import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { ConfirmedContents, ConfirmedSubject, IssuedConfirmation } from './confirmation.messages.ts';

/** What was asked. */
export interface KeptConfirmationRequest {
  readonly asOf: string;
  readonly subjects: ConfirmedSubject[];
  readonly wantedFor: string;
}

/** Confirmations: what was asked, what the facts say on a day, and what was confirmed under which number. */
@Injectable()
export class Confirmations {
  async ask(
    tx: Transaction,
    officer: Officer,
    asked: KeptConfirmationRequest & { readonly caseId: string; readonly residentId: string },
  ): Promise<void> {
    await tx.query(
      `insert into confirmation_request (case_id, resident_id, as_of, subjects, wanted_for, recorded_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [asked.caseId, asked.residentId, asked.asOf, asked.subjects, asked.wantedFor, officer.accountId],
    );
  }

  async get(tx: Transaction, caseId: string): Promise<KeptConfirmationRequest> {
    const [row] = await tx.query<KeptConfirmationRequest[]>(
      `select as_of::text as "asOf", subjects, wanted_for as "wantedFor" from confirmation_request where case_id = $1`,
      [caseId],
    );
    if (!row) throw new Error(`the confirmation ${caseId} asks for nothing`);
    return row;
  }

  /**
   * What the facts say of a person on a day. Where somebody currently lives (Law on Residence, article 2(10)): the
   * dwelling of the latest presence that has no departure by then, else the registered one.
   */
  async contentsOn(
    tx: Transaction,
    residentId: string,
    { asOf, subjects }: Pick<KeptConfirmationRequest, 'asOf' | 'subjects'>,
  ): Promise<ConfirmedContents> {
    const [row] = await tx.query<{ contents: ConfirmedContents }[]>(
      `select json_build_object(
         'person', (select json_build_object('fullName', full_name, 'dateOfBirth', date_of_birth, 'sex', sex,
                                             'personalNumber', personal_number)
                      from resident_details where resident_id = $1 and voided_at is null
                     order by holds_from <= $2::date desc, holds_from desc, recorded_at desc limit 1),
         'permanentResidence', (
            select json_build_object('communeCode', commune_code, 'from', starts_on)
              from permanent_residence
             where resident_id = $1 and voided_at is null and holds @> $2::date and 'permanent_residence' = any ($3)),
         'temporaryRegistration', (
            select json_build_object('communeCode', t.commune_code, 'address', coalesce(w.address, ''),
                                     'from', t.starts_on, 'lastDay', t.last_day)
              from temporary_registration t left join dwelling w on w.id = t.dwelling_id
             where t.resident_id = $1 and t.voided_at is null and t.holds @> $2::date
               and 'temporary_registration' = any ($3)),
         'currentResidence', (
            select json_build_object('communeCode', p.commune_code, 'address', coalesce(w.address, ''),
                                     'since', p.arrived_on)
              from presence p left join dwelling w on w.id = p.dwelling_id
             where p.resident_id = $1 and p.voided_at is null and p.arrived_on <= $2::date
               and 'current_residence' = any ($3)
               and not exists (select from departure d
                                where d.presence_id = p.id and d.voided_at is null and d.left_on <= $2::date)
             order by p.arrived_on desc, p.id desc limit 1),
         'household', (
            select coalesce(json_agg(json_build_object(
                     'fullName', d.full_name, 'dateOfBirth', d.date_of_birth, 'relation', m.relation,
                     'personalNumber', d.personal_number) order by m.relation <> 'head', m.starts_on, m.id), '[]')
              from household_member own
              join household_member m on m.household_id = own.household_id and m.voided_at is null
              join lateral (
                select full_name, date_of_birth, personal_number from resident_details
                 where resident_id = m.resident_id and voided_at is null
                 order by holds_from desc, recorded_at desc limit 1) d on true
             where own.resident_id = $1 and own.voided_at is null and 'household' = any ($3)
               and own.starts_on <= $2::date and m.starts_on <= $2::date
               and not exists (select from household_member_end e
                                where e.household_member_id in (own.id, m.id) and e.voided_at is null
                                  and e.until <= $2::date))) as contents`,
      [residentId, asOf, subjects],
    );
    if (!row) throw new Error('no contents');
    return row.contents;
  }

  /** Issues under the commune's next number of the year; confirmations of one commune wait for each other from here on. */
  async issue(
    tx: Transaction,
    officer: Officer,
    issued: {
      readonly caseId: string;
      readonly residentId: string;
      readonly communeCode: string;
      readonly issuedOn: string;
      readonly asOf: string;
      readonly validUntil: string;
      readonly validityIsConfirmed: boolean;
      readonly contents: ConfirmedContents;
    },
  ): Promise<string> {
    const year = Number(issued.issuedOn.slice(0, 4));
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 4))`, [
      `${issued.communeCode}/${year}`,
    ]);
    const [last] = await tx.query<{ number: number | null }[]>(
      `select max(number) as number from residence_confirmation where commune_code = $1 and year = $2`,
      [issued.communeCode, year],
    );
    const number = (last?.number ?? 0) + 1;
    await recordFact(tx, officer, 'residence_confirmation', {
      case_id: issued.caseId,
      resident_id: issued.residentId,
      commune_code: issued.communeCode,
      year,
      number,
      issued_on: issued.issuedOn,
      as_of: issued.asOf,
      valid_until: issued.validUntil,
      validity_is_confirmed: issued.validityIsConfirmed,
      contents: JSON.stringify(issued.contents),
    });
    return `${number}/${year}/${issued.communeCode}`;
  }

  async issuedFor(tx: Transaction, caseId: string): Promise<Omit<IssuedConfirmation, 'standing'> | null> {
    const [row] = await tx.query<Omit<IssuedConfirmation, 'standing'>[]>(
      `select id, concat_ws('/', number, year, commune_code) as number, issued_on::text as "issuedOn",
              as_of::text as "asOf", valid_until::text as "validUntil", validity_is_confirmed as "validityIsConfirmed",
              contents
         from residence_confirmation where case_id = $1`,
      [caseId],
    );
    return row ?? null;
  }
}
