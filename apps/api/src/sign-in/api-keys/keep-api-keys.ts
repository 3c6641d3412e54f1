import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Transactions } from '../../database/index.ts';
import { tokenDigest } from '../../keys.ts';
import { notFound } from '../../web-errors/index.ts';
import type { Officer } from '../officer.ts';
import type { ApiKeyDetails, MadeApiKey } from './api-keys.messages.ts';
import { ApiKeys } from './api-keys.repository.ts';
import { KeysInUse } from './keys-in-use.ts';

/** A host makes and revokes keys for the own system; the key is shown once, and kept as its digest. */
@Injectable()
export class KeepApiKeys {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: ApiKeys,
    private readonly inUse: KeysInUse,
    private readonly audit: Audit,
  ) {}

  list(host: Officer): Promise<ApiKeyDetails[]> {
    return this.transactions.run(host, (tx) => this.keys.of(tx, host.accountId));
  }

  make(name: string, host: Officer): Promise<MadeApiKey> {
    const key = `ttk_${randomBytes(32).toString('base64url')}`;
    return this.transactions.run(host, async (tx) => {
      const id = await this.keys.add(tx, host.accountId, name, tokenDigest(key));
      await this.audit.note(tx, host, { action: 'api_key.made', details: { apiKeyId: id } });
      return { id, name, key };
    });
  }

  /** 404 `not_found` for a key of somebody else, or one that was revoked before. */
  revoke(id: string, host: Officer): Promise<void> {
    return this.transactions.run(host, async (tx) => {
      if (!(await this.keys.revoke(tx, host.accountId, id))) throw notFound();
      await this.audit.note(tx, host, { action: 'api_key.revoked', details: { apiKeyId: id } });
      this.inUse.forget(id);
    });
  }
}
