import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** One making of the forecast. */
export interface ForecastRunRow {
  readonly id: string;
  readonly askedAt: string;
  readonly endedAt: string | null;
  readonly state: 'waiting' | 'running' | 'made' | 'failed';
  /** How far it has come, from 0 to 1. */
  readonly share: number;
}

const columns = `id, asked_at::text as "askedAt", ended_at::text as "endedAt", state, share::float8 as share`;

/** Keeps when the forecast is made anew, and how far that is; the only file that writes `needs_forecast_run`. */
@Injectable()
export class ForecastRuns {
  /** A new one; null where one is under way. */
  async add(tx: Transaction): Promise<ForecastRunRow | null> {
    const [row] = await tx.query<ForecastRunRow[]>(
      `insert into needs_forecast_run (id) values (default) on conflict do nothing returning ${columns}`,
    );
    return row ?? null;
  }

  /** The one under way, or the last; null where there was none. */
  async latest(tx: Transaction): Promise<ForecastRunRow | null> {
    const [row] = await tx.query<ForecastRunRow[]>(
      `select ${columns} from needs_forecast_run order by ended_at is null desc, id desc limit 1`,
    );
    return row ?? null;
  }

  async begin(tx: Transaction, id: string): Promise<void> {
    await tx.query(
      `update needs_forecast_run set state = 'running', began_at = coalesce(began_at, now()), share = 0
        where id = $1 and ended_at is null`,
      [id],
    );
  }

  async reach(tx: Transaction, id: string, share: number): Promise<void> {
    await tx.query(`update needs_forecast_run set share = $2 where id = $1 and ended_at is null`, [
      id,
      share,
    ]);
  }

  async end(tx: Transaction, id: string, state: 'made' | 'failed'): Promise<void> {
    await tx.query(
      `update needs_forecast_run set state = $2, ended_at = now() where id = $1 and ended_at is null`,
      [id, state],
    );
  }
}
