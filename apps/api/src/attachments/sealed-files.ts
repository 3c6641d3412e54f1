import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AttachmentStore } from './attachment-store.ts';
import { Seal } from './seal.ts';

/**
 * Files that another feature keeps for some hours, sealed as attachments are. Whoever keeps one removes it; the nightly
 * sweep removes what was forgotten, as no attachment is recorded under its key.
 */
@Injectable()
export class SealedFiles {
  constructor(
    private readonly store: AttachmentStore,
    private readonly seal: Seal,
  ) {}

  /** @returns the key under which it stands */
  async keep(bytes: Buffer): Promise<string> {
    const key = randomUUID();
    await this.store.put(key, this.seal.seal(bytes, key));
    return key;
  }

  /** The file; null when it is gone. */
  async open(key: string): Promise<Buffer | null> {
    const sealed = await this.store.get(key);
    return sealed && this.seal.open(sealed, key);
  }

  /** Removes a file; one that is not there is no fault. */
  async remove(key: string): Promise<void> {
    await this.store.remove(key);
  }
}
