import type { OfficeCalendar } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { RulesInForce } from './rules-in-force.ts';

/** The days on which State offices work, with every year that an administrator entered. */
@Injectable()
export class CurrentOfficeCalendar {
  constructor(private readonly inForce: RulesInForce) {}

  async in(tx: Transaction): Promise<OfficeCalendar> {
    return (await this.inForce.in(tx)).office;
  }
}
