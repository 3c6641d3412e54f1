import type { AddressDatabase, ListedMapping } from './address-database.ts';
import { sources } from './sources.ts';
import { splitCommunes } from './split-communes.ts';

/** One named repair of the address database, with what says so. They are applied in the order of the list. */
export interface Correction {
  readonly name: string;
  readonly source: string;
  readonly correct: (database: AddressDatabase) => AddressDatabase;
}

/** What an old commune is called in the official list where the package says something else. */
const officialNames: Readonly<Record<string, string>> = {
  '04621': 'Thị trấn NT Liên Sơn',
  '04627': 'Thị trấn NT Trần Phú',
  '06616': 'Thị trấn NT Thái Bình',
  '19114': 'Thị trấn NT Việt Trung',
  '19246': 'Thị trấn NT Lệ Ninh',
};

/** Old communes that the package sends to the wrong place. */
const rightSuccessors: Readonly<Record<string, string>> = {
  '30901': '30886',
  '30913': '30910',
};

const spelled = (text: string) => text.normalize('NFC').replaceAll('’', "'").trim();
const spelledIfAny = (text: string | null) => (text === null ? null : spelled(text));

/** Every correction, in the order in which later ones rely on earlier ones. */
export const corrections: readonly Correction[] = [
  {
    name: 'names are composed (NFC) and have one kind of apostrophe',
    source: sources.codes2025,
    correct: ({ communes, mappings }) => ({
      communes: communes.map((commune) => ({ ...commune, name: spelled(commune.name) })),
      mappings: mappings.map((row) => ({
        ...row,
        old_ward_name: spelledIfAny(row.old_ward_name),
        old_district_name: spelledIfAny(row.old_district_name),
        old_province_name: spelledIfAny(row.old_province_name),
      })),
    }),
  },
  {
    name: 'Xã Ia Mơ is 23938; 23737 was Ia Mơ Nông, which went to 23734 Ia Ly',
    source: sources.codes2025,
    correct: ({ communes, mappings }) => ({
      communes: communes.map((commune) =>
        commune.ward_code === '23737' ? { ...commune, ward_code: '23938' } : commune,
      ),
      mappings: [
        ...mappings,
        {
          old_ward_code: '23938',
          old_ward_name: 'Xã Ia Mơ',
          old_district_name: 'Huyện Chư Prông',
          old_province_name: 'Tỉnh Gia Lai',
          new_ward_code: '23938',
        },
      ],
    }),
  },
  {
    name: 'rows without an old code name no unit of 2025-06-30, but older ones and the island districts',
    source: sources.conversionTable,
    correct: changingMappings((rows) => rows.filter((row) => Boolean(row.old_ward_code))),
  },
  {
    name: 'the two communes Thạnh Lộc of Kiên Giang were swapped',
    source: sources.conversionTable,
    correct: changingMappings((rows) =>
      rows.map((row) => ({
        ...row,
        new_ward_code: rightSuccessors[row.old_ward_code ?? ''] ?? row.new_ward_code,
      })),
    ),
  },
  {
    name: 'a split commune has all its successors, not the one row it was given',
    source: sources.conversionTable,
    correct: changingMappings((rows) => {
      const split = new Map(splitCommunes.map((commune) => [commune.code, commune]));
      return rows.flatMap((row) => {
        const { withPeople, landOnly } = split.get(row.old_ward_code ?? '') ?? {
          withPeople: [row.new_ward_code],
          landOnly: [],
        };
        return [...withPeople, ...landOnly].map((code) => ({ ...row, new_ward_code: code }));
      });
    }),
  },
  {
    name: 'five towns of state farms have their NT, and Huyện Đạ Tẻh was by then part of Huyện Đạ Huoai',
    source: sources.listBefore2025,
    correct: changingMappings((rows) =>
      rows.map((row) => ({
        ...row,
        old_ward_name: officialNames[row.old_ward_code ?? ''] ?? row.old_ward_name,
        old_district_name:
          row.old_district_name === 'Huyện Đạ Tẻh' ? 'Huyện Đạ Huoai' : row.old_district_name,
      })),
    ),
  },
];

/** Applies every correction in order. */
export function corrected(database: AddressDatabase): AddressDatabase {
  return corrections.reduce((soFar, { correct }) => correct(soFar), database);
}

function changingMappings(
  change: (rows: readonly ListedMapping[]) => readonly ListedMapping[],
): (database: AddressDatabase) => AddressDatabase {
  return ({ communes, mappings }) => ({ communes, mappings: change(mappings) });
}
