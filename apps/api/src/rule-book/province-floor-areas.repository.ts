import { Injectable } from '@nestjs/common';
import type { Day } from '@libs/calendar';
import type { FloorAreaOfProvince } from '@libs/residence-law';
import { type Asker, recordFact, type Transaction, voidFact } from '../database/index.ts';

/** What a province asks of floor per person from a day on. */
export interface ProvinceFloorArea {
  readonly id: string;
  readonly provinceCode: string;
  readonly holdsFrom: string;
  readonly squareMetres: number;
  /** The resolution that says so. */
  readonly basis: string;
  /** Whether whoever entered it compared it with the gazette. */
  readonly confirmed: boolean;
}

const columns = `id, province_code as "provinceCode", holds_from::text as "holdsFrom",
  square_metres::float as "squareMetres", basis, confirmed`;

/** Floor areas that provinces ask for beyond the law's: the only file that reads and writes `province_floor_area`. */
@Injectable()
export class ProvinceFloorAreas {
  list(tx: Transaction): Promise<ProvinceFloorArea[]> {
    return tx.query(
      `select ${columns} from province_floor_area where voided_at is null order by province_code, holds_from desc`,
    );
  }

  /** By province, what holds on a day. */
  async on(tx: Transaction, day: Day): Promise<ReadonlyMap<string, FloorAreaOfProvince>> {
    const rows = await tx.query<ProvinceFloorArea[]>(
      `select distinct on (province_code) ${columns} from province_floor_area
        where voided_at is null and holds_from <= $1::date order by province_code, holds_from desc`,
      [day.toString()],
    );
    return new Map(
      rows.map(({ provinceCode, squareMetres, basis, confirmed }) => [
        provinceCode,
        // Read in the resolution itself by whoever confirmed it; told by somebody else until then.
        { squareMetres, basis, confirmed, tag: confirmed ? 'A' : 'C' },
      ]),
    );
  }

  /** Whether one from this day stands already. */
  async stands(tx: Transaction, provinceCode: string, holdsFrom: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select 1 from province_floor_area where province_code = $1 and holds_from = $2::date and voided_at is null`,
      [provinceCode, holdsFrom],
    );
    return rows.length > 0;
  }

  async add(tx: Transaction, asker: Asker, area: Omit<ProvinceFloorArea, 'id'>): Promise<string> {
    return recordFact(tx, asker, 'province_floor_area', {
      province_code: area.provinceCode,
      holds_from: area.holdsFrom,
      square_metres: area.squareMetres,
      basis: area.basis,
      confirmed: area.confirmed,
    });
  }

  void(tx: Transaction, asker: Asker, id: string, reason: string): Promise<boolean> {
    return voidFact(tx, asker, 'province_floor_area', id, reason);
  }
}
