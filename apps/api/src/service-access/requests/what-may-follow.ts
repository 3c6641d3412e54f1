import type { Temporal } from '@libs/calendar';

/** What a family needs from schools and insurers. */
export const needs = ['school_place', 'health_insurance', 'social_insurance'] as const;
export type Need = (typeof needs)[number];

/** Where a request stands. */
export const requestStates = [
  'requested',
  'referred',
  'waiting_list',
  'accepted',
  'enrolled',
  'refused',
  'withdrawn',
  'ended',
  'declined',
  'moved_away',
] as const;
export type RequestState = (typeof requestStates)[number];

/** What an officer of the service does about a request. */
export const requestSteps = [
  'refer',
  'put_on_waiting_list',
  'accept',
  'enrol',
  'refuse',
  'withdraw',
  'end',
  'contact',
  'has_already',
  'decline',
  'move_away',
  'reopen',
] as const;
export type RequestStep = (typeof requestSteps)[number];

/** Why a place is refused. That somebody is not registered is no reason, and there is none to choose. */
export const refusalReasons = [
  'no_place_free',
  'not_of_the_age',
  'nearer_place_found',
  'insured_through_employer',
  'insured_in_another_group',
  'papers_do_not_match',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** The reasons that there are for each need. */
export const reasonsOf: Readonly<Record<Need, readonly RefusalReason[]>> = {
  school_place: ['no_place_free', 'not_of_the_age', 'nearer_place_found', 'papers_do_not_match'],
  health_insurance: ['insured_through_employer', 'insured_in_another_group', 'papers_do_not_match'],
  social_insurance: ['insured_through_employer', 'not_of_the_age', 'papers_do_not_match'],
};

/** Reasons that say that somebody is insured: they are in no need for the time being. */
export const insuredAlready: readonly RefusalReason[] = [
  'insured_through_employer',
  'insured_in_another_group',
];

/** Through what somebody has health insurance who has it already: only through the household do they take a place in it. */
export const insuredThroughs = ['household', 'employer', 'another_group', 'not_known'] as const;
export type InsuredThrough = (typeof insuredThroughs)[number];

/** For how many days nobody is looked for who wanted nothing, had moved away or was insured already. */
export const daysSetAside = 365;

/** What may come of calling on somebody in need, before anything is asked of a school or an insurer. */
export const outcomesOfNeed = [
  'contact',
  'has_already',
  'decline',
  'move_away',
] as const satisfies RequestStep[];
export type OutcomeOfNeed = (typeof outcomesOfNeed)[number];

/** What a step must say. `insuredThrough`: of health insurance alone. */
export type RequiredOfStep = 'place' | 'reason' | 'insuredThrough';

interface Following {
  readonly from: readonly RequestState[];
  /** Null: the request stays where it is. */
  readonly to: RequestState | null;
  readonly requires: readonly RequiredOfStep[];
}

const beforeAnAnswer: readonly RequestState[] = ['requested', 'referred', 'waiting_list'];

/** Request → referred → waiting list or accepted → enrolled or insured → ended: the one table of what may follow what. */
export const whatMayFollow: Readonly<Record<RequestStep, Following>> = {
  refer: { from: ['requested'], to: 'referred', requires: ['place'] },
  put_on_waiting_list: { from: ['referred'], to: 'waiting_list', requires: [] },
  accept: { from: ['referred', 'waiting_list'], to: 'accepted', requires: [] },
  enrol: { from: ['accepted'], to: 'enrolled', requires: [] },
  refuse: { from: beforeAnAnswer, to: 'refused', requires: ['reason'] },
  withdraw: { from: [...beforeAnAnswer, 'accepted'], to: 'withdrawn', requires: [] },
  end: { from: ['enrolled'], to: 'ended', requires: [] },
  contact: { from: [...beforeAnAnswer, 'accepted'], to: null, requires: [] },
  has_already: { from: beforeAnAnswer, to: 'enrolled', requires: ['place', 'insuredThrough'] },
  decline: { from: ['requested'], to: 'declined', requires: [] },
  move_away: { from: [...beforeAnAnswer, 'accepted', 'enrolled'], to: 'moved_away', requires: [] },
  reopen: { from: ['declined', 'moved_away'], to: 'requested', requires: [] },
};

/** What a step about a need must say. */
export const requiredOf = (step: RequestStep, need: Need): RequiredOfStep[] =>
  whatMayFollow[step].requires.filter((what) => what !== 'insuredThrough' || need === 'health_insurance');

/** States in which somebody has what was asked for, or may still have it. */
export const standingStates: readonly RequestState[] = [...beforeAnAnswer, 'accepted', 'enrolled'];

/** The value of the law that says by when something is due; no other state waits for anything. */
export type DueBy = 'daysToAnswerServiceRequest' | 'daysToReviewWaitingList';

/**
 * States in which an officer owes the family something, and so a day stands by which: an answer, or to look again at a
 * waiting list, of which the family is told no day.
 */
export const awaited: Readonly<Partial<Record<RequestState, DueBy>>> = {
  requested: 'daysToAnswerServiceRequest',
  referred: 'daysToAnswerServiceRequest',
  waiting_list: 'daysToReviewWaitingList',
};

/** The steps that may be taken from a state. About somebody who died nothing is left but to end what stands, untold. */
export const stepsFrom = (state: RequestState, hasDied = false): RequestStep[] => {
  if (hasDied) return standingStates.includes(state) ? ['end'] : [];
  return requestSteps.filter((step) => whatMayFollow[step].from.includes(state));
};

/**
 * Through what somebody is insured who was insured before this request, as was noted last: `not_known` where nobody asked;
 * null where they are insured by the request itself, or not yet.
 */
export function insuredBefore(
  history: readonly { readonly step: string; readonly insuredThrough: InsuredThrough | null }[],
): InsuredThrough | null {
  const latest = history.findLast(({ step }) => step === 'has_already' || step === 'reopen');
  return latest?.step === 'has_already' ? (latest.insuredThrough ?? 'not_known') : null;
}

/** Where somebody who was refused stands: in need again or, as somebody who is insured, set aside for a while. */
export function afterRefusal(
  request: {
    readonly state: RequestState;
    readonly history: readonly { readonly reason: string | null; readonly recordedAt: string }[];
  },
  today: Temporal.PlainDate,
): 'in_need' | 'set_aside' | null {
  if (request.state !== 'refused') return null;
  const since = today.subtract({ days: daysSetAside }).toString();
  const isInsured = request.history.some(
    ({ reason, recordedAt }) => insuredAlready.some((one) => one === reason) && recordedAt > since,
  );
  return isInsured ? 'set_aside' : 'in_need';
}
