import type { Day } from '@libs/calendar';
import type { RuleBook, ServiceAccess, WhoSeeksServices } from '@libs/residence-law';
import type { Language } from '@libs/words';
import { monthlyContribution } from './monthly-contribution.ts';
import type { RegisteredAt } from './registered-together.queries.ts';
import type { InsuredTogether } from './service-access.messages.ts';

/** A member of the family, as asked about, with what is open to them. */
export interface MemberOfFamily {
  readonly residentId: string;
  readonly fullName: string;
  readonly dateOfBirth: string | null;
  readonly who: WhoSeeksServices;
  readonly services: readonly ServiceAccess[];
}

/** Those of permanent residence have no dwelling on record: they are taken as one household. */
const permanent = 'permanent';

/**
 * The insured households of a family: those registered together at one dwelling (Law on Health Insurance, article 2(7), row
 * H-01), each with what its members pay (H-02). Whoever left, or is registered elsewhere, is of another household: the next
 * one of those who stay pays in full.
 */
export function insuredTogether(
  members: readonly MemberOfFamily[],
  registered: readonly RegisteredAt[],
  on: Day,
  { rules, language }: { readonly rules: RuleBook; readonly language: Language },
): InsuredTogether[] {
  const households = new Map<string, { residentIds: string[]; others: number }>();
  for (const { residentId, services } of members) {
    const isOpen = services.some(
      ({ service, access }) => service === 'household_health_insurance' && access === 'open',
    );
    if (!isOpen) continue;
    const at = registered.find((one) => one.residentId === residentId);
    const household = households.get(at?.dwellingId ?? permanent) ?? {
      residentIds: [],
      others: at?.others ?? 0,
    };
    household.residentIds.push(residentId);
    households.set(at?.dwellingId ?? permanent, household);
  }
  return [...households.values()].map(({ residentIds, others }) => ({
    residentIds,
    others,
    ...monthlyContribution(residentIds.length, on, rules, language),
  }));
}
