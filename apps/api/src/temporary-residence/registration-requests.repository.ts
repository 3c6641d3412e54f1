import { Injectable } from '@nestjs/common';
import { type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { RegistrationRequest } from './registration-request.messages.ts';

/** What is asked with a registration, as it is recorded; days as text. */
export interface NewRegistrationRequest {
  readonly caseId: string;
  readonly residentId: string;
  readonly dwellingId: string;
  readonly arrivedOn: string;
  readonly plannedUntil: string | null;
  readonly purpose: string;
  readonly hostRelation: string;
  readonly proofKind: string;
  readonly proofNote: string | null;
  readonly requestedFrom: string;
  readonly requestedLastDay: string;
  readonly filedBy: string;
  readonly joinsParentOrGuardian: boolean;
  readonly discretion: string | null;
  readonly relationToHead: string | null;
  readonly feeExemption: string | null;
  readonly replacesRegistrationId: string | null;
  readonly presenceId: string | null;
}

/** What is asked, as it was recorded. */
export type RequestRow = Omit<RegistrationRequest, 'kind' | 'papers'> & {
  readonly residentId: string;
  readonly filedOn: string;
  readonly dateOfBirth: string | null;
};

/** What registrations, extensions and changes of dwelling ask for: recorded once with the case. */
@Injectable()
export class RegistrationRequests {
  async add(tx: Transaction, officer: Officer, asked: NewRegistrationRequest): Promise<void> {
    await tx.query(
      `insert into registration_request (case_id, resident_id, dwelling_id, arrived_on, planned_until, purpose,
         host_relation, proof_kind, proof_note, requested_from, requested_last_day, filed_by,
         joins_parent_or_guardian, discretion, relation_to_head, replaces_registration_id, presence_id,
         fee_exemption, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        asked.caseId,
        asked.residentId,
        asked.dwellingId,
        asked.arrivedOn,
        asked.plannedUntil,
        asked.purpose,
        asked.hostRelation,
        asked.proofKind,
        asked.proofNote,
        asked.requestedFrom,
        asked.requestedLastDay,
        asked.filedBy,
        asked.joinsParentOrGuardian,
        asked.discretion,
        asked.relationToHead,
        asked.replacesRegistrationId,
        asked.presenceId,
        asked.feeExemption,
        officer.accountId,
      ],
    );
  }

  /** What a case asks for, with the person's date of birth as now recorded; its kind stands with the case. */
  async get(tx: Transaction, caseId: string): Promise<RequestRow> {
    const [row] = await tx.query<RequestRow[]>(
      `select q.resident_id as "residentId", (q.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "filedOn",
              (select date_of_birth from resident_details d where d.resident_id = q.resident_id and d.voided_at is null
                order by d.holds_from desc, d.recorded_at desc limit 1) as "dateOfBirth",
              dwelling_id as "dwellingId", arrived_on::text as "arrivedOn", planned_until::text as "plannedUntil", purpose,
              host_relation as "hostRelation", proof_kind as "proofKind", proof_note as "proofNote",
              requested_from::text as "requestedFrom", requested_last_day::text as "requestedLastDay",
              filed_by as "filedBy", joins_parent_or_guardian as "joinsParentOrGuardian", discretion,
              relation_to_head as "relationToHead", replaces_registration_id as "replacesRegistrationId",
              presence_id as "presenceId", fee_exemption as "feeExemption"
         from registration_request q where case_id = $1`,
      [caseId],
    );
    if (!row) throw new Error('a case without its request');
    return row;
  }
}
