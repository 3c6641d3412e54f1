import { day, OfficeCalendar, seededOfficeCalendar, wallClock, year2026 } from '@libs/calendar';
import {
  BeforeTheLaw,
  caseDue,
  caseKinds,
  clockMayStop,
  endingBeginnings,
  RuleBook,
  seededRules,
  type CaseToDecide,
  type ClockFacts,
  type ClockStep,
  UnfitValue,
} from '@libs/residence-law';
import { caseDueExamples } from './case-due.examples.ts';
import { halfWorkingDayExamples } from './half-working-day.examples.ts';

const examples = [...caseDueExamples, ...halfWorkingDayExamples];

const due = (asked: CaseToDecide, facts: ClockFacts, office = seededOfficeCalendar, rules = seededRules) =>
  caseDue(asked, facts, office, rules);
const counter = (at: string, stops: ClockFacts['stops'] = []): ClockFacts => ({
  startedAt: wallClock(at),
  cameOnline: false,
  stops,
});
const registration = { kind: 'registration' } as const;
const confirmation = { kind: 'residence_confirmation', verified: false } as const;

const told = (step: ClockStep): string => {
  switch (step.what) {
    case 'starts':
      return `${step.day.toString()} starts`;
    case 'counted':
      return `${step.day.toString()} counted ${step.number}`;
    case 'minutes':
      return `${step.day.toString()} ${step.minutes} minutes`;
    case 'rest':
      return `${step.day.toString()} rest: ${step.name}`;
    case 'stopped':
      return `${step.day.toString()} stopped: ${step.reason}`;
  }
};

