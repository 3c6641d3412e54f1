import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import type { Transaction } from '../../database/index.ts';
import { CurrentRules } from '../../rule-book/index.ts';
import { monthlyContribution } from '../monthly-contribution.ts';
import { PeopleInNeedQueries } from './people-in-need.queries.ts';
import type { InsuredHousehold } from './requests.messages.ts';
import { ServiceRequests, type StoredRequest } from './requests.repository.ts';
import { standingStates } from './what-may-follow.ts';

/**
 * The insured households of families who ask for health insurance: those registered together at one dwelling (Law on Health
 * Insurance, article 2(7), row H-01), each with what its members pay (H-02). Whoever was refused, or is insured elsewhere,
 * is not of it.
 */
@Injectable()
export class InsuredHouseholds {
  constructor(
    private readonly requests: ServiceRequests,
    private readonly people: PeopleInNeedQueries,
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
  ) {}

  /** By family; families with other needs have none. */
  async of(
    tx: Transaction,
    requests: readonly StoredRequest[],
  ): Promise<ReadonlyMap<string, InsuredHousehold[]>> {
    const families = requests
      .filter(({ need }) => need === 'health_insurance')
      .map(({ familyId }) => familyId);
    if (families.length === 0) return new Map();
    const today = this.clock.today();
    const rules = await this.rules.in(tx);
    const members = (await this.requests.ofFamilies(tx, ...new Set(families))).filter(isInsuredHere);
    const dwellings = await this.people.registeredAt(
      tx,
      members.map(({ residentId }) => residentId),
      today.toString(),
    );
    const households = new Map<string, InsuredHousehold[]>();
    for (const [familyId, family] of Map.groupBy(members, (one) => one.familyId)) {
      const registered = family.filter(({ residentId }) => dwellings.has(residentId));
      const together = Map.groupBy(registered, ({ residentId }) => dwellings.get(residentId));
      households.set(
        familyId,
        [...together.values()].map((household) => ({
          fullNames: household.map(({ fullName }) => fullName),
          ...monthlyContribution(household.length, today, rules),
        })),
      );
    }
    return households;
  }
}

const isInsuredHere = ({ state, history }: StoredRequest): boolean =>
  standingStates.includes(state) && !history.some(({ step }) => step === 'has_already');
