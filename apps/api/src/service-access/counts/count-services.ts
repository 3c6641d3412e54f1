import { day } from '@libs/calendar';
import { schoolYearSought } from '@libs/residence-law';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Asker, Transactions } from '../../database/index.ts';
import { background, type JobInHand, Jobs } from '../../jobs/index.ts';
import { CurrentUnits } from '../../places/index.ts';
import { officeInBackground, offices } from '../office-in-background.ts';
import { inTens } from '../school-places/count-of-ten.ts';
import { SchoolPlanQueries } from '../school-places/school-plan.queries.ts';
import type { ServiceCount } from './service-counts.messages.ts';
import { ServiceCounts } from './service-counts.repository.ts';

/** Counts each night what schools and insurers were asked for, province by province, and lets out tens, rounded down. */
@Injectable()
export class CountServices implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly counts: ServiceCounts,
    private readonly plans: SchoolPlanQueries,
    private readonly units: CurrentUnits,
  ) {}

  onModuleInit(): void {
    this.jobs.daily({ name: 'count-services', at: '02:30' }, (on, job) => this.count(on, job));
  }

  async count(on: string, { id, signal }: Pick<JobInHand<object>, 'id' | 'signal'>): Promise<void> {
    const found: ServiceCount[] = [];
    const schoolYear = schoolYearSought(day(on));
    for (const asker of this.offices(on, id)) {
      signal.throwIfAborted();
      await this.transactions.run(asker, async (tx) => {
        found.push(...(await this.counts.asked(tx)));
        if (asker.role !== 'education_officer') return;
        const communes = new Map<string, { children: number; withoutPlace: number }>();
        for (const row of await this.plans.children(tx, on, schoolYear)) {
          const before = communes.get(row.communeCode) ?? { children: 0, withoutPlace: 0 };
          communes.set(row.communeCode, {
            children: before.children + row.children,
            withoutPlace: before.withoutPlace + row.withoutPlace,
          });
        }
        for (const [communeCode, { children, withoutPlace }] of communes) {
          // The police can name the children of a commune: what is told of nearly all of them is told of each.
          const people = inTens(withoutPlace, children);
          if (people === null) continue;
          found.push({
            communeCode,
            provinceCode: null,
            year: schoolYear,
            what: 'children_without_place',
            people,
          });
        }
      });
    }
    await this.transactions.run(background(id), async (tx) => {
      await this.counts.replace(tx, [...found, ...(await this.counts.places(tx))], on);
    });
  }

  /** Both offices of every province, as background work stands in for them behind the wall. */
  private offices(on: string, requestId: string): Asker[] {
    const communesOf = new Map<string, string[]>();
    for (const { code, provinceCode } of this.units.units.inForceOn('commune', day(on))) {
      if (provinceCode === null) continue;
      communesOf.set(provinceCode, [...(communesOf.get(provinceCode) ?? []), code]);
    }
    return [...communesOf].flatMap(([province, communes]) =>
      offices.map((role) => officeInBackground(role, province, communes, requestId)),
    );
  }
}
