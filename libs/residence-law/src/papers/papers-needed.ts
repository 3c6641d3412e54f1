import { day, type Day } from '@libs/calendar';
import { type CaseKind, type EndingBeginning } from '../cases/case-to-decide.ts';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import {
  circular116of2026,
  decree104of2022,
  decree154of2024,
  decree58of2026,
  lawOnResidence2020,
} from '../texts.ts';
import { joinsFreely, type WhoFilesFor } from './ages.ts';
import { consentsNeeded, consentsNotAsked, type Filer, type NeededConsent } from './consents.ts';
import { proofOfDwelling, type DwellingHold, type DwellingProof } from './dwelling-proof.ts';
import { type NeededPaper, type NotAskedPaper } from './paper.ts';

/** What a case is about, as far as its papers depend on it. */
export type PapersCase =
  | {
      readonly kind: 'registration' | 'extension' | 'change_of_dwelling';
      readonly hold: DwellingHold;
      /** Whether the data already show that the dwelling is lawful. */
      readonly dwellingIsInData: boolean;
    }
  | {
      readonly kind: 'ending';
      readonly begun: EndingBeginning;
      /** Whether the data already show the ground. */
      readonly groundIsInData: boolean;
    }
  | { readonly kind: 'temporary_absence'; readonly group: 'a' | 'b' | 'c' | 'd' }
  | {
      readonly kind: Extract<
        CaseKind,
        'cancellation' | 'no_residence_declaration' | 'residence_confirmation'
      >;
    };

/** A case that somebody hands in. */
export interface PapersAskedAbout {
  readonly about: PapersCase;
  readonly person: WhoFilesFor;
  readonly filedBy: Filer;
  readonly hasForeignPaper: boolean;
  readonly filedOn: Day;
}

/** What is needed, what may not be asked for and why, and whose consent is needed. */
export interface PapersNeeded {
  readonly needed: readonly NeededPaper[];
  readonly notAsked: readonly NotAskedPaper[];
  readonly consents: readonly NeededConsent[];
  /** False for a child below six that joins a parent or guardian: the office does not verify the conditions (T-18). */
  readonly conditionsAreVerified: boolean;
}

/** Who writes the declaration: from the circular on the officer makes it from the data (F-12). */
const declarations = new Dated<'declaration' | 'declaration_by_officer'>('who writes the declaration', [
  {
    from: day('2026-07-01'),
    value: 'declaration_by_officer',
    source: cite(circular116of2026, { article: 3, clause: 2, row: 'F-12', tag: 'A' }),
  },
  {
    from: day('2021-07-01'),
    value: 'declaration',
    source: cite(lawOnResidence2020, { article: 28, clause: 1, row: 'T-04', tag: 'A' }),
  },
]);
const heldInData = new Dated('what the data show is not asked for', [
  {
    from: day('2026-07-01'),
    value: true,
    source: cite(circular116of2026, { article: 3, clause: 5, row: 'F-06', tag: 'A' }),
  },
  {
    from: day('2023-01-01'),
    value: true,
    source: cite(decree104of2022, { article: 'chung', row: 'B-07', tag: 'MH' }),
  },
]);
const copies = cite(circular116of2026, { article: 3, clause: 7, row: 'F-07', tag: 'A' });
const authorised = cite(circular116of2026, { article: 3, clause: 4, row: 'F-10', tag: 'A' });
const showsGround = cite(decree58of2026, { article: 4, clause: 7, row: 'X-03', tag: 'A' });
const minutes = cite(decree58of2026, { article: 4, clause: 7, row: 'X-05', tag: 'A' });
const cancelled = cite(circular116of2026, { article: 13, row: 'T-16', tag: 'A' });
const supervised = cite(lawOnResidence2020, { article: 31, row: 'V-f', tag: 'B' });
const notVerified = cite(decree154of2024, { article: 7, clause: 4, row: 'T-18', tag: 'A' });

/**
 * Thành phần hồ sơ — the papers of a case: what is handed in, shown or made by the office, what nobody may ask for, and
 * whose consent it needs. What the data show moves from the first list to the second.
 * Law on Residence 68/2020/QH14, article 28 clause 1; Decree 154/2024/NĐ-CP, articles 5, 7, 8, 10 as amended;
 * Circular 116/2026/TT-BCA, articles 3 and 6.
 */
