import { type Day, day } from '@libs/calendar';
import { type ResidenceFacts, seededRules } from '@libs/residence-law';
import { livingAt, reasonsOfPerson } from './reasons-of-person.ts';

const today = day('2026-11-22');
const here = '26740';
const door = 'd1';
const ago = (days: number): Day => today.subtract({ days });

type Presence = ResidenceFacts['presences'][number];

const presence = (arrivedOn: Day, more: Partial<Presence> = {}): Presence => ({
  id: `p${arrivedOn.toString()}`,
  communeCode: here,
  dwelling: door,
  arrivedOn,
  ...more,
});

const somebody = (presences: readonly Presence[], more: Partial<ResidenceFacts> = {}): ResidenceFacts => ({
  nationality: 'VN',
  permanentResidences: [{ communeCode: '31135', from: day('1999-05-04'), until: null }],
  presences,
  stayReports: [],
  temporaryRegistrations: [],
  pendingCases: [],
  noResidenceDeclarations: [],
  ...more,
});

const registeredUntil = (endedOn: Day) => ({
  temporaryRegistrations: [
    { communeCode: here, dwelling: door, from: ago(400), lastDay: endedOn.subtract({ days: 1 }) },
  ],
});

const living = (facts: ResidenceFacts) => livingAt(facts, new Set([door]), today, seededRules);

const reasons = (facts: ResidenceFacts, isHelped = false) => {
  const [at] = living(facts);
  return at === undefined ? null : reasonsOfPerson(facts, at, isHelped, today, seededRules);
};

describe('who lives at a door', () => {
  it.each([
    ['since today', somebody([presence(today)]), true],
    ['from tomorrow on', somebody([presence(ago(-1))]), false],
    ['until yesterday', somebody([presence(ago(40), { leftOn: today })]), false],
    ['who meant to be gone', somebody([presence(ago(40), { plannedUntil: today })]), false],
    ['who meant to be gone and was seen', somebody([presence(ago(40), { plannedUntil: ago(5), confirmedOn: [ago(4)] })]), true],
    ['unseen for five months', somebody([presence(ago(150))]), true],
    ['unseen for seven months', somebody([presence(ago(215))]), false],
    ['at another door', somebody([presence(ago(40), { dwelling: 'd2' })]), false],
    ['dead', somebody([presence(ago(40))], { diedOn: ago(3) }), false],
  ])('somebody %s', (_who, facts, lives) => {
    expect(living(facts)).toHaveLength(lives ? 1 : 0);
  }); // prettier-ignore

  it('says who is there for certain, and who is no citizen', () => {
    expect(living(somebody([presence(ago(119))]))).toMatchObject([{ isCertain: true, isCitizen: true }]);
    expect(living(somebody([presence(ago(120))]))).toMatchObject([{ isCertain: false }]);
    expect(living(somebody([presence(ago(40))], { nationality: 'LA' }))).toMatchObject([
      { isCitizen: false },
    ]);
  });

  it('counts from the first arrival in the commune that still lasts, also at another door, and as last seen there', () => {
    const facts = somebody([
      presence(ago(60), { dwelling: 'd2', confirmedOn: [ago(10)] }),
      presence(ago(20)),
    ]);
    expect(living(facts)).toEqual([
      { dwelling: door, presenceId: `p${ago(20).toString()}`, communeCode: here, since: ago(60), lastSeenOn: ago(10), isCertain: true, isCitizen: true },
    ]);
  }); // prettier-ignore
});

describe('why somebody should be looked for', () => {
  it.each([
    ['on the thirtieth day', somebody([presence(ago(30))]), ['over_30']],
    ['on the day before', somebody([presence(ago(29))]), []],
    ['with a lease of a year, on the second day', somebody([presence(ago(1), { plannedUntil: ago(-364) })]), []],
    ['on the thirtieth day of two stays with three nights between', somebody([presence(ago(30), { leftOn: ago(20) }), presence(ago(17))]), ['over_30']],
    ['at home', somebody([presence(ago(40))], { permanentResidences: [{ communeCode: here, from: ago(400), until: null }] }), []],
    ['registered', somebody([presence(ago(40))], registeredUntil(ago(-40))), []],
    ['whose registration ended yesterday', somebody([presence(ago(60))], registeredUntil(ago(1))), ['lapsed']],
    ['whose registration ended before they came back', somebody([presence(ago(40))], registeredUntil(ago(100))), ['over_30']],
    ['unseen for 120 days', somebody([presence(ago(120))]), ['over_30']],
    ['unseen for 121 days', somebody([presence(ago(121))]), ['over_30', 'suspected_left']],
    ['registered and unseen for 121 days', somebody([presence(ago(121))], registeredUntil(ago(-40))), ['suspected_left']],
  ])('somebody %s', (_who, facts, expected) => {
    expect(reasons(facts)).toEqual(expected);
  }); // prettier-ignore

  it('leaves in peace who is being helped to register, but not who may have left', () => {
    expect(reasons(somebody([presence(ago(121))]), true)).toEqual(['suspected_left']);
  });
});
