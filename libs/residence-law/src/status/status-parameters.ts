import { toEpochDay } from '@libs/calendar';
import { type ParameterName, type ParameterValue, type RuleBook } from '../rule-book.ts';

/** One number of the status definition through time, by day number; days before its first version take the first. */
export class SteppedNumber {
  /** First days of the second and later versions, ascending. */
  readonly changesOn: readonly number[];
  private readonly values: readonly number[];
  private readonly only: number | null;

  constructor(steps: readonly { readonly from: number; readonly value: number }[]) {
    this.changesOn = steps.slice(1).map(({ from }) => from);
    this.values = steps.map(({ value }) => value);
    this.only = steps.every(({ value }) => value === steps[0]?.value) ? (steps[0]?.value ?? 0) : null;
  }

  on(day: number): number {
    if (this.only !== null) return this.only;
    let index = 0;
    while (index < this.changesOn.length && this.changesOn[index]! <= day) index += 1;
    return this.values[index]!;
  }
}

/** The parameters of the status definition, ready for the inner loop. */
export interface StatusParameters {
  readonly stayDays: SteppedNumber;
  readonly settledDays: SteppedNumber;
  readonly reportMaxDays: SteppedNumber;
  readonly migrantDays: SteppedNumber;
  readonly migrantWindowDays: SteppedNumber;
  readonly openPresenceMonths: SteppedNumber;
  readonly chainGapNights: SteppedNumber;
  readonly reportBeforeHour: SteppedNumber;
  readonly reportBeforeHourAfterLateArrival: SteppedNumber;
  readonly oneReportForRelatives: SteppedNumber;
  readonly extensionWindowDays: SteppedNumber;
  readonly lapsesSoonDays: SteppedNumber;
  readonly chainedStaysDays: SteppedNumber;
  readonly chainedStaysWindow: SteppedNumber;
  readonly presenceUnconfirmedDays: SteppedNumber;
  /** Days on which a parameter that is picked by the day itself changes. */
  readonly changesOn: readonly number[];
}

/** The parameters that some part of the status definition reads: a change of any other changes nobody's status. */
export const statusParameterNames: readonly ParameterName[] = [
  'shortestStayToRegister',
  'settledDays',
  'longestStayReport',
  'studyMonth',
  'migrantWindow',
  'openPresenceMonths',
  'chainGapNights',
  'stayReportHours',
  'oneReportForRelatives',
  'extensionWindow',
  'lapsesSoon',
  'chainedStays',
  'presenceUnconfirmed',
];

const compiled = new WeakMap<RuleBook, StatusParameters>();

/** The rule book's status parameters, worked out once per book. */
export function statusParameters(rules: RuleBook): StatusParameters {
  const known = compiled.get(rules);
  if (known) return known;
  const stepped = <Name extends ParameterName>(
    name: Name,
    read: (value: ParameterValue<Name>) => number,
  ): SteppedNumber =>
    new SteppedNumber(
      rules
        .parameter(name)
        .versions.map(({ from, value }) => ({ from: toEpochDay(from), value: read(value) }))
        .reverse(),
    );
  const settledDays = stepped('settledDays', ({ days }) => days);
  const migrantDays = stepped('studyMonth', ({ days }) => days);
  const migrantWindowDays = stepped('migrantWindow', ({ days }) => days);
  const parameters: StatusParameters = {
    stayDays: stepped('shortestStayToRegister', ({ days }) => days),
    settledDays,
    reportMaxDays: stepped('longestStayReport', ({ days }) => days),
    migrantDays,
    migrantWindowDays,
    openPresenceMonths: stepped('openPresenceMonths', ({ months }) => months),
    chainGapNights: stepped('chainGapNights', ({ nights }) => nights),
    reportBeforeHour: stepped('stayReportHours', ({ before }) => before),
    reportBeforeHourAfterLateArrival: stepped('stayReportHours', (hours) => hours.beforeAfterLateArrival),
    oneReportForRelatives: stepped('oneReportForRelatives', ({ suffices }) => (suffices ? 1 : 0)),
    extensionWindowDays: stepped('extensionWindow', ({ days }) => days),
    lapsesSoonDays: stepped('lapsesSoon', ({ days }) => days),
    chainedStaysDays: stepped('chainedStays', ({ days }) => days),
    chainedStaysWindow: stepped('chainedStays', ({ window }) => window),
    presenceUnconfirmedDays: stepped('presenceUnconfirmed', ({ days }) => days),
    changesOn: [settledDays, migrantDays, migrantWindowDays].flatMap(({ changesOn }) => changesOn),
  };
  compiled.set(rules, parameters);
  return parameters;
}
