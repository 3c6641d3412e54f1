import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-strategy';
import { CredentialsRepository, findArea } from '../../accounts/index.ts';
import { Clock } from '../../clock.ts';
import { stranger, Transactions } from '../../database/index.ts';
import { tokenDigest } from '../../keys.ts';
import { doorAskingFor, officerOf } from '../door.ts';
import type { Officer } from '../officer.ts';
import { ApiKeys } from './api-keys.repository.ts';
import { KeysInUse } from './keys-in-use.ts';

type Verified = (fault: unknown, officer?: Officer | false) => void;

/** Passport asks a request's `Authorization` header for a key. */
class KeyInHeader extends Strategy {
  constructor(private readonly verify: (request: FastifyRequest, done: Verified) => void) {
    super();
  }

  override authenticate(request: unknown): void {
    this.verify(request as FastifyRequest, (fault, officer) => {
      if (fault) this.error(fault as Error);
      else if (officer) this.success(officer);
      else this.fail(401);
    });
  }
}

/** Passport's strategy for keys of hosts' systems: a key that stands, of a host's account that is active. */
@Injectable()
export class ApiKeyStrategy extends PassportStrategy(KeyInHeader, 'api-key') {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: ApiKeys,
    private readonly inUse: KeysInUse,
    private readonly credentials: CredentialsRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Officer | false> {
    const key = /^Bearer (ttk_[\w-]{43})$/.exec(request.headers.authorization ?? '')?.[1];
    if (key === undefined) return false;
    const digest = tokenDigest(key);
    const known = this.inUse.find(digest.toString('hex'));
    if (known) return { ...known, requestId: request.id };
    const shown = await this.transactions.run(stranger(request.id), (tx) => this.keys.findShown(tx, digest));
    if (!shown) return false;
    const account = await this.transactions.run(doorAskingFor(shown.accountId, request.id), (tx) =>
      this.credentials.find(tx, shown.accountId),
    );
    if (account?.status !== 'active' || account.role !== 'host') return false;
    const area = findArea(account.areaLevel, account.areaCode, this.clock.today());
    if (!area) return false;
    const officer: Officer = { ...officerOf(account, area, request.id), apiKeyId: shown.id };
    this.inUse.remember(digest.toString('hex'), officer);
    return officer;
  }
}
