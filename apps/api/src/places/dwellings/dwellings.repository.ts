import { foldName } from '@libs/administrative-units';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import { notFound } from '../../web-errors/index.ts';

/** Chỗ ở — one dwelling of a commune. */
export interface Dwelling {
  readonly id: string;
  readonly communeCode: string;
  readonly address: string;
  readonly kind: 'owned' | 'rented' | 'borrowed' | 'lodging' | 'institution' | 'vehicle';
  readonly addressOnDocument: string | null;
}

const columns = `id, commune_code as "communeCode", address, kind, address_on_document as "addressOnDocument"`;

/** The table of dwellings. Row-level security shows an officer those of the own area only. */
@Injectable()
export class Dwellings {
  /** The dwelling, or 404 `not_found` if there is none that the asker may see. */
  async get(tx: Transaction, id: string): Promise<Dwelling> {
    const [dwelling] = await tx.query<Dwelling[]>(`select ${columns} from dwelling where id = $1`, [id]);
    if (!dwelling) throw notFound();
    return dwelling;
  }

  /** All records of the dwelling, the one that is kept first: itself alone where nothing was merged. */
  async sameAs(tx: Transaction, id: string): Promise<string[]> {
    const [row] = await tx.query<[{ ids: string[] }]>(`select records_of_dwelling($1) as ids`, [id]);
    return row.ids;
  }

  /** Records a dwelling, or returns the one that stands at this address of the commune already. */
  async add(tx: Transaction, dwelling: Omit<Dwelling, 'id'>, recordedBy: string): Promise<Dwelling> {
    const address = dwelling.address.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
    await tx.query(
      `insert into dwelling (commune_code, address, folded_address, kind, address_on_document, recorded_by)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (commune_code, lower(address)) do nothing`,
      [
        dwelling.communeCode,
        address,
        foldName(address),
        dwelling.kind,
        dwelling.addressOnDocument,
        recordedBy,
      ],
    );
    const [row] = await tx.query<Dwelling[]>(
      `select ${columns} from dwelling where commune_code = $1 and lower(address) = lower($2 collate "vi-x-icu")`,
      [dwelling.communeCode, address],
    );
    if (!row) throw notFound();
    return row;
  }

  /** The dwellings that stand at these addresses of a commune, by the address in small letters; a merged one as the kept. */
  async atAddresses(
    tx: Transaction,
    communeCode: string,
    addresses: readonly string[],
  ): Promise<Map<string, string>> {
    // Found by the folded address, because beside a policy no index of lower() may be used; then told apart by it. One by
    // one, because of hundreds at once Postgres would read all dwellings of the commune; so it would, too, if it could look
    // for the commune alone, which has few until it is told to count them again.
    const rows = await tx.query<{ asked: string; id: string }[]>(
      `select asked, coalesce(m.kept_id, d.id) as id from unnest($2::text[], $3::text[]) as a(asked, folded)
        cross join lateral (
          select id from dwelling
           where commune_code || '' = $1 and folded_address = a.folded and lower(address) = lower(a.asked collate "vi-x-icu")
           limit 1) d
         left join dwelling_merge m on m.merged_id = d.id and m.voided_at is null`,
      [communeCode, addresses, addresses.map((address) => foldName(address))],
    );
    return new Map(rows.map(({ asked, id }) => [asked, id]));
  }

  /** Records dwellings at addresses where none stands yet; the ids of these, by address. */
  async addMany(
    tx: Transaction,
    communeCode: string,
    dwellings: readonly Pick<Dwelling, 'address' | 'kind' | 'addressOnDocument'>[],
    recordedBy: string,
  ): Promise<Map<string, string>> {
    const rows = dwellings.map(({ address, kind, addressOnDocument }) => ({
      address,
      kind,
      folded_address: foldName(address),
      address_on_document: addressOnDocument,
    }));
    const made = await tx.query<{ id: string; address: string }[]>(
      `insert into dwelling (commune_code, recorded_by, address, folded_address, kind, address_on_document)
       select $1, $2, address, folded_address, kind, address_on_document
         from json_populate_recordset(null::dwelling, $3)
       on conflict (commune_code, lower(address)) do nothing returning id, address`,
      [communeCode, recordedBy, JSON.stringify(rows)],
    );
    return new Map(made.map(({ id, address }) => [address, id]));
  }

  /** Dwellings with every word somewhere in their address, or in that of a record merged with them; those that begin with the words come first. */
  search(
    tx: Transaction,
    text: string,
    page: { readonly communeCode: string | undefined; readonly after: number; readonly limit: number },
  ): Promise<Dwelling[]> {
    const folded = foldName(text);
    const words = folded.split(' ').map((word) => `%${word}%`);
    return tx.query<Dwelling[]>(
      `select ${columns} from dwelling
        where id in (select coalesce(m.kept_id, d.id)
                       from dwelling d left join dwelling_merge m on m.merged_id = d.id and m.voided_at is null
                      where d.folded_address like all ($1::text[]) and ($2::text is null or d.commune_code = $2))
        order by not starts_with(folded_address, $3), address, id
        limit $4 offset $5`,
      [words, page.communeCode ?? null, folded, page.limit, page.after],
    );
  }
}
