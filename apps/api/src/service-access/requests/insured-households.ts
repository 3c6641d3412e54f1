import type { Day } from '@libs/calendar';
import {
  citationText,
  type HealthInsuranceGroup,
  healthInsuranceGroupOf,
  healthInsuranceSource,
  isWellKnown,
} from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import type { Transaction } from '../../database/index.ts';
import { CurrentRules } from '../../rule-book/index.ts';
import { monthlyContribution } from '../monthly-contribution.ts';
import { InsuredHouseholdsQueries } from './insured-households.queries.ts';
import type { InsuredApart, InsuredHousehold } from './insured-households.messages.ts';
import { ServiceRequests, type StoredRequest } from './requests.repository.ts';
import { TheDead } from './the-dead.queries.ts';
import { insuredBefore, standingStates } from './what-may-follow.ts';

/** How those of a family are insured who ask for health insurance. */
export interface InsuredFamily {
  readonly insuredTogether: InsuredHousehold[];
  readonly insuredApart: InsuredApart[];
}

/** Of a family that asks for something else. */
export const notInsured: InsuredFamily = { insuredTogether: [], insuredApart: [] };

const groupsApart = ['under_six', 'pupil'] as const satisfies HealthInsuranceGroup[];

/**
 * The insured households of families who ask for health insurance: those registered together at one dwelling (Law on Health
 * Insurance, article 2(7), row H-01), whatever family asked for them, each with what they pay (H-02) in the order in which
 * they were insured. Children under six and pupils are of no household. Nor is whoever was refused, or was insured before
 * through something else; who was insured through the household has a place in it, and of whom nobody knows takes none: what
 * the others pay may be less then, never more.
 */
@Injectable()
export class InsuredHouseholds {
  constructor(
    private readonly requests: ServiceRequests,
    private readonly registered: InsuredHouseholdsQueries,
    private readonly dead: TheDead,
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
  ) {}

  /** By family; families with other needs have none. Names are those of the family alone, others of a dwelling a count. */
  async of(tx: Transaction, requests: readonly StoredRequest[]): Promise<ReadonlyMap<string, InsuredFamily>> {
    const families = requests
      .filter(({ need }) => need === 'health_insurance')
      .map(({ familyId }) => familyId);
    if (families.length === 0) return new Map();
    const on = this.clock.today();
    const rules = await this.rules.in(tx);
    const asked = (await this.requests.ofFamilies(tx, ...new Set(families))).filter(isInsuredHere);
    const dead = await this.dead.among(
      tx,
      asked.map(({ residentId }) => residentId),
    );
    const members = asked.filter(({ residentId }) => !dead.has(residentId));
    const householdOf = await this.registered.together(
      tx,
      members.filter((one) => groupOf(one, on) === 'household').map(({ residentId }) => residentId),
      on.toString(),
    );
    const askedFor = (await this.requests.ofResidents(tx, 'health_insurance', [...householdOf.keys()]))
      .filter((one) => groupOf(one, on) === 'household')
      .sort((one, other) => insuredAt(one) - insuredAt(other));
    const households = [...Map.groupBy(askedFor, ({ residentId }) => householdOf.get(residentId)).values()];
    const insured = new Map<string, InsuredFamily>();
    for (const [familyId, family] of Map.groupBy(members, (one) => one.familyId)) {
      insured.set(familyId, {
        insuredTogether: households.flatMap((together) => {
          const household = together.filter(isInsuredHere);
          if (!household.some((one) => one.familyId === familyId)) return [];
          const { each, ...basis } = monthlyContribution(household.length, on, rules);
          const own = household.flatMap((one, place) =>
            one.familyId === familyId ? [{ ...one, pays: each[place]! }] : [],
          );
          return {
            ...named(own),
            ...basis,
            others: household.length - own.length,
            notKnown: together.filter(mayBeInsuredHere).length,
            each: own.map(({ pays }) => pays),
            total: own.reduce((sum, { pays }) => sum + pays, 0),
          };
        }),
        insuredApart: groupsApart.flatMap((group) => {
          const apart = family.filter((one) => groupOf(one, on) === group);
          if (apart.length === 0) return [];
          const source = healthInsuranceSource(group, on, rules);
          return {
            group,
            ...named(apart),
            article: citationText(source, 'vi'),
            confidence: source.tag,
            confirmed: isWellKnown(source),
          };
        }),
      });
    }
    return insured;
  }
}

const named = (people: readonly StoredRequest[]) => ({
  fullNames: people.map(({ fullName }) => fullName),
  residentIds: people.map(({ residentId }) => residentId),
});

const isInsuredHere = ({ state, history }: StoredRequest): boolean =>
  standingStates.includes(state) && [null, 'household'].includes(insuredBefore(history));

const mayBeInsuredHere = ({ state, history }: StoredRequest): boolean =>
  standingStates.includes(state) && insuredBefore(history) === 'not_known';

const groupOf = ({ dateOfBirth }: StoredRequest, on: Day): HealthInsuranceGroup =>
  healthInsuranceGroupOf(dateOfBirth === null ? null : Number(dateOfBirth.slice(0, 4)), on);

/** When somebody was insured or known to be, in milliseconds; whoever is not yet comes last, in the order in which it was asked for. */
function insuredAt({ history }: StoredRequest): number {
  const enrolled = history.findLast(({ step }) => step === 'enrol' || step === 'has_already');
  return enrolled ? Date.parse(enrolled.recordedAt) : Number.MAX_SAFE_INTEGER;
}
