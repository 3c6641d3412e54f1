import { fullNameOf } from '@libs/administrative-units';
import type { Day } from '@libs/calendar';
import { publishedUnits } from '../places/index.ts';
import type { Area } from '../sign-in/index.ts';

export type AreaLevel = Area['level'];

export const areaLevels = ['commune', 'province', 'nation'] as const satisfies readonly AreaLevel[];

/** Which communes and provinces (of the list in force since 2025-07-01) an area reaches. */
export interface Reach {
  readonly communes: readonly string[];
  readonly provinces: readonly string[];
}

const nation = 'VN';

const reaches = new Map<string, Reach>();

/** A commune reaches itself and the province it lies in, a province all its communes, the nation everything. */
export function reachOf(code: string): Reach {
  const known = reaches.get(code);
  if (known) return known;
  const all = [...publishedUnits().provinces.all()].map(([commune, province]) => ({ commune, province }));
  const within = all.filter(
    ({ commune, province }) => code === nation || code === commune || code === province,
  );
  const reach = {
    communes: within.map(({ commune }) => commune),
    provinces: [...new Set(within.map(({ province }) => province))],
  };
  reaches.set(code, reach);
  return reach;
}

/** What an area is called on a day; nothing for a code that names no commune or province of today. */
export function findArea(level: AreaLevel, code: string, on: Day): Area | undefined {
  if (level === 'nation') return code === nation ? { level, code, name: 'Việt Nam' } : undefined;
  const unit = publishedUnits().findOn(level, code, on);
  return unit && { level, code, name: fullNameOf(unit) };
}

/** The province whose police may approve an account of this area; none for the nation. */
export function provinceOfArea(level: AreaLevel, code: string): string | null {
  return level === 'nation' ? null : (reachOf(code).provinces[0] ?? null);
}
