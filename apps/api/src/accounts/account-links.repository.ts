import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { Keys, tokenDigest } from '../keys.ts';
import { PublicAddress } from './public-address.ts';

/** How long a link works, in hours: over a weekend, no longer. */
const hoursOfLink = 72;

/** A link that was made: what makes it work is derived from its id and the installation's secret, so it need not be stored. */
export interface MadeLink {
  readonly id: string;
  readonly expiresAt: Date;
}

/** A link that somebody shows, still good. */
export interface ShownLink {
  readonly id: string;
  readonly accountId: string;
  readonly kind: 'invitation' | 'reset';
  readonly createdBy: string | null;
}

/** One-time links by which people set their passwords; the table knows their digests only. */
@Injectable()
export class AccountLinks {
  constructor(
    private readonly keys: Keys,
    private readonly publicAddress: PublicAddress,
  ) {}

  /** Makes a link and withdraws the earlier ones of the account. */
  async make(
    tx: Transaction,
    accountId: string,
    { kind, by }: { kind: 'invitation' | 'reset'; by: string | null },
  ): Promise<MadeLink> {
    await tx.query(
      `update account_link set withdrawn_at = clock_timestamp()
        where account_id = $1 and used_at is null and withdrawn_at is null`,
      [accountId],
    );
    const id = randomUUID();
    const [made] = await tx.query<[{ expiresAt: Date }]>(
      `insert into account_link (id, account_id, kind, token_digest, created_by, expires_at)
       values ($1, $2, $3, $4, $5, now() + make_interval(hours => $6))
       returning expires_at as "expiresAt"`,
      [id, accountId, kind, tokenDigest(this.tokenOf(id)), by, hoursOfLink],
    );
    return { id, ...made };
  }

  /** The address to hand to the holder. The token stands behind the `#`, where no server and no log sees it. */
  addressOf(linkId: string): string {
    return `${this.publicAddress.url}/link#${this.tokenOf(linkId)}`;
  }

  /** Drops links that have long run out, as background work; the audit still knows that they were made and used. */
  async forgetOld(tx: Transaction): Promise<void> {
    await tx.query(`delete from account_link where expires_at < now() - interval '90 days'`);
  }

  private tokenOf(linkId: string): string {
    return this.keys.digest('account-link', linkId).toString('base64url');
  }

  /** The link of a token, if it is still good. */
  async findShown(tx: Transaction, token: string): Promise<ShownLink | null> {
    await tx.query(`select set_config('app.token_digest', $1, true)`, [tokenDigest(token).toString('hex')]);
    const [link] = await tx.query<ShownLink[]>(
      `select id, account_id as "accountId", kind, created_by as "createdBy" from account_link
        where token_digest = $1 and used_at is null and withdrawn_at is null and expires_at > now()`,
      [tokenDigest(token)],
    );
    return link ?? null;
  }

  /** Uses the link up, with all others of the account. False when somebody was faster. */
  async use(tx: Transaction, { id, accountId }: ShownLink): Promise<boolean> {
    const [, count] = await tx.query<[unknown[], number]>(
      `update account_link set used_at = clock_timestamp()
        where id = $1 and used_at is null and withdrawn_at is null and expires_at > now()`,
      [id],
    );
    await tx.query(
      `update account_link set withdrawn_at = clock_timestamp()
        where account_id = $1 and used_at is null and withdrawn_at is null`,
      [accountId],
    );
    return count > 0;
  }
}
