import { day, type Day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { circular116of2026, decree154of2024, decree58of2026, resolution66_7of2025 } from '../texts.ts';
import { type NeededPaper, type NotAskedPaper, type PaperHandling } from './paper.ts';

/** By what right somebody lives in a dwelling, as far as the papers depend on it. */
export const dwellingHolds = ['rented_or_lent', 'own', 'relative_agrees', 'none_on_paper'] as const;
export type DwellingHold = (typeof dwellingHolds)[number];

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

/** Whether a relative of the owner who agrees shows no paper; before the circular a paper of the dwelling was shown. */
const relativeShowsNone = new Dated('no paper where the owner is a relative and agrees', [
  {
    from: day('2026-07-01'),
    value: true,
    source: cite(circular116of2026, { article: 6, clause: 8, row: 'F-04', tag: 'A' }),
  },
  { from: day('2025-01-10'), value: false, source: onePaper },
]);

/** Whether an extension asks for no proof of the dwelling; before, article 28(3) asked for the same file again. */
const extensionShowsNone = new Dated('no proof of the dwelling to extend', [
  {
    from: day('2025-11-15'),
    value: true,
    source: cite(resolution66_7of2025, { article: 'phụ lục', row: 'F-05', tag: 'B' }),
  },
  { from: day('2025-01-10'), value: false, source: onePaper },
]);

/** From the circular on, originals are compared, noted in minutes and given back; before they were handed in. */
const handlingOfOriginals = new Dated<PaperHandling>('what happens with an original', [
  {
    from: day('2026-07-01'),
    value: 'shown_and_compared',
    source: cite(circular116of2026, { article: 3, clause: 6, row: 'F-06', tag: 'A' }),
  },
  {
    from: day('2021-07-01'),
    value: 'handed_in',
    source: cite(decree154of2024, { article: 5, row: 'F-02', tag: 'C' }),
  },
]);

/** What is asked about the dwelling, and what may not be. */
export interface DwellingProof {
  readonly needed: readonly NeededPaper[];
  readonly notAsked: readonly NotAskedPaper[];
}

/**
 * Giấy tờ chứng minh chỗ ở hợp pháp — what proves the dwelling by the day of filing, where the data do not show it.
 * Decree 154/2024/NĐ-CP, article 5, as amended; Circular 116/2026/TT-BCA, article 6 clause 8.
 */
export function proofOfDwelling(hold: DwellingHold, isExtension: boolean, filedOn: Day): DwellingProof {
  const extension = extensionShowsNone.readOn(filedOn);
  if (isExtension && extension.value) {
    return none({ code: 'dwelling_paper', source: extension.source, reason: 'extension_needs_none' });
  }
  const handling = handlingOfOriginals.readOn(filedOn).value;
  switch (hold) {
    case 'rented_or_lent': {
      const { source } = leaseSuffices.readOn(filedOn);
      return {
        needed: [{ code: 'written_lease', source, handling }],
        notAsked: [
          { code: 'notarised_lease', source, reason: 'lease_suffices' },
          { code: 'land_certificate_of_the_owner', source, reason: 'lease_suffices' },
        ],
      };
    }
    case 'own':
      return { needed: [{ code: 'one_paper_of_the_dwelling', source: onePaper, handling }], notAsked: [] };
    case 'relative_agrees': {
      const { value, source } = relativeShowsNone.readOn(filedOn);
      return value
        ? none({ code: 'dwelling_paper', source, reason: 'owner_is_relative' })
        : { needed: [{ code: 'one_paper_of_the_dwelling', source, handling }], notAsked: [] };
    }
    case 'none_on_paper':
      return {
        needed: [{ code: 'own_commitment', source: commitment, handling: 'handed_in' }],
        notAsked: [],
      };
  }
}

const none = (paper: NotAskedPaper): DwellingProof => ({ needed: [], notAsked: [paper] });
