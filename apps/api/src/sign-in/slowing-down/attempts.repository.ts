import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.ts';
import { Keys, tokenDigest } from '../../keys.ts';
import type { Knock } from '../knock.ts';
import { networkOf } from './network.ts';
import { type EarlierAttempt, memory, type Source } from './wait-before.ts';

/** Days for which a device or an address on which an account was signed in stays known; attempts are kept as long. */
const daysKnown = 90;

interface Digests {
  readonly username: Buffer;
  readonly address: Buffer;
  readonly device: Buffer;
}

/** Attempts to sign in, by digests: who can read the table learns neither names nor addresses. */
@Injectable()
export class Attempts {
  constructor(private readonly keys: Keys) {}

  /**
   * Where the attempt comes from and what came before it. Attempts on one account or from one address are looked at
   * one after the other, so that two at once cannot both be the last free one.
   */
  async before(
    tx: Transaction,
    username: string,
    knock: Knock,
  ): Promise<{ source: Source; earlier: readonly EarlierAttempt[] }> {
    const digests = this.digestsOf(username, knock);
    await this.say(tx, digests);
    // Always the address first: two transactions that took these locks in different orders would wait for each other.
    for (const [kind, digest] of [digests.address, digests.username].entries()) {
      await tx.query(`select pg_advisory_xact_lock($1::int, $2::int)`, [kind + 5, digest.readInt32BE(0)]);
    }
    const [known] = await tx.query<[{ device: boolean; address: boolean }]>(
      `select coalesce(bool_or(device_digest = $2), false) as device,
              coalesce(bool_or(address_digest = $3), false) as address
         from sign_in_attempt
        where username_digest = $1 and succeeded and happened_at > now() - make_interval(days => ${daysKnown})`,
      [digests.username, digests.device, digests.address],
    );
    const earlier = await tx.query<EarlierAttempt[]>(
      `select username_digest = $1 as "sameUsername", address_digest = $2 as "sameAddress",
              device_digest = $3 as "sameDevice", source, succeeded,
              extract(epoch from clock_timestamp() - happened_at)::float8 as "secondsAgo"
         from sign_in_attempt
        where happened_at > now() - make_interval(secs => ${memory})
          and (username_digest = $1 or (address_digest = $2 and succeeded is not true))`,
      [digests.username, digests.address, digests.device],
    );
    return { source: known.device ? 'device' : known.address ? 'address' : 'new', earlier };
  }

  /** Notes an attempt before its password is checked, so that attempts side by side see each other. Returns its id. */
  async begin(tx: Transaction, username: string, knock: Knock, source: Source): Promise<string> {
    return this.add(tx, this.digestsOf(username, knock), source, null);
  }

  /** Whether it succeeded; on success the device is the one that was used from now on. */
  async decide(tx: Transaction, username: string, attemptId: string, succeeded: boolean): Promise<void> {
    await this.sayUsername(tx, username);
    await tx.query(`update sign_in_attempt set succeeded = $2 where id = $1`, [attemptId, succeeded]);
  }

  /** Makes a device known on which somebody proved by a one-time link who they are. */
  async makeKnown(tx: Transaction, username: string, knock: Knock): Promise<void> {
    const digests = this.digestsOf(username, knock);
    await this.say(tx, digests);
    await this.add(tx, digests, 'new', true);
  }

  /** Drops what is too old to matter, as background work. */
  async forgetOld(tx: Transaction): Promise<void> {
    await tx.query(
      `delete from sign_in_attempt where happened_at < now() - make_interval(days => ${daysKnown})`,
    );
  }

  private async add(
    tx: Transaction,
    digests: Digests,
    source: Source,
    succeeded: boolean | null,
  ): Promise<string> {
    const [added] = await tx.query<[{ id: string }]>(
      `insert into sign_in_attempt (username_digest, address_digest, device_digest, source, succeeded)
       values ($1, $2, $3, $4, $5) returning id`,
      [digests.username, digests.address, digests.device, source, succeeded],
    );
    return added.id;
  }

  private digestsOf(username: string, { address, device }: Knock): Digests {
    return {
      username: this.usernameDigest(username),
      address: this.keys.digest('sign-in-attempt', `address ${networkOf(address)}`),
      device: tokenDigest(device),
    };
  }

  private usernameDigest(username: string): Buffer {
    return this.keys.digest('sign-in-attempt', `username ${username}`);
  }

  private async say(tx: Transaction, { username, address }: Digests): Promise<void> {
    await tx.query(
      `select set_config('app.username_digest', $1, true), set_config('app.address_digest', $2, true)`,
      [username.toString('hex'), address.toString('hex')],
    );
  }

  private async sayUsername(tx: Transaction, username: string): Promise<void> {
    await tx.query(`select set_config('app.username_digest', $1, true)`, [
      this.usernameDigest(username).toString('hex'),
    ]);
  }
}
