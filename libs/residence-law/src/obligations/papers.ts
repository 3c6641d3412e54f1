import { day, type Day } from '@libs/calendar';
import { cite, type Citation } from '../citation.ts';
import { Dated } from '../dated.ts';
import { circular116of2026, decree154of2024, decree58of2026, lawOnResidence2020 } from '../texts.ts';

/** By what right somebody lives in a dwelling, as far as the papers depend on it. */
export const dwellingHolds = ['rented_or_lent', 'own', 'relative_agrees', 'none_on_paper'] as const;
export type DwellingHold = (typeof dwellingHolds)[number];

/** Papers that are handed in or shown, and papers that nobody may ask for. */
export const paperCodes = [
  'identity_shown',
  'declaration_by_officer',
  'written_lease',
  'one_paper_of_the_dwelling',
  'own_commitment',
  'no_dwelling_paper',
  'consent_of_parent',
  'notarised_lease',
  'land_certificate_of_the_owner',
  'household_book',
  'paper_held_in_data',
  'notarised_copy',
  'identity_card_number_of_guest',
] as const;
export type PaperCode = (typeof paperCodes)[number];

/** A paper and where it stands that it is needed, or that it is not. */
export interface Paper {
  readonly code: PaperCode;
  readonly source: Citation;
}

const leaseSuffices = new Dated('a written lease suffices, not notarised', [
  {
    from: day('2026-03-15'),
    value: true,
    source: cite(decree58of2026, { article: 4, row: 'F-01', tag: 'A' }),
  },
  {
    from: day('2025-01-10'),
    value: true,
    source: cite(decree154of2024, { article: 5, clause: 3, point: 'a', row: 'F-01', tag: 'C' }),
  },
]);
const onePaper = cite(decree154of2024, { article: 5, clause: 2, row: 'F-02', tag: 'C' });
const commitment = cite(decree154of2024, { article: 5, clause: 3, point: 'b', row: 'F-03', tag: 'MM' });
const relativeAgrees = cite(circular116of2026, { article: 6, clause: 8, row: 'F-04', tag: 'A' });
const officerFillsIn = cite(circular116of2026, { article: 3, clause: 2, row: 'F-12', tag: 'A' });
const dossier = cite(lawOnResidence2020, { article: 28, clause: 1, row: 'T-04', tag: 'A' });
const heldInData = cite(circular116of2026, { article: 3, clause: 5, row: 'F-06', tag: 'A' });
const copies = cite(circular116of2026, { article: 3, clause: 7, row: 'F-07', tag: 'A' });

/** Giấy tờ chứng minh chỗ ở hợp pháp — what proves the dwelling, by the day of filing. */
function proofOf(hold: DwellingHold, filedOn: Day): Paper {
  switch (hold) {
    case 'rented_or_lent':
      return { code: 'written_lease', source: leaseSuffices.on(filedOn).source };
    case 'own':
      return { code: 'one_paper_of_the_dwelling', source: onePaper };
    case 'relative_agrees':
      return { code: 'no_dwelling_paper', source: relativeAgrees };
    case 'none_on_paper':
      return { code: 'own_commitment', source: commitment };
  }
}

/** What is handed in or shown to register temporary residence. Law on Residence, article 28 clause 1. */
export function papersToRegister(hold: DwellingHold, isMinor: boolean, filedOn: Day): readonly Paper[] {
  return [
    { code: 'declaration_by_officer', source: officerFillsIn },
    proofOf(hold, filedOn),
    ...(isMinor ? [{ code: 'consent_of_parent', source: dossier } as const] : []),
  ];
}

/** What nobody may ask for when temporary residence is registered: law.md rows F-01, F-06, F-07, B-07. */
export function papersNeverAskedToRegister(hold: DwellingHold, filedOn: Day): readonly Paper[] {
  const ofLease = leaseSuffices.on(filedOn).source;
  return [
    ...(hold === 'rented_or_lent'
      ? [
          { code: 'notarised_lease', source: ofLease } as const,
          { code: 'land_certificate_of_the_owner', source: ofLease } as const,
        ]
      : []),
    { code: 'household_book', source: heldInData },
    { code: 'paper_held_in_data', source: heldInData },
    { code: 'notarised_copy', source: copies },
  ];
}
