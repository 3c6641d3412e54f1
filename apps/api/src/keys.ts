import { createHmac, hash, hkdfSync } from 'node:crypto';
import { type DynamicModule, Global, Module } from '@nestjs/common';

/** What a derived key is for; a key for one thing proves nothing about another. */
export type KeyUse =
  'access-token' | 'csrf-token' | 'account-link' | 'sign-in-attempt' | 'stop-notices' | 'paper-code';

/** The installation's keys, derived from `SESSION_SECRET`. */
export class Keys {
  private readonly keys = new Map<KeyUse, Buffer>();

  constructor(private readonly sessionSecret: string) {}

  /** 32 bytes for one use. */
  key(use: KeyUse): Buffer {
    let key = this.keys.get(use);
    if (!key) {
      key = Buffer.from(hkdfSync('sha256', this.sessionSecret, '', `tam-tru/${use}`, 32));
      this.keys.set(use, key);
    }
    return key;
  }

  /** A keyed digest: without the secret, nobody can try out what it was made of. */
  digest(use: KeyUse, text: string): Buffer {
    return createHmac('sha256', this.key(use)).update(text).digest();
  }
}

/** Digest of a token of 256 random bits, which needs no key: it cannot be guessed. */
export const tokenDigest = (token: string): Buffer => hash('sha256', token, 'buffer');

@Global()
@Module({})
export class KeysModule {
  static with(sessionSecret: string): DynamicModule {
    return {
      module: KeysModule,
      providers: [{ provide: Keys, useFactory: () => new Keys(sessionSecret) }],
      exports: [Keys],
    };
  }
}
