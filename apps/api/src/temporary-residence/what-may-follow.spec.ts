import { caseEventKinds, caseStates, foldOf, stateAfter, whatMayFollow } from './what-may-follow.ts';

describe('the life of a case file', () => {
  it('can reach every state from its opening', () => {
    const reached = new Set<string>(['opened']);
    for (let before = 0; before !== reached.size;) {
      before = reached.size;
      for (const state of caseStates) {
        if (reached.has(state)) Object.values(whatMayFollow[state]).forEach((next) => reached.add(next));
      }
    }
    expect([...reached].sort()).toEqual([...caseStates].sort());
  });

  it('has no dead end but a decision or a withdrawal', () => {
    const ends = caseStates.filter((state) => Object.keys(whatMayFollow[state]).length === 0);
    expect(ends).toEqual(['granted', 'refused', 'withdrawn']);
  });

  it('is granted only when complete', () => {
    expect(stateAfter('opened', 'granted')).toBeUndefined();
    expect(stateAfter('complete', 'granted')).toBe('granted');
  });

  it('folds its history, and refuses one that cannot have been', () => {
    expect(foldOf(['opened', 'completed', 'granted'])).toBe('granted');
    expect(() => foldOf(['opened', 'granted'])).toThrow(RangeError);
    for (const event of caseEventKinds)
      expect(() => foldOf(['opened', 'refused', event])).toThrow(RangeError);
  });
});
