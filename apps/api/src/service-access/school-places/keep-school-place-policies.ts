import { compareDays, isOnOrBefore } from '@libs/calendar';
import { contradictionsOf, policyInForce, schoolYearSought } from '@libs/residence-law';
import { citationText } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Transaction, Transactions } from '../../database/index.ts';
import { CurrentRules } from '../../rule-book/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { excludedByLaw, invalidInput, notFound, Refusal } from '../../web-errors/index.ts';
import { statusGroupsCounted } from '../requests/requests.messages.ts';
import { inTens, partsInTens } from './count-of-ten.ts';
import { type ChildrenCounted, PolicyEffectQueries } from './policy-effect.queries.ts';
import type {
  NewSchoolPlacePolicy,
  PolicyEffect,
  SchoolPlacePolicyRecord,
} from './school-place-policies.messages.ts';
import { type RecordedPolicy, SchoolPlacePolicies } from './school-place-policies.repository.ts';

/**
 * What a province decided about its school places: shown by its effect before it is recorded, recorded once, superseded by
 * the next one or taken back with a reason. One that contradicts itself is 400, one that a national rule excludes 422 with
 * the article.
 */
@Injectable()
export class KeepSchoolPlacePolicies {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: SchoolPlacePolicies,
    private readonly effects: PolicyEffectQueries,
    private readonly rules: CurrentRules,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  all(officer: Officer): Promise<SchoolPlacePolicyRecord[]> {
    return this.transactions.run(officer, async (tx) =>
      this.present(await this.policies.all(tx, provinceOf(officer))),
    );
  }

  /** How many children who live in the province now it places after the others, and what it supersedes. */
  effect(proposed: NewSchoolPlacePolicy, officer: Officer): Promise<PolicyEffect> {
    return this.transactions.run(officer, async (tx) => {
      await this.refuseContradictions(tx, proposed);
      const today = this.clock.today();
      const on = compareDays(proposed.startsOn, today) > 0 ? proposed.startsOn : today;
      const counted = await this.effects.count(tx, {
        ...proposed,
        today: today.toString(),
        on: on.toString(),
        schoolYear: schoolYearSought(on),
      });
      const all = await this.policies.all(tx, provinceOf(officer));
      const before = policyInForce(
        all.filter(({ voidedAt }) => voidedAt === null),
        proposed.level,
        proposed.startsOn,
      );
      await this.audit.note(tx, officer, {
        action: 'school_place_policy.tried',
        details: {
          level: proposed.level,
          startsOn: proposed.startsOn.toString(),
          temporaryMonths: proposed.temporaryMonths,
        },
      });
      return {
        on: on.toString(),
        ...effectOf(counted),
        supersedes: before && (this.present(all).find(({ id }) => id === before.id) ?? null),
      };
    });
  }

  record(proposed: NewSchoolPlacePolicy, officer: Officer): Promise<SchoolPlacePolicyRecord> {
    return this.transactions.run(officer, async (tx) => {
      await this.refuseContradictions(tx, proposed);
      const id = await this.policies.add(tx, officer, provinceOf(officer), {
        ...proposed,
        until: proposed.until ?? null,
      });
      if (id === null) {
        throw new Refusal(409, 'policy_of_this_day_exists', [
          { field: 'startsOn', code: 'policy_of_this_day_exists' },
        ]);
      }
      await this.audit.note(tx, officer, {
        action: 'school_place_policy.recorded',
        details: { policyId: id, documentNumber: proposed.documentNumber },
      });
      return this.one(tx, id, officer);
    });
  }

  /** Takes a policy back; the one before it holds again. */
  void(id: string, reason: string, officer: Officer): Promise<SchoolPlacePolicyRecord> {
    return this.transactions.run(officer, async (tx) => {
      if (!(await this.policies.find(tx, id))) throw notFound();
      if (!(await this.policies.void(tx, officer, id, reason))) throw new Refusal(409, 'already_voided');
      await this.audit.note(tx, officer, {
        action: 'school_place_policy.voided',
        details: { policyId: id },
      });
      return this.one(tx, id, officer);
    });
  }

  private async one(tx: Transaction, id: string, officer: Officer): Promise<SchoolPlacePolicyRecord> {
    const all = this.present(await this.policies.all(tx, provinceOf(officer)));
    const policy = all.find((one) => one.id === id);
    if (!policy) throw notFound();
    return policy;
  }

  private async refuseContradictions(tx: Transaction, proposed: NewSchoolPlacePolicy): Promise<void> {
    const rules = await this.rules.in(tx);
    const wrong = contradictionsOf({ ...proposed, until: proposed.until ?? null }, rules);
    if (wrong.length === 0) return;
    const errors = wrong.map(({ field, code, source }) => ({
      field,
      code,
      ...(source && { article: citationText(source) }),
    }));
    throw wrong.some(({ source }) => source !== null) ? excludedByLaw(errors) : invalidInput(...errors);
  }

  private present(all: readonly RecordedPolicy[]): SchoolPlacePolicyRecord[] {
    const today = this.clock.today();
    const standing = all.filter(({ voidedAt }) => voidedAt === null);
    return all.map((policy) => {
      const inForce = policyInForce(standing, policy.level, today);
      const ended = policy.until !== null && isOnOrBefore(policy.until, today);
      return {
        ...policy,
        placesFirstFor: [...policy.placesFirstFor],
        startsOn: policy.startsOn.toString(),
        until: policy.until?.toString() ?? null,
        issuedOn: policy.issuedOn.toString(),
        standing:
          policy.voidedAt !== null
            ? 'voided'
            : inForce?.id === policy.id
              ? 'in_force'
              : !isOnOrBefore(policy.startsOn, today)
                ? 'to_come'
                : ended
                  ? 'ended'
                  : 'superseded',
      };
    });
  }
}

/** A policy is the province's: an officer of a commune or the nation has none to keep. */
function provinceOf({ area }: Officer): string {
  if (area.level !== 'province') throw new Refusal(403, 'outside_area');
  return area.code;
}

/** Sums in tens; withheld where they, or the children whom the policy places first, are under ten. */
function effectOf(
  counted: readonly ChildrenCounted[],
): Pick<PolicyEffect, 'children' | 'placedAfter' | 'byCommuneAndGrade' | 'byGroup'> {
  const sum = (rows: readonly ChildrenCounted[], of: 'children' | 'placedAfter') =>
    rows.reduce((total, row) => total + row[of], 0);
  const told = (rows: readonly ChildrenCounted[]) => inTens(sum(rows, 'placedAfter'), sum(rows, 'children'));
  const cells = Map.groupBy(counted, ({ communeCode, grade }) => `${communeCode} ${String(grade)}`);
  // All of a group may be placed after the others without telling who is of it; only the group of nearly all would.
  const groups = partsInTens(
    statusGroupsCounted.map((one) =>
      sum(
        counted.filter(({ group }) => group === one),
        'placedAfter',
      ),
    ),
    sum(counted, 'children'),
  );
  return {
    children: sum(counted, 'children'),
    placedAfter: told(counted),
    byCommuneAndGrade: [...cells].map(([key, rows]) => {
      const [communeCode = '', grade] = key.split(' ');
      return { communeCode, grade: Number(grade), placedAfter: told(rows) };
    }),
    byGroup: statusGroupsCounted.map((group, place) => ({ group, placedAfter: groups[place] ?? null })),
  };
}
