import { day, wallClock } from '@libs/calendar';
import { type FactProblemCode, noFacts, type ResidenceFacts } from '@libs/residence-law';

type One<List extends keyof ResidenceFacts> = ResidenceFacts[List] extends readonly (infer Fact)[]
  ? Fact
  : never;

const presence: One<'presences'> = {
  id: 'p1',
  communeCode: '26740',
  dwelling: 'd1',
  arrivedOn: day('2026-03-01'),
};
const report: One<'stayReports'> = {
  presenceId: 'p1',
  from: day('2026-03-01'),
  until: day('2026-03-15'),
  reportedAt: wallClock('2026-03-01T20:00'),
};
const registration: One<'temporaryRegistrations'> = {
  communeCode: '26740',
  dwelling: 'd1',
  from: day('2026-03-13'),
  lastDay: day('2028-03-12'),
};
const nothing: ResidenceFacts = noFacts('VN');
const homes = (...periods: readonly (readonly [from: string, until: string | null])[]): ResidenceFacts => ({
  ...nothing,
  permanentResidences: periods.map(([from, until]) => ({
    communeCode: '31135',
    from: day(from),
    until: until === null ? null : day(until),
  })),
});
const stay = (more: Partial<One<'presences'>>): ResidenceFacts => ({
  ...nothing,
  presences: [{ ...presence, ...more }],
});
const reporting = (more: Partial<One<'stayReports'>>): ResidenceFacts => ({
  ...nothing,
  presences: [presence],
  stayReports: [{ ...report, ...more }],
});
const registering = (more: Partial<One<'temporaryRegistrations'>>): ResidenceFacts => ({
  ...nothing,
  temporaryRegistrations: [{ ...registration, ...more }],
});

type Problem = readonly [field: string, code: FactProblemCode];

