import { type CaseKind, caseKinds } from '@libs/residence-law';
import type { AccountRole } from '../sign-in/index.ts';

export { caseKinds, type CaseKind };

/** States of a case while something is still to be done about it. */
export const openStates = [
  'opened',
  'waiting_for_applicant',
  'complete',
  'waiting_for_outside',
  'referred',
] as const;
export const caseStates = [...openStates, 'granted', 'refused', 'withdrawn', 'cancelled'] as const;
export type CaseState = (typeof caseStates)[number];

/** What an officer may do about a case so that it moves on. */
export const caseActions = [
  'supplement_asked',
  'supplemented',
  'completed',
  'outside_asked',
  'outside_answered',
  'outside_given_up',
  'referred',
  'returned',
  'granted',
  'refused',
  'withdrawn',
  'cancelled',
] as const;
export type CaseAction = (typeof caseActions)[number];

/** What happens to a case without moving it: who works on it, remarks, and a due day that the office calendar moved. */
const standingEvents = ['claimed', 'released', 'taken_over', 'noted', 'due_moved'] as const;

/** Everything that the history of a case may hold. */
export type CaseEventKind = 'opened' | (typeof standingEvents)[number] | CaseAction;

/** What an action must come with; the screens ask for it, the API refuses without it. */
export const requirements = [
  'term',
  'grounds',
  'missing',
  'question',
  'answer_by',
  'reason',
  'papers',
] as const;
export type Requirement = (typeof requirements)[number];

/** One way for a case to move on. */
export interface Step {
  readonly action: CaseAction;
  readonly from: readonly CaseState[];
  readonly to: CaseState;
  /** Whose step it is; the area decides which of them. */
  readonly by: readonly AccountRole[];
  readonly requires: readonly Requirement[];
  /** Kinds that know this step; all, where nothing is said. */
  readonly kinds?: readonly CaseKind[];
}

const commune: readonly AccountRole[] = ['commune_police'];
const province: readonly AccountRole[] = ['provincial_police'];
/** Kinds that ask for a registration; they exclude each other while they are open. */
export const registrationKinds: readonly CaseKind[] = ['registration', 'extension', 'change_of_dwelling'];
const otherKinds = caseKinds.filter((kind) => !registrationKinds.includes(kind));

/** Kinds about which the People's Committee or another body may have to be asked before they are decided. */
const verifiedOutside = caseKinds.filter((kind) => kind !== 'residence_confirmation');

/**
 * Hồ sơ đi tiếp thế nào — for every kind and state of a case, what may happen next, who may do it and what it requires.
 * The API, the screens and the fold of the history all read this table. Law on Residence 68/2020/QH14, article 28(2);
 * Circular 116/2026/TT-BCA, articles 3 and 13.
 */
export const steps: readonly Step[] = [
  { action: 'supplement_asked', from: ['opened'], to: 'waiting_for_applicant', by: commune, requires: ['missing'] },
  { action: 'supplemented', from: ['waiting_for_applicant'], to: 'opened', by: commune, requires: [] },
  { action: 'completed', from: ['opened', 'waiting_for_applicant'], to: 'complete', by: commune, requires: ['papers'] },
  { action: 'outside_asked', from: ['complete'], to: 'waiting_for_outside', by: commune, requires: ['question'], kinds: verifiedOutside },
  { action: 'outside_answered', from: ['waiting_for_outside'], to: 'complete', by: commune, requires: [], kinds: verifiedOutside },
  { action: 'outside_given_up', from: ['waiting_for_outside'], to: 'complete', by: commune, requires: ['reason'], kinds: verifiedOutside },
  { action: 'referred', from: ['complete'], to: 'referred', by: commune, requires: ['reason'], kinds: ['cancellation'] },
  { action: 'returned', from: ['referred'], to: 'complete', by: province, requires: ['reason'], kinds: ['cancellation'] },
  { action: 'granted', from: ['complete'], to: 'granted', by: commune, requires: ['term'], kinds: registrationKinds },
  { action: 'granted', from: ['complete'], to: 'granted', by: commune, requires: [], kinds: otherKinds },
  { action: 'granted', from: ['referred'], to: 'granted', by: province, requires: [], kinds: ['cancellation'] },
  { action: 'refused', from: ['opened', 'waiting_for_applicant', 'complete'], to: 'refused', by: commune, requires: ['grounds'] },
  { action: 'refused', from: ['referred'], to: 'refused', by: province, requires: ['grounds'], kinds: ['cancellation'] },
  { action: 'withdrawn', from: ['opened', 'waiting_for_applicant', 'complete', 'waiting_for_outside'], to: 'withdrawn', by: commune, requires: [] },
  // The registration that came of the case was wrong: the cancellation's own case takes it back (article 13).
  { action: 'cancelled', from: ['granted'], to: 'cancelled', by: [...commune, ...province], requires: ['reason'], kinds: registrationKinds },
]; // prettier-ignore

/** A step as somebody sees it who may take it. */
export type NextStep = Pick<Step, 'action' | 'to' | 'by' | 'requires'>;

/** What may happen next to a case of a kind in a state. */
export function whatMayFollow(kind: CaseKind, state: CaseState): readonly NextStep[] {
  return steps.filter(({ from, kinds }) => from.includes(state) && (kinds?.includes(kind) ?? true));
}

/** The step that an action takes, or undefined where it may not follow. */
export function stepOf(kind: CaseKind, state: CaseState, action: CaseAction): NextStep | undefined {
  return whatMayFollow(kind, state).find((step) => step.action === action);
}

/** Whether something is still to be done about a case in this state. */
export const isOpen = (state: CaseState): boolean => (openStates as readonly CaseState[]).includes(state);

/** The state of a case after its events in order; a history that the table does not allow throws. */
export function foldOf(kind: CaseKind, events: readonly CaseEventKind[]): CaseState {
  const [first, ...rest] = events;
  if (first !== 'opened') throw new RangeError('a case begins by being opened');
  return rest.reduce<CaseState>((state, event) => {
    if (isStanding(event)) return state;
    const step = event === 'opened' ? undefined : stepOf(kind, state, event);
    if (step === undefined) throw new RangeError(`${event} may not follow ${state} of a ${kind}`);
    return step.to;
  }, 'opened');
}

const isStanding = (event: CaseEventKind): event is (typeof standingEvents)[number] =>
  (standingEvents as readonly CaseEventKind[]).includes(event);
