import { Injectable } from '@nestjs/common';
import { askPrepared, type FactValue, listOf, type Transaction } from '../database/index.ts';

/** A report with the facts that it becomes; days and instants as text, ids given. */
export interface FactsOfStay {
  readonly notice_id: string;
  readonly account_id: string;
  /** Whose report it stays, where that is not who recorded it. */
  readonly kept_for: string | null;
  readonly role: string;
  readonly area_code: string;
  readonly request_id: string;
  readonly access_purpose: string;
  readonly channel: string;
  readonly api_key_id: string | null;
  readonly guest_stay_notice_id: string | null;
  readonly receipt_code: string;
  readonly commune_code: string;
  readonly dwelling_id: string;
  readonly restricted: boolean;
  readonly full_name: string;
  readonly folded_name: string;
  readonly date_of_birth: string | null;
  readonly personal_number: string | null;
  readonly passport_number: string | null;
  readonly sex: string | null;
  readonly nationality: string;
  readonly purpose: string;
  readonly host_relation: string;
  readonly identity_shown_by: string | null;
  readonly arrived_on: string;
  readonly arrived_at: string | null;
  readonly stated_until: string;
  readonly starts_on: string;
  readonly until: string;
  readonly planned_until: string | null;
  readonly sent_at: string;
  readonly sent_on: string;
  readonly due_at: string;
  readonly due_because: string;
  readonly late: boolean;
  readonly corrects_id: string | null;
  readonly resident_id: string;
  /** Sex and number of somebody who is recorded for the first time; null for who is known. */
  readonly new_sex: string | null;
  readonly new_number: string | null;
  readonly holds_from: string;
  readonly presence_id: string;
  /** Null where the presence stands already, and is asked. */
  readonly presence_restricted: boolean | null;
  readonly is_new_presence: boolean;
  /** Of a medical facility nobody reads why. */
  readonly presence_purpose: string;
  readonly presence_arrived_on: string;
  readonly presence_arrived_at: string | null;
  readonly stay_report_id: string;
  readonly confirmation_id: string | null;
  readonly alike: readonly { readonly id: string; readonly reason: string }[];
}

/** The columns of a report as it is told to Postgres, with their types. */
const types = {
  notice_id: 'uuid', account_id: 'uuid', kept_for: 'uuid', role: 'text', area_code: 'text', request_id: 'text',
  access_purpose: 'text', channel: 'text', api_key_id: 'uuid', guest_stay_notice_id: 'uuid', receipt_code: 'text',
  commune_code: 'text', dwelling_id: 'uuid', restricted: 'boolean', full_name: 'text', folded_name: 'text',
  date_of_birth: 'text', personal_number: 'text', passport_number: 'text', sex: 'text', nationality: 'text',
  purpose: 'text', host_relation: 'text', identity_shown_by: 'text', arrived_on: 'date', arrived_at: 'timestamptz',
  stated_until: 'date', starts_on: 'date', until: 'date', planned_until: 'date', sent_at: 'timestamptz', sent_on: 'date',
  due_at: 'timestamptz', due_because: 'text', late: 'boolean', corrects_id: 'uuid', resident_id: 'uuid', new_sex: 'text',
  new_number: 'text', holds_from: 'date', presence_id: 'uuid', presence_restricted: 'boolean', is_new_presence: 'boolean',
  presence_purpose: 'text', presence_arrived_on: 'date', presence_arrived_at: 'timestamptz', stay_report_id: 'uuid',
  confirmation_id: 'uuid', alike: 'jsonb',
} as const satisfies Readonly<Record<keyof FactsOfStay, string>>; // prettier-ignore

const columns = Object.keys(types) as (keyof FactsOfStay)[];

const lists = Object.values(types).map((type, index) => `$${index + 1}::${type}[]`).join(', '); // prettier-ignore

const ofNotice = `channel, api_key_id, guest_stay_notice_id, receipt_code, commune_code, dwelling_id, restricted,
  full_name, folded_name, date_of_birth, personal_number, passport_number, sex, nationality, purpose, host_relation,
  identity_shown_by, arrived_on, arrived_at, stated_until, starts_on, until, planned_until, sent_at, sent_on, due_at,
  due_because, late, corrects_id, resident_id, presence_id, stay_report_id, confirmation_id`;

const valueOf = (value: FactsOfStay[keyof FactsOfStay]): FactValue =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null);

/** The only writer of reports and of the facts that they become: all of a batch, with its audit, in one statement. */
@Injectable()
export class StayFacts {
  async record(tx: Transaction, stays: readonly FactsOfStay[]): Promise<void> {
    await askPrepared(
      tx,
      `with told as materialized (select * from unnest(${lists}) as s(${columns.join(', ')})),
       unknown as (
         insert into resident (id, commune_code, recorded_by)
         select resident_id, commune_code, account_id from told where new_sex is not null
       ), details as (
         insert into resident_details (resident_id, recorded_by, holds_from, full_name, sex, date_of_birth, nationality, personal_number)
         select resident_id, account_id, holds_from, full_name, new_sex, date_of_birth, nationality, new_number
           from told where new_sex is not null
       ), doubles as (
         insert into possible_same_resident (resident_id, recorded_by, other_resident_id, reason)
         select resident_id, account_id, a.id, a.reason from told, jsonb_to_recordset(told.alike) as a(id uuid, reason text)
       ), presences as (
         insert into presence (id, resident_id, recorded_by, commune_code, dwelling_id, arrived_on, arrived_at,
                               planned_until, purpose, host_relation, source, restricted)
         select presence_id, resident_id, account_id, commune_code, dwelling_id, presence_arrived_on, presence_arrived_at, stated_until,
                presence_purpose, host_relation, 'stay_report', presence_restricted
           from told where is_new_presence
       ), reports as (
         insert into stay_report (id, resident_id, recorded_by, presence_id, restricted, starts_on, until, reported_at)
         select stay_report_id, resident_id, account_id, presence_id, presence_restricted, starts_on, until, sent_at from told
       ), confirmations as (
         insert into confirmation (id, resident_id, recorded_by, presence_id, restricted, confirmed_on)
         select confirmation_id, resident_id, account_id, presence_id, presence_restricted, sent_on from told where confirmation_id is not null
       ), notices as (
         insert into stay_notice (id, account_id, ${ofNotice}) select notice_id, coalesce(kept_for, account_id), ${ofNotice} from told
       )
       insert into audit_entry (request_id, account_id, role, area_code, action, access_purpose, resident_ids, fields, details)
       select request_id, account_id, role, area_code,
              case when corrects_id is null then 'stay.reported' else 'stay.corrected' end, access_purpose, array[resident_id],
              '{presence,stay_report}', jsonb_build_object('noticeId', notice_id, 'channel', channel)
         from told`,
      columns.map((column) => listOf(stays.map((stay) => valueOf(stay[column])))),
    );
  }
}