describe('when a case is due', () => {
  it.each(examples.map((example) => [example.name.join(' — '), example] as const))(
    '%s',
    (_, { asked, facts, due: expected, row }) => {
      const found = due(asked, facts);
      const why = found.standsStill ? 'stands_still' : 'no_limit';
      expect(found.at?.toString() ?? why).toBe(expected);
      expect(found.day?.toString() ?? null).toBe(found.at?.toPlainDate().toString() ?? null);
      expect(found.allowed?.source.row ?? '').toBe(row);
    },
  );

  it('is told for every kind of case and every way an ending comes about', () => {
    expect(new Set(examples.map(({ asked }) => asked.kind))).toEqual(new Set(caseKinds));
    const begun = examples.flatMap(({ asked }) => (asked.kind === 'ending' ? [asked.begun] : []));
    expect(new Set(begun)).toEqual(new Set(endingBeginnings));
  });

  it('says of every day on the way why it counted or not', () => {
    expect(due(registration, counter('2026-11-20T09:00:00')).steps.map(told)).toEqual([
      '2026-11-20 starts',
      '2026-11-21 rest: Thứ Bảy',
      '2026-11-22 rest: Chủ nhật',
      '2026-11-23 counted 1',
      '2026-11-24 rest: Ngày Văn hóa Việt Nam',
      '2026-11-25 counted 2',
      '2026-11-26 counted 3',
    ]);
  });

  it('says which days stopped the clock, for what, and where that stands', () => {
    const stopped = due(
      registration,
      counter('2026-03-10T09:00:00', [
        { askedOn: day('2026-03-11'), answeredOn: day('2026-03-13'), reason: 'parking_place' },
      ]),
    );
    expect(stopped.steps.map(told)).toEqual([
      '2026-03-10 starts',
      '2026-03-11 counted 1',
      '2026-03-12 stopped: parking_place',
      '2026-03-13 stopped: parking_place',
      '2026-03-14 rest: Thứ Bảy',
      '2026-03-15 rest: Chủ nhật',
      '2026-03-16 counted 2',
      '2026-03-17 counted 3',
    ]);
    expect(stopped.stoppedBy?.row).toBe('T-07');
  });

  it('keeps what was counted while an answer is awaited', () => {
    const waiting = due(
      registration,
      counter('2026-03-10T09:00:00', [
        { askedOn: day('2026-03-11'), answeredOn: null, reason: 'undisputed_dwelling' },
      ]),
    );
    expect([waiting.day, waiting.at, waiting.standsStill]).toEqual([null, null, true]);
    expect(waiting.steps.map(told)).toEqual(['2026-03-10 starts', '2026-03-11 counted 1']);
  });

  it('tells the end of a period of calendar days and what moved it', () => {
    const thirty = { kind: 'no_residence_declaration', inDatabase: false, complex: false } as const;
    expect(due(thirty, counter('2026-11-05T09:00:00')).steps.map(told)).toEqual([
      '2026-11-05 starts',
      '2026-12-05 counted 30',
      '2026-12-05 rest: Thứ Bảy',
      '2026-12-06 rest: Chủ nhật',
    ]);
  });

  it('tells the minutes of half a working day', () => {
    expect(due(confirmation, counter('2026-11-20T15:00:00')).steps.map(told)).toEqual([
      '2026-11-20 starts',
      '2026-11-20 120 minutes',
      '2026-11-21 rest: Thứ Bảy',
      '2026-11-22 rest: Chủ nhật',
      '2026-11-23 120 minutes',
    ]);
  });

  it('lets nothing stop the clock of a case that the law does not stop', () => {
    const stops = [
      { askedOn: day('2026-11-20'), answeredOn: null, reason: 'parking_place' },
    ] satisfies ClockFacts['stops'];
    for (const kind of caseKinds) {
      const mayStop = ['registration', 'extension', 'change_of_dwelling'].includes(kind);
      expect(clockMayStop(kind) !== null).toBe(mayStop);
    }
    expect(() => due(confirmation, counter('2026-11-20T09:00:00', stops))).toThrow(RangeError);
    expect(() => due({ kind: 'cancellation' }, counter('2026-11-20T09:00:00', stops))).toThrow(RangeError);
  });

  it('is provisional in a year without its notice, and names the days that may be declared off', () => {
    expect(due(registration, counter('2026-12-30T09:00:00')).provisional).toBe(true);
    expect(due(registration, counter('2026-12-28T09:00:00')).provisional).toBe(false);
    expect(due(registration, counter('2027-02-03T09:00:00')).uncertainDays).toEqual([
      day('2027-02-04'),
      day('2027-02-11'),
    ]);
  });

  it('moves with a notice that comes later', () => {
    const swapped = new OfficeCalendar([
      {
        ...year2026,
        days: [
          ...year2026.days,
          { day: day('2026-11-23'), kind: 'off', name: 'Hoán đổi', basis: 'a later notice' },
        ],
      },
    ]);
    expect(due(registration, counter('2026-11-20T09:00:00'), swapped).day).toEqual(day('2026-11-27'));
    expect(due(confirmation, counter('2026-11-20T15:00:00'), swapped).at?.toString()).toBe(
      '2026-11-25T09:30:00',
    );
  });

  it('follows the hours of the office and the time allowed', () => {
    const { source } = seededRules.on(day('2026-11-20')).officeHours;
    const rules = new RuleBook([
      {
        parameter: 'officeHours',
        from: day('2026-11-01'),
        value: {
          morningFrom: 8,
          morningUntil: 12,
          afternoonFrom: 13.5,
          afternoonUntil: 16.75,
          saturdayMorning: false,
        },
        source,
      },
      { parameter: 'daysAllowedToDecide', from: day('2026-11-01'), value: { workingDays: 2 }, source },
    ]);
    const at = (asked: CaseToDecide, facts: ClockFacts) =>
      due(asked, facts, seededOfficeCalendar, rules).at?.toString();
    expect(at(registration, counter('2026-11-20T09:00:00'))).toBe('2026-11-25T16:45:00');
    expect(at(registration, { ...counter('2026-11-20T16:45:00'), cameOnline: true })).toBe(
      '2026-11-26T16:45:00',
    );
    // 7 hours 15 minutes are a working day here, so half of one is 217 whole minutes.
    expect(at(confirmation, counter('2026-11-20T09:00:00'))).toBe('2026-11-20T14:07:00');
  });

  it('refuses hours that end before they begin', () => {
    const { source } = seededRules.on(day('2026-11-20')).officeHours;
    const value = { ...seededRules.on(day('2026-11-20')).officeHours.value, afternoonFrom: 11 };
    expect(
      () => new RuleBook([{ parameter: 'officeHours', from: day('2027-01-01'), value, source }]),
    ).toThrow(UnfitValue);
  });

  it('has no limit before its law', () => {
    expect(() => due({ kind: 'cancellation' }, counter('2026-06-30T09:00:00'))).toThrow(BeforeTheLaw);
    expect(due({ kind: 'cancellation' }, counter('2026-07-01T09:00:00')).day).toEqual(day('2026-07-02'));
  });
});
