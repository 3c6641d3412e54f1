import type { householdRelations } from '@libs/words';
import type { FeeExemption, FilingEntry } from '../counter/counter-draft.ts';

/** One person of a household as it is typed: a resident of this area, or somebody elsewhere by full number. */
export interface MemberEntry {
  readonly subject: { readonly residentId: string } | { readonly personalNumber: string };
  readonly fullName: string;
  readonly born: string;
  readonly relation: keyof typeof householdRelations;
  readonly exemption: FeeExemption | '';
}

/** What is typed for a whole household. */
export interface HouseholdEntry extends FilingEntry {
  readonly members: readonly MemberEntry[];
  readonly filedBy: 'person' | 'head_of_household' | 'owner' | 'agent';
  /** What stands in the search for another member. */
  readonly typed: string;
}

/** What names a member among the others. */
export const keyOf = ({ subject }: Pick<MemberEntry, 'subject'>): string =>
  'residentId' in subject ? subject.residentId : subject.personalNumber;
