import { setImmediate as otherWork } from 'node:timers/promises';
import type { RuleBook } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type Asker, asRole, Transactions } from '../database/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { FactsOfMany, type ResidentToCompare } from './facts-of-many.queries.ts';
import { ProjectStatus, storedSegments } from './project-status.ts';
import { StatusRebuilds } from './rebuild-status.repository.ts';
import type { StatusRebuild } from './rebuild-status.repository.ts';
import type { StatusSegmentRow } from './status-segments.repository.ts';

/** Enough that the statements of a batch do not matter, and few enough to be small in memory. */
const peoplePerBatch = 1_000;

/** People mended in one transaction: their writers wait while it lasts. */
const peoplePerMending = 100;

/** What a rebuild is told to do besides. */
export interface RebuildOptions {
  /** Told how many people are done, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Leaves off after the batch under way; the next rebuild goes on there. */
  readonly signal?: AbortSignal;
}

/**
 * Recomputes everybody's stored status from the facts, batch after batch, while the system works on. Nobody is locked to
 * be compared: facts and segments are read in one snapshot, and both are always written in one transaction. Who differs is
 * mended as after a new fact.
 */
@Injectable()
export class RebuildStatus {
  constructor(
    private readonly transactions: Transactions,
    private readonly rebuilds: StatusRebuilds,
    private readonly facts: FactsOfMany,
    private readonly status: ProjectStatus,
    private readonly rules: CurrentRules,
  ) {}

  /**
   * Goes on with the rebuild that was broken off, if there is one.
   * @param asker background work, with the role `residence_worker`
   */
  async rebuild(asker: Asker, { onProgress, signal }: RebuildOptions = {}): Promise<StatusRebuild> {
    const [begun, people] = await this.transactions.run(asker, async (tx) => [
      await this.rebuilds.goOnOrBegin(tx),
      await this.rebuilds.countPeople(tx),
    ]);
    let rebuild = begun;
    let next = this.read(asker, rebuild.lastResidentId);
    for (;;) {
      const { residents, rules } = await next;
      const lastResidentId = [...residents.keys()].at(-1);
      if (lastResidentId === undefined) break;
      // Postgres reads the next batch while this one is worked out.
      next = this.read(asker, lastResidentId);
      next.catch(() => undefined);
      await otherWork();
      const differing = differencesOf(residents, rules);
      await this.mend(asker, [...differing.keys()]);
      rebuild = {
        id: rebuild.id,
        lastResidentId,
        people: rebuild.people + residents.size,
        peopleDiffering: rebuild.peopleDiffering + differing.size,
        segmentsDiffering:
          rebuild.segmentsDiffering + [...differing.values()].reduce((sum, count) => sum + count, 0),
      };
      const soFar = rebuild;
      await this.transactions.run(asker, (tx) => this.rebuilds.note(tx, soFar));
      onProgress?.(rebuild.people, people);
      if (signal?.aborted) {
        await next.catch(() => undefined);
        return rebuild;
      }
    }
    const { id } = rebuild;
    await this.transactions.run(asker, (tx) => this.rebuilds.finish(tx, id));
    return rebuild;
  }

  private read(
    asker: Asker,
    after: string | null,
  ): Promise<{ residents: Map<string, ResidentToCompare>; rules: RuleBook }> {
    return this.transactions.run(
      asker,
      async (tx) => {
        const rules = await this.rules.in(tx);
        const ids = await this.rebuilds.after(tx, after, peoplePerBatch);
        const residents = await asRole(tx, 'residence_projection', () => this.facts.withStored(tx, ids));
        return { residents, rules };
      },
      'REPEATABLE READ',
    );
  }

  private async mend(asker: Asker, residentIds: readonly string[]): Promise<void> {
    for (let from = 0; from < residentIds.length; from += peoplePerMending) {
      const some = residentIds.slice(from, from + peoplePerMending);
      await this.transactions.run(asker, (tx) => this.status.recalculate(tx, some));
    }
  }
}

/** By resident, how many segments are stored that should not be, or should be and are not. */
function differencesOf(
  residents: ReadonlyMap<string, ResidentToCompare>,
  rules: RuleBook,
): Map<string, number> {
  const differing = new Map<string, number>();
  for (const [id, { person, facts, stored }] of residents) {
    const wanted = new Set(storedSegments(id, person, facts, rules).map((row) => textOf(row)));
    const kept = stored.filter((text) => wanted.delete(text)).length;
    const differences = wanted.size + stored.length - kept;
    if (differences > 0) differing.set(id, differences);
  }
  return differing;
}

/** A segment as `FactsOfMany` tells the stored ones. */
const textOf = (row: StatusSegmentRow): string =>
  `${row.starts_on}|${row.until}|${row.commune_code}|${row.province_code}|${row.status}|${row.status_group}|${row.movement_legal}|${row.movement_current34}|${row.movement_legacy63}|${Number(row.migrant_legal)}|${Number(row.migrant_current34)}|${Number(row.migrant_legacy63)}|${row.origin_commune_code ?? ''}|${row.purpose}|${row.sex}|${row.birth_year ?? ''}`;
