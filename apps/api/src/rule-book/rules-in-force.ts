import { day, type OfficeCalendar, type OfficeYear, seededOfficeCalendar } from '@libs/calendar';
import { RuleBook } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { asVersion, type KeptVersion } from './kept-version.ts';
import { type KeptOfficeYear, RuleBookQueries } from './rule-book.queries.ts';

/** The rules and the calendar of one revision. */
export interface InForce {
  readonly revision: number;
  readonly rules: RuleBook;
  /** What administrators put in force: the difference between the shipped rules and these. */
  readonly versions: readonly KeptVersion[];
  readonly office: OfficeCalendar;
}

/**
 * What the program ships, overlaid with what administrators confirmed, superseded and entered. Asked in each transaction
 * for the revision, and read again when it grew: so every process works by the same rules from the approval on.
 */
@Injectable()
export class RulesInForce {
  private known: InForce | undefined;

  constructor(private readonly queries: RuleBookQueries) {}

  async in(tx: Transaction): Promise<InForce> {
    const revision = await this.queries.revision(tx);
    if (this.known?.revision !== revision) this.known = { revision, ...(await lawInForce(tx, this.queries)) };
    return this.known;
  }
}

/** The rules and the calendar in force; by itself for a command that works beside the server on a connection of its own. */
export async function lawInForce(
  database: Pick<Transaction, 'query'>,
  queries = new RuleBookQueries(),
): Promise<Omit<InForce, 'revision'>> {
  const versions = await queries.versions(database);
  const years = await queries.officeYears(database);
  return {
    versions,
    rules: new RuleBook(versions.map((version) => asVersion(version))),
    office: years.map(asOfficeYear).reduce((calendar, year) => calendar.with(year), seededOfficeCalendar),
  };
}

function asOfficeYear({ year, notice, days, uncertain }: KeptOfficeYear): OfficeYear {
  return {
    year,
    notice,
    days: days.map((entry) => ({ ...entry, day: day(entry.day) })),
    uncertain: uncertain.map((text) => day(text)),
  };
}
