import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { Presences, withRestrictedStays } from '../presences/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { RowPlan } from './judge-row.ts';
import type { TakenRow } from './take-rows.ts';

/** Ends presences that are known where rows say that people left; few rows of a list do. */
@Injectable()
export class RecordDepartures {
  constructor(
    private readonly presences: Presences,
    private readonly status: ProjectStatus,
  ) {}

  /** @param taken by number, what came of rows; that they left is added to it */
  async record(
    tx: Transaction,
    officer: Officer,
    plans: readonly RowPlan[],
    taken: Map<number, TakenRow>,
  ): Promise<void> {
    const leaving = plans.flatMap(({ number, stated, residentId, said }) =>
      said.leaves.map((presenceId) => ({
        number,
        residentId: residentId!,
        presenceId,
        leftOn: stated!.leavesOn!,
      })),
    );
    const ids = await withRestrictedStays(tx, () => this.presences.departMany(tx, officer, leaving));
    leaving.forEach(({ number, residentId }, index) => {
      const { made, ...before } = taken.get(number) ?? { residentId, wasKnown: true, made: [] };
      taken.set(number, { ...before, made: [...made, { table: 'departure', id: ids[index]! }] });
    });
    await this.status.refresh(tx, [...new Set(leaving.map(({ residentId }) => residentId))]);
  }
}