/** Facts that contradict themselves, and their neighbours that do not. */
export const checkFactsExamples: readonly (readonly [
  name: string,
  facts: ResidenceFacts,
  problems: readonly Problem[],
])[] = [
  ['no facts at all', nothing, []],
  ['no nationality', { ...nothing, nationality: '' }, [['nationality', 'required']]],
  [
    'an unknown commune of a presence',
    stay({ communeCode: '99999' }),
    [['presences.0.communeCode', 'unknown_commune']],
  ],
  [
    'an unknown commune of a home',
    { ...nothing, permanentResidences: [{ communeCode: '99999', from: day('2026-03-01'), until: null }] },
    [['permanentResidences.0.communeCode', 'unknown_commune']],
  ],
  [
    'an unknown commune of a case and of a declaration',
    {
      ...nothing,
      pendingCases: [{ communeCode: '99999', completeOn: day('2026-03-10') }],
      noResidenceDeclarations: [{ communeCode: '99999', from: day('2026-03-10') }],
    },
    [
      ['pendingCases.0.communeCode', 'unknown_commune'],
      ['noResidenceDeclarations.0.communeCode', 'unknown_commune'],
    ],
  ],
  [
    'an unknown commune of a registration',
    registering({ communeCode: '99999' }),
    [['temporaryRegistrations.0.communeCode', 'unknown_commune']],
  ],
  [
    'two presences of one name',
    { ...nothing, presences: [presence, presence] },
    [['presences.1.id', 'duplicate_id']],
  ],
  ['a departure after a night', stay({ leftOn: day('2026-03-02') }), []],
  [
    'a departure on the arrival',
    stay({ leftOn: day('2026-03-01') }),
    [['presences.0.leftOn', 'not_after_arrival']],
  ],
  [
    'a departure before the arrival',
    stay({ leftOn: day('2026-02-28') }),
    [['presences.0.leftOn', 'not_after_arrival']],
  ],
  ['a plan of a night', stay({ plannedUntil: day('2026-03-02') }), []],
  [
    'a planned end on the arrival',
    stay({ plannedUntil: day('2026-03-01') }),
    [['presences.0.plannedUntil', 'not_after_arrival']],
  ],
  ['a plan for five years', stay({ plannedUntil: day('2031-03-01') }), []],
  [
    'a plan for five years and a day',
    stay({ plannedUntil: day('2031-03-02') }),
    [['presences.0.plannedUntil', 'too_far_ahead']],
  ],
  ['an instant of arrival on the day', stay({ arrivedAt: wallClock('2026-03-01T23:59:59') }), []],
  [
    'an instant of arrival on the next day',
    stay({ arrivedAt: wallClock('2026-03-02T00:00') }),
    [['presences.0.arrivedAt', 'not_on_arrival_day']],
  ],
  ['a confirmation on the arrival', stay({ confirmedOn: [day('2026-03-01')] }), []],
  [
    'a confirmation before the arrival',
    stay({ confirmedOn: [day('2026-03-05'), day('2026-02-28')] }),
    [['presences.0.confirmedOn.1', 'before_arrival']],
  ],
  [
    'a confirmation on the day before the departure',
    stay({ confirmedOn: [day('2026-03-09')], leftOn: day('2026-03-10') }),
    [],
  ],
  [
    'a confirmation on the departure',
    stay({ confirmedOn: [day('2026-03-10')], leftOn: day('2026-03-10') }),
    [['presences.0.confirmedOn.0', 'not_before_departure']],
  ],
  ['a report of two weeks', reporting({}), []],
  ['a further report later', reporting({ from: day('2026-03-20'), until: day('2026-03-21') }), []],
  [
    'a report before the arrival',
    reporting({ from: day('2026-02-28') }),
    [['stayReports.0.from', 'before_arrival']],
  ],
  [
    'a report of no presence',
    reporting({ presenceId: 'p2' }),
    [['stayReports.0.presenceId', 'unknown_presence']],
  ],
  [
    'a report of no day',
    reporting({ until: day('2026-03-01') }),
    [['stayReports.0.until', 'not_after_beginning']],
  ],
  ['a registration of a day', registering({ lastDay: registration.from }), []],
  [
    'a registration that ends before it begins',
    registering({ lastDay: day('2026-03-12') }),
    [['temporaryRegistrations.0.lastDay', 'before_beginning']],
  ],
  ['a registration ended early', registering({ endedOn: day('2026-10-01'), endGround: 'e' }), []],
  ['a registration ended on its last day', registering({ endedOn: day('2028-03-12'), endGround: 'e' }), []],
  [
    'a registration ended after its last day',
    registering({ endedOn: day('2028-03-13'), endGround: 'e' }),
    [['temporaryRegistrations.0.endedOn', 'after_last_day']],
  ],
  ['a registration that never was', registering({ endedOn: day('2026-03-13'), endGround: 'b' }), []],
  [
    'a registration that never was, ended before',
    registering({ endedOn: day('2026-03-01'), endGround: 'b' }),
    [],
  ],
  [
    'an end without a ground',
    registering({ endedOn: day('2026-10-01') }),
    [['temporaryRegistrations.0.endGround', 'end_without_ground']],
  ],
  [
    'a ground without an end',
    registering({ endGround: 'e' }),
    [['temporaryRegistrations.0.endedOn', 'ground_without_end']],
  ],
  ['two homes one after the other', homes(['1999-05-04', '2020-01-01'], ['2020-01-01', null]), []],
  [
    'two homes at once',
    homes(['1999-05-04', '2020-01-02'], ['2020-01-01', null]),
    [['permanentResidences.1.from', 'overlaps']],
  ],
  [
    'two homes at once, the later one given first',
    homes(['2020-01-01', null], ['1999-05-04', null]),
    [['permanentResidences.0.from', 'overlaps']],
  ],
  [
    'the same home twice',
    homes(['1999-05-04', null], ['1999-05-04', null]),
    [['permanentResidences.1.from', 'overlaps']],
  ],
  [
    'a home of no day',
    homes(['1999-05-04', '1999-05-04']),
    [['permanentResidences.0.until', 'not_after_beginning']],
  ],
  [
    'a case decided on the day it was complete',
    {
      ...nothing,
      pendingCases: [{ communeCode: '26740', completeOn: day('2026-03-10'), decidedOn: day('2026-03-10') }],
    },
    [['pendingCases.0.decidedOn', 'not_after_beginning']],
  ],
  [
    'a declaration of no day',
    {
      ...nothing,
      noResidenceDeclarations: [{ communeCode: '26740', from: day('2026-03-10'), until: day('2026-03-10') }],
    },
    [['noResidenceDeclarations.0.until', 'not_after_beginning']],
  ],
  [
    'everything wrong is said at once',
    {
      ...nothing,
      presences: [
        { ...presence, leftOn: day('2026-03-01'), plannedUntil: day('2026-02-01'), communeCode: '1' },
      ],
    },
    [
      ['presences.0.communeCode', 'unknown_commune'],
      ['presences.0.leftOn', 'not_after_arrival'],
      ['presences.0.plannedUntil', 'not_after_arrival'],
    ],
  ],
];
