import { Injectable } from '@nestjs/common';
import { type Transaction, voidFacts } from '../database/index.ts';
import { Presences, showRestrictedStays } from '../presences/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { AmendStayNotice } from '../stay-reports/index.ts';
import type { ImportBatch } from './import-batches.repository.ts';
import { type ImportRow, ImportRows, type MadeFact } from './import-rows.repository.ts';
import { LaterFacts } from './later-facts.queries.ts';

/** How many things that build on a row are kept with it: enough to look them up. */
const namedAtMost = 5;

/** What names a fact is voided before it; the others in any order. */
const order = ['stay_notice', 'confirmation', 'departure', 'presence', 'temporary_registration'];

/**
 * Voids what rows of an import made. A person about whom something was recorded since keeps all that the import made about
 * them, and it is told what that is: whoever recorded it relied on it.
 */
@Injectable()
export class TakeBackRows {
  constructor(
    private readonly rows: ImportRows,
    private readonly later: LaterFacts,
    private readonly status: ProjectStatus,
    private readonly stays: AmendStayNotice,
    private readonly presences: Presences,
  ) {}

  /** @returns the residents whose facts were voided */
  async takeBack(
    tx: Transaction,
    officer: Officer,
    batch: ImportBatch,
    rows: readonly ImportRow[],
  ): Promise<string[]> {
    const withFacts = rows.filter(({ made, residentId }) => made.length > 0 && residentId !== null);
    if (withFacts.length === 0) return [];
    await showRestrictedStays(tx, true);
    const residentIds = [...new Set(withFacts.flatMap(({ residentId }) => residentId ?? []))];
    const broughtIn = await this.rows.broughtIn(tx, batch.id, residentIds);
    const own = await this.rows.madeAbout(tx, batch.id, residentIds);
    for (const { id } of broughtIn) own.add(id);
    const later = (await this.later.after(tx, takenSince(withFacts))).filter(({ id }) => !own.has(id));
    const byResident = Map.groupBy(later, ({ residentId }) => residentId);
    const kept = withFacts.filter(({ residentId }) => byResident.has(residentId ?? ''));
    await this.rows.keep(
      tx,
      batch.id,
      kept.map(({ number, residentId }) => ({
        number,
        because: (byResident.get(residentId ?? '') ?? [])
          .slice(0, namedAtMost)
          .map(({ table, id }) => ({ table, id })),
      })),
    );
    const gone = withFacts.filter((row) => !kept.includes(row));
    const ids = [...new Set(gone.flatMap(({ residentId }) => residentId ?? []))];
    const people = broughtIn.filter(({ residentId }) => ids.includes(residentId));
    await this.void(tx, officer, [...gone.flatMap(({ made }) => made), ...people], batch);
    if (ids.length > 0) await this.status.refresh(tx, ids);
    return ids;
  }

  private async void(
    tx: Transaction,
    officer: Officer,
    facts: readonly MadeFact[],
    batch: ImportBatch,
  ): Promise<void> {
    const byTable = Map.groupBy(facts, ({ table }) => table);
    const tables = [...byTable.keys()].sort((one, other) => order.indexOf(one) - order.indexOf(other));
    const reason = batch.takeBackReason ?? 'import taken back';
    for (const table of tables) {
      const ids = (byTable.get(table) ?? []).map(({ id }) => id);
      if (table === 'stay_notice') {
        await this.stays.takeBack(tx, ids, reason, officer);
      } else if (table === 'departure') {
        await this.presences.voidDepartures(tx, officer, ids, reason);
      } else await voidFacts(tx, officer, table, ids, reason);
    }
  }
}

/** By resident, when the first of these rows about them was taken. */
function takenSince(rows: readonly ImportRow[]): Map<string, string> {
  const since = new Map<string, string>();
  for (const { residentId, takenAt } of rows) {
    if (residentId === null || takenAt === null) continue;
    const before = since.get(residentId);
    if (before === undefined || takenAt < before) since.set(residentId, takenAt);
  }
  return since;
}
