import { type Day, isAfter, isOnOrBefore, day } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Dwellings } from '../places/index.ts';
import { Residents } from '../residents/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput, notFound } from '../web-errors/index.ts';
import type {
  Household,
  HouseholdsOfResident,
  MemberLeaving,
  NewHousehold,
  NewMember,
} from './households.messages.ts';
import { Households, type Membership } from './households.repository.ts';

interface HouseholdChange {
  readonly id: string;
  readonly purpose: AccessPurposeCode;
  readonly action: string;
  readonly residentId: string;
}

/** Households as facts: founded by their head, joined and left on days; one head at a time. */
@Injectable()
export class KeepHouseholds {
  constructor(
    private readonly transactions: Transactions,
    private readonly households: Households,
    private readonly residents: Residents,
    private readonly dwellings: Dwellings,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  found(
    { headResidentId, dwellingId, from }: NewHousehold,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<Household> {
    this.refuseFuture('from', from);
    return this.transactions.run(officer, async (tx) => {
      await this.residents.mustBeOpen(tx, headResidentId);
      if (dwellingId != null) await this.dwellings.get(tx, dwellingId);
      const id = await this.households.add(tx, officer, officer.area.code, dwellingId ?? null);
      await this.households.addMember(tx, officer, id, {
        residentId: headResidentId,
        relation: 'head',
        from: from.toString(),
      });
      return this.done(tx, officer, { id, purpose, action: 'household.founded', residentId: headResidentId });
    });
  }

  addMember(
    householdId: string,
    member: NewMember,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<Household> {
    const { residentId, relation, from } = member;
    this.refuseFuture('from', from);
    return this.transactions.run(officer, async (tx) => {
      const memberships = await this.membershipsOf(tx, householdId);
      await this.residents.mustBeOpen(tx, residentId);
      if (memberships.some((known) => known.residentId === residentId && holdsOn(known, from))) {
        throw invalidInput({ field: 'residentId', code: 'already_a_member' });
      }
      if (
        relation === 'head' &&
        memberships.some((known) => known.relation === 'head' && holdsOn(known, from))
      ) {
        throw invalidInput({ field: 'relation', code: 'has_a_head_already' });
      }
      await this.households.addMember(tx, officer, householdId, {
        residentId,
        relation,
        from: from.toString(),
      });
      return this.done(tx, officer, { id: householdId, purpose, action: 'household.joined', residentId });
    });
  }

  endMembership(
    householdId: string,
    membershipId: string,
    { until }: MemberLeaving,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<Household> {
    this.refuseFuture('until', until);
    return this.transactions.run(officer, async (tx) => {
      const memberships = await this.membershipsOf(tx, householdId);
      const leaving = memberships.find(({ id }) => id === membershipId);
      if (!leaving) throw notFound();
      if (leaving.until !== null) throw invalidInput({ field: 'until', code: 'already_left' });
      if (isOnOrBefore(until, day(leaving.from)))
        throw invalidInput({ field: 'until', code: 'not_after_beginning' });
      await this.households.endMembership(tx, officer, leaving, until.toString());
      return this.done(tx, officer, {
        id: householdId,
        purpose,
        action: 'household.left',
        residentId: leaving.residentId,
      });
    });
  }

  /** Voids a membership that never was; a household whose wrong head is voided takes another. */
  voidMembership(
    householdId: string,
    membershipId: string,
    reason: string,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<void> {
    return this.transactions.run(officer, async (tx) => {
      const memberships = await this.membershipsOf(tx, householdId);
      const wrong = memberships.find(({ id }) => id === membershipId);
      if (!wrong) throw notFound();
      await this.households.voidMembership(tx, officer, membershipId, reason);
      await this.note(tx, officer, {
        id: householdId,
        purpose,
        action: 'household.membership_voided',
        residentId: wrong.residentId,
      });
    });
  }

  ofResident(
    residentId: string,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<HouseholdsOfResident> {
    return this.transactions.run(officer, async (tx) => {
      if (!(await this.residents.exists(tx, residentId))) throw notFound();
      const items = await this.households.ofResident(tx, residentId);
      await this.audit.note(tx, officer, {
        action: 'household.read',
        accessPurpose: purpose,
        residentIds: [
          ...new Set([
            residentId,
            ...items.flatMap(({ members }) => members.map((member) => member.residentId)),
          ]),
        ],
        fields: ['households'],
      });
      return { items };
    });
  }

  private async membershipsOf(tx: Transaction, householdId: string): Promise<Membership[]> {
    if (!(await this.households.hold(tx, householdId))) throw notFound();
    return this.households.memberships(tx, householdId);
  }

  private async done(tx: Transaction, officer: Officer, change: HouseholdChange): Promise<Household> {
    await this.note(tx, officer, change);
    const household = await this.households.find(tx, change.id);
    if (!household) throw notFound();
    return household;
  }

  private note(tx: Transaction, officer: Officer, change: HouseholdChange): Promise<void> {
    return this.audit.note(tx, officer, {
      action: change.action,
      accessPurpose: change.purpose,
      residentIds: [change.residentId],
      fields: ['household'],
      details: { householdId: change.id },
    });
  }

  private refuseFuture(field: string, on: Day): void {
    if (isAfter(on, this.clock.today())) throw invalidInput({ field, code: 'in_the_future' });
  }
}

/** Whether a membership holds on a day or begins after it: two in a row need an end between them. */
function holdsOn({ until }: Membership, on: Day): boolean {
  return until === null || isAfter(day(until), on);
}
