import { cite } from '../citation.ts';
import { type Decision } from '../decision.ts';
import { circular116of2026 } from '../texts.ts';

/** Somebody who moves to another dwelling. */
export interface MoveToAnotherDwelling {
  readonly communeCode: string;
  readonly dwelling: string;
  /** Null where the person has none. */
  readonly communeOfPermanentResidence: string | null;
  /** Where the registration in force names, or null where there is none. */
  readonly registered: { readonly communeCode: string; readonly dwelling: string } | null;
}

export type ChangeOfDwellingGround =
  'inside_commune_of_permanent_residence' | 'at_the_registered_dwelling' | 'not_registered_yet';

const movesOn = cite(circular116of2026, { article: 12, clause: 1, row: 'T-13', tag: 'A' });
const currentResidence = cite(circular116of2026, { article: 6, clause: 3, row: 'T-13', tag: 'A' });

/**
 * Thay đổi chỗ ở — what a move to another dwelling asks for: a new registration outside the registered dwelling; only
 * bringing the current residence up to date inside the commune of permanent residence; nothing at the dwelling that is
 * registered already.
 * Circular 116/2026/TT-BCA, article 12 clause 1 and article 6 clause 3.
 */
export function changeOfDwelling(
  move: MoveToAnotherDwelling,
): Decision<'register_anew' | 'update_current_residence' | 'nothing', ChangeOfDwellingGround> {
  const { communeCode, dwelling, communeOfPermanentResidence, registered } = move;
  const atHome = communeCode === communeOfPermanentResidence;
  const stays = registered?.communeCode === communeCode && registered.dwelling === dwelling;
  return {
    verdict: atHome ? 'update_current_residence' : stays ? 'nothing' : 'register_anew',
    grounds: [
      { code: 'inside_commune_of_permanent_residence', holds: atHome, source: currentResidence },
      { code: 'at_the_registered_dwelling', holds: stays, source: movesOn },
      { code: 'not_registered_yet', holds: registered === null, source: movesOn },
    ],
  };
}
