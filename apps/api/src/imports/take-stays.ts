import { day, Temporal } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import type { AccessPurposeCode } from '../audit/index.ts';
import type { Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { type GuestStatement, ReportStays, type StatedStay } from '../stay-reports/index.ts';
import type { ImportBatch } from './import-batches.repository.ts';
import type { RowPlan } from './judge-row.ts';
import { RecordPlaces } from './record-places.ts';
import { fieldOfGuest, guestOf } from './stated-guest.ts';
import type { TakenRow } from './take-rows.ts';

/**
 * Reports the stays that a list states, like any other report: who it is about, its clock, the thirty days of a report and
 * the queue of those who may be one person are those of stay reports. Of a stay that lasts longer than was reported the rest
 * is, as of a guest who stays on at a host's. The office was told when it was handed the list.
 */
@Injectable()
export class TakeStays {
  constructor(
    private readonly recording: RecordPlaces,
    private readonly reporting: ReportStays,
  ) {}

  /** @param plans of rows that are new or match; by number, what came of each */
  async take(
    tx: Transaction,
    officer: Officer,
    batch: ImportBatch,
    plans: readonly RowPlan[],
  ): Promise<Map<number, TakenRow>> {
    const rows = plans.flatMap((plan) => (plan.stated ? [{ plan, stated: plan.stated }] : []));
    if (rows.length === 0) return new Map();
    const places = await this.recording.of(tx, officer, batch, plans);
    const sentAt = Temporal.Instant.fromEpochMilliseconds(new Date(batch.recordedAt).getTime());
    const recorded = await this.reporting.record(
      tx,
      rows.map(({ plan, stated }): StatedStay => ({
        reporter: officer,
        channel: 'file',
        dwellingId: plan.dwellingId ?? places.get(stated.dwelling.address)!,
        ...whoseStay(plan, guestOf(stated)),
        purpose: batch.purpose as AccessPurposeCode,
        sentAt,
      })),
    );
    return new Map(
      recorded.map((stay, index): [number, TakenRow] => {
        const { number } = rows[index]!.plan;
        if (stay.errors) {
          const wrong = stay.errors.map(({ field, code }) => ({ field: fieldOfGuest(field), code }));
          return [number, { residentId: null, wasKnown: false, made: [], wrong }];
        }
        const { noticeId: id, residentId, wasKnown } = stay;
        return [number, { residentId, wasKnown, made: [{ table: 'stay_notice', id }] }];
      }),
    );
  }
}

/** Of a stay that goes on it is known whose it is. */
function whoseStay(
  { residentId, said: { staysOn } }: RowPlan,
  guest: GuestStatement,
): Pick<StatedStay, 'guest' | 'residentId'> {
  return staysOn === null
    ? { guest }
    : { guest: { ...guest, reportFrom: day(staysOn) }, residentId: residentId! };
}
