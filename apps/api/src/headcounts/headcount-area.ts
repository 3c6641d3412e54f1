import { publishedUnits } from '../places/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput, Refusal } from '../web-errors/index.ts';
import type { CountedArea } from './checked-question.ts';
import type { Dimension } from './headcounts.messages.ts';

/** Where somebody asks to count; both empty for the whole area of the asker. */
interface AskedArea {
  readonly province?: string | undefined;
  readonly commune?: string | undefined;
}

/** What would single people out below the province, as long as no disclosure control stands in between. */
const tooFine: readonly Dimension[] = ['birth_year', 'origin_province', 'purpose'];
const mostDimensionsOfTheNation = 3;

/**
 * The province or commune asked for, on the map that the answer speaks of; 403 where any of it lies outside the area
 * that the officer answers for. Police see people by commune, so only the others count whole provinces at once.
 */
export function areaAskedFor(asked: AskedArea, codeSet: 'NSO-63' | 'NSO-34', officer: Officer): CountedArea {
  const area = placesOf(asked, codeSet);
  const own = new Set(officer.communes);
  if (area.communes?.some((code) => !own.has(code))) throw new Refusal(403, 'outside_area');
  return officer.databaseRole === 'residence_police' ? { ...area, formerProvinces: undefined } : area;
}

function placesOf({ province, commune }: AskedArea, codeSet: 'NSO-63' | 'NSO-34'): CountedArea {
  if (province === undefined) {
    return commune === undefined
      ? { communes: null, formerProvinces: null }
      : { communes: [commune], formerProvinces: undefined };
  }
  const inProvince = [...publishedUnits().provinces.all()].filter(
    ([, current, legacy]) => (codeSet === 'NSO-34' ? current : legacy) === province,
  );
  if (inProvince.length === 0) throw invalidInput({ field: 'province', code: 'unknown_province' });
  const communes = inProvince.map(([code]) => code);
  if (commune === undefined) {
    return { communes, formerProvinces: [...new Set(inProvince.map(([, , legacy]) => legacy))] };
  }
  if (!communes.includes(commune)) throw invalidInput({ field: 'commune', code: 'not_in_this_province' });
  return { communes: [commune], formerProvinces: undefined };
}

/** National figures stay coarse until disclosure control exists; everybody else counts within one area of their own. */
export function refuseTooFine(by: readonly Dimension[], { commune }: AskedArea, officer: Officer): void {
  if (officer.area.level !== 'nation') return;
  const belowTheProvince = commune !== undefined || by.includes('commune');
  if (
    by.length > mostDimensionsOfTheNation ||
    (belowTheProvince && by.some((dimension) => tooFine.includes(dimension)))
  ) {
    throw new Refusal(403, 'needs_disclosure_control');
  }
}
