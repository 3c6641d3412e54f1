import { isOnOrBefore, plusDays, plusMonths, type Day } from '@libs/calendar';
import { type Citation } from '../citation.ts';
import { type Decision } from '../decision.ts';
import { type RuleBook } from '../rule-book.ts';

/** The groups of article 31: a and b under measures of supervision, c with State duties, d everybody else. */
export const absenceGroups = ['a', 'b', 'c', 'd'] as const;
export type AbsenceGroup = (typeof absenceGroups)[number];

/** Somebody who leaves. */
export interface Leaving {
  readonly group: AbsenceGroup;
  readonly leavesOn: Day;
  /** The day of return; null where it is not known. */
  readonly returnsOn: Day | null;
  readonly leavesCommune: boolean;
  readonly leavesProvince: boolean;
  /** Whether temporary residence is registered at the new place. */
  readonly registeredThere: boolean;
  readonly abroad: boolean;
}

/** What is looked at to say whether an absence must be declared. */
export type MustDeclareAbsenceGround =
  | 'leaves_the_commune'
  | 'leaves_the_province'
  | 'away_long_enough'
  | 'length_not_known'
  | 'unit_not_settled'
  | 'registered_at_destination'
  | 'goes_abroad';

/** Whether an absence is declared; an officer says so where the threshold is read in two ways that differ. */
export type AbsenceVerdict = 'must' | 'need_not' | 'for_an_officer';

/** What one reading of the threshold says. */
export interface AbsenceReading {
  readonly unit: 'commune' | 'province';
  readonly verdict: AbsenceVerdict;
}

/** Whether an absence is to be declared; for group c with both readings until the unit is settled. */
export interface AbsenceDecision extends Decision<AbsenceVerdict, MustDeclareAbsenceGround> {
  readonly readings: readonly AbsenceReading[];
  readonly source: Citation;
}

/**
 * Khai báo tạm vắng — whether an absence must be declared: groups a and b away from the commune for a day, group c away for
 * three months, group d away from the commune of permanent residence for twelve, unless registered at the new place or
 * abroad. What group c must have left, the text no longer says since districts are gone: where commune and province give
 * the same answer it stands; where they differ the officer decides, and both are shown (W-4).
 * Law on Residence 68/2020/QH14, article 31, as amended by Law 118/2025/QH15.
 */
export function mustDeclareAbsence(leaving: Leaving, rules: RuleBook): AbsenceDecision {
  const day = rules.on(leaving.leavesOn);
  const { group, leavesOn, returnsOn } = leaving;
  const duty = day.absenceOfDutyBound.value;
  const units = group !== 'c' ? (['commune'] as const) : unitsOf(duty.unitIsSettled, duty.unitIsProvince);
  const { source } =
    group === 'c' ? day.absenceOfDutyBound : group === 'd' ? day.absenceToDeclare : day.absenceOfSupervised;
  const enough =
    group === 'c'
      ? plusMonths(leavesOn, duty.months, 'constrain')
      : group === 'd'
        ? plusMonths(leavesOn, day.absenceToDeclare.value.months, 'constrain')
        : plusDays(leavesOn, day.absenceOfSupervised.value.days);
  const isExempt = group === 'd' && (leaving.registeredThere || leaving.abroad);
  const isLong = returnsOn !== null && isOnOrBefore(enough, returnsOn);
  const readings = units.map((unit) => {
    const leaves = unit === 'commune' ? leaving.leavesCommune : leaving.leavesProvince;
    const verdict: AbsenceVerdict =
      !leaves || isExempt ? 'need_not' : returnsOn === null ? 'for_an_officer' : isLong ? 'must' : 'need_not';
    return { unit, verdict };
  });
  const [first] = readings;
  const agree = first !== undefined && readings.every(({ verdict }) => verdict === first.verdict);
  return {
    verdict: agree ? first.verdict : 'for_an_officer',
    readings,
    source,
    grounds: [
      { code: 'leaves_the_commune', holds: leaving.leavesCommune, source },
      { code: 'leaves_the_province', holds: leaving.leavesProvince, source },
      { code: 'away_long_enough', holds: isLong, source },
      { code: 'length_not_known', holds: returnsOn === null, source },
      { code: 'unit_not_settled', holds: readings.length > 1, source },
      { code: 'registered_at_destination', holds: group === 'd' && leaving.registeredThere, source },
      { code: 'goes_abroad', holds: group === 'd' && leaving.abroad, source },
    ],
  };
}

const unitsOf = (isSettled: boolean, isProvince: boolean): readonly AbsenceReading['unit'][] =>
  isSettled ? [isProvince ? 'province' : 'commune'] : ['commune', 'province'];
