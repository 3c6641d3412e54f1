import { mayFollow, regularisationStates, type RegularisationState } from './what-may-follow.ts';

describe('the steps of a regularisation', () => {
  const reached = (from: RegularisationState, seen = new Set<RegularisationState>()) => {
    for (const next of mayFollow[from]) {
      if (!seen.has(next)) {
        seen.add(next);
        reached(next, seen);
      }
    }
    return seen;
  };

  it('reach every state from the first', () => {
    expect([...reached('opened'), 'opened'].sort()).toEqual([...regularisationStates].sort());
  });

  it('can end from every open state, and end for good', () => {
    for (const state of regularisationStates) {
      expect(reached(state).has('closed')).toBe(state !== 'closed');
    }
  });

  it('never go back to what was before the person was told', () => {
    for (const state of ['informed', 'invited', 'helped'] as const)
      expect(reached(state)).not.toContain('opened');
  });
});
