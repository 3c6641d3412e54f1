import {
  caseActions,
  caseKinds,
  caseStates,
  foldOf,
  isOpen,
  stepOf,
  steps,
  whatMayFollow,
} from './what-may-follow.ts';

/** States that a case of a kind can come to. */
function reachedBy(kind: (typeof caseKinds)[number]): Set<string> {
  const reached = new Set<string>(['opened']);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const state of caseStates) {
      if (reached.has(state)) whatMayFollow(kind, state).forEach(({ to }) => reached.add(to));
    }
  }
  return reached;
}

describe.each(caseKinds)('the life of a case of kind %s', (kind) => {
  const reached = reachedBy(kind);

  it('reaches every state that it has steps from', () => {
    expect(reached).toContain('granted');
    expect(caseStates.filter((state) => !reached.has(state) && isOpen(state))).toEqual([
      ...(kind === 'residence_confirmation' ? ['waiting_for_outside'] : []),
      ...(kind === 'cancellation' ? [] : ['referred']),
    ]);
  });

  it('has no dead end while it is open, and can always be decided or withdrawn from there', () => {
    for (const state of caseStates.filter((one) => isOpen(one) && reached.has(one))) {
      const next = whatMayFollow(kind, state);
      expect([state, next.length > 0]).toEqual([state, true]);
      const onwards = next.flatMap(({ to }) => [to, ...whatMayFollow(kind, to).map((step) => step.to)]);
      expect([state, onwards.some((to) => !isOpen(to))]).toEqual([state, true]);
    }
  });

  it('is over when it was refused, withdrawn or cancelled', () => {
    for (const state of ['refused', 'withdrawn', 'cancelled'] as const)
      expect(whatMayFollow(kind, state)).toEqual([]);
  });

  it('has at most one step for an action', () => {
    for (const state of caseStates) {
      const actions = whatMayFollow(kind, state).map(({ action }) => action);
      expect(new Set(actions).size).toBe(actions.length);
    }
  });

  it('is granted only when complete, or by the province when referred', () => {
    const from = caseStates.filter((state) => stepOf(kind, state, 'granted'));
    expect(from).toEqual(kind === 'cancellation' ? ['complete', 'referred'] : ['complete']);
  });
});

describe('the table', () => {
  it('uses every action, and lets each be taken by somebody', () => {
    expect([...new Set(steps.map(({ action }) => action))].sort()).toEqual([...caseActions].sort());
    expect(steps.filter(({ by }) => by.length === 0)).toEqual([]);
  });

  it('refuses nothing without grounds', () => {
    for (const { action, requires } of steps) {
      if (action === 'refused') expect(requires).toContain('grounds');
    }
  });

  it('is folded over a history, and refuses one that cannot have been', () => {
    expect(foldOf('registration', ['opened', 'claimed', 'completed', 'granted'])).toBe('granted');
    expect(
      foldOf('registration', [
        'opened',
        'completed',
        'outside_asked',
        'noted',
        'outside_given_up',
        'refused',
      ]),
    ).toBe('refused');
    expect(() => foldOf('registration', ['opened', 'granted'])).toThrow(RangeError);
    expect(() => foldOf('registration', ['completed'])).toThrow(RangeError);
    for (const action of caseActions) {
      expect(() => foldOf('extension', ['opened', 'refused', action])).toThrow(RangeError);
    }
  });
});
