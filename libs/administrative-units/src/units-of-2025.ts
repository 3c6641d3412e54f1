import { day } from '@libs/calendar';
import type { AddressDatabase } from './address-database.ts';
import { corrected } from './corrections.ts';
import { foldSpelling } from './fold-name.ts';
import { currentProvinces, formerProvinces } from './provinces.ts';
import { sources } from './sources.ts';
import { splitCommunes } from './split-communes.ts';
import { fullNameOf, typeAndNameOf, type Succession, type UnitVersion } from './unit.ts';

/** The first day of the 34 provinces and of a country without districts. */
export const reorganisation = day('2025-07-01');

/** The units on both sides of 2025-07-01 and what became of the old ones, before any later decree. */
export function unitsOf2025(database: AddressDatabase): {
  versions: UnitVersion[];
  successions: Succession[];
} {
  const { communes, mappings } = corrected(database);
  const formerCodes = new Map(
    formerProvinces.map((province) => [foldSpelling(fullNameOf(province)), province.code]),
  );
  const landOnly = new Set(
    splitCommunes.flatMap(({ code, landOnly }) => landOnly.map((to) => `${code}>${to}`)),
  );

  const oldCommunes = new Map<string, UnitVersion>();
  for (const row of mappings) {
    const code = row.old_ward_code ?? '';
    const named = typeAndNameOf(row.old_ward_name ?? '');
    const provinceCode = formerCodes.get(foldSpelling(row.old_province_name ?? ''));
    if (!named || !provinceCode) throw new Error(`the old commune ${code} has no readable name or province`);
    oldCommunes.set(code, {
      level: 'commune',
      codeSet: 'NSO-63',
      code,
      from: null,
      until: reorganisation,
      ...named,
      provinceCode,
      district: row.old_district_name,
      source: sources.listBefore2025,
    });
  }

  return {
    versions: [
      ...formerProvinces.map(({ code, type, name }): UnitVersion => ({
        ...{ level: 'province', codeSet: 'NSO-63', code, from: null, until: reorganisation, type, name },
        ...{ provinceCode: null, district: null, source: sources.listBefore2025 },
      })),
      ...oldCommunes.values(),
      ...currentProvinces.map(({ code, type, name }): UnitVersion => ({
        ...{ level: 'province', codeSet: 'NSO-34', code, from: reorganisation, until: null, type, name },
        ...{ provinceCode: null, district: null, source: sources.provinces2025 },
      })),
      ...communes.map(({ ward_code: code, name: fullName, province_code: provinceCode }): UnitVersion => {
        const named = typeAndNameOf(fullName);
        if (!named) throw new Error(`the commune ${code} has no readable name`);
        return {
          ...{ level: 'commune', codeSet: 'NSO-34', code, from: reorganisation, until: null, ...named },
          ...{ provinceCode, district: null, source: sources.codes2025 },
        };
      }),
    ],
    successions: [
      ...formerProvinces.map(({ code, became }): Succession => ({
        ...{ level: 'province', from: code, to: became, on: reorganisation, takesPeople: true },
        source: sources.provinces2025,
      })),
      ...mappings.map((row): Succession => {
        const [from, to] = [row.old_ward_code ?? '', row.new_ward_code];
        return {
          ...{ level: 'commune', from, to, on: reorganisation, takesPeople: !landOnly.has(`${from}>${to}`) },
          source: sources.conversionTable,
        };
      }),
    ],
  };
}
