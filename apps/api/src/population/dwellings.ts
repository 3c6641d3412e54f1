import { Chance } from './chance.ts';
import type { CommuneOfFlows } from './flows.ts';
import { Ids } from './ids.ts';

/** A place to live, with an address that is written like one and exists nowhere on purpose. */
export interface SyntheticDwelling {
  readonly id: string;
  readonly communeCode: string;
  readonly address: string;
  readonly kind: DwellingKind;
  readonly addressOnDocument: string | null;
}

export type DwellingKind = 'owned' | 'rented' | 'borrowed' | 'lodging' | 'institution';

/** How an address of each kind begins. */
const beginnings: Readonly<Record<DwellingKind, string>> = {
  owned: 'Số',
  rented: 'Nhà trọ số',
  borrowed: 'Căn hộ số',
  lodging: 'Nhà nghỉ số',
  institution: 'Ký túc xá số',
};

/** Names of streets that a great many towns have. */
const streets = [
  'Nguyễn Huệ', 'Lê Lợi', 'Trần Hưng Đạo', 'Nguyễn Trãi', 'Lý Thường Kiệt', 'Quang Trung', 'Hai Bà Trưng',
  'Phan Chu Trinh', 'Phan Bội Châu', 'Hùng Vương', 'Ngô Quyền', 'Lê Thánh Tôn', 'Nguyễn Du', 'Võ Thị Sáu',
  'Điện Biên Phủ', 'Cách Mạng Tháng Tám', 'Nguyễn Đình Chiểu', 'Trần Phú', 'Lê Duẩn', 'Hoàng Diệu', 'Bà Triệu',
  'Nguyễn Văn Cừ', 'Tôn Đức Thắng', 'Hòa Bình', 'Thống Nhất',
] as const; // prettier-ignore

/** Ids of dwellings of one commune: 2^20 for each. */
const perCommune = 0x10_0000;

/** How many people share a dwelling over the years, in the mean [assumed]. */
const peoplePerDwelling = 4;

/** The dwellings of a synthetic population, worked out anew whenever one is asked for: none is kept. */
export class Dwellings {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #communes: ReadonlyMap<string, CommuneOfFlows>;

  /**
   * @param shares of the people who come to each commune
   * @param houseSuffix written behind every number, so that two populations in one database have no address in common
   */
  constructor(
    private readonly seed: number,
    communes: readonly CommuneOfFlows[],
    shares: ReadonlyMap<string, number>,
    people: number,
    private readonly houseSuffix: string,
  ) {
    this.#communes = new Map(communes.map((commune) => [commune.code, commune]));
    this.#counts = new Map(
      [...shares].map(([code, share]) => [
        code,
        Math.min(perCommune, Math.max(4, Math.round((people * share) / peoplePerDwelling))),
      ]),
    );
  }

  /** Somewhere to live in a commune. */
  draw(chance: Chance, communeCode: string): string {
    return this.#idOf(communeCode, 1 + chance.below(this.#countOf(communeCode) - 1));
  }

  /** Somewhere to sleep for a few nights. */
  drawLodging(chance: Chance, communeCode: string): string {
    const every = Math.floor((this.#countOf(communeCode) - 1) / lodgingEvery);
    return this.#idOf(communeCode, chance.between(0, every) * lodgingEvery);
  }

  *all(): Generator<SyntheticDwelling> {
    for (const [code, count] of this.#counts) {
      for (let serial = 0; serial < count; serial += 1) yield this.#dwelling(code, serial);
    }
  }

  #countOf(communeCode: string): number {
    const count = this.#counts.get(communeCode);
    if (count === undefined) throw new RangeError(`nobody comes to ${communeCode}`);
    return count;
  }

  #idOf(communeCode: string, serial: number): string {
    const commune = Number(communeCode);
    return new Ids(
      new Chance(this.seed, 1, commune, serial),
      'dwelling',
      commune * perCommune + serial,
    ).next();
  }

  #dwelling(communeCode: string, serial: number): SyntheticDwelling {
    const street = streets[serial % streets.length]!;
    const number = `${1 + Math.floor(serial / streets.length)}${this.houseSuffix}`;
    const kind = kindOf(serial);
    const address = `${beginnings[kind]} ${number}, đường ${street}`;
    return {
      id: this.#idOf(communeCode, serial),
      communeCode,
      address,
      kind,
      addressOnDocument: serial % 29 === 7 ? this.#asOnOldPapers(address, communeCode) : null,
    };
  }

  /** Papers of before 2025-07-01 name a quarter, a ward and a district that are no more. */
  #asOnOldPapers(address: string, communeCode: string): string {
    const name = this.#communes.get(communeCode)?.name ?? '';
    return `${address}, khu phố 3, Phường ${name} 2, Quận ${name} (cũ)`;
  }
}

/** Every twentieth place lodges guests. */
const lodgingEvery = 20;

function kindOf(serial: number): DwellingKind {
  if (serial % lodgingEvery === 0) return 'lodging';
  if (serial % lodgingEvery === 1) return 'institution';
  // 4 in 10 migrants rent or borrow (2019 census); they share rooms, so fewer places than people.
  return serial % 5 < 2 ? 'rented' : serial % 7 === 0 ? 'borrowed' : 'owned';
}
