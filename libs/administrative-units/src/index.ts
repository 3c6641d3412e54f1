export {
  addressDatabaseFrom,
  type AddressDatabase,
  type ListedCommune,
  type ListedMapping,
} from './address-database.ts';
export { AdministrativeUnits, codeSetOn, type Totals } from './administrative-units.ts';
export { corrections, type Correction } from './corrections.ts';
export {
  applyDecree,
  DecreeRefused,
  reviewDecree,
  type Amendment,
  type Decree,
  type DecreeProblem,
  type DecreeProblemCode,
  type DecreeReview,
  type Difference,
} from './decree.ts';
export { decreesOf2026 } from './decrees-of-2026.ts';
export { foldName, foldSpelling } from './fold-name.ts';
export { islandDistricts } from './island-districts.ts';
export { knownUnits } from './known-units.ts';
export { currentProvinces, formerProvinces, type CurrentProvince, type FormerProvince } from './provinces.ts';
export {
  bases,
  codeSetOf,
  ProvincesOfCommunes,
  UnknownCommune,
  type Basis,
} from './provinces-of-communes.ts';
export { sources } from './sources.ts';
export { splitCommunes, type SplitCommune } from './split-communes.ts';
export { UnitSearch, type UnitQuestion } from './unit-search.ts';
export {
  fullNameOf,
  typeAndNameOf,
  type CodeSet,
  type Level,
  type Succession,
  type UnitType,
  type UnitVersion,
} from './unit.ts';
export { reorganisation } from './units-of-2025.ts';
