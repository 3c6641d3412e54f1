import { schoolYearSought } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { partsInTens } from '../school-places/count-of-ten.ts';
import { needOfOfficer } from './need-of-officer.ts';
import { type CountInNeed, PeopleInNeedQueries } from './people-in-need.queries.ts';
import {
  type NeedCount,
  type NeedCounts,
  type NeedQuestion,
  type PeopleInNeed,
  statusGroupsCounted,
} from './requests.messages.ts';
import { ServiceRequests } from './requests.repository.ts';
import { TheDead } from './the-dead.queries.ts';
import type { Need } from './what-may-follow.ts';

/** Lists and counts those who live in the officer's area without a known place or insurance, registered or not. */
@Injectable()
export class FindPeopleInNeed {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleInNeedQueries,
    private readonly requests: ServiceRequests,
    private readonly dead: TheDead,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  page(question: NeedQuestion, purpose: AccessPurposeCode, officer: Officer): Promise<PeopleInNeed> {
    needOfOfficer(question.need, officer);
    const asked = this.asked();
    return this.transactions.run(officer, async (tx) => {
      const { items, nextCursor } = await this.people.page(tx, question, asked);
      await this.audit.note(tx, officer, {
        action: 'service_need.list',
        accessPurpose: purpose,
        residentIds: items.map(({ residentId }) => residentId),
        fields: ['fullName', 'dateOfBirth', 'address', 'guardian', 'contact'],
      });
      return { schoolYear: asked.schoolYear, items, nextCursor };
    });
  }

  counts(need: Need, officer: Officer): Promise<NeedCounts> {
    needOfOfficer(need, officer);
    const asked = this.asked();
    return this.transactions.run(officer, async (tx) => {
      const counted = await this.people.counts(tx, need, asked);
      const total = sumOf(counted);
      const shown = partsInTens(
        statusGroupsCounted.map((one) => sumOf(counted.filter(({ group }) => group === one))),
        total,
      );
      return {
        schoolYear: asked.schoolYear,
        rows: withoutGroups(counted),
        total,
        byGroup: statusGroupsCounted.map((group, place) => ({ group, count: shown[place] ?? null })),
        overdue: await this.requests.countOverdue(
          tx,
          need,
          asked.today,
          await this.dead.awaitedFor(tx, need),
        ),
      };
    });
  }

  private asked() {
    const today = this.clock.today();
    return { today: today.toString(), schoolYear: schoolYearSought(today) };
  }
}

const sumOf = (counted: readonly CountInNeed[]): number => counted.reduce((sum, { count }) => sum + count, 0);

/** By commune and grade alone: of which status group somebody is, is told only in tens of the whole area. */
function withoutGroups(counted: readonly CountInNeed[]): NeedCount[] {
  const rows = Map.groupBy(counted, ({ communeCode, grade }) => `${communeCode} ${String(grade)}`);
  return [...rows.values()].map((same) => ({
    communeCode: same[0]!.communeCode,
    grade: same[0]!.grade,
    count: sumOf(same),
    setAside: same.reduce((sum, { setAside }) => sum + setAside, 0),
  }));
}
