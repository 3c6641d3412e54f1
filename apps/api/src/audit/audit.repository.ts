import { Injectable } from '@nestjs/common';
import type { Asker, Transaction } from '../database/index.ts';

/** What was seen or changed, as the audit keeps it: codes and ids, never a value of a person's data. */
export interface AuditNote {
  /** A verb and what it was done to, `resident.read`, `registration.granted`. */
  readonly action: string;
  readonly accessPurpose?: string;
  readonly residentIds?: readonly string[];
  /** Which fields were shown or changed. */
  readonly fields?: readonly string[];
  /** Which kinds of search terms were used (`name`, `personal_number`), never the terms. */
  readonly searchedBy?: readonly string[];
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The audit: written in the transaction of what it tells of, so that neither can exist without the other. */
@Injectable()
export class Audit {
  /** Adds one entry in the asker's name. */
  async note(tx: Transaction, asker: Asker, note: AuditNote): Promise<void> {
    await tx.query(
      `insert into audit_entry
         (request_id, account_id, role, area_code, action, access_purpose, resident_ids, fields, searched_by, details)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        asker.requestId,
        asker.accountId,
        asker.role,
        asker.areaCode,
        note.action,
        note.accessPurpose ?? null,
        note.residentIds ?? [],
        note.fields ?? [],
        note.searchedBy ?? [],
        note.details ?? {},
      ],
    );
  }
}
