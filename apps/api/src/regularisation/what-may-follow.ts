/** How far the help has come. */
export const regularisationStates = ['opened', 'informed', 'invited', 'helped', 'closed'] as const;
export type RegularisationState = (typeof regularisationStates)[number];

/** What an officer may note: told what the law asks, invited to the counter, helped with it, closed. */
export const regularisationSteps = ['informed', 'invited', 'helped', 'closed'] as const;
export type RegularisationStep = (typeof regularisationSteps)[number];

/** How it ended. */
export const regularisationOutcomes = [
  'registered',
  'declared',
  'left',
  'no_longer_due',
  'declined',
  'opened_by_mistake',
] as const;
export type RegularisationOutcome = (typeof regularisationOutcomes)[number];

/** Which steps may come next. Somebody may be invited or helped more than once; who was invited has been informed. */
export const mayFollow = {
  opened: ['informed', 'invited', 'helped', 'closed'],
  informed: ['informed', 'invited', 'helped', 'closed'],
  invited: ['invited', 'helped', 'closed'],
  helped: ['invited', 'helped', 'closed'],
  closed: [],
} as const satisfies Record<RegularisationState, readonly RegularisationStep[]>;

/** Days after which the case comes up again, where the officer names no other day: a week is long enough to act in. */
export const remindAfterDays = 7;

/** Further off, a reminder is forgotten: whoever waits longer looks in between. */
export const longestReminderDays = 60;
