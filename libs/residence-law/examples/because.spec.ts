import { day, fromEpochDay, toEpochDay } from '@libs/calendar';
import {
  cite,
  countingSegments,
  factsInDays,
  flagsOf,
  lawOnResidence2020,
  RuleBook,
  seededRules,
  timeline,
  type Segment,
} from '@libs/residence-law';
import {
  exampleProvinces,
  home,
  lineOf,
  pending,
  personWith,
  present,
  registered,
  reported,
  type Some,
} from './facts.examples.ts';

const segmentsOf = (facts: readonly Some[], rules = seededRules): readonly Segment[] =>
  timeline(personWith(facts), exampleProvinces, rules);
const rowsOf = (segment: Segment | undefined): readonly string[] =>
  segment?.because.map(({ row }) => row) ?? [];

const worker: readonly Some[] = [
  home('CanTho'),
  present('p1', 'X', '2026-03-01', { plannedUntil: '2027-03-01' }),
  pending('X', '2026-03-10', '2026-03-13'),
  registered('X', '2026-03-13', '2028-03-12'),
];

describe('why a segment is what it is', () => {
  it('names the row first, then the rule that makes a migrant', () => {
    expect(segmentsOf(worker).map(rowsOf)).toEqual([
      ['10', 'migrant.2'],
      ['5', 'migrant.2'],
      ['3', 'migrant.2'],
      ['8', 'migrant.1'],
    ]);
  });

  it('points at the facts it rests on', () => {
    const [, , temporary] = segmentsOf(worker);
    expect(temporary?.because[0]?.facts).toEqual([
      { list: 'presences', index: 0 },
      { list: 'temporaryRegistrations', index: 0 },
    ]);
    expect(temporary?.because[0]?.source).toMatchObject({
      text: lawOnResidence2020,
      article: '27',
      clause: '1',
    });
  });

  it('cites the version in force on the day the rule is picked by', () => {
    const stay = (from: string, until: string) => [
      home('CanTho'),
      present('p1', 'X', from, { leftOn: until }),
      reported('p1', from, until, `${from} 20:00`),
    ];
    const ruleFrom = (facts: readonly Some[]) => segmentsOf(facts)[0]?.because[0]?.ruleFrom?.toString();
    expect(ruleFrom(stay('2026-06-30', '2026-07-05'))).toBe('2021-07-01');
    expect(ruleFrom(stay('2026-07-01', '2026-07-05'))).toBe('2026-07-01');
  });

  it('says that there was a choice of places', () => {
    const segments = segmentsOf([
      home('CanTho'),
      present('p1', 'X', '2026-01-01', { leftOn: '2026-08-01' }),
      present('p2', 'Y', '2026-03-01', { leftOn: '2026-06-01' }),
    ]);
    const inY = segments.find(({ from }) => from.equals(day('2026-03-01')));
    expect(rowsOf(inY)).toContain('place');
    expect(inY?.because.find(({ row }) => row === 'place')?.facts).toEqual([
      { list: 'presences', index: 1 },
      { list: 'presences', index: 0 },
    ]);
  });

  it('names the bases under which a migrant rule holds', () => {
    const [, segment] = segmentsOf([
      home('HauGiang'),
      present('p1', 'CanTho', '2026-03-01', { leftOn: '2026-05-01' }),
    ]);
    expect(segment?.because.find(({ row }) => row === 'migrant.1')?.bases).toEqual(['legacy63']);
  });
});

