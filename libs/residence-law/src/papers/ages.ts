import { day, type Day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { law118of2025, lawOnResidence2020 } from '../texts.ts';

/** Người thành niên là người từ đủ mười tám tuổi trở lên — Civil Code 2015, article 20; no law on residence changes it. */
export const adultAge = 18;

/** Trẻ em dưới 06 tuổi — below which age a child joins a parent or guardian without any other consent; before the
 * amendment of 2025 no age was named, so nobody is below it. */
const joinsFreelyBelow = new Dated('age below which a child joins a parent freely', [
  {
    from: day('2026-07-01'),
    value: 6,
    source: cite(law118of2025, { article: 4, row: 'T-18', tag: 'A' }),
  },
  {
    from: day('2021-07-01'),
    value: 0,
    source: cite(lawOnResidence2020, { article: 20, clause: 2, row: 'P-02', tag: 'C' }),
  },
]);

/** A person, as far as papers and consents depend on them. */
export interface WhoFilesFor {
  /** In whole years; null where it is not known, and then nobody is taken for a minor. */
  readonly age: number | null;
  /** Whether the person comes to live with a parent or guardian. */
  readonly joinsParentOrGuardian: boolean;
  /** Whether a court has restricted or taken their legal capacity. */
  readonly lacksCapacity: boolean;
}

/** Whether somebody is below the age of majority. */
export const isMinor = ({ age }: Pick<WhoFilesFor, 'age'>): boolean => age !== null && age < adultAge;

/**
 * Trẻ dưới 06 tuổi theo cha, mẹ, người giám hộ — whether nobody else's consent is asked and the conditions are not
 * verified; with where that stands, or null.
 * Law on Residence, article 20 as amended by Law 118/2025/QH15; Decree 154/2024/NĐ-CP, article 7 clause 4.
 */
export function joinsFreely({ age, joinsParentOrGuardian }: WhoFilesFor, filedOn: Day) {
  const { value, source } = joinsFreelyBelow.readOn(filedOn);
  return age !== null && age < value && joinsParentOrGuardian ? source : null;
}
