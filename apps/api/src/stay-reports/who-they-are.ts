import { foldName } from '@libs/administrative-units';
import { readPersonalNumber } from '@libs/residence-law';
import type { GuestStatement } from './guest.messages.ts';
import type { FoundGuest } from './known-guests.queries.ts';

/** A stated guest with their place in the batch, and the name as it is searched for. */
export interface GuestInHand {
  readonly n: number;
  readonly foldedName: string;
  readonly birthYear: number | null;
  readonly guest: GuestStatement;
  readonly dwellingId: string;
}

/** Why two records may be one person. */
export type MatchReason = 'same_number' | 'same_name_and_birth_year';

/** Who a stated guest is taken for. */
export interface GuestAsResident {
  readonly residentId: string;
  /** Nobody in the register by what was stated, so that the person is created with what is known. */
  readonly isNew: boolean;
  /** Whether this report is the one that creates the person; another of the same batch may be of the same. */
  readonly isFirst: boolean;
  readonly sex: 'male' | 'female';
  /** Null where somebody of another name has it. */
  readonly number: string | null;
  /** Residents who may be the same person: for the queue, never decided here. */
  readonly alike: readonly { readonly id: string; readonly reason: MatchReason }[];
}

/**
 * Takes each guest for a resident: by the number, where the name agrees; by an earlier report of the same reporter or the
 * same passport; otherwise somebody new, with everybody who may be the same person. A wrong match mixes two lives and is
 * hard to undo, a double is only counted twice until an officer settles it: so likeness alone never decides.
 */
export function whoTheyAre(
  guests: readonly GuestInHand[],
  found: ReadonlyMap<number, FoundGuest>,
  numbered: ReadonlySet<string>,
  nextId: () => string,
): GuestAsResident[] {
  /** Who is created in this batch, by what names them: two reports of one person make one. */
  const created = new Map<string, { readonly id: string; readonly foldedName: string }>();
  return guests.map((hand): GuestAsResident => {
    const { guest, foldedName } = hand;
    const { byNumber, byEarlier, alike } = found.get(hand.n)!;
    const stated = guest.personalNumber ?? null;
    const sex = guest.sex ?? (stated === null ? null : readPersonalNumber(stated)?.sex) ?? 'male';
    const isTheirs = byNumber !== null && foldName(byNumber.fullName) === foldedName;
    const knownAs = isTheirs ? byNumber.id : byEarlier;
    if (knownAs !== null) {
      return { residentId: knownAs, isNew: false, isFirst: false, sex, number: stated, alike: [] };
    }
    const key =
      stated ?? [foldedName, guest.dateOfBirth, sex, guest.passportNumber, hand.dwellingId].join('|');
    const before = created.get(key);
    if (before?.foldedName === foldedName) {
      return { residentId: before.id, isNew: true, isFirst: false, sex, number: null, alike: [] };
    }
    const residentId = nextId();
    if (!before) created.set(key, { id: residentId, foldedName });
    const holder = byNumber?.id ?? before?.id ?? null;
    return {
      residentId,
      isNew: true,
      isFirst: true,
      sex,
      number: holder === null ? stated : null,
      alike:
        holder !== null
          ? [{ id: holder, reason: 'same_number' }]
          : alike
              .filter((id) => stated === null || !numbered.has(id))
              .map((id) => ({ id, reason: 'same_name_and_birth_year' })),
    };
  });
}
