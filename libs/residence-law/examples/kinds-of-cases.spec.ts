import { day, seededOfficeCalendar } from '@libs/calendar';
import {
  cancellationReasons,
  changeOfDwelling,
  dutyToFileEnding,
  endGrounds,
  endingBeginnings,
  endingChannels,
  endingsUndoneBy,
  mayBeginEnding,
  mayCancel,
  mayDeclareAbsence,
  mayDeclareNoResidence,
  mayExtend,
  mustDeclareAbsence,
  mustRegister,
  seededRules,
  type CancellationAsked,
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

  it('tells the channels', () => {
    expect([endingChannels(day('2026-03-14')), endingChannels(day('2026-03-15'))]).toEqual([
      ['counter', 'online'],
      ['online'],
    ]);
  });
});

describe('cancelling a wrong registration (Circular 116/2026, article 13)', () => {
  const asked: CancellationAsked = {
    reason: 'wrong_authority',
    decidedBy: 'commune',
    isOwnResult: true,
    isComplex: false,
    isCancelled: false,
  };

  it.each([
    ['sai thẩm quyền, xã tự hủy — by the commune that made it', asked, 'may', []],
    [
      'phức tạp — complex: goes to the province',
      { ...asked, isComplex: true },
      'refer',
      ['complex_goes_to_superior'],
    ],
    [
      'cấp tỉnh, phức tạp — the province decides what is complex',
      { ...asked, isComplex: true, decidedBy: 'province' },
      'may',
      [],
    ],
    [
      'của xã khác — another commune’s result',
      { ...asked, isOwnResult: false },
      'may_not',
      ['not_own_result'],
    ],
    [
      'không nêu lý do — without a reason of the law',
      { ...asked, reason: null },
      'may_not',
      ['no_reason_of_the_law'],
    ],
    ['đã hủy rồi — cancelled before', { ...asked, isCancelled: true }, 'may_not', ['already_cancelled']],
  ] as const)('%s', (_, cancellation, verdict, because) => {
    const decision = mayCancel(cancellation);
    expect([decision.verdict, holding(decision)]).toEqual([verdict, because]);
  });

  it('knows the three reasons of the law', () => {
    expect(cancellationReasons.map((reason) => mayCancel({ ...asked, reason }).verdict)).toEqual([
      'may',
      'may',
      'may',
    ]);
  });

  it('gives back what had ended in its favour, and nothing else', () => {
    const cancelled = { from: day('2026-11-20') };
    const replaced = { endedOn: day('2026-11-20'), endGround: 'elsewhere' } as const;
    const others = [
      replaced,
      { endedOn: day('2026-11-20'), endGround: 'e' },
      { endedOn: day('2026-11-19'), endGround: 'elsewhere' },
      { endedOn: null, endGround: null },
    ] as const;
    expect(endingsUndoneBy(cancelled, others)).toEqual([replaced]);
  });
});

describe('a change of dwelling (Circular 116/2026, article 12)', () => {
  const registered = { communeCode: '26740', dwelling: 'd1' };
  const move = {
    communeCode: '26740',
    dwelling: 'd2',
    communeOfPermanentResidence: '31135',
    registered,
  };

  it.each([
    ['trong cùng phường — within the ward', move, 'register_anew', []],
    ['sang xã khác — to another commune', { ...move, communeCode: '27004' }, 'register_anew', []],
    [
      'về xã thường trú — into the commune of permanent residence',
      { ...move, communeCode: '31135' },
      'update_current_residence',
      ['inside_commune_of_permanent_residence'],
    ],
    [
      'vẫn chỗ cũ — at the same dwelling',
      { ...move, dwelling: 'd1' },
      'nothing',
      ['at_the_registered_dwelling'],
    ],
    [
      'chưa đăng ký ở đâu — not registered yet',
      { ...move, registered: null },
      'register_anew',
      ['not_registered_yet'],
    ],
    [
      'cùng mã chỗ ở nhưng khác xã — the same dwelling id in another commune',
      { ...move, communeCode: '27004', dwelling: 'd1' },
      'register_anew',
      [],
    ],
  ] as const)('%s', (_, asked, verdict, because) => {
    const decision = changeOfDwelling(asked);
    expect([decision.verdict, holding(decision)]).toEqual([verdict, because]);
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
        mayCancel({
          reason: null,
          decidedBy: 'commune',
          isOwnResult: true,
          isComplex: false,
          isCancelled: false,
        }),
      ),
      ...looked(
        changeOfDwelling({
          communeCode: '26740',
          dwelling: 'd',
          communeOfPermanentResidence: null,
          registered: null,
        }),
      ),
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
