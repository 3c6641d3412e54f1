import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import type { TrackedRequest } from './family-tracking.messages.ts';

/** A request as whoever holds the code may read it. */
export type FollowedRequest = TrackedRequest & {
  readonly communeCode: string;
  readonly residentId: string;
  readonly messagesWanted: boolean;
};

/** What a family sees of its requests by its code: row-level security shows those of the code and no others. */
@Injectable()
export class FamilyTrackings {
  async follow(tx: Transaction, digest: Buffer): Promise<FollowedRequest[]> {
    await this.showCode(tx, digest);
    return tx.query(
      `select need, commune_code as "communeCode", resident_id as "residentId", school_year as "schoolYear", grade,
              state, place, case when state <> 'waiting_list' then due_on::text end as "dueOn",
              (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "askedOn",
              messages_stopped_at is null as "messagesWanted"
         from service_access.request where tracking_digest = $1 order by id`,
      [digest],
    );
  }

  /** Whether anything has this code. */
  async choose(tx: Transaction, digest: Buffer, wanted: boolean): Promise<boolean> {
    await this.showCode(tx, digest);
    const [, changed] = await tx.query<[unknown, number]>(
      `update service_access.request set messages_stopped_at = case when $2 then null else now() end
        where tracking_digest = $1`,
      [digest, wanted],
    );
    return changed > 0;
  }

  private async showCode(tx: Transaction, digest: Buffer): Promise<void> {
    await tx.query(`select set_config('app.token_digest', $1, true)`, [digest.toString('hex')]);
  }
}
