/** What can happen to a case file (hồ sơ); its state is the fold of what did. */
export const caseEventKinds = ['opened', 'completed', 'granted', 'refused', 'withdrawn'] as const;
export type CaseEventKind = (typeof caseEventKinds)[number];

export const caseStates = ['opened', 'complete', 'granted', 'refused', 'withdrawn'] as const;
export type CaseState = (typeof caseStates)[number];

/** For every state, what may happen next and the state it leads to. */
export const whatMayFollow = {
  opened: { completed: 'complete', refused: 'refused', withdrawn: 'withdrawn' },
  complete: { granted: 'granted', refused: 'refused', withdrawn: 'withdrawn' },
  granted: {},
  refused: {},
  withdrawn: {},
} as const satisfies Record<CaseState, Partial<Record<CaseEventKind, CaseState>>>;

/** The state after an event, or undefined where the event may not happen. */
export function stateAfter(state: CaseState, event: CaseEventKind): CaseState | undefined {
  const next: Partial<Record<CaseEventKind, CaseState>> = whatMayFollow[state];
  return next[event];
}

/** The state of a case after its events in order; a history that the table does not allow throws. */
export function foldOf(events: readonly CaseEventKind[]): CaseState {
  const [first, ...rest] = events;
  if (first !== 'opened') throw new RangeError('a case begins by being opened');
  return rest.reduce<CaseState>((state, event) => {
    const next = stateAfter(state, event);
    if (next === undefined) throw new RangeError(`${event} may not follow ${state}`);
    return next;
  }, 'opened');
}
