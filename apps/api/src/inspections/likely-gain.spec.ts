import {
  likelihood,
  likelyGain,
  provedRightAt,
  provedRightOf,
  rankByGain,
  type TrackRecord,
  type VisitReason,
  type Worth,
} from './likely-gain.ts';

const never = { looked: 0, right: 0 };
const nothingKnown: TrackRecord = {
  over_30: never,
  lapsed: never,
  suspected_left: never,
  too_many_people: never,
  owner_objection: never,
};
const dwelling = (dwellingId: string, ...reasons: VisitReason[][]): Worth => ({
  dwellingId,
  people: reasons.map((of, index) => ({ residentId: `${dwellingId}${String(index)}`, reasons: of })),
  peopleTooMany: 0,
  objectionDueOn: null,
});

describe('how likely a reason proves right', () => {
  it.each([
    [0, 0, 1 / 2],
    [1, 1, 2 / 3],
    [1, 0, 1 / 3],
    [98, 98, 99 / 100],
    [8, 1, 2 / 10],
  ])('after %d visits of which %d were right', (looked, right, expected) => {
    expect(likelihood({ looked, right })).toBeCloseTo(expected);
  });
});

describe('the likely gain of a visit', () => {
  it('is one half for each person as long as nobody was visited', () => {
    expect(likelyGain(dwelling('a', ['over_30'], ['lapsed']), nothingKnown)).toBeCloseTo(1);
  });

  it('counts a person with two reasons once, by the likelier one', () => {
    const record = {
      ...nothingKnown,
      lapsed: { looked: 8, right: 7 },
      suspected_left: { looked: 8, right: 1 },
    };
    expect(likelyGain(dwelling('a', ['suspected_left', 'lapsed']), record)).toBeCloseTo(0.8);
  });

  it('adds each person too many, and an objection as one', () => {
    const crowded = { ...dwelling('a'), peopleTooMany: 3, objectionDueOn: '2026-12-01' };
    expect(likelyGain(crowded, nothingKnown)).toBeCloseTo(2);
  });

  it('is nothing where nothing speaks for a visit', () => {
    expect(likelyGain(dwelling('a', []), nothingKnown)).toBe(0);
  });
});

describe('the visit list', () => {
  it('begins with the greatest gain, follows what visits found, and keeps one order among equals', () => {
    const lines = [
      dwelling('c', ['over_30']),
      dwelling('b', ['suspected_left']),
      dwelling('a', ['over_30'], ['over_30']),
    ];
    const order = (record: TrackRecord) => rankByGain(lines, record).map(({ dwellingId }) => dwellingId);
    expect(order(nothingKnown)).toEqual(['a', 'b', 'c']);
    expect(order({ ...nothingKnown, over_30: { looked: 20, right: 0 } })).toEqual(['b', 'a', 'c']);
  });

  it('puts the objection that is due first before an equal one', () => {
    const objected = (dwellingId: string, objectionDueOn: string) => ({
      ...dwelling(dwellingId),
      objectionDueOn,
    });
    const lines = [objected('a', '2026-12-02'), dwelling('c', ['over_30']), objected('b', '2026-12-01')];
    expect(rankByGain(lines, nothingKnown).map(({ dwellingId }) => dwellingId)).toEqual(['b', 'a', 'c']);
  });
});

describe('a reason proved right', () => {
  it.each([
    ['over_30', 'present', true],
    ['over_30', 'left', false],
    ['lapsed', 'present', true],
    ['lapsed', 'not_known', false],
    ['suspected_left', 'left', true],
    ['suspected_left', 'not_known', true],
    ['suspected_left', 'present', false],
  ] as const)('%s, and the person was found %s: %s', (reason, found, expected) => {
    expect(provedRightOf(reason, found)).toBe(expected);
  });

  it.each([
    ['too_many_people', ['present', 'new'], true],
    ['too_many_people', ['left'], true],
    ['too_many_people', ['present', 'present'], false],
    ['owner_objection', ['not_known', 'present'], true],
    ['owner_objection', ['present', 'new'], false],
    ['owner_objection', [], false],
  ] as const)('%s, and %j was found: %s', (reason, found, expected) => {
    expect(provedRightAt(reason, found)).toBe(expected);
  });
});
