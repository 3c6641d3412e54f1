import { day, toEpochDay } from '@libs/calendar';
import {
  crowdingAt,
  factsInDays,
  lastingBeyond,
  type ResidenceFacts,
  seededRules,
  type StayAt,
  staysAt,
  stillLasts,
} from '@libs/residence-law';

const worker: ResidenceFacts = {
  nationality: 'VN',
  permanentResidences: [{ communeCode: '31135', from: day('1999-05-04'), until: null }],
  presences: [],
  stayReports: [],
  temporaryRegistrations: [],
  pendingCases: [],
  noResidenceDeclarations: [],
};
const here = { id: 'p1', communeCode: '26740', dwelling: 'd1', arrivedOn: day('2026-03-01') };
const registered = {
  communeCode: '26740',
  dwelling: 'd1',
  from: day('2026-03-13'),
  lastDay: day('2027-03-12'),
};
const read = (stays: readonly StayAt[]) =>
  stays.map(({ from, until, doubt, endsBecause }) => [from.toString(), until.toString(), doubt, endsBecause]);

const examples = [
  {
    name: 'who left is there until then',
    facts: { presences: [{ ...here, leftOn: day('2026-04-01') }] },
    stays: [['2026-03-01', '2026-04-01', null, 'left']],
  },
  {
    name: 'who has not been seen for 120 days may be there, until nothing heard for six months ends it',
    facts: { presences: [here] },
    stays: [
      ['2026-03-01', '2026-06-29', null, null],
      ['2026-06-29', '2026-09-01', 'long_unseen', 'nothing_heard'],
    ],
  },
  {
    name: 'a confirmation takes the doubt away',
    facts: { presences: [{ ...here, confirmedOn: [day('2026-06-28')] }] },
    stays: [
      ['2026-03-01', '2026-10-26', null, null],
      ['2026-10-26', '2026-12-28', 'long_unseen', 'nothing_heard'],
    ],
  },
  {
    name: 'a stay with a stated end is there until it',
    facts: { presences: [{ ...here, plannedUntil: day('2026-03-10') }] },
    stays: [['2026-03-01', '2026-03-10', null, 'as_stated']],
  },
  {
    name: 'who is registered and not present may be there',
    facts: {
      presences: [{ ...here, leftOn: day('2026-04-01') }],
      temporaryRegistrations: [registered],
    },
    stays: [
      ['2026-03-01', '2026-04-01', null, 'left'],
      ['2026-04-01', '2027-03-13', 'registered_only', null],
    ],
  },
  {
    name: 'who lives and is registered elsewhere is not there',
    facts: {
      presences: [{ ...here, dwelling: 'd2' }],
      temporaryRegistrations: [{ ...registered, dwelling: 'd2' }],
    },
    stays: [],
  },
]; // prettier-ignore

describe('who is at a dwelling', () => {
  it.each(examples)('$name', ({ facts, stays }) => {
    expect(read(staysAt({ ...worker, ...facts }, new Set(['d1']), seededRules))).toEqual(stays);
  });

  it('reads dwellings that were merged as one', () => {
    const facts = { ...worker, presences: [{ ...here, dwelling: 'd2', leftOn: day('2026-03-02') }] };
    expect(read(staysAt(facts, new Set(['d1', 'd2']), seededRules))).toHaveLength(1);
  });
});

describe('who leaves', () => {
  it('leaves with every presence that lasts, and not with a stay that ended as stated before', () => {
    const presences = [
      { ...here, id: 'over', plannedUntil: day('2026-03-05') },
      { ...here, id: 'open', arrivedOn: day('2026-05-01') },
      { ...here, id: 'stated', arrivedOn: day('2026-05-20'), plannedUntil: day('2026-07-01') },
      { ...here, id: 'to come', arrivedOn: day('2026-06-01') },
    ];
    const lasting = (on: string) => [...lastingBeyond({ ...worker, presences }, day(on), seededRules)];
    expect(lasting('2026-06-01')).toEqual(['open', 'stated']);
    expect(lasting('2026-03-04')).toEqual(['over']);
    expect(lasting('2026-03-05')).toEqual([]);
  });
});

describe('who is on a list of those who live somewhere', () => {
  it('lived there before where a presence without departure still lasts, not where a stay ended as stated', () => {
    const presences = [
      { ...here, id: 'over', plannedUntil: day('2026-03-05') },
      { ...here, id: 'open', arrivedOn: day('2026-05-01') },
      { ...here, id: 'left', arrivedOn: day('2026-05-01'), leftOn: day('2026-07-01') },
    ];
    const facts = factsInDays({ ...worker, presences });
    const lasting = (on: string) =>
      facts.presences.flatMap((presence) =>
        stillLasts(presence, facts, toEpochDay(day(on)), seededRules) ? [presence.id] : [],
      );
    expect(lasting('2026-06-01')).toEqual(['open']);
    expect(lasting('2026-03-04')).toEqual(['over', 'open']);
    expect(lasting('2027-06-01')).toEqual([]);
  });
});

describe('too many people', () => {
  it.each([
    { people: 5, floorAreaM2: 40, rooms: null, hints: [] },
    { people: 6, floorAreaM2: 40, rooms: null, hints: [['area_per_person', 6.7, 8, 'MH']] },
    { people: 19, floorAreaM2: null, rooms: null, hints: [] },
    { people: 20, floorAreaM2: null, rooms: null, hints: [['many_people', 20, 20, 'REC']] },
    { people: 60, floorAreaM2: null, rooms: 10, hints: [] },
    { people: 61, floorAreaM2: null, rooms: 10, hints: [['many_people_per_room', 6.1, 6, 'REC']] },
    { people: 0, floorAreaM2: 1, rooms: 1, hints: [] },
  ])('$people people, $floorAreaM2 m², $rooms rooms', ({ hints, ...dwelling }) => {
    const found = crowdingAt(dwelling, day('2026-11-22'), seededRules);
    expect(found.map(({ code, is, limit, source }) => [code, is, limit, source.tag])).toEqual(hints);
  });
});
