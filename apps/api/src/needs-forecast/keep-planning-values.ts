import type { Day } from '@libs/calendar';
import type { PlanningItem } from '@libs/needs-forecast';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput, notFound, Refusal } from '../web-errors/index.ts';
import { type KeptPlanningValue, PlanningValues } from './planning-values.repository.ts';

/** What an officer enters. */
export interface PlanningValueEntered {
  readonly province: string;
  readonly item: PlanningItem;
  readonly value: number;
  readonly from: Day;
  readonly source: string;
}

/** Keeps what a place, a card, a visit and a room cost in a province, and how many people need. */
@Injectable()
export class KeepPlanningValues {
  constructor(
    private readonly transactions: Transactions,
    private readonly values: PlanningValues,
    private readonly audit: Audit,
  ) {}

  list(province: string, officer: Officer): Promise<KeptPlanningValue[]> {
    ownProvince(province, officer);
    return this.transactions.run(officer, (tx) => this.values.of(tx, [province]));
  }

  record(entered: PlanningValueEntered, officer: Officer): Promise<KeptPlanningValue> {
    ownProvince(entered.province, officer);
    return this.transactions.run(officer, async (tx) => {
      const from = entered.from.toString();
      const kept = await this.values.add(tx, { ...entered, from }, officer.accountId);
      if (!kept) throw new Refusal(409, 'planning_value_exists');
      await this.audit.note(tx, officer, {
        action: 'planning_value.recorded',
        details: { id: kept.id, item: kept.item, province: kept.province, from },
      });
      return kept;
    });
  }

  void(id: string, reason: string, officer: Officer): Promise<KeptPlanningValue> {
    return this.transactions.run(officer, async (tx) => {
      const voided = await this.values.void(tx, id, { voidedBy: officer.accountId, reason });
      if (!voided) throw notFound();
      await this.audit.note(tx, officer, {
        action: 'planning_value.voided',
        details: { id, item: voided.item, province: voided.province, from: voided.from },
      });
      return voided;
    });
  }
}

/** 403 where the officer does not answer for the province; 400 for a code that names none. */
function ownProvince(province: string, officer: Officer): void {
  if (!/^\d{2}$/.test(province)) throw invalidInput({ field: 'province', code: 'unknown_province' });
  if (!officer.provinces.includes(province)) throw new Refusal(403, 'outside_area');
}
