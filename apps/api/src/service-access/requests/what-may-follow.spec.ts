import {
  outcomesOfNeed,
  reasonsOf,
  refusalReasons,
  requestStates,
  requestSteps,
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

  it('knows no refusal for want of registration', () => {
    expect(refusalReasons.filter((reason) => /regist|residen/.test(reason))).toEqual([]);
    expect([...new Set(Object.values(reasonsOf).flat())].sort()).toEqual([...refusalReasons].sort());
  });
});
