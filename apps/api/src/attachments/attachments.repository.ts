import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction, voidFact } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { Attachment, AttachmentKind, AttachmentState } from './attachments.messages.ts';

/** A file as it is recorded. */
export interface NewAttachment {
  readonly id: string;
  readonly caseId: string;
  readonly residentId: string;
  readonly communeCode: string;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly pages: number | null;
  readonly sha256: Buffer;
  readonly sentSha256: Buffer;
  readonly storageKey: string;
}

/** What a file of the officer's area is and where it stands. */
export interface StoredAttachment {
  readonly id: string;
  readonly caseId: string;
  readonly residentId: string;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly mediaType: string;
  readonly sentSha256: Buffer;
  readonly sha256: Buffer;
  readonly storageKey: string;
  readonly state: AttachmentState;
}

/** A file whose time has come, or that somebody voided. */
export interface FileToRemove {
  readonly id: string;
  readonly caseId: string;
  readonly residentId: string;
  readonly storageKey: string;
  readonly because: 'voided' | 'schedule';
}

/** Events with which a case is closed. */
const closing = `('granted', 'refused', 'withdrawn', 'cancelled')`;

/** The day on which the files of a case are removed; null while it is open. */
const deleteOn = `(select max(e.happened_on) + s.days_after_closing
   from residence_case c join attachment_schedule s on s.case_kind = c.kind
   join residence_case_event e on e.case_id = c.id and e.kind in ${closing}
  where c.id = a.case_id and c.state in ${closing} group by s.days_after_closing)`;

const state = `case when a.voided_at is not null then 'voided' when a.file_removed_at is not null then 'removed'
  when a.lost_at is not null then 'lost' else 'kept' end`;

/** What files belong to cases; the only writer of the table. */
@Injectable()
export class Attachments {
  /** Whom a case is about and where; null where the officer may not know of it. */
  async caseOf(tx: Transaction, caseId: string): Promise<{ residentId: string; communeCode: string } | null> {
    const [row] = await tx.query<{ residentId: string; communeCode: string }[]>(
      `select resident_id as "residentId", commune_code as "communeCode" from residence_case where id = $1`,
      [caseId],
    );
    return row ?? null;
  }

  /** Lets one file at a time be added to a case, until the transaction ends. */
  async holdCase(tx: Transaction, caseId: string): Promise<void> {
    await tx.query(`select from residence_case where id = $1 for no key update`, [caseId]);
  }

  async add(tx: Transaction, officer: Officer, file: NewAttachment): Promise<void> {
    await recordFact(tx, officer, 'case_attachment', {
      id: file.id,
      case_id: file.caseId,
      resident_id: file.residentId,
      commune_code: file.communeCode,
      kind: file.kind,
      name: file.name,
      media_type: file.mediaType,
      bytes: file.bytes,
      pages: file.pages,
      sha256: `\\x${file.sha256.toString('hex')}`,
      sent_sha256: `\\x${file.sentSha256.toString('hex')}`,
      storage_key: file.storageKey,
      officer_name: officer.displayName,
    });
  }

  async find(tx: Transaction, id: string): Promise<StoredAttachment | null> {
    const [row] = await tx.query<StoredAttachment[]>(
      `select a.id, a.case_id as "caseId", a.resident_id as "residentId", a.kind, a.name, a.media_type as "mediaType",
              a.sent_sha256 as "sentSha256", a.sha256, a.storage_key as "storageKey", ${state} as state
         from case_attachment a where a.id = $1`,
      [id],
    );
    return row ?? null;
  }

  ofCase(tx: Transaction, caseId: string): Promise<Attachment[]> {
    return tx.query<Attachment[]>(
      `select a.id, a.kind, a.name, a.media_type as "mediaType", a.bytes as size, a.pages, a.recorded_at as "recordedAt",
              a.officer_name as "officerName", ${state} as state, ${deleteOn}::text as "deleteOn", a.void_reason as "voidReason"
         from case_attachment a where a.case_id = $1
        order by a.recorded_at, a.id`,
      [caseId],
    );
  }

  void(tx: Transaction, officer: Officer, id: string, reason: string): Promise<boolean> {
    return voidFact(tx, officer, 'case_attachment', id, reason);
  }

  /** Voided files, and those whose time has come by a day (with null: no others), a page of them, as background work. */
  toRemove(tx: Transaction, dueBy: string | null, limit: number): Promise<FileToRemove[]> {
    return tx.query<FileToRemove[]>(
      `select a.id, a.case_id as "caseId", a.resident_id as "residentId", a.storage_key as "storageKey",
              case when a.voided_at is not null then 'voided' else 'schedule' end as because
         from case_attachment a
        where a.file_removed_at is null and (a.voided_at is not null or ($1::date is not null and ${deleteOn} <= $1::date))
        order by a.id limit $2 for no key update of a skip locked`,
      [dueBy, limit],
    );
  }

  /** Notes that a file is gone for good; with it goes its name, which may name somebody. */
  async noteRemoved(tx: Transaction, id: string): Promise<void> {
    await tx.query(`update case_attachment set file_removed_at = now(), name = '' where id = $1`, [id]);
  }

  /** Files that should be there, after one id, as background work. */
  keptAfter(
    tx: Transaction,
    after: string | null,
    limit: number,
  ): Promise<{ id: string; residentId: string; storageKey: string; isLost: boolean }[]> {
    return tx.query(
      `select a.id, a.resident_id as "residentId", a.storage_key as "storageKey", a.lost_at is not null as "isLost"
         from case_attachment a
        where a.file_removed_at is null and ($1::uuid is null or a.id > $1) order by a.id limit $2`,
      [after, limit],
    );
  }

  async noteLost(tx: Transaction, id: string, isLost: boolean): Promise<void> {
    await tx.query(`update case_attachment set lost_at = case when $2 then now() end where id = $1`, [
      id,
      isLost,
    ]);
  }

  /** Which of these storage keys some attachment has. */
  async known(tx: Transaction, storageKeys: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ key: string }[]>(
      `select storage_key as key from case_attachment where storage_key = any ($1::uuid[]) and file_removed_at is null`,
      [storageKeys],
    );
    return new Set(rows.map(({ key }) => key));
  }
}
