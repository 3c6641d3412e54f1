import { isAfter } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Transaction, Transactions } from '../../database/index.ts';
import { ResidenceFactsQueries } from '../../residence-status/index.ts';
import { ResidentsQueries } from '../../residents/index.ts';
import { CurrentRules } from '../../rule-book/index.ts';
import { invalidInput } from '../../web-errors/index.ts';
import { Registrations } from '../registrations.repository.ts';
import { BeginEnding } from './begin-ending.ts';
import { excludedAboutEnding } from './check-ending.ts';
import type { DataFeed, DataFeedRow, RowOutcome, TakenFeed, TakenRow } from './ending.messages.ts';
import { Endings } from './endings.repository.ts';

/**
 * Takes rows of data that show ground a, d or đ and opens a case for each registration in force here; the office then
 * has one working day to verify and strike off (Decree 154/2024, article 10). A row that comes again opens nothing more.
 */
@Injectable()
export class TakeDataFeed {
  constructor(
    private readonly transactions: Transactions,
    private readonly endings: Endings,
    private readonly beginning: BeginEnding,
    private readonly registrations: Registrations,
    private readonly residents: ResidentsQueries,
    private readonly facts: ResidenceFactsQueries,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
  ) {}

  take(feed: DataFeed, act: Act): Promise<TakenFeed> {
    return this.goThrough(feed, act, 'take');
  }

  /** What each row would do if it were taken now: nothing is opened and nothing is kept. */
  check(feed: DataFeed, act: Act): Promise<TakenFeed> {
    return this.goThrough(feed, act, 'check');
  }

  private goThrough({ source, rows }: DataFeed, act: Act, how: 'take' | 'check'): Promise<TakenFeed> {
    const { officer } = act;
    const today = this.clock.today();
    const early = rows.findIndex(({ happenedOn }) => isAfter(happenedOn, today));
    if (early >= 0) throw invalidInput({ field: `rows.${early}.happenedOn`, code: 'in_the_future' });
    const communeCode = officer.area.code;
    return this.transactions.run(officer, async (tx) => {
      const taken: TakenRow[] = [];
      const about = new Set<string>();
      // By the names of the rows, so that two feeds with the same rows cannot wait for each other in a ring.
      for (const row of rows.toSorted((one, other) => (one.rowId < other.rowId ? -1 : 1))) {
        const before = await this.endings.takenBefore(tx, communeCode, source, row.rowId);
        if (before !== null) {
          taken.push(before);
          continue;
        }
        const { outcome, caseId, residentId } = await this.goThroughRow(tx, row, act, how);
        if (residentId !== null) about.add(residentId);
        if (how === 'take')
          await this.endings.keepRow(tx, officer, { communeCode, source, rowId: row.rowId, outcome, caseId });
        taken.push({ rowId: row.rowId, outcome, caseId, repeated: false });
      }
      await this.audit.note(tx, officer, {
        action: how === 'take' ? 'data_feed.taken' : 'data_feed.checked',
        accessPurpose: act.purpose,
        residentIds: [...about],
        fields: ['registration', 'ground'],
        searchedBy: ['personal_number'],
        details: { source, rows: rows.length },
      });
      const inOrder = new Map(taken.map((row) => [row.rowId, row]));
      return { rows: rows.flatMap(({ rowId }) => inOrder.get(rowId) ?? []) };
    });
  }

  private async goThroughRow(
    tx: Transaction,
    { personalNumber, ground, happenedOn }: DataFeedRow,
    act: Act,
    how: 'take' | 'check',
  ): Promise<{ outcome: RowOutcome; caseId: string | null; residentId: string | null }> {
    const communeCode = act.officer.area.code;
    const residentId = await this.residents.idByNumber(tx, personalNumber);
    const standing =
      residentId === null
        ? []
        : await this.registrations.holdingFrom(tx, residentId, this.clock.today().toString());
    const registration = standing.find((row) => row.communeCode === communeCode && !row.ended);
    if (residentId === null || !registration) {
      return { outcome: 'nobody_registered_here', caseId: null, residentId };
    }
    const open = await this.endings.openCaseOf(tx, residentId, communeCode);
    if (open !== null) return { outcome: 'case_open_already', caseId: open, residentId };
    const [resident] = await this.facts.of(tx, [residentId]);
    const asked = { ground, endedOn: happenedOn };
    const by = { decidedOn: this.clock.today(), rules: await this.rules.in(tx), isVerified: false };
    if (!resident || excludedAboutEnding(registration, asked, resident.facts, by).length > 0) {
      return { outcome: 'excluded', caseId: null, residentId };
    }
    if (how === 'check') return { outcome: 'opened', caseId: null, residentId };
    const on = happenedOn.toString();
    const beginning = { begun: 'from_data', ground, aroseOn: on, endedOn: on, channel: 'counter' } as const;
    const caseId = await this.beginning.begin(tx, registration, beginning, act);
    return { outcome: 'opened', caseId, residentId };
  }
}
