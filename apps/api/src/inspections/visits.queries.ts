import { Injectable } from '@nestjs/common';
import type { Day } from '@libs/calendar';
import { askPrepared, type Transaction } from '../database/index.ts';
import {
  type FoundCode,
  provedRightAt,
  type TrackRecord,
  type VisitReason,
  visitReasons,
} from './likely-gain.ts';

/** A dwelling as a line of the list shows it. */
export interface VisitedDwelling {
  readonly dwellingId: string;
  readonly communeCode: string;
  readonly address: string;
  readonly lastVisitedOn: string | null;
}

/** A person as a line shows them. */
export interface NamedPerson {
  readonly residentId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly registeredUntil: string | null;
  readonly isProtected: boolean;
}

/**
 * What was visited already, and what the visits were worth; straight from SQL, in the asker's area, or at one dwelling by
 * all of its records (`among`).
 */
@Injectable()
export class VisitsQueries {
  /** Objections of owners that nobody has answered, by dwelling, with the day the first one is due. */
  async objections(tx: Transaction, among: readonly string[] | null): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; dueOn: string }[]>(
      `select kept_dwelling(dwelling_id) as id, min(due_on)::text as "dueOn" from owner_objection
        where commune_code = any ((select app_communes())::text[]) and answered_at is null
          and ($1::uuid[] is null or dwelling_id = any ($1)) group by 1`,
      [among],
    );
    return new Map(rows.map(({ id, dueOn }) => [id, dueOn]));
  }

  /** Dwellings where people lie ill: nobody goes there from bed to bed, and who is there is not for a list. */
  async medicalFacilities(tx: Transaction, today: Day): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(
      `select kept_dwelling(dwelling_id) as id
         from (select distinct on (dwelling_id) dwelling_id, premises from dwelling_description
                where commune_code = any ((select app_communes())::text[]) and voided_at is null and holds_from <= $1::date
                order by dwelling_id, holds_from desc, recorded_at desc) described
        where premises = 'medical_facility'`,
      [today.toString()],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Dwellings at which somebody protected may be today: whoever has not said to have left, or is registered there. */
  async homesOfProtected(tx: Transaction, today: Day): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(
      `select kept_dwelling(p.dwelling_id) as id
         from resident_protection g join presence p on p.resident_id = g.resident_id
        where g.voided_at is null and p.voided_at is null and p.commune_code = any ((select app_communes())::text[])
          and not exists (select from departure d
                           where d.presence_id = p.id and d.voided_at is null and d.left_on <= $1::date)
       union
       select kept_dwelling(t.dwelling_id)
         from resident_protection g join temporary_registration t on t.resident_id = g.resident_id
        where g.voided_at is null and t.voided_at is null and t.commune_code = any ((select app_communes())::text[])
          and t.holds @> $1::date`,
      [today.toString()],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Dwellings visited since a day: those where somebody was met, and those where nobody was home. */
  async visitedSince(
    tx: Transaction,
    { met, nobodyHome }: { readonly met: Day; readonly nobodyHome: Day },
    among: readonly string[] | null,
  ): Promise<{ met: Set<string>; nobodyHome: Set<string> }> {
    const rows = await tx.query<{ id: string; outcome: string }[]>(
      `select kept_dwelling(dwelling_id) as id, outcome from inspection
        where commune_code = any ((select app_communes())::text[]) and voided_at is null
          and inspected_on > case outcome when 'met' then $1::date else $2::date end
          and ($3::uuid[] is null or dwelling_id = any ($3))`,
      [met.toString(), nobodyHome.toString(), among],
    );
    const idsOf = (which: string) =>
      new Set(rows.filter(({ outcome }) => outcome === which).map(({ id }) => id));
    return { met: idsOf('met'), nobodyHome: idsOf('nobody_home') };
  }

  /** How often each reason was looked into since a day, and how often it proved right, by the findings that stand. */
  async trackRecord(tx: Transaction, since: Day): Promise<TrackRecord> {
    const ofPeople = await tx.query<{ reason: VisitReason; looked: number; right: number }[]>(
      `select reason, count(*)::int as looked, count(*) filter (where reason = any (right_reasons))::int as "right"
         from (select unnest(f.reasons) as reason, f.right_reasons
                 from inspection i join inspection_finding f on f.inspection_id = i.id and f.voided_at is null
                where i.commune_code = any ((select app_communes())::text[]) and i.voided_at is null and i.inspected_on > $1::date) looked_into
        group by 1`,
      [since.toString()],
    );
    const atDwellings = await tx.query<{ reasons: VisitReason[]; found: FoundCode[]; times: number }[]>(
      `select reasons, found, count(*)::int as times
         from (select i.reasons, array(select distinct f.found from inspection_finding f
                                        where f.inspection_id = i.id and f.voided_at is null order by 1) as found
                 from inspection i
                where i.commune_code = any ((select app_communes())::text[]) and i.voided_at is null and i.outcome = 'met'
                  and i.inspected_on > $1::date and i.reasons <> '{}') visit
        group by 1, 2`,
      [since.toString()],
    );
    return Object.fromEntries(
      visitReasons.map((reason) => {
        const here = atDwellings.filter(({ reasons }) => reasons.includes(reason));
        const person = ofPeople.find((row) => row.reason === reason);
        const right = here.filter(({ found }) => provedRightAt(reason, found));
        return [
          reason,
          { looked: timesOf(here) + (person?.looked ?? 0), right: timesOf(right) + (person?.right ?? 0) },
        ];
      }),
    ) as TrackRecord;
  }

  async dwellings(tx: Transaction, ids: readonly string[]): Promise<Map<string, VisitedDwelling>> {
    const rows = await askPrepared<VisitedDwelling>(
      tx,
      `select w.id as "dwellingId", w.commune_code as "communeCode", w.address,
              (select max(i.inspected_on)::text from inspection i
                where i.dwelling_id = w.id and i.voided_at is null) as "lastVisitedOn"
         from dwelling w where w.id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.dwellingId, row]));
  }

  async people(tx: Transaction, ids: readonly string[], today: Day): Promise<Map<string, NamedPerson>> {
    const rows = await askPrepared<NamedPerson>(
      tx,
      `select distinct on (d.resident_id) d.resident_id as "residentId", d.full_name as "fullName",
              d.birth_year as "birthYear",
              (select max(upper(t.holds) - 1)::text from temporary_registration t
                where t.resident_id = d.resident_id and t.voided_at is null and t.holds @> $2::date
                  and t.commune_code = any ((select app_communes())::text[])) as "registeredUntil",
              exists (select from resident_protection g
                       where g.resident_id = d.resident_id and g.voided_at is null) as "isProtected"
         from resident_details d where d.resident_id = any ($1::uuid[]) and d.voided_at is null
        order by d.resident_id, d.holds_from desc, d.recorded_at desc`,
      [ids, today.toString()],
    );
    return new Map(rows.map((row) => [row.residentId, row]));
  }
}

const timesOf = (visits: readonly { readonly times: number }[]): number =>
  visits.reduce((sum, { times }) => sum + times, 0);
