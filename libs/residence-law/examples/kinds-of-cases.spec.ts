import { day, seededOfficeCalendar } from '@libs/calendar';
import {
  dutyToFileEnding,
  endGrounds,
  endingBeginnings,
  mayBeginEnding,
  mayDeclareAbsence,
  mayDeclareNoResidence,
  mayExtend,
  mustDeclareAbsence,
  mustRegister,
  seededRules,
} from '@libs/residence-law';
import { groundWords } from '@libs/words';
import { declaredExamples, leavingExamples } from './absence.examples.ts';
import { endingBeginsExamples } from './ending-begins.examples.ts';
import { mayExtendExamples } from './may-extend.examples.ts';
import { mustRegisterExamples } from './must-register.examples.ts';
import { holding, looked, named } from './reading-decisions.ts';

const begin = (asked: Parameters<typeof mayBeginEnding>[0]) =>
  mayBeginEnding(asked, seededOfficeCalendar, seededRules);

describe('how an ending begins (Decree 154/2024, article 10)', () => {
  it.each(named(endingBeginsExamples))('%s', (_, { asked, because }) => {
    const decision = begin(asked);
    expect(holding(decision)).toEqual(because);
    expect(decision.verdict).toBe(because.some((code) => code !== 'filed_late') ? 'may_not' : 'may');
  });

  it('every way, every ground of the law and every obstacle is in some example', () => {
    expect(new Set(endingBeginsExamples.map(({ asked }) => asked.begun))).toEqual(new Set(endingBeginnings));
    const seen = new Set<string>(endingBeginsExamples.map(({ asked }) => asked.ground));
    expect(endGrounds.filter((ground) => !seen.has(ground))).toEqual(['elsewhere']);
    expect(new Set(endingBeginsExamples.flatMap(({ because }) => because))).toEqual(
      looked(begin(endingBeginsExamples[0]!.asked)),
    );
  });

  it('a new registration elsewhere begins no ending by itself', () => {
    for (const begun of endingBeginnings) {
      const { asked } = endingBeginsExamples[0]!;
      expect(holding(begin({ ...asked, begun, ground: 'elsewhere' }))).toContain('ground_not_for_this_way');
    }
  });

  it.each([
    ['e', '2026-11-16', '2026-11-23'],
    ['e', '2026-11-17', '2026-11-25'],
    ['c', '2026-03-07', '2026-03-16'],
    ['a', '2026-11-16', undefined],
  ] as const)('ground %s that arose on %s is filed by %s', (ground, aroseOn, last) => {
    const duty = dutyToFileEnding(ground, day(aroseOn), seededOfficeCalendar, seededRules);
    expect(duty?.day.toString()).toBe(last);
  });
});

describe('every ground of a decision', () => {
  it('has a sentence', () => {
    const codes = [
      ...looked(mayExtend(mayExtendExamples[0]!.asked, day('2026-12-20'), seededRules)),
      ...looked(mustRegister(mustRegisterExamples[0]!.person, seededRules)),
      ...looked(begin(endingBeginsExamples[0]!.asked)),
      ...looked(mustDeclareAbsence(leavingExamples[0]!.leaving, seededRules)),
      ...looked(mayDeclareAbsence(declaredExamples[0]!.asked)),
      ...looked(
        mayDeclareNoResidence({
          nationality: 'VN',
          communeOfPermanentResidence: null,
          registrationInForce: false,
          livesHere: true,
          couldRegister: false,
        }),
      ),
    ];
    expect(codes.filter((code) => !(code in groundWords))).toEqual([]);
  });
});
