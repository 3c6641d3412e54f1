import { Injectable } from '@nestjs/common';
import { askPrepared, listOf, together, type Transaction } from '../database/index.ts';

/** A stated guest, as the register is asked for them. */
export interface GuestToFind {
  /** Place in the batch. */
  readonly n: number;
  readonly account_id: string;
  /** The dwelling of the report, in whose commune the guest is looked for; of one that nobody knows nobody is found. */
  readonly place_id: string;
  readonly folded_name: string;
  readonly birth_year: number | null;
  readonly date_of_birth: string | null;
  readonly personal_number: string | null;
  readonly passport_number: string | null;
  readonly earlier_id: string | null;
  /** The voided report that this one takes the place of: who may correct it need not have sent it. */
  readonly corrects_id: string | null;
  /**
   * Where somebody of this name and birth date, whom the same reporter named before, must have stayed: the reporter of a
   * commune names people of all its dwellings. Null for a host.
   */
  readonly dwelling_id: string | null;
  readonly sex: string | null;
  /** Who it is, where that is settled. */
  readonly settled_id: string | null;
}

/** Whom the register knows by what was stated. */
export interface FoundGuest {
  readonly n: number;
  /** Who has the number, by which name and birth year. */
  readonly byNumber: {
    readonly id: string;
    readonly fullName: string;
    readonly birthYear: number | null;
  } | null;
  /** Who it is as settled, or whom the same reporter, or the same passport, named before. */
  readonly byEarlier: string | null;
  /** Who bears the same name and was born in the same year, in the commune. */
  readonly alike: readonly string[];
}

/** A report that goes on from one before: the one that it names, or else one of the same guest, dwelling and arrival. */
export interface FurtherReport {
  /** Place in the batch. */
  readonly n: number;
  readonly account_id: string;
  readonly dwelling_id: string;
  readonly earlier_id: string | null;
  readonly folded_name: string;
  readonly date_of_birth: string | null;
  readonly personal_number: string | null;
  readonly arrived_on: string;
  readonly starts_on: string;
}

/** What is known of the stay that a further report goes on from. */
export interface StayBefore {
  readonly n: number;
  readonly hasLeft: boolean;
  /** Whether a report that came in time states the first day of the further one. */
  readonly isReported: boolean;
}

/** The columns of a stated guest as Postgres is told of them, with their types. */
const types = {
  n: 'int', account_id: 'uuid', place_id: 'uuid', folded_name: 'text', birth_year: 'smallint', date_of_birth: 'text',
  personal_number: 'text', passport_number: 'text', earlier_id: 'uuid', corrects_id: 'uuid', dwelling_id: 'uuid', sex: 'text',
  settled_id: 'uuid',
} as const satisfies Readonly<Record<keyof GuestToFind, string>>; // prettier-ignore

const columns = Object.keys(types) as (keyof GuestToFind)[];

/** The guests of a batch as a table of these columns. */
const told = `unnest(${Object.values(types).map((type, index) => `$${index + 1}::${type}[]`).join(', ')}) as g(${columns.join(', ')})`; // prettier-ignore

const asLists = (guests: readonly GuestToFind[]): string[] =>
  columns.map((column) => listOf(guests.map((guest) => guest[column])));

/** More people alike than anybody compares by eye say nothing about one of them. */
const mostAlike = 5;

/**
 * Said so that no index answers it: the policy asks for the communes of the batch already. Asked for twice Postgres takes
 * the commune for next to empty, and reads all who are seen in it instead of those of the name.
 */
const inCommuneOf = (place: string) => `v.commune_code || '' = ${place}.commune_code`;

/** Asks the register for the guests of a batch, as the intake. */
@Injectable()
export class KnownGuests {
  /** Who they may be taken for is named as a resident of the step from now on. */
  async find(tx: Transaction, guests: readonly GuestToFind[]): Promise<FoundGuest[]> {
    const unnumbered = guests.filter((guest) => guest.personal_number === null && guest.settled_id === null);
    const [found, earlier] = await together([
      this.byNumberAndName(tx, guests),
      this.byEarlierReports(tx, unnumbered),
    ]);
    const settled = new Map(guests.map((guest) => [guest.n, guest.settled_id]));
    return found.map((one) => ({ ...one, byEarlier: settled.get(one.n) ?? earlier.get(one.n) ?? null }));
  }

