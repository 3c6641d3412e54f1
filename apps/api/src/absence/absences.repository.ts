import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction, voidFact } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { AbsenceFiling, AbsenceRequest, RecordedAbsence } from './absence.messages.ts';

/** What was asked, without what the law makes of it. */
export type KeptAbsence = Omit<AbsenceRequest, 'kind' | 'duty' | 'complexBecause' | 'recorded'>;

/** Ordinary absences: what was declared, and the absences recorded. */
@Injectable()
export class Absences {
  ask(
    tx: Transaction,
    officer: Officer,
    asked: AbsenceFiling & { readonly caseId: string },
  ): Promise<string> {
    return recordFact(tx, officer, 'absence_request', {
      case_id: asked.caseId,
      resident_id: asked.residentId,
      absence_group: asked.group,
      leaves_on: asked.leavesOn.toString(),
      returns_on: asked.returnsOn?.toString() ?? null,
      destination_commune_code: asked.destinationCommuneCode ?? null,
      destination: asked.destination,
      abroad: asked.abroad,
      reason: asked.reason,
      channel: asked.channel,
      declared_by: asked.declaredBy,
      declarer_name: asked.declarerName ?? null,
    });
  }

  async get(tx: Transaction, caseId: string): Promise<KeptAbsence> {
    const [row] = await tx.query<KeptAbsence[]>(
      `select absence_group as "group", leaves_on::text as "leavesOn", returns_on::text as "returnsOn",
              destination_commune_code as "destinationCommuneCode", destination, abroad, reason, channel,
              declared_by as "declaredBy", declarer_name as "declarerName"
         from absence_request where case_id = $1`,
      [caseId],
    );
    if (!row) throw new Error(`the absence ${caseId} asks for nothing`);
    return row;
  }

  /** The absence that the grant of a case recorded, whether or not it was taken back. */
  async recordedFor(tx: Transaction, caseId: string): Promise<RecordedAbsence | null> {
    const [row] = await tx.query<RecordedAbsence[]>(
      `select id, starts_on::text as "from", until::text as until, void_reason as "voidReason"
         from temporary_absence where case_id = $1`,
      [caseId],
    );
    return row ?? null;
  }

  /** The case of a recorded absence; null where the asker may not know of it. */
  async caseOf(tx: Transaction, id: string): Promise<string | null> {
    const [row] = await tx.query<{ caseId: string }[]>(
      `select case_id as "caseId" from temporary_absence where id = $1`,
      [id],
    );
    return row?.caseId ?? null;
  }

  /** Takes a wrong absence back; false where it was taken back before. */
  void(tx: Transaction, officer: Officer, id: string, reason: string): Promise<boolean> {
    return voidFact(tx, officer, 'temporary_absence', id, reason);
  }

  record(
    tx: Transaction,
    officer: Officer,
    absence: {
      readonly caseId: string;
      readonly residentId: string;
      readonly communeCode: string;
      readonly from: string;
      readonly until: string | null;
    },
  ): Promise<string> {
    return recordFact(tx, officer, 'temporary_absence', {
      case_id: absence.caseId,
      resident_id: absence.residentId,
      commune_code: absence.communeCode,
      starts_on: absence.from,
      until: absence.until,
    });
  }
}