describe('what would change a segment', () => {
  const changesOf = (segment: Segment | undefined) =>
    segment?.whatWouldChangeIt.map(({ code, on, leadsTo, why }) => [
      code,
      on?.toString() ?? null,
      leadsTo,
      why,
    ]);

  it('for somebody unreported: the report, the case, the registration, leaving, and time', () => {
    const [first] = segmentsOf([home('CanTho'), present('p1', 'X', '2026-03-01')]);
    expect(changesOf(first)).toEqual([
      ['stay_report', null, 'registered_stay', null],
      ['complete_case', null, 'pending', null],
      ['registration', null, 'registered_temporary', null],
      ['departure', null, null, null],
      ['confirmation', null, 'unregistered_under_30', null],
      ['time', '2026-03-31', 'unregistered_over_30', null],
    ]);
  });

  it('for the last segment: when it ends, and why', () => {
    const [, last] = segmentsOf([home('CanTho'), present('p1', 'X', '2026-03-01')]);
    expect(changesOf(last)?.at(-1)).toEqual(['time', '2026-09-01', null, 'nothing_heard']);
    const [visit] = segmentsOf([
      home('CanTho'),
      present('p1', 'X', '2026-03-01', { plannedUntil: '2026-03-15' }),
    ]);
    expect(changesOf(visit)?.at(-1)).toEqual(['time', '2026-03-15', null, 'as_stated']);
  });

  it('for a registration: extending it, striking it off, its end', () => {
    const temporary = segmentsOf(worker)[2];
    expect(changesOf(temporary)?.map(([code]) => code)).toEqual([
      'extension',
      'striking_off',
      'departure',
      'confirmation',
      'time',
    ]);
    expect(changesOf(temporary)?.at(-1)).toEqual(['time', '2028-03-13', 'unregistered_lapsed', null]);
  });
});

describe('rules changed by an administrator', () => {
  const source = cite(lawOnResidence2020, { article: 27, row: 'T-01', tag: 'A', confirmed: true });
  const stays = (arrivedOn: string) => [
    home('CanTho'),
    present('p1', 'X', arrivedOn, { plannedUntil: '2027-12-01' }),
  ];

  it('stayDays is picked by the first arrival of the chain', () => {
    const rules = new RuleBook([
      { parameter: 'shortestStayToRegister', from: day('2027-01-01'), value: { days: 45 }, source },
    ]);
    expect(segmentsOf(stays('2026-12-31'), rules).map(lineOf)[1]).toContain('2027-01-30 to');
    expect(segmentsOf(stays('2027-01-01'), rules).map(lineOf)[1]).toContain('2027-02-15 to');
  });

  it('migrantDays is picked by the day itself', () => {
    const rules = new RuleBook([
      { parameter: 'studyMonth', from: day('2026-04-15'), value: { days: 60 }, source },
    ]);
    const facts = [home('CanTho'), present('p1', 'X', '2026-03-01', { leftOn: '2026-06-01' })];
    expect(segmentsOf(facts, rules).map(lineOf)).toEqual([
      '2026-03-01 to 2026-03-30 X unregistered_under_30',
      '2026-03-31 to 2026-04-14 X unregistered_over_30, migrant',
      '2026-04-15 to 2026-04-29 X unregistered_over_30',
      '2026-04-30 to 2026-05-31 X unregistered_over_30, migrant',
    ]);
  });

  it('settledDays is picked by the day itself', () => {
    const rules = new RuleBook([
      { parameter: 'settledDays', from: day('2026-03-10'), value: { days: 10 }, source },
    ]);
    const facts = [
      home('CanTho'),
      present('p1', 'X', '2026-01-01', { leftOn: '2026-08-01' }),
      present('p2', 'Y', '2026-03-01', { leftOn: '2026-03-20' }),
    ];
    expect(segmentsOf(facts, rules).map(lineOf).slice(1)).toEqual([
      '2026-01-31 to 2026-03-09 X unregistered_over_30, migrant',
      '2026-03-10 to 2026-03-19 Y unregistered_under_30, migrant',
      '2026-03-20 to 2026-07-31 X unregistered_over_30, migrant',
    ]);
  });

  it('chainGapNights is picked by the later arrival, openPresenceMonths by the arrival', () => {
    const rules = new RuleBook([
      { parameter: 'chainGapNights', from: day('2026-03-24'), value: { nights: 4 }, source },
      { parameter: 'openPresenceMonths', from: day('2026-03-24'), value: { months: 3 }, source },
    ]);
    const facts = [
      home('CanTho'),
      present('p1', 'X', '2026-03-01', { leftOn: '2026-03-20' }),
      present('p2', 'X', '2026-03-24'),
    ];
    expect(segmentsOf(facts, rules).map(lineOf)).toEqual([
      '2026-03-01 to 2026-03-19 X unregistered_under_30',
      '2026-03-24 to 2026-03-30 X unregistered_under_30',
      '2026-03-31 to 2026-06-23 X unregistered_over_30, migrant',
    ]);
  });

  it('the relatives’ exception can be kept alive', () => {
    const rules = new RuleBook([
      { parameter: 'oneReportForRelatives', from: day('2026-07-01'), value: { suffices: true }, source },
    ]);
    const visit = (id: string, arrivedOn: string, leftOn: string) =>
      present(id, 'X', arrivedOn, { leftOn, hostRelation: 'close_relative' });
    const facts = [
      home('CanTho'),
      visit('p1', '2026-09-05', '2026-09-07'),
      reported('p1', '2026-09-05', '2026-09-07', '2026-09-05 20:00'),
      visit('p2', '2026-10-10', '2026-10-12'),
    ];
    expect(segmentsOf(facts, rules).map(({ status }) => status)).toEqual([
      'registered_stay',
      'registered_stay',
    ]);
    expect(segmentsOf(facts).map(({ status }) => status)).toEqual([
      'registered_stay',
      'unregistered_under_30',
    ]);
  });
});

