import { day } from '@libs/calendar';
import {
  absenceGroups,
  absenceSources,
  mayDeclareAbsence,
  mayDeclareNoResidence,
  mustDeclareAbsence,
  RuleBook,
  seededRules,
} from '@libs/residence-law';
import { declaredExamples, leavingExamples } from './absence.examples.ts';
import { holding, looked, named } from './reading-decisions.ts';

describe('absence (article 31)', () => {
  it.each(named(leavingExamples))('%s', (_, { leaving, verdict, readings }) => {
    const decision = mustDeclareAbsence(leaving, seededRules);
    expect(decision.verdict).toBe(verdict);
    if (readings) expect(decision.readings.map((one) => one.verdict)).toEqual(readings);
    else expect(decision.readings).toHaveLength(1);
  });

  it('follows an administrator who settles the unit of group c', () => {
    const { leaving } = leavingExamples.find(({ readings }) => readings?.join() === 'must,need_not')!;
    const settled = (unitIsProvince: boolean) =>
      new RuleBook([
        {
          parameter: 'absenceOfDutyBound',
          from: day('2026-07-01'),
          value: { months: 3, unitIsSettled: true, unitIsProvince },
          source: seededRules.on(day('2026-07-01')).absenceOfDutyBound.source,
        },
      ]);
    expect(mustDeclareAbsence(leaving, settled(false)).verdict).toBe('must');
    expect(mustDeclareAbsence(leaving, settled(true)).verdict).toBe('need_not');
  });

  it('cites the text of the day, and says that group c is unresolved', () => {
    const on = (text: string) =>
      mustDeclareAbsence(
        { ...leavingExamples.find(({ leaving }) => leaving.group === 'c')!.leaving, leavesOn: day(text) },
        seededRules,
      ).source;
    expect([on('2026-06-30').text.number, on('2026-06-30').tag]).toEqual(['68/2020/QH14', 'C']);
    expect([on('2026-07-01').text.number, on('2026-07-01').tag]).toEqual(['118/2025/QH15', 'U']);
  });

  it.each(named(declaredExamples))('%s', (_, { asked, because }) => {
    const decision = mayDeclareAbsence(asked);
    expect(holding(decision)).toEqual(because);
    expect(decision.verdict).toBe(because.length === 0 ? 'may' : 'may_not');
  });

  it('every group, source and obstacle is in some example', () => {
    expect(new Set(leavingExamples.map(({ leaving }) => leaving.group))).toEqual(new Set(absenceGroups));
    expect(new Set(declaredExamples.map(({ asked }) => asked.source))).toEqual(new Set(absenceSources));
    expect(new Set(declaredExamples.flatMap(({ because }) => because))).toEqual(
      looked(mayDeclareAbsence(declaredExamples[0]!.asked)),
    );
    const reached = leavingExamples.flatMap(({ leaving }) =>
      holding(mustDeclareAbsence(leaving, seededRules)),
    );
    expect(new Set(reached)).toEqual(looked(mustDeclareAbsence(leavingExamples[0]!.leaving, seededRules)));
  });
});

describe('declaring where one lives without any residence (article 19)', () => {
  const asked = {
    nationality: 'VN',
    communeOfPermanentResidence: null,
    registrationInForce: false,
    livesHere: true,
    couldRegister: false,
  };

  it.each([
    ['không đủ điều kiện đăng ký — neither residence', asked, 'may', []],
    [
      'có thường trú — permanent residence',
      { ...asked, communeOfPermanentResidence: '31135' },
      'may_not',
      ['has_permanent_residence'],
    ],
    [
      'đang đăng ký tạm trú — registered',
      { ...asked, registrationInForce: true },
      'may_not',
      ['has_temporary_residence'],
    ],
    ['không ở đây — does not live here', { ...asked, livesHere: false }, 'may_not', ['does_not_live_here']],
    [
      'đủ điều kiện đăng ký — could register: an officer looks',
      { ...asked, couldRegister: true },
      'for_an_officer',
      ['could_register'],
    ],
    ['người nước ngoài — a foreigner', { ...asked, nationality: 'LA' }, 'may_not', ['not_a_citizen']],
  ] as const)('%s', (_, declared, verdict, because) => {
    const decision = mayDeclareNoResidence(declared);
    expect([decision.verdict, holding(decision)]).toEqual([verdict, because]);
  });
});
