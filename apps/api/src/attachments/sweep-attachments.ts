import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { background, Transactions } from '../database/index.ts';
import { type JobInHand, type JobKind, Jobs } from '../jobs/index.ts';
import { AttachmentStore } from './attachment-store.ts';
import { Attachments } from './attachments.repository.ts';
import { Seal } from './seal.ts';

/** Files wait to be removed. One at a time: two would only wait for each other. */
export const removal: JobKind<Record<string, never>> = { name: 'remove-attachments', oneAtATime: true };

/** A file that nobody knows may belong to a request that is still under way, or to a copy that is being put back. */
const ageOfOrphans = 24 * 3_600_000;

const perStep = 100;

type Turn = Pick<JobInHand<object>, 'id' | 'signal'>;

/**
 * Looks after the files: removes those whose time has come by the schedule of their kind of case and those that were
 * voided, removes files that no record knows, and says which files are missing.
 */
@Injectable()
export class SweepAttachments implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly attachments: Attachments,
    private readonly store: AttachmentStore,
    private readonly seal: Seal,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.do(removal, (job) => this.remove(null, job));
    this.jobs.daily({ name: 'sweep-attachments', at: '02:30' }, async (today, job) => {
      await this.remove(today, job);
      await this.findLost(job);
      await this.removeOrphans(new Date(Date.now() - ageOfOrphans), job);
    });
  }

  /**
   * Removes voided files, and those whose time has come by a day (with null: no others).
   * The file first, then the note that it is gone: after a crash between the two it is removed again, which is no fault.
   */
  async remove(dueBy: string | null, { id, signal }: Turn): Promise<void> {
    const asker = background(id);
    for (let found = perStep; found === perStep;) {
      signal.throwIfAborted();
      found = await this.transactions.run(asker, async (tx) => {
        const files = await this.attachments.toRemove(tx, dueBy, perStep);
        for (const { id: attachmentId, caseId, residentId, storageKey, because } of files) {
          await this.store.remove(storageKey);
          await this.attachments.noteRemoved(tx, attachmentId);
          await this.audit.note(tx, asker, {
            action: 'attachment.removed',
            accessPurpose: 'temporary_residence_case',
            residentIds: [residentId],
            fields: ['attachments'],
            details: { caseId, attachmentId, because },
          });
        }
        return files.length;
      });
    }
  }

  /** Notes which files are missing, and which that were missing are back. */
  async findLost({ id, signal }: Turn): Promise<void> {
    const asker = background(id);
    const there = new Set<string>();
    for await (const { key } of this.store.list()) there.add(key);
    for (let after: string | null = null; ;) {
      signal.throwIfAborted();
      const last: string | null = await this.transactions.run(asker, async (tx) => {
        const kept = await this.attachments.keptAfter(tx, after, perStep);
        for (const { id: attachmentId, residentId, storageKey, isLost } of kept) {
          const isMissing = !there.has(storageKey) && (await this.store.get(storageKey)) === null;
          if (isMissing === isLost) continue;
          await this.attachments.noteLost(tx, attachmentId, isMissing);
          await this.audit.note(tx, asker, {
            action: 'attachment.found_lost',
            accessPurpose: 'supervision',
            residentIds: [residentId],
            fields: ['attachments'],
            details: { attachmentId, isMissing },
          });
        }
        return kept.length === perStep ? (kept.at(-1)?.id ?? null) : null;
      });
      if (last === null) return;
      after = last;
    }
  }

  /** Removes files that no record knows, put there before a moment, and sealed by this installation: no others. */
  async removeOrphans(putBefore: Date, { id, signal }: Turn): Promise<void> {
    for await (const { key, putAt } of this.store.list()) {
      signal.throwIfAborted();
      if (putAt >= putBefore) continue;
      const known = await this.transactions.run(background(id), (tx) => this.attachments.known(tx, [key]));
      if (known.has(key)) continue;
      const sealed = await this.store.get(key);
      if (sealed !== null && this.seal.isOurs(sealed)) await this.store.remove(key);
    }
  }
}
