import { day } from '@libs/calendar';
import {
  BeforeTheLaw,
  endGrounds,
  extendedFrom,
  extensionWindowOpens,
  groundsThatHold,
  groundsToEnd,
  lastDayOfLongestTerm,
  mayEnd,
  mayExtend,
  mayRegister,
  mustRegister,
  registrationsReplacedBy,
  seededRules,
} from '@libs/residence-law';
import fc from 'fast-check';
import { mayEndExamples } from './may-end.examples.ts';
import { mayExtendExamples } from './may-extend.examples.ts';
import { mayRegisterExamples } from './may-register.examples.ts';
import { mustRegisterExamples } from './must-register.examples.ts';

const named = <Example extends { readonly name: readonly string[] }>(examples: readonly Example[]) =>
  examples.map((example) => [example.name.join(' — '), example] as const);

describe('who must register (article 27)', () => {
  it.each(named(mustRegisterExamples))('%s', (_, { person, verdict, because }) => {
    const decision = mustRegister(person, seededRules);
    expect(decision.verdict).toBe(verdict);
    expect(groundsThatHold(decision).map(({ code }) => code)).toEqual(because);
  });

  it('is not asked of days before the law', () => {
    const person = mustRegisterExamples[0]!.person;
    expect(() => mustRegister({ ...person, comesOn: day('2021-06-30') }, seededRules)).toThrow(BeforeTheLaw);
  });

  it('never lets a longer stay turn must into need not', () => {
    const person = mustRegisterExamples[0]!.person;
    fc.assert(
      fc.property(fc.nat({ max: 400 }), fc.nat({ max: 400 }), (days, more) => {
        const verdict = (length: number) =>
          mustRegister({ ...person, intendedUntil: person.comesOn.add({ days: length }) }, seededRules)
            .verdict;
        if (verdict(days) === 'must') expect(verdict(days + more)).toBe('must');
      }),
      { seed: 20_261_121 },
    );
  });
});

describe('what the law excludes about a registration', () => {
  it.each(named(mayRegisterExamples))('%s', (_, { asked, decidedOn, excludedBy }) => {
    const decision = mayRegister(asked, day(decidedOn), seededRules);
    expect(groundsThatHold(decision).map(({ code }) => code)).toEqual(excludedBy);
    expect(decision.verdict).toBe(excludedBy.length === 0 ? 'may' : 'may_not');
  });

  it('every ground is reached by some example', () => {
    const looked = mayRegister(mayRegisterExamples[0]!.asked, day('2026-03-13'), seededRules).grounds.map(
      ({ code }) => code,
    );
    const reached = new Set(mayRegisterExamples.flatMap(({ excludedBy }) => excludedBy));
    expect([...reached].sort()).toEqual([...looked].sort());
  });

  it('names the registrations in other communes whose place it takes', () => {
    const { asked } = mayRegisterExamples.find(({ name }) => name[0] === 'Đang đăng ký ở xã khác')!;
    expect(registrationsReplacedBy(asked, asked.registrations)).toEqual(asked.registrations);
    expect(registrationsReplacedBy({ ...asked, from: day('2027-03-01') }, asked.registrations)).toEqual([]);
    expect(registrationsReplacedBy({ ...asked, communeCode: '27004' }, asked.registrations)).toEqual([]);
  });

  it('takes the place of a registration at another dwelling of the commune, where the person moves', () => {
    const here = {
      communeCode: '26740',
      dwelling: 'd1',
      from: day('2026-01-01'),
      lastDay: day('2027-12-31'),
    };
    const move = { ...mayRegisterExamples[0]!.asked, registrations: [here], movesTo: 'd2' };
    const excluding = (asked: typeof move) =>
      groundsThatHold(mayRegister(asked, day('2026-03-13'), seededRules)).map(({ code }) => code);
    expect(excluding(move)).toEqual([]);
    expect(registrationsReplacedBy(move, [here])).toEqual([here]);
    expect(excluding({ ...move, movesTo: 'd1' })).toEqual(['overlaps_registration']);
    expect(registrationsReplacedBy({ ...move, movesTo: 'd1' }, [here])).toEqual([]);
  });
});

describe('the longest term (article 27 clause 2)', () => {
  it.each([
    ['2026-03-13', '2028-03-12'],
    ['2026-01-01', '2027-12-31'],
    ['2026-03-01', '2028-02-29'],
    ['2027-03-01', '2029-02-28'],
    ['2028-02-29', '2030-02-27'],
    ['2026-02-28', '2028-02-27'],
  ])('from %s runs to %s', (from, lastDay) => {
    expect(lastDayOfLongestTerm(day(from), seededRules)).toEqual(day(lastDay));
  });
});

describe('extending (article 28 clause 3)', () => {
  it.each(named(mayExtendExamples))('%s', (_, { asked, filedOn, verdict, because }) => {
    const decision = mayExtend(asked, day(filedOn), seededRules);
    expect(decision.verdict).toBe(verdict);
    expect(groundsThatHold(decision).map(({ code }) => code)).toEqual(because);
  });

  it('every ground about an extension is reached by some example', () => {
    const looked = mayExtend(mayExtendExamples[0]!.asked, day('2026-12-16'), seededRules).grounds;
    expect(new Set(mayExtendExamples.flatMap(({ because }) => because))).toEqual(
      new Set(looked.map(({ code }) => code)),
    );
  });

  it.each([
    ['2026-12-31', '2026-12-16'],
    ['2028-03-12', '2028-02-26'],
    ['2027-03-12', '2027-02-25'],
  ])('the window of a term to %s opens on %s', (lastDay, opens) => {
    expect(extensionWindowOpens(day(lastDay), seededRules)).toEqual(day(opens));
  });

  it('goes on from the day after the old term, or from a later decision', () => {
    expect(extendedFrom(day('2026-12-31'), day('2026-12-20'))).toEqual(day('2027-01-01'));
    expect(extendedFrom(day('2026-12-31'), day('2027-01-04'))).toEqual(day('2027-01-04'));
  });
});

describe('ending a registration early (article 29)', () => {
  it.each(named(mayEndExamples))('%s', (_, { asked, decidedOn, excludedBy }) => {
    const decision = mayEnd(asked, day(decidedOn), seededRules);
    expect(groundsThatHold(decision).map(({ code }) => code)).toEqual(excludedBy);
    expect(decision.verdict).toBe(excludedBy.length === 0 ? 'may' : 'may_not');
  });

  it('every ground to end and every obstacle is reached by some example', () => {
    expect(new Set(mayEndExamples.map(({ asked }) => asked.ground))).toEqual(new Set(endGrounds));
    const looked = mayEnd(mayEndExamples[0]!.asked, day('2026-10-01'), seededRules).grounds.map(
      ({ code }) => code,
    );
    expect(new Set(mayEndExamples.flatMap(({ excludedBy }) => excludedBy))).toEqual(new Set(looked));
  });

  it('knows who sets each ground in motion', () => {
    const begins = (how: string) =>
      endGrounds.filter((ground) => groundsToEnd[ground].begins === how).join('');
    expect([begins('on_data'), begins('on_filing'), begins('on_cancellation')]).toEqual(['adđ', 'cegh', 'b']);
  });
});
