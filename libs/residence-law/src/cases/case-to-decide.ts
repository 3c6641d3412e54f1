/** Loại hồ sơ — what a case asks for. */
export const caseKinds = [
  'registration',
  'extension',
  'change_of_dwelling',
  'ending',
  'cancellation',
  'no_residence_declaration',
  'temporary_absence',
  'residence_confirmation',
] as const;
export type CaseKind = (typeof caseKinds)[number];

/** How an ending came about: article 29 with Decree 154/2024, article 10. */
export const endingBeginnings = [
  'filed',
  'from_data',
  /** The landlord tells that the lease has ended: no filing, and no limit (T-15). */
  'host_notice',
  'on_cancellation',
  'ex_officio',
] as const;
export type EndingBeginning = (typeof endingBeginnings)[number];

/** A case, as far as the time allowed for it depends on what it is about. */
export type CaseToDecide =
  | { readonly kind: 'registration' | 'extension' | 'change_of_dwelling' }
  | { readonly kind: 'ending'; readonly begun: EndingBeginning }
  /** Counted from the decision to cancel: the status before it is restored. */
  | { readonly kind: 'cancellation' }
  | { readonly kind: 'no_residence_declaration'; readonly inDatabase: boolean; readonly complex: boolean }
  | { readonly kind: 'temporary_absence'; readonly complex: boolean }
  | { readonly kind: 'residence_confirmation'; readonly verified: boolean };
