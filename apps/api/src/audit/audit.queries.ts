import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { AuditEntry, AuditFilter } from './audit.messages.ts';

/** Reads the audit, newest first, straight from SQL. */
@Injectable()
export class AuditQueries {
  async page(
    tx: Transaction,
    filter: AuditFilter,
  ): Promise<{ items: AuditEntry[]; nextCursor: string | null }> {
    const items = await tx.query<AuditEntry[]>(
      `select id, happened_at as "happenedAt", request_id as "requestId", account_id as "accountId", role,
              area_code as "areaCode", action, access_purpose as "accessPurpose", resident_ids as "residentIds",
              fields, searched_by as "searchedBy", details
         from audit_entry
        where ($1::uuid is null or id < $1) and ($2::uuid is null or account_id = $2)
          and ($3::uuid is null or resident_ids @> array[$3::uuid]) and ($4::text is null or action = $4)
        order by id desc
        limit $5`,
      [
        filter.cursor ?? null,
        filter.accountId ?? null,
        filter.residentId ?? null,
        filter.action ?? null,
        filter.limit,
      ],
    );
    return { items, nextCursor: items.length === filter.limit ? (items.at(-1)?.id ?? null) : null };
  }
}
