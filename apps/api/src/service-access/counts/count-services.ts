import { day } from '@libs/calendar';
import { schoolYearSought } from '@libs/residence-law';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Asker, background, Transactions } from '../../database/index.ts';
import { type JobInHand, Jobs } from '../../jobs/index.ts';
import { CurrentUnits } from '../../places/index.ts';
import { officeInBackground, offices } from '../office-in-background.ts';
import { inTens, smallest } from '../school-places/count-of-ten.ts';
import { type ChildrenOfGrade, SchoolPlanQueries } from '../school-places/school-plan.queries.ts';
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
    for (const asker of this.offices(on, id)) {
      signal.throwIfAborted();
      found.push(...(await this.transactions.run(asker, (tx) => this.counts.asked(tx))));
      if (asker.role === 'education_officer') found.push(...(await this.withoutPlace(on, asker)));
    }
    await this.transactions.run(background(id), async (tx) => {
      await this.counts.replace(tx, [...found, ...(await this.counts.places(tx))], on);
    });
  }

  /** Children without a place, of the communes of which that may be told; the others are not even looked through. */
  private async withoutPlace(on: string, asker: Asker): Promise<ServiceCount[]> {
    const year = schoolYearSought(day(on));
    const communes = await this.transactions.run(asker, (tx) =>
      this.plans.communesOfEnrolled(tx, year, smallest),
    );
    if (communes.length === 0) return [];
    const rows = await this.transactions.run({ ...asker, communes }, (tx) =>
      this.plans.children(tx, on, year),
    );
    return [...Map.groupBy(rows, ({ communeCode }) => communeCode)].flatMap(([communeCode, grades]) => {
      const sum = (numberOf: (grade: ChildrenOfGrade) => number) =>
        grades.reduce((all, grade) => all + numberOf(grade), 0);
      // The police can name the children of a commune: what is told of nearly all of them is told of each.
      const people = inTens(
        sum(({ withoutPlace }) => withoutPlace),
        sum(({ children }) => children),
      );
      if (people === null) return [];
      return [{ communeCode, provinceCode: null, year, what: 'children_without_place' as const, people }];
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
