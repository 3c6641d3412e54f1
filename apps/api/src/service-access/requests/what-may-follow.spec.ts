import { Temporal } from '@libs/calendar';
import {
  afterRefusal,
  outcomesOfNeed,
  reasonsOf,
  refusalReasons,
  requestStates,
  requestSteps,
  standingStates,
  stepsFrom,
  whatMayFollow,
} from './what-may-follow.ts';

describe('what may follow on a request for a service', () => {
  it('reaches every state from the first', () => {
    const reached = new Set(['requested']);
    for (let before = 0; before !== reached.size;) {
      before = reached.size;
      for (const { from, to } of Object.values(whatMayFollow))
        if (to !== null && from.some((one) => reached.has(one))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...requestStates].sort());
  });

  it('ends nowhere but where nothing is left to do', () => {
    expect(requestStates.filter((state) => stepsFrom(state).length === 0)).toEqual([
      'refused',
      'withdrawn',
      'ended',
    ]);
    expect(requestSteps.every((step) => whatMayFollow[step].from.length > 0)).toBe(true);
  });

  it('ends for good only where a family may ask anew', () => {
    expect(stepsFrom('declined')).toEqual(['reopen']);
    expect(stepsFrom('moved_away')).toEqual(['reopen']);
    expect(outcomesOfNeed.filter((step) => !whatMayFollow[step].from.includes('requested'))).toEqual([]);
  });

  it('leaves nothing to do about somebody who died but to end what stands', () => {
    expect(requestStates.filter((state) => stepsFrom(state, true).length > 0)).toEqual(standingStates);
    expect(new Set(requestStates.flatMap((state) => stepsFrom(state, true)))).toEqual(new Set(['end']));
  });

  it('sets aside for a year who was refused as insured already; anybody else is in need again', () => {
    const refused = (reason: string, recordedAt: string) =>
      afterRefusal(
        { state: 'refused', history: [{ reason, recordedAt }] },
        Temporal.PlainDate.from('2026-11-22'),
      );
    expect(refused('no_place_free', '2026-11-01T08:00:00+00:00')).toBe('in_need');
    expect(refused('insured_through_employer', '2026-11-01T08:00:00+00:00')).toBe('set_aside');
    expect(refused('insured_in_another_group', '2025-11-23T08:00:00+00:00')).toBe('set_aside');
    expect(refused('insured_in_another_group', '2025-11-21T08:00:00+00:00')).toBe('in_need');
    expect(
      afterRefusal({ state: 'withdrawn', history: [] }, Temporal.PlainDate.from('2026-11-22')),
    ).toBeNull();
  });

  it('knows no refusal for want of registration', () => {
    expect(refusalReasons.filter((reason) => /regist|residen/.test(reason))).toEqual([]);
    expect([...new Set(Object.values(reasonsOf).flat())].sort()).toEqual([...refusalReasons].sort());
  });
});
