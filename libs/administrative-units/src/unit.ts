import type { Day } from '@libs/calendar';

/** The two levels that have existed throughout: the districts between them ended on 2025-07-01 and are kept as a name. */
export type Level = 'province' | 'commune';

/**
 * The list a code belongs to. Codes were reused on 2025-07-01 (24 was Bắc Giang and is Bắc Ninh), so a code alone is
 * never a key: NSO-63 is the list in force until 2025-06-30, NSO-34 the list since.
 */
export type CodeSet = 'NSO-63' | 'NSO-34';

/** thành phố (trực thuộc trung ương), tỉnh; phường, xã, thị trấn (until 2025-06-30), đặc khu (since 2025-07-01). */
export type UnitType = 'city' | 'province' | 'ward' | 'commune' | 'township' | 'special_zone';

const typeWords = {
  city: 'Thành phố',
  province: 'Tỉnh',
  ward: 'Phường',
  commune: 'Xã',
  township: 'Thị trấn',
  special_zone: 'Đặc khu',
} satisfies Record<UnitType, string>;

/** What a unit was called, and where it stood, from one day to another. */
export interface UnitVersion {
  readonly level: Level;
  readonly codeSet: CodeSet;
  readonly code: string;
  /** Absent: in force since before these records begin. */
  readonly from: Day | null;
  /** The first day no longer in force; absent: still in force. */
  readonly until: Day | null;
  readonly type: UnitType;
  /** The name without its type, composed (NFC): "Thủ Đức", "Ea H'leo". */
  readonly name: string;
  /** The province of a commune, in the same code set; absent for a province. */
  readonly provinceCode: string | null;
  /** The district of a commune of before 2025-07-01, for telling apart two of one name. */
  readonly district: string | null;
  /** The decision that says so. */
  readonly source: string;
}

/** That an old unit became, wholly or in part, a new one on a day. */
export interface Succession {
  readonly level: Level;
  /** In NSO-63. */
  readonly from: string;
  /** In NSO-34. */
  readonly to: string;
  readonly on: Day;
  /** Whether people came along; otherwise land only. */
  readonly takesPeople: boolean;
  readonly source: string;
}

/** @example fullNameOf({ type: 'ward', name: 'Sài Gòn' }) // 'Phường Sài Gòn' */
export function fullNameOf(unit: Pick<UnitVersion, 'type' | 'name'>): string {
  return `${typeWords[unit.type]} ${unit.name}`;
}

/** Takes a full name apart; a name whose first words are no type of unit has none. */
export function typeAndNameOf(fullName: string): Pick<UnitVersion, 'type' | 'name'> | undefined {
  const words = Object.entries(typeWords) as [UnitType, string][];
  const found = words.find(([, word]) => fullName.toLowerCase().startsWith(`${word.toLowerCase()} `));
  return found && { type: found[0], name: fullName.slice(found[1].length + 1).trim() };
}