export function papersNeeded(asked: PapersAskedAbout): PapersNeeded {
  const { about, person, filedBy, hasForeignPaper, filedOn } = asked;
  const ofCase = papersOf(about, person, filedOn);
  const registers = 'hold' in about;
  const consents = registers
    ? { person, hold: about.hold, isExtension: about.kind === 'extension', filedBy, filedOn }
    : null;
  return {
    needed: [
      ...ofCase.needed,
      ...(filedBy === 'agent'
        ? [{ code: 'authorisation', source: authorised, handling: 'handed_in' } as const]
        : []),
      ...(hasForeignPaper
        ? [{ code: 'legalised_translation', source: copies, handling: 'handed_in' } as const]
        : []),
    ],
    notAsked: [
      ...ofCase.notAsked,
      ...(filedBy === 'parent_or_guardian'
        ? [{ code: 'authorisation', source: authorised, reason: 'guardian_needs_none' } as const]
        : []),
      ...(consents ? consentsNotAsked(consents) : []),
      ...neverAsked(filedOn),
    ],
    consents: consents ? consentsNeeded(consents) : [],
    conditionsAreVerified: !registers || joinsFreely(person, filedOn) === null,
  };
}

/** The papers that follow from what the case is about. */
function papersOf(about: PapersCase, person: WhoFilesFor, filedOn: Day): DwellingProof {
  const declaration = declarationOn(filedOn);
  const also = (...needed: NeededPaper[]): DwellingProof => ({
    needed: [declaration, ...needed],
    notAsked: [],
  });
  switch (about.kind) {
    case 'registration':
    case 'extension':
    case 'change_of_dwelling': {
      const proof = dwellingOf(about, person, filedOn);
      return { needed: [declaration, ...proof.needed], notAsked: proof.notAsked };
    }
    case 'ending':
      return endingPapers(about, declaration, filedOn);
    case 'cancellation':
      return {
        needed: [{ code: 'cancellation_decision', source: cancelled, handling: 'made_by_office' }],
        notAsked: [],
      };
    case 'temporary_absence':
      return about.group === 'a' || about.group === 'b'
        ? also({ code: 'consent_of_supervising_body', source: supervised, handling: 'handed_in' })
        : also();
    case 'no_residence_declaration':
    case 'residence_confirmation':
      return also();
  }
}

function dwellingOf(
  about: Extract<PapersCase, { hold: DwellingHold }>,
  person: WhoFilesFor,
  filedOn: Day,
): DwellingProof {
  if (joinsFreely(person, filedOn)) {
    return {
      needed: [],
      notAsked: [{ code: 'dwelling_paper', source: notVerified, reason: 'child_joins_parent' }],
    };
  }
  const proof = proofOfDwelling(about.hold, about.kind === 'extension', filedOn);
  if (!about.dwellingIsInData || proof.needed.length === 0) return proof;
  const { source } = heldInData.readOn(filedOn);
  return {
    needed: [],
    notAsked: [...proof.notAsked, { code: 'dwelling_paper', source, reason: 'held_in_data' }],
  };
}

function endingPapers(
  { begun, groundIsInData }: Extract<PapersCase, { kind: 'ending' }>,
  declaration: NeededPaper,
  filedOn: Day,
): DwellingProof {
  switch (begun) {
    case 'filed':
      return groundIsInData
        ? {
            needed: [declaration],
            notAsked: [
              {
                code: 'proof_of_end_ground',
                source: heldInData.readOn(filedOn).source,
                reason: 'held_in_data',
              },
            ],
          }
        : {
            needed: [
              declaration,
              { code: 'proof_of_end_ground', source: showsGround, handling: 'shown_and_compared' },
            ],
            notAsked: [],
          };
    case 'from_data':
    case 'host_notice':
      return { needed: [], notAsked: [] };
    case 'on_cancellation':
      return {
        needed: [{ code: 'cancellation_decision', source: cancelled, handling: 'made_by_office' }],
        notAsked: [],
      };
    case 'ex_officio':
      return {
        needed: [{ code: 'minutes_of_non_performance', source: minutes, handling: 'made_by_office' }],
        notAsked: [],
      };
  }
}

function declarationOn(filedOn: Day): NeededPaper {
  const { value, source } = declarations.readOn(filedOn);
  return {
    code: value,
    source,
    handling: value === 'declaration_by_officer' ? 'made_by_office' : 'handed_in',
  };
}

/** What is asked for in no case: F-06, F-07, B-07. */
function neverAsked(filedOn: Day): readonly NotAskedPaper[] {
  const { source } = heldInData.readOn(filedOn);
  return [
    { code: 'household_book', source, reason: 'abolished' },
    { code: 'paper_held_in_data', source, reason: 'held_in_data' },
    { code: 'notarised_copy', source: copies, reason: 'clear_copy_suffices' },
  ];
}