describe('segments for counting', () => {
  const counted = (facts: readonly Some[]) =>
    countingSegments(factsInDays(personWith(facts)), exampleProvinces, seededRules).map(
      ({ from, until, originCommune, purpose }) =>
        `${fromEpochDay(from).toString()} to ${fromEpochDay(until).subtract({ days: 1 }).toString()} ${originCommune ?? 'nowhere'} ${purpose}`,
    );

  it('are cut where the permanent residence moves, even within its province', () => {
    expect(
      counted([
        home('CanTho', '1999-05-04', '2026-03-10'),
        home('CaiRang', '2026-03-10'),
        present('p1', 'X', '2026-03-01', { leftOn: '2026-03-20' }),
      ]),
    ).toEqual(['2026-03-01 to 2026-03-09 31135 work', '2026-03-10 to 2026-03-19 31186 work']);
  });

  it('take the purpose of the covering presence that arrived last, medical counting as other', () => {
    expect(
      counted([
        present('p1', 'X', '2026-03-01', { leftOn: '2026-03-25', purpose: 'work' }),
        present('p2', 'X', '2026-03-10', { leftOn: '2026-03-15', purpose: 'study' }),
        present('p3', 'X', '2026-03-12', { leftOn: '2026-03-14', purpose: 'medical' }),
      ]),
    ).toEqual([
      '2026-03-01 to 2026-03-09 nowhere work',
      '2026-03-10 to 2026-03-11 nowhere study',
      '2026-03-12 to 2026-03-13 nowhere other',
      '2026-03-14 to 2026-03-14 nowhere study',
      '2026-03-15 to 2026-03-24 nowhere work',
    ]);
  });

  it('keep the purpose of the latest presence while registered and away', () => {
    expect(
      counted([
        home('CanTho'),
        present('p1', 'X', '2026-03-01', { leftOn: '2026-03-10', purpose: 'study' }),
        registered('X', '2026-03-01', '2026-04-30'),
      ]),
    ).toEqual(['2026-03-01 to 2026-04-30 31135 study']);
  });
});

describe('flags for work lists', () => {
  it('are raised in every commune where somebody stays, not only where they count', () => {
    const flags = flagsOf(
      personWith([
        home('CanTho'),
        present('p1', 'X', '2026-01-01', { plannedUntil: '2026-12-31' }),
        present('p2', 'Y', '2026-03-01', { plannedUntil: '2026-08-01' }),
      ]),
      exampleProvinces,
      seededRules,
    ).filter(({ flag }) => flag === 'registration_due');
    expect(
      flags.map(({ communeCode, from, until }) => [communeCode, toEpochDay(until) - toEpochDay(from)]),
    ).toEqual([
      ['26740', 364],
      ['27004', 153],
    ]);
  });
});
