import type { Day } from '@libs/calendar';
import { reachOf } from '../accounts/index.ts';
import type { CurrentUnits } from '../places/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput, Refusal } from '../web-errors/index.ts';
import { nation } from './area-figures.ts';

/** An area of which a forecast is asked, with what lies in it. */
export interface AskedArea {
  readonly code: string;
  readonly communes: readonly string[];
  readonly provinces: readonly string[];
  /** The provinces of the nation, the communes of a province. */
  readonly parts: readonly string[];
}

/** The area asked for, or the asker's own; 400 for a code that names none, 403 for one outside the own area. */
export function askedArea(area: string, officer: Officer): AskedArea {
  const code = area === '' ? officer.areaCode : area;
  const { communes, provinces } = reachOf(code);
  if (communes.length === 0) throw invalidInput({ field: 'area', code: 'unknown_area' });
  const isWithin =
    code.length === 5
      ? officer.communes.includes(code)
      : officer.area.level !== 'commune' && provinces.every((one) => officer.provinces.includes(one));
  if (!isWithin) throw new Refusal(403, 'outside_area');
  return {
    code,
    communes,
    provinces,
    parts: code === nation ? provinces : code.length === 2 ? communes : [],
  };
}

/** What an area is called on a day. */
export function nameOfArea(code: string, units: CurrentUnits, on: Day): string {
  if (code === nation) return 'Việt Nam';
  return (code.length === 2 ? units.provinceNameOn(code, on) : units.communeNameOn(code, on)) ?? code;
}
