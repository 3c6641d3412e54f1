import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';
import { AttachmentStore } from './attachment-store.ts';
import type { AttachmentKind, AttachmentsOfCase } from './attachments.messages.ts';
import { Attachments } from './attachments.repository.ts';
import { checkFile } from './check-file.ts';
import { largestFile, mostPages, mostPerCase } from './file-limits.ts';
import type { SentFile } from './receive-file.ts';
import { Seal } from './seal.ts';
import { Turnstile } from './turnstile.ts';

/** Where a file goes. */
export interface Destination {
  readonly caseId: string;
  /** Made by whoever sends it: sent again, the same file is kept once. */
  readonly id: string;
  readonly kind: AttachmentKind;
}

/** Files looked into at once: each may take a core and hundreds of megabytes for a moment. */
const checks = new Turnstile(2);

/**
 * Keeps a file of a case: looked into, sealed, stored, then recorded with its audit. A crash between the two leaves a file
 * that nobody knows, which the sweep removes; never a record without its file.
 */
@Injectable()
export class KeepAttachment {
  constructor(
    private readonly transactions: Transactions,
    private readonly attachments: Attachments,
    private readonly store: AttachmentStore,
    private readonly seal: Seal,
    private readonly audit: Audit,
  ) {}

  /** 404 for a case unknown here, 409 where the id is another file's or the case is full, 422 for a file that is not taken. */
  async keep(
    to: Destination,
    sent: SentFile,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<AttachmentsOfCase> {
    const sentSha256 = sha256(sent.bytes);
    const isKept = await this.transactions.run(officer, (tx) => this.isKept(tx, to, sentSha256, officer));
    if (!isKept) await this.checkAndKeep(to, sent, sentSha256, purpose, officer);
    return this.transactions.run(officer, async (tx) => ({
      items: await this.attachments.ofCase(tx, to.caseId),
      largestFile,
      mostPages,
    }));
  }

  private async checkAndKeep(
    { caseId, id, kind }: Destination,
    { bytes: sentBytes, name, declared }: SentFile,
    sentSha256: Buffer,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<void> {
    const { bytes, mediaType, pages } = await checks.pass(() => checkFile(sentBytes, name, declared));
    const storageKey = randomUUID();
    await this.store.put(storageKey, this.seal.seal(bytes, storageKey));
    const isNew = await this.transactions.run(officer, async (tx) => {
      // Asked again, one at a time: the same file may have been sent twice at the same moment.
      await this.attachments.holdCase(tx, caseId);
      if (await this.isKept(tx, { caseId, id, kind }, sentSha256, officer)) return false;
      const { residentId, communeCode } = await this.caseHere(tx, caseId, officer);
      const file = { id, caseId, residentId, communeCode, kind, name, mediaType, pages };
      const stored = { bytes: bytes.length, sha256: sha256(bytes), sentSha256, storageKey };
      await this.attachments.add(tx, officer, { ...file, ...stored });
      await this.audit.note(tx, officer, {
        action: 'attachment.kept',
        accessPurpose: purpose,
        residentIds: [residentId],
        fields: ['attachments'],
        details: { caseId, attachmentId: id, kind, mediaType },
      });
      return true;
    });
    if (!isNew) await this.store.remove(storageKey);
  }

  /** Whether this very file is kept under this id already; refuses what cannot be kept whatever is in it. */
  private async isKept(
    tx: Transaction,
    { caseId, id, kind }: Destination,
    sentSha256: Buffer,
    officer: Officer,
  ): Promise<boolean> {
    await this.caseHere(tx, caseId, officer);
    const known = await this.attachments.find(tx, id);
    if (known !== null) {
      const isSame = known.caseId === caseId && known.kind === kind && known.sentSha256.equals(sentSha256);
      if (!isSame) throw new Refusal(409, 'attachment_id_taken');
      return true;
    }
    const standing = (await this.attachments.ofCase(tx, caseId)).filter(({ state }) => state === 'kept');
    if (standing.length >= mostPerCase) throw new Refusal(409, 'too_many_attachments');
    return false;
  }

  private async caseHere(tx: Transaction, caseId: string, officer: Officer) {
    const found = await this.attachments.caseOf(tx, caseId);
    if (found === null) throw notFound();
    if (!officer.communes.includes(found.communeCode)) throw new Refusal(403, 'outside_area');
    return found;
  }
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
