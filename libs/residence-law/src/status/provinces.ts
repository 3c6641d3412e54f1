import { toEpochDay, type EpochDay } from '@libs/calendar';
import { provincesResolution2025 } from '../texts.ts';

/** Whose map decides "another province": the map in force on the day, the 34 of today, or the 63 of before. */
export const bases = ['legal', 'current34', 'legacy63'] as const;
export type Basis = (typeof bases)[number];

/**
 * In which province a current commune lies on a day under a basis. Answers are compared only within one basis and
 * day: codes were reused in 2025. libs/administrative-units knows it.
 */
export interface ProvincesOfCommunes {
  provinceOf(communeCode: string, basis: Basis, on: EpochDay): string;
}

/** The day from which the 34 provinces are in force. */
export const firstDayOf34Provinces = toEpochDay(provincesResolution2025.inForceFrom);

/** The two maps behind the three bases, as positions. */
export type MapOfProvinces = 0 | 1;
export const legacyMap = 0;
export const currentMap = 1;

/** The map that a basis uses on a day: under `legal` the 63 before 2025-07-01, for all earlier days too. */
export function mapUnder(basis: Basis, on: number): MapOfProvinces {
  if (basis === 'legacy63') return legacyMap;
  if (basis === 'current34') return currentMap;
  return on < firstDayOf34Provinces ? legacyMap : currentMap;
}

/** The provinces of a commune on both maps, by position. */
export function provincesOnBothMaps(
  communeCode: string,
  provinces: ProvincesOfCommunes,
): readonly [legacy: string, current: string] {
  return [
    provinces.provinceOf(communeCode, 'legacy63', firstDayOf34Provinces),
    provinces.provinceOf(communeCode, 'current34', firstDayOf34Provinces),
  ];
}
