import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import { tokenDigest } from '../../keys.ts';

export type SessionEnd = 'signed_out' | 'token_reused';

/** A refresh token that somebody shows. */
export interface ShownToken {
  readonly sessionId: string;
  readonly accountId: string;
}

/** A session that has not ended. */
export interface LiveSession {
  readonly id: string;
  readonly client: 'web' | 'api';
  readonly expiresAt: Date;
  readonly locked: boolean;
}

/** Sessions and their refresh tokens. */
@Injectable()
export class Sessions {
  async begin(
    tx: Transaction,
    session: { accountId: string; client: 'web' | 'api'; hours: number },
  ): Promise<{ id: string; expiresAt: Date }> {
    const [begun] = await tx.query<[{ id: string; expiresAt: Date }]>(
      `insert into session (account_id, client, expires_at) values ($1, $2, now() + make_interval(hours => $3))
       returning id, expires_at as "expiresAt"`,
      [session.accountId, session.client, session.hours],
    );
    return begun;
  }

  /** The session, unless it has ended or run out. */
  async findLive(tx: Transaction, id: string): Promise<LiveSession | null> {
    const [live] = await tx.query<LiveSession[]>(
      `select id, client, expires_at as "expiresAt", locked_at is not null as locked from session
        where id = $1 and ended_at is null and expires_at > now()`,
      [id],
    );
    return live ?? null;
  }

  async issueToken(tx: Transaction, token: string, { sessionId, accountId }: ShownToken): Promise<void> {
    await tx.query(`insert into session_token (token_digest, session_id, account_id) values ($1, $2, $3)`, [
      tokenDigest(token),
      sessionId,
      accountId,
    ]);
  }

  /** Whose token this is, whether or not it is still good. */
  async findToken(tx: Transaction, token: string): Promise<ShownToken | null> {
    await this.show(tx, token);
    const [shown] = await tx.query<ShownToken[]>(
      `select session_id as "sessionId", account_id as "accountId" from session_token where token_digest = $1`,
      [tokenDigest(token)],
    );
    return shown ?? null;
  }

  /**
   * Takes the token out of use. `first` for the one who did it, `again` for whoever came within the grace after it,
   * `reused` for anybody later.
   */
  async replaceToken(
    tx: Transaction,
    token: string,
    graceSeconds: number,
  ): Promise<'first' | 'again' | 'reused'> {
    await this.show(tx, token);
    const [, count] = await tx.query<[unknown[], number]>(
      `update session_token set replaced_at = clock_timestamp() where token_digest = $1 and replaced_at is null`,
      [tokenDigest(token)],
    );
    if (count > 0) return 'first';
    const [replaced] = await tx.query<{ lately: boolean }[]>(
      `select replaced_at > clock_timestamp() - make_interval(secs => $2) as lately
         from session_token where token_digest = $1`,
      [tokenDigest(token), graceSeconds],
    );
    return replaced?.lately ? 'again' : 'reused';
  }

  /** Locks or unlocks the screen of a session. False when it was so before. */
  async setLocked(tx: Transaction, id: string, locked: boolean): Promise<boolean> {
    const [, count] = await tx.query<[unknown[], number]>(
      `update session set locked_at = case when $2::boolean then clock_timestamp() end
        where id = $1 and (locked_at is not null) <> $2::boolean`,
      [id, locked],
    );
    return count > 0;
  }

  /** Ends a session and with it every token of it. False when it had ended before. */
  async end(tx: Transaction, id: string, reason: SessionEnd): Promise<boolean> {
    const [, count] = await tx.query<[unknown[], number]>(
      `update session set ended_at = clock_timestamp(), end_reason = $2 where id = $1 and ended_at is null`,
      [id, reason],
    );
    return count > 0;
  }

  /** Drops sessions that nobody can use any more, with their tokens, as background work. */
  async forgetOld(tx: Transaction): Promise<void> {
    await tx.query(`delete from session where expires_at < now() - interval '1 day'`);
  }

  private async show(tx: Transaction, token: string): Promise<void> {
    await tx.query(`select set_config('app.token_digest', $1, true)`, [tokenDigest(token).toString('hex')]);
  }
}
