import { publishedUnits } from '../places/index.ts';

let provinces: ReadonlyMap<string, string> | undefined;

/** The province in force of a commune; empty for a commune that there is not. */
export function provinceOf(communeCode: string): string {
  provinces ??= new Map(
    Array.from(publishedUnits().provinces.all(), ([commune, province]) => [commune, province]),
  );
  return provinces.get(communeCode) ?? '';
}
