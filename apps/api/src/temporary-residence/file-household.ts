import { feeOfFiling, type Filer } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Filings } from '../cases/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import type { Relation } from '../households/index.ts';
import { Dwellings } from '../places/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import { type FieldError, invalidInput, Refusal } from '../web-errors/index.ts';
import type { HouseholdFiling, HouseholdMemberFiled, WholeFiling } from './filings.messages.ts';
import { FindApplicant } from './find-applicant.ts';
import { OpenRegistration, refuseContradictions } from './open-registration.ts';
import { ReadFiling } from './read-filing.ts';

/** Relations by which the head declares for a member as parent or guardian. */
const dependants: ReadonlySet<Relation> = new Set(['child', 'adopted_child', 'stepchild', 'ward']);

/**
 * Hộ gia đình cùng đăng ký: one filing under one tracking code, a case for each member; together or not at all. What is
 * wrong with a member is told with their place, `members.1.…`.
 */
@Injectable()
export class FileHousehold {
  constructor(
    private readonly transactions: Transactions,
    private readonly applicants: FindApplicant,
    private readonly dwellings: Dwellings,
    private readonly filings: Filings,
    private readonly opening: OpenRegistration,
    private readonly reading: ReadFiling,
    private readonly status: ProjectStatus,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
  ) {}

  file(filing: HouseholdFiling, act: Act): Promise<WholeFiling> {
    const { purpose, officer } = act;
    const { members, channel } = filing;
    const today = this.clock.today();
    refuseContradictions(filing, today);
    refuseHeads(members);
    return this.transactions.run(officer, async (tx) => {
      const { communeCode } = await this.dwellings.get(tx, filing.dwellingId);
      if (!officer.communes.includes(communeCode)) throw new Refusal(403, 'outside_area');
      const exemptions = members.map(({ feeExemption }) => feeExemption ?? null);
      const charged = {
        kind: 'registration',
        form: 'household',
        channel,
        exemptions,
        filedOn: today,
      } as const;
      const { amount } = feeOfFiling(charged, await this.rules.in(tx));
      const filingId = await this.filings.add(tx, officer, {
        communeCode,
        filedOn: today.toString(),
        form: 'household',
        channel,
        fee: {
          vnd: amount,
          exemption: amount === 0 ? (exemptions[0] ?? null) : null,
          receiptNumber: filing.feeReceiptNumber ?? null,
        },
      });
      const residentIds: string[] = [];
      for (const [index, member] of members.entries()) {
        await atItsPlace(index, async () => {
          const residentId = await this.applicants.find(tx, member, act);
          if (residentIds.includes(residentId))
            throw invalidInput({ field: 'residentId', code: 'already_a_member' });
          const place = {
            filingId,
            place: index + 1,
            communeCode,
            residentId,
            relationToHead: member.relation,
            feeExemption: member.feeExemption ?? null,
          };
          await this.opening.open(tx, ofMember(filing, member), place, today, act);
          residentIds.push(residentId);
        });
      }
      await this.status.refresh(tx, residentIds);
      await this.audit.note(tx, officer, {
        action: 'filing.opened',
        accessPurpose: purpose,
        residentIds,
        fields: Object.keys(filing),
        details: { filingId },
      });
      return this.reading.get(tx, filingId);
    });
  }
}

/** What the household files, as it is for one of them. */
const ofMember = (filing: HouseholdFiling, { relation }: HouseholdMemberFiled) => ({
  ...filing,
  kind: 'registration' as const,
  ...howFiled(filing.filedBy, relation),
});

/** Who hands in for a member: for a child or ward the head declares as parent or guardian. */
export function howFiled(
  filedBy: Filer,
  relation: Relation,
): { readonly joinsParentOrGuardian: boolean; readonly filedBy: Filer } {
  const joinsParentOrGuardian = dependants.has(relation);
  return {
    joinsParentOrGuardian,
    filedBy: joinsParentOrGuardian && filedBy === 'head_of_household' ? 'parent_or_guardian' : filedBy,
  };
}

/** 400 unless exactly one of them is the head. */
export function refuseHeads(members: readonly HouseholdMemberFiled[]): void {
  const heads = members.filter(({ relation }) => relation === 'head').length;
  if (heads === 1) return;
  throw invalidInput({ field: 'members', code: heads === 0 ? 'has_no_head' : 'has_a_head_already' });
}

/** Tells what is wrong with the place of whom it is about. */
export async function atItsPlace(index: number, work: () => Promise<void>, list = 'members'): Promise<void> {
  try {
    await work();
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    const errors = fault.errors.map((error): FieldError => ({
      ...error,
      field: `${list}.${String(index)}.${error.field}`,
    }));
    throw new Refusal(fault.status, fault.code, errors, fault.extensions);
  }
}