  private byNumberAndName(
    tx: Transaction,
    guests: readonly GuestToFind[],
  ): Promise<Omit<FoundGuest, 'byEarlier'>[]> {
    return askPrepared(
      tx,
      `with found as materialized (
       select g.n, g.settled_id,
              (select json_build_object('id', d.resident_id, 'fullName', d.full_name, 'birthYear', d.birth_year)
                 from resident_details d
                where d.personal_number = g.personal_number and d.voided_at is null
                order by d.holds_from desc, d.recorded_at desc limit 1) as "byNumber",
              array(select v.resident_id from visible_resident v
                     where ${inCommuneOf('w')} and v.folded_name = g.folded_name
                       and v.birth_year = g.birth_year
                     order by v.resident_id limit ${mostAlike}) as alike
         from ${told}
         join dwelling w on w.id = g.place_id), named as materialized (
       select set_config('app.residents', coalesce(string_agg(distinct id, ','), ''), true) from (
         select "byNumber" ->> 'id' as id from found union all select settled_id::text from found) residents)
       select n, "byNumber", alike from found, named`,
      asLists(guests),
    );
  }

  /**
   * Who without a number was named before, by the same reporter or with the same passport: asked for them alone, as most
   * guests have a number.
   */
  private async byEarlierReports(
    tx: Transaction,
    guests: readonly GuestToFind[],
  ): Promise<Map<number, string | null>> {
    if (guests.length === 0) return new Map();
    const rows = await askPrepared<{ n: number; id: string | null }>(
      tx,
      `with found as materialized (
       -- A report that was voided still names the record that the guest had then.
       select g.n, coalesce(c.to_resident_id, earlier.id) as id
         from ${told}
         join dwelling w on w.id = g.place_id
        cross join lateral (select coalesce(
          (select s.resident_id from stay_notice s
            where s.id = g.corrects_id and s.folded_name = g.folded_name),
          (select s.resident_id from stay_notice s
            where s.id = g.earlier_id and s.folded_name = g.folded_name
              and (s.account_id = g.account_id or s.dwelling_id = g.dwelling_id)),
          (select s.resident_id from stay_notice s
            where s.passport_number = g.passport_number and s.folded_name = g.folded_name and s.voided_at is null
            order by s.id desc limit 1),
          (select s.resident_id from visible_resident v
             join stay_notice s on s.resident_id = v.resident_id and s.account_id = g.account_id
              and s.voided_at is null and s.personal_number is null and s.date_of_birth = g.date_of_birth
              and s.folded_name = g.folded_name and (g.dwelling_id is null or s.dwelling_id = g.dwelling_id)
              and coalesce(s.sex = g.sex, true)
            where ${inCommuneOf('w')} and v.folded_name = g.folded_name
              and length(g.date_of_birth) = 10
            order by s.id limit 1)) as id offset 0) earlier
         left join resident_carried_over c on c.resident_id = earlier.id and c.voided_at is null), named as materialized (
       select set_config('app.residents', concat_ws(',', nullif(current_setting('app.residents', true), ''), string_agg(distinct id::text, ',')), true)
         from found)
       select found.* from found, named`,
      asLists(guests),
    );
    return new Map(rows.map(({ n, id }) => [n, id]));
  }

  /** What the stays are like that further reports go on from. */
  async before(tx: Transaction, further: readonly FurtherReport[]): Promise<Map<number, StayBefore>> {
    if (further.length === 0) return new Map();
    const rows = await askPrepared<StayBefore>(
      tx,
      `select g.n, s.left_on is not null as "hasLeft",
              exists (select from stay_notice told
                       where told.presence_id = s.presence_id and told.voided_at is null and not told.late
                         and told.starts_on <= g.starts_on and told.until > g.starts_on) as "isReported"
         from json_to_recordset($1) as g(n int, account_id uuid, dwelling_id uuid, earlier_id uuid,
              folded_name text collate "C", date_of_birth text, personal_number text, arrived_on date, starts_on date)
         join dwelling w on w.id = g.dwelling_id
        cross join lateral (
          select left_on, presence_id from stay_notice e
           where e.id = g.earlier_id and (e.account_id = g.account_id or e.dwelling_id = g.dwelling_id)
          union all
          (select left_on, presence_id from stay_notice e
            where g.earlier_id is null and e.dwelling_id = g.dwelling_id and e.arrived_on = g.arrived_on
              and e.folded_name = g.folded_name and e.voided_at is null
              and (g.personal_number is not null or e.date_of_birth is not distinct from g.date_of_birth)
              and e.resident_id = any (case when g.personal_number is not null then
                array(select d.resident_id from resident_details d where d.personal_number = g.personal_number and d.voided_at is null)
                else array(select v.resident_id from visible_resident v where ${inCommuneOf('w')} and v.folded_name = g.folded_name) end)
            order by e.starts_on desc, e.id desc limit 1)) s`,
      [JSON.stringify(further)],
    );
    return new Map(rows.map((row) => [row.n, row]));
  }

  /** Who of them has a number: somebody with another number is somebody else. */
  async withNumbers(tx: Transaction, residentIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(
      `select distinct resident_id as id from resident_details
        where resident_id = any ($1::uuid[]) and personal_number is not null and voided_at is null`,
      [residentIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
