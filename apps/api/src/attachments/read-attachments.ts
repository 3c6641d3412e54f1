import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import { Jobs } from '../jobs/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';
import { AttachmentStore } from './attachment-store.ts';
import type { AttachmentsOfCase } from './attachments.messages.ts';
import { Attachments } from './attachments.repository.ts';
import { largestFile, mostPages } from './file-limits.ts';
import { Seal } from './seal.ts';
import { removal } from './sweep-attachments.ts';

/** A file as it is handed out. */
export interface OpenedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** What officers do with files that are kept: see which there are, take one, say that one should not be there. */
@Injectable()
export class ReadAttachments {
  constructor(
    private readonly transactions: Transactions,
    private readonly attachments: Attachments,
    private readonly store: AttachmentStore,
    private readonly seal: Seal,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  ofCase(caseId: string, purpose: AccessPurposeCode, officer: Officer): Promise<AttachmentsOfCase> {
    return this.transactions.run(officer, async (tx) => {
      const found = await this.attachments.caseOf(tx, caseId);
      if (found === null) throw notFound();
      await this.audit.note(tx, officer, {
        action: 'attachments.listed',
        accessPurpose: purpose,
        residentIds: [found.residentId],
        fields: ['attachments'],
        details: { caseId },
      });
      return { items: await this.attachments.ofCase(tx, caseId), largestFile, mostPages };
    });
  }

  /** The file as it was kept; 410 `attachment_gone` where it was removed, voided or is missing. */
  open(id: string, purpose: AccessPurposeCode, officer: Officer): Promise<OpenedFile> {
    return this.transactions.run(officer, async (tx) => {
      const found = await this.attachments.find(tx, id);
      if (found === null) throw notFound();
      const { caseId, residentId, name, mediaType, storageKey, sha256 } = found;
      const sealed = found.state === 'kept' ? await this.store.get(storageKey) : null;
      if (sealed === null) throw new Refusal(410, 'attachment_gone');
      const bytes = this.seal.open(sealed, storageKey);
      if (!createHash('sha256').update(bytes).digest().equals(sha256))
        throw new Error('the file is not the one that was recorded');
      await this.audit.note(tx, officer, {
        action: 'attachment.downloaded',
        accessPurpose: purpose,
        residentIds: [residentId],
        fields: ['attachments'],
        details: { caseId, attachmentId: id },
      });
      return { name, mediaType, bytes };
    });
  }

  /** Says that a file should not be there; background work removes it at once. 409 `already_voided`. */
  void(id: string, reason: string, purpose: AccessPurposeCode, officer: Officer): Promise<AttachmentsOfCase> {
    return this.transactions.run(officer, async (tx) => {
      const found = await this.attachments.find(tx, id);
      if (found === null) throw notFound();
      const { caseId, residentId } = found;
      if (!(await this.attachments.void(tx, officer, id, reason))) throw new Refusal(409, 'already_voided');
      await this.jobs.send(tx, removal, {});
      await this.audit.note(tx, officer, {
        action: 'attachment.voided',
        accessPurpose: purpose,
        residentIds: [residentId],
        fields: ['attachments'],
        details: { caseId, attachmentId: id },
      });
      return { items: await this.attachments.ofCase(tx, caseId), largestFile, mostPages };
    });
  }
}
