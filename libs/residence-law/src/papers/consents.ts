import { day, type Day } from '@libs/calendar';
import { cite, type Citation } from '../citation.ts';
import { Dated } from '../dated.ts';
import { circular116of2026, circular66of2023, decree58of2026, lawOnResidence2020 } from '../texts.ts';
import { isMinor, joinsFreely, type WhoFilesFor } from './ages.ts';
import { type DwellingHold } from './dwelling-proof.ts';
import { type NotAskedPaper } from './paper.ts';

/** Whose consent a case may need. */
export const consentGivers = ['owner', 'parent_or_guardian'] as const;
export type ConsentGiver = (typeof consentGivers)[number];

/** Hình thức thể hiện sự đồng ý — how somebody consents (F-08); none of them needs a notary. */
export const consentMethods = ['form_signature', 'vneid', 'police_verification', 'separate_paper'] as const;
export type ConsentMethod = (typeof consentMethods)[number];

/** A consent that a case needs. */
export interface NeededConsent {
  readonly of: ConsentGiver;
  /** Whether everybody who owns the dwelling must agree, unless they agreed on one to speak for them (F-09). */
  readonly byEveryOwner: boolean;
  readonly methods: readonly ConsentMethod[];
  readonly source: Citation;
}

/** Who hands in a case. Who declares and is also owner or parent need not sign a second time. */
export const filers = [
  'person',
  'owner',
  'head_of_household',
  'parent_or_guardian',
  'agent',
  'office',
] as const;
export type Filer = (typeof filers)[number];

/** What a consent depends on. */
export interface ConsentsAskedAbout {
  readonly person: WhoFilesFor;
  readonly hold: DwellingHold;
  readonly isExtension: boolean;
  readonly filedBy: Filer;
  readonly filedOn: Day;
}

const methods = new Dated<readonly ConsentMethod[]>('how somebody consents', [
  {
    from: day('2026-03-15'),
    value: consentMethods,
    source: cite(decree58of2026, { article: 4, row: 'F-08', tag: 'A' }),
  },
  {
    from: day('2024-01-01'),
    value: ['form_signature', 'vneid', 'separate_paper'],
    source: cite(circular66of2023, { article: 1, row: 'F-08', tag: 'MM' }),
  },
  {
    from: day('2021-07-01'),
    value: ['form_signature', 'separate_paper'],
    source: cite(lawOnResidence2020, { article: 28, clause: 1, row: 'T-04', tag: 'A' }),
  },
]);

const parentConsents = cite(lawOnResidence2020, {
  article: 28,
  clause: 1,
  point: 'a',
  row: 'T-04',
  tag: 'A',
});
const relativeOwnerAgrees = cite(circular116of2026, { article: 6, clause: 8, row: 'F-04', tag: 'A' });
const ownerAgreesToExtend = cite(lawOnResidence2020, { article: 28, clause: 3, row: 'F-05', tag: 'B' });
/** The notes of the declaration form name the articles for which the head of household signs; 27 and 28 are not among them. */
const formNotes = cite(circular116of2026, { article: 'mẫu CT01', row: 'F-09', tag: 'C' });

/** The ways in which somebody may consent on a day. */
export const consentMethodsOn = (filedOn: Day): readonly ConsentMethod[] => methods.readOn(filedOn).value;

/**
 * Ý kiến đồng ý — whose consent temporary residence needs. The parent or guardian of a minor and of somebody without
 * full capacity; the owner where the owner's word stands for the proof of the dwelling. A written lease is itself the
 * owner's word, and whoever owns the dwelling asks nobody.
 * Law on Residence 68/2020/QH14, article 28; Decree 154/2024/NĐ-CP, article 8 clause 5 as amended.
 */
export function consentsNeeded(asked: ConsentsAskedAbout): readonly NeededConsent[] {
  const { person, hold, isExtension, filedBy, filedOn } = asked;
  const ways = consentMethodsOn(filedOn);
  const ownersWord = isExtension ? hold !== 'own' : hold === 'relative_agrees';
  return [
    ...((isMinor(person) || person.lacksCapacity) && filedBy !== 'parent_or_guardian'
      ? [{ of: 'parent_or_guardian', byEveryOwner: false, methods: ways, source: parentConsents } as const]
      : []),
    ...(ownersWord && filedBy !== 'owner' && joinsFreely(person, filedOn) === null
      ? [
          {
            of: 'owner',
            byEveryOwner: true,
            methods: ways,
            source: isExtension ? ownerAgreesToExtend : relativeOwnerAgrees,
          } as const,
        ]
      : []),
  ];
}

/** Consents that may not be asked for. */
export function consentsNotAsked({ person, filedOn }: ConsentsAskedAbout): readonly NotAskedPaper[] {
  const freely = joinsFreely(person, filedOn);
  return [
    { code: 'consent_of_head', source: formNotes, reason: 'not_named_for_temporary_residence' },
    ...(freely ? [{ code: 'consent_of_owner', source: freely, reason: 'child_joins_parent' } as const] : []),
  ];
}
