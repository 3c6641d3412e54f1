import { Injectable } from '@nestjs/common';
import { type Asker, recordFact, type Transaction, voidFact } from '../../database/index.ts';
import type { DisclosuresOfResident } from './name-disclosures.messages.ts';

/** Who agreed that the owner of a dwelling sees their name, and who is protected from that. */
@Injectable()
export class NameDisclosures {
  /** Of some residents: those who agreed for one of the dwellings, and those who are protected. */
  async among(
    tx: Transaction,
    residentIds: readonly string[],
    dwellingIds: readonly string[],
  ): Promise<{ disclosed: ReadonlySet<string>; guarded: ReadonlySet<string> }> {
    const disclosed = await tx.query<{ id: string }[]>(
      `select resident_id as id from name_disclosure
        where resident_id = any ($1) and dwelling_id = any ($2) and voided_at is null`,
      [residentIds, dwellingIds],
    );
    const guarded = await tx.query<{ id: string }[]>(
      `select resident_id as id from resident_protection where resident_id = any ($1) and voided_at is null`,
      [residentIds],
    );
    return { disclosed: new Set(disclosed.map(({ id }) => id)), guarded: new Set(guarded.map(({ id }) => id)) };
  } // prettier-ignore

  async of(tx: Transaction, residentId: string): Promise<DisclosuresOfResident> {
    const items = await tx.query<DisclosuresOfResident['items']>(
      `select n.id, n.dwelling_id as "dwellingId", d.address, n.agreed_on::text as "agreedOn"
         from name_disclosure n join dwelling d on d.id = n.dwelling_id
        where n.resident_id = $1 and n.voided_at is null order by n.agreed_on desc, n.id`,
      [residentId],
    );
    const [protection] = await tx.query<{ id: string; basis: string }[]>(
      `select id, basis from resident_protection where resident_id = $1 and voided_at is null`,
      [residentId],
    );
    return { items, protection: protection ?? null };
  }

  disclose(
    tx: Transaction,
    asker: Asker,
    stated: { residentId: string; dwellingId: string; communeCode: string; agreedOn: string },
  ): Promise<string> {
    return recordFact(tx, asker, 'name_disclosure', {
      commune_code: stated.communeCode,
      dwelling_id: stated.dwellingId,
      resident_id: stated.residentId,
      agreed_on: stated.agreedOn,
    });
  }

  protect(
    tx: Transaction,
    asker: Asker,
    stated: { residentId: string; communeCode: string; basis: string },
  ): Promise<string> {
    return recordFact(tx, asker, 'resident_protection', {
      commune_code: stated.communeCode,
      resident_id: stated.residentId,
      basis: stated.basis,
    });
  }

  /** Takes one back; returns whose it was, or null where there is none that stands. */
  async void(
    tx: Transaction,
    asker: Asker,
    table: 'name_disclosure' | 'resident_protection',
    id: string,
    reason: string,
  ): Promise<string | null> {
    const [row] = await tx.query<{ residentId: string }[]>(
      `select resident_id as "residentId" from ${table} where id = $1 and voided_at is null`,
      [id],
    );
    return row && (await voidFact(tx, asker, table, id, reason)) ? row.residentId : null;
  }
}
