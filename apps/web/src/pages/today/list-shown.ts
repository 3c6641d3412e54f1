import { workLists } from '@libs/words';

/** The codes of the work lists. */
export const listCodes = Object.keys(workLists) as (keyof typeof workLists)[];

/** States in which nothing more is to be done. */
export const closedStates = ['granted', 'refused', 'withdrawn'] as const;

/** Days ahead for which lapsing registrations are listed. */
export const horizons = [1, 7, 15, 30] as const;

/**
 * What the page shows: a work list, cases that are closed, registrations that lapse, entries still to be made, or
 * registrations that another commune ended, or families who wish to register.
 */
export type ListShown =
  | { readonly entries: 'to_enter' }
  | { readonly handovers: 'unseen' }
  | { readonly wishes: 'unseen' }
  | { readonly list: keyof typeof workLists }
  | { readonly state: (typeof closedStates)[number] }
  | { readonly within: (typeof horizons)[number] };

/** What an address asks for; anything unknown shows what `otherwise` says. */
export function listOf(address: URLSearchParams, otherwise: keyof typeof workLists): ListShown {
  const state = closedStates.find((code) => code === address.get('state'));
  if (state !== undefined) return { state };
  const within = horizons.find((days) => String(days) === address.get('lapsing'));
  if (within !== undefined) return { within };
  if (address.get('entries') === 'to_enter') return { entries: 'to_enter' };
  if (address.get('handovers') === 'unseen') return { handovers: 'unseen' };
  if (address.get('wishes') === 'unseen') return { wishes: 'unseen' };
  return { list: listCodes.find((code) => code === address.get('list')) ?? otherwise };
}
