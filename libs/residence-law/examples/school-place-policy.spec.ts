import { day } from '@libs/calendar';
import {
  contradictionsOf,
  isPlacedFirst,
  policyInForce,
  type ProposedSchoolPlacePolicy,
  seededRules,
} from '@libs/residence-law';
import { whatOpensExamples } from './what-opens.examples.ts';

const policy: ProposedSchoolPlacePolicy = {
  level: 'primary_school',
  startsOn: day('2026-06-01'),
  until: null,
  placesFirstFor: ['permanent', 'temporary'],
  temporaryMonths: 6,
  issuedOn: day('2026-05-01'),
  others: 'placed_after',
};
const codesOf = (changes: Partial<ProposedSchoolPlacePolicy>) =>
  contradictionsOf({ ...policy, ...changes }, seededRules).map(({ code }) => code);

describe('a province’s policy of school places', () => {
  it('may order who is placed first', () => {
    expect(codesOf({})).toEqual([]);
  });

  it.each([
    [{ until: day('2026-06-01') }, 'period_ends_before_it_begins'],
    [{ issuedOn: day('2026-06-02') }, 'begins_before_its_document'],
    [{ placesFirstFor: ['permanent'] as const }, 'months_without_temporary'],
    [{ placesFirstFor: ['temporary'] as const }, 'permanent_left_out'],
    [{ others: 'not_admitted' as const }, 'schooling_is_never_closed'],
  ])('contradicts itself or the nation: %j', (changes, code) => {
    expect(codesOf(changes)).toEqual([code]);
  });

  it('says every contradiction at once, and the article where the nation says otherwise', () => {
    const wrong = contradictionsOf(
      { ...policy, others: 'not_admitted', until: day('2026-01-01') },
      seededRules,
    );
    expect(wrong.map(({ source }) => source?.article ?? null)).toEqual([null, '13']);
  });

  it('is superseded by the one that begins later, and ends without one before it coming back', () => {
    const later = { ...policy, startsOn: day('2027-06-01'), until: day('2028-06-01') };
    const on = (text: string) => policyInForce([later, policy], 'primary_school', day(text));
    expect([on('2026-05-31'), on('2026-06-01'), on('2027-06-01'), on('2028-06-01')]).toEqual([
      null,
      policy,
      later,
      null,
    ]);
    expect(policyInForce([policy], 'preschool', day('2026-07-01'))).toBeNull();
  });

  it('puts a temporary resident first from the day on which the months are full, and turns nobody away', () => {
    const worker = whatOpensExamples.find(({ name }) => name[1] === 'a worker not yet registered')?.who;
    if (!worker) throw new Error('there is no such example');
    const registered = {
      ...worker,
      facts: {
        ...worker.facts,
        temporaryRegistrations: [
          {
            communeCode: worker.communeCode,
            dwelling: 'd',
            from: day('2026-01-10'),
            lastDay: day('2027-01-09'),
            endedOn: null,
            endGround: null,
          },
        ],
      },
    };
    const first = (on: string) => isPlacedFirst(policy, { ...registered, on: day(on) });
    expect([first('2026-07-09'), first('2026-07-10')]).toEqual([false, true]);
    expect(isPlacedFirst(policy, worker)).toBe(false);
  });
});
