import { isAfter } from '@libs/calendar';
import { flagsOf } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import type { Transaction } from '../database/index.ts';
import { publishedUnits } from '../places/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import { CurrentRules } from '../rule-book/index.ts';

/** Whether the law asks somebody to register in a commune today, by the flag of that name (Law on Residence, article 27). */
@Injectable()
export class RegistrationDue {
  constructor(
    private readonly status: ProjectStatus,
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
  ) {}

  async of(tx: Transaction, residentId: string, communeCode: string): Promise<boolean> {
    const today = this.clock.today();
    const [resident] = await this.status.factsOf(tx, [residentId]);
    if (!resident) return false;
    return flagsOf(resident.facts, publishedUnits().provinces, await this.rules.in(tx)).some(
      (flag) =>
        flag.flag === 'registration_due' &&
        flag.communeCode === communeCode &&
        !isAfter(flag.from, today) &&
        isAfter(flag.until, today),
    );
  }
}
