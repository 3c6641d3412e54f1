import { Injectable } from '@nestjs/common';
import { type Asker, type Transaction, voidFact } from '../../database/index.ts';
import type { FindingDetails } from './people-at-dwelling.messages.ts';

/** That somebody does not live at a dwelling, as an officer found it. */
export interface RecordedFinding {
  readonly dwellingId: string;
  readonly communeCode: string;
  readonly residentId: string;
  readonly foundOn: string;
  readonly goneSince: string;
  readonly basis: string;
  /** The departures that were recorded by it. */
  readonly departures: readonly string[];
}

/** Findings that somebody does not live at a dwelling: the only reader and writer of `dwelling_finding`. */
@Injectable()
export class DwellingFindings {
  async add(tx: Transaction, asker: Asker, finding: RecordedFinding): Promise<string> {
    const [row] = await tx.query<[{ id: string }]>(
      `insert into dwelling_finding (recorded_by, commune_code, dwelling_id, resident_id, found_on, gone_since, basis, departures)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [
        asker.accountId,
        finding.communeCode,
        finding.dwellingId,
        finding.residentId,
        finding.foundOn,
        finding.goneSince,
        finding.basis,
        finding.departures,
      ],
    );
    return row.id;
  }

  /** Findings about dwellings that are one, newest first, with the registration there that still holds. */
  of(tx: Transaction, dwellingIds: readonly string[], today: string): Promise<FindingDetails[]> {
    return tx.query(
      `select f.id, f.resident_id as "residentId", d.full_name as "fullName", f.found_on::text as "foundOn",
              f.gone_since::text as "goneSince", f.basis, cardinality(f.departures) as departures, t.id as "registrationId"
         from dwelling_finding f
         join lateral (
           select full_name from resident_details
            where resident_id = f.resident_id and voided_at is null order by holds_from desc, recorded_at desc limit 1) d on true
         left join temporary_registration t
           on t.resident_id = f.resident_id and t.dwelling_id = any ($1) and t.voided_at is null and t.holds @> $2::date
        where f.dwelling_id = any ($1) and f.voided_at is null order by f.found_on desc, f.id desc`,
      [dwellingIds, today],
    );
  }

  async find(
    tx: Transaction,
    id: string,
  ): Promise<Pick<RecordedFinding, 'dwellingId' | 'residentId' | 'departures'> | null> {
    const [row] = await tx.query<Pick<RecordedFinding, 'dwellingId' | 'residentId' | 'departures'>[]>(
      `select dwelling_id as "dwellingId", resident_id as "residentId", departures from dwelling_finding where id = $1`,
      [id],
    );
    return row ?? null;
  }

  void(tx: Transaction, asker: Asker, id: string, reason: string): Promise<boolean> {
    return voidFact(tx, asker, 'dwelling_finding', id, reason);
  }

  /** Presences of somebody at dwellings that are one, of which nobody said that they ended. */
  openPresences(
    tx: Transaction,
    residentId: string,
    dwellingIds: readonly string[],
  ): Promise<{ id: string; arrivedOn: string; lastConfirmedOn: string | null }[]> {
    return tx.query(
      `select p.id, p.arrived_on::text as "arrivedOn",
              (select max(confirmed_on)::text from confirmation where presence_id = p.id and voided_at is null) as "lastConfirmedOn"
         from presence p
        where p.resident_id = $1 and p.dwelling_id = any ($2) and p.voided_at is null
          and not exists (select from departure d where d.presence_id = p.id and d.voided_at is null)
        order by p.arrived_on, p.id`,
      [residentId, dwellingIds],
    );
  }

  /** The departures of these presences that stand. */
  async departuresOf(tx: Transaction, presenceIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from departure where presence_id = any ($1) and voided_at is null order by id`,
      [presenceIds],
    );
    return rows.map(({ id }) => id);
  }
}
