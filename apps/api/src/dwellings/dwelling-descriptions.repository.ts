import { Injectable } from '@nestjs/common';
import { type Asker, recordFact, type Transaction } from '../database/index.ts';
import { ClassesOfStays } from '../presences/index.ts';
import type { Premises } from './premises.ts';

/** What a dwelling is from a day on. */
export interface DwellingDescription {
  readonly holdsFrom: string;
  readonly premises: Premises;
  readonly rooms: number | null;
  readonly floorAreaM2: number | null;
  /** The unit as its papers still name it (form CT01, note 3). */
  readonly oldUnit: string | null;
  readonly ownerName: string | null;
  readonly managerName: string | null;
  readonly contactPhone: string | null;
}

/** A description, and of which dwelling of which commune. */
export type NewDescription = DwellingDescription & {
  readonly dwellingId: string;
  readonly communeCode: string;
};

/** Descriptions of dwellings: dated facts, of which the newest that has begun holds. */
@Injectable()
export class DwellingDescriptions {
  constructor(private readonly classes: ClassesOfStays) {}

  /** What holds today of a dwelling; of several that are one, what the first is described as, else the next. */
  async of(tx: Transaction, dwellingIds: readonly string[]): Promise<DwellingDescription | null> {
    const [row] = await tx.query<DwellingDescription[]>(
      `select holds_from::text as "holdsFrom", premises, rooms, floor_area_m2::float as "floorAreaM2", old_unit as "oldUnit",
              owner_name as "ownerName", manager_name as "managerName", contact_phone as "contactPhone"
         from dwelling_description
        where dwelling_id = any ($1) and voided_at is null
        order by array_position($1::uuid[], dwelling_id), holds_from desc, recorded_at desc limit 1`,
      [dwellingIds],
    );
    return row ?? null;
  }

  async add(tx: Transaction, asker: Asker, description: NewDescription): Promise<string> {
    const id = await recordFact(tx, asker, 'dwelling_description', {
      commune_code: description.communeCode,
      dwelling_id: description.dwellingId,
      holds_from: description.holdsFrom,
      premises: description.premises,
      rooms: description.rooms,
      floor_area_m2: description.floorAreaM2,
      old_unit: description.oldUnit,
      owner_name: description.ownerName,
      manager_name: description.managerName,
      contact_phone: description.contactPhone,
    });
    await this.classStays(tx, [description]);
    return id;
  }

  /** Many at once, as a list brings them. */
  async addMany(tx: Transaction, asker: Asker, descriptions: readonly NewDescription[]): Promise<void> {
    if (descriptions.length === 0) return;
    await tx.query(
      `insert into dwelling_description (recorded_by, commune_code, dwelling_id, holds_from, premises, rooms, floor_area_m2,
                                         old_unit, owner_name, manager_name, contact_phone)
       select $1, d."communeCode", d."dwellingId", d."holdsFrom", d.premises, d.rooms, d."floorAreaM2", d."oldUnit",
              d."ownerName", d."managerName", d."contactPhone"
         from json_to_recordset($2) as d ("communeCode" text, "dwellingId" uuid, "holdsFrom" date, premises text, rooms int,
              "floorAreaM2" numeric, "oldUnit" text, "ownerName" text, "managerName" text, "contactPhone" text)`,
      [asker.accountId, JSON.stringify(descriptions)],
    );
    await this.classStays(tx, descriptions);
  }

  /** Stays are in medical facilities, or no more, by what was described; where nothing says so, now or before, none are. */
  private async classStays(tx: Transaction, descriptions: readonly NewDescription[]): Promise<void> {
    const rows = await tx.query<{ id: string }[]>(
      `select distinct dwelling_id as id from dwelling_description
        where dwelling_id = any ($1) and voided_at is null and premises = 'medical_facility'`,
      [descriptions.map(({ dwellingId }) => dwellingId)],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await this.classes.putRight(tx, ids);
  }
}
