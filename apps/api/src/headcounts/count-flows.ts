import { codeSetOf } from '@libs/administrative-units';
import { toEpochDay } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { areaAskedFor } from './headcount-area.ts';
import type { HeadcountFlows, HeadcountFlowsQuestion, PeopleOfProvince } from './headcount-flows.messages.ts';
import { HeadcountsQueries } from './headcounts.queries.ts';

/** Counts on a day who is at home in which province and counts in which: the origin–destination matrix. */
@Injectable()
export class CountFlows {
  constructor(
    private readonly transactions: Transactions,
    private readonly headcounts: HeadcountsQueries,
    private readonly audit: Audit,
  ) {}

  count(question: HeadcountFlowsQuestion, officer: Officer): Promise<HeadcountFlows> {
    const { basis, population } = question;
    const codeSet = codeSetOf(basis, toEpochDay(question.on));
    const area = areaAskedFor({ province: question.province }, codeSet, officer);
    const on = question.on.toString();
    const by = ['origin_province', 'province'] as const;
    return this.transactions.run(officer, async (tx) => {
      const asked = { days: [question.on], by, basis, codeSet, population, area, knownBefore: null };
      const [counted] = await this.headcounts.count(tx, asked);
      const { rows, total, originUnknown } = counted!;
      await this.audit.note(tx, officer, {
        action: 'headcount.read',
        details: { on, by: [...by], basis, population },
      });
      const flows = rows.flatMap(({ origin_province: origin, province, count }) =>
        origin && province ? [{ origin, destination: province, count }] : [],
      );
      const origins = sums(flows.map(({ origin, count }) => ({ province: origin, count })));
      const destinations = sums(flows.map(({ destination, count }) => ({ province: destination, count })));
      return {
        on,
        basis,
        codeSet,
        population,
        flows,
        origins,
        destinations,
        total,
        originUnknown,
        exact: true,
      };
    });
  }
}

function sums(parts: readonly PeopleOfProvince[]): PeopleOfProvince[] {
  const byProvince = new Map<string, number>();
  for (const { province, count } of parts) byProvince.set(province, (byProvince.get(province) ?? 0) + count);
  return [...byProvince]
    .map(([province, count]) => ({ province, count }))
    .sort((a, b) => (a.province < b.province ? -1 : 1));
}
