import { type Citation } from '../citation.ts';

/** Papers that are handed in, shown or made by the office, and papers that nobody may ask for. */
export const paperCodes = [
  'identity_shown',
  'declaration',
  'declaration_by_officer',
  'written_lease',
  'one_paper_of_the_dwelling',
  'own_commitment',
  'consent_of_parent',
  'authorisation',
  'proof_of_end_ground',
  'minutes_of_non_performance',
  'cancellation_decision',
  'consent_of_supervising_body',
  'legalised_translation',
  'notarised_lease',
  'land_certificate_of_the_owner',
  'dwelling_paper',
  'household_book',
  'paper_held_in_data',
  'notarised_copy',
  'consent_of_head',
  'consent_of_owner',
  'identity_card_number_of_guest',
] as const;
export type PaperCode = (typeof paperCodes)[number];

/** A paper and where it stands that it is needed, or that it is not. */
export interface Paper {
  readonly code: PaperCode;
  readonly source: Citation;
}

/** What happens with a paper: originals are compared, noted in minutes and given back (F-06). */
export type PaperHandling = 'handed_in' | 'shown_and_compared' | 'made_by_office';

/** A paper that belongs to a filing, and what is done with it. */
export interface NeededPaper extends Paper {
  readonly handling: PaperHandling;
}

/** Không được yêu cầu giấy tờ này — why a paper may not be asked for. */
export const notAskedReasons = [
  'lease_suffices',
  'held_in_data',
  'abolished',
  'clear_copy_suffices',
  'owner_is_relative',
  'extension_needs_none',
  'child_joins_parent',
  'guardian_needs_none',
  'not_named_for_temporary_residence',
] as const;
export type NotAskedReason = (typeof notAskedReasons)[number];

/** A paper that nobody may ask for, and why. */
export interface NotAskedPaper extends Paper {
  readonly reason: NotAskedReason;
}
