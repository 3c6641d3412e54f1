import { cite } from '../citation.ts';
import { lawOnResidence2020 } from '../texts.ts';

/** Địa điểm không được đăng ký — why no residence may be newly registered at a dwelling. */
export const dwellingBlocks = [
  'prohibited_or_protected_zone',
  'landslide_or_flood_area',
  'encroached_land',
  'land_under_recovery',
  'house_in_dispute',
  'confiscated',
  'vehicle_deregistered',
  'ordered_demolished',
] as const;
export type DwellingBlock = (typeof dwellingBlocks)[number];

/** Article 23, to which article 27 clause 3 sends for temporary residence. */
export const blockedDwellingSource = cite(lawOnResidence2020, { article: 23, row: 'P-05', tag: 'C' });
