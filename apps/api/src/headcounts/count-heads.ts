import { codeSetOf } from '@libs/administrative-units';
import { toEpochDay } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import { publishedUnits } from '../places/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput, Refusal } from '../web-errors/index.ts';
import type { Dimension, Headcount, HeadcountQuestion } from './headcounts.messages.ts';
import { HeadcountsQueries } from './headcounts.queries.ts';

/** What would single people out below the province, as long as no disclosure control stands in between. */
const tooFine: readonly Dimension[] = ['birth_year', 'origin_province', 'purpose'];
const mostDimensionsOfTheNation = 3;

/** Counts who was where on a day, exactly, within the area that the officer answers for. */
@Injectable()
export class CountHeads {
  constructor(
    private readonly transactions: Transactions,
    private readonly headcounts: HeadcountsQueries,
    private readonly audit: Audit,
  ) {}

  count(question: HeadcountQuestion, officer: Officer): Promise<Headcount> {
    const codeSet = codeSetOf(question.basis, toEpochDay(question.on));
    const communes = communesAskedFor(question, codeSet);
    const own = new Set(officer.communes);
    if (communes?.some((code) => !own.has(code))) throw new Refusal(403, 'outside_area');
    refuseTooFine(question, officer);
    const on = question.on.toString();
    const { basis, population, by } = question;
    return this.transactions.run(officer, async (tx) => {
      const counts = await this.headcounts.count(tx, {
        on,
        by,
        basis,
        codeSet,
        population,
        communes,
        knownBefore: question.knownOn
          ? `${question.knownOn.add({ days: 1 }).toString()}T00:00:00+07:00`
          : null,
      });
      await this.audit.note(tx, officer, {
        action: 'headcount.read',
        details: { on, by, basis, population },
      });
      return { on, basis, codeSet, population, ...counts, exact: true };
    });
  }
}

/** The communes of the province or commune asked for; null where the whole area is meant. */
function communesAskedFor(
  { province, commune }: HeadcountQuestion,
  codeSet: 'NSO-63' | 'NSO-34',
): string[] | null {
  if (province === undefined) return commune === undefined ? null : [commune];
  const inProvince = [...publishedUnits().provinces.all()]
    .filter(([, current, legacy]) => (codeSet === 'NSO-34' ? current : legacy) === province)
    .map(([code]) => code);
  if (inProvince.length === 0) throw invalidInput({ field: 'province', code: 'unknown_province' });
  if (commune === undefined) return inProvince;
  if (!inProvince.includes(commune)) throw invalidInput({ field: 'commune', code: 'not_in_this_province' });
  return [commune];
}

/** National figures stay coarse until disclosure control exists; everybody else counts within one area of their own. */
function refuseTooFine({ by, commune }: HeadcountQuestion, officer: Officer): void {
  if (officer.area.level !== 'nation') return;
  const belowTheProvince = commune !== undefined || by.includes('commune');
  if (
    by.length > mostDimensionsOfTheNation ||
    (belowTheProvince && by.some((dimension) => tooFine.includes(dimension)))
  ) {
    throw new Refusal(403, 'needs_disclosure_control');
  }
}
