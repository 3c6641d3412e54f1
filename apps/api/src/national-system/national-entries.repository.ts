import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction, voidFact } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';

/** What an entry in the national system is about. */
export const nationalSubjects = [
  'registration',
  'extension',
  'change_of_dwelling',
  'ending',
  'cancellation',
  'restoration',
] as const;
export type NationalSubject = (typeof nationalSubjects)[number];

const today = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** Something that has legal effect only once it stands in the national system. */
export interface ToEnter {
  readonly residentId: string;
  readonly communeCode: string;
  readonly subject: NationalSubject;
  readonly registrationId: string;
  readonly caseId: string | null;
  /** The day by which it should stand there; absent: today, for the effect begins with it. */
  readonly dueOn?: string;
}

/** An entry as those acts need it that say it was made. */
export interface HeldEntry {
  readonly id: string;
  readonly residentId: string;
  readonly communeCode: string;
  /** The day on which it became due to be entered. */
  readonly since: string;
  readonly madeId: string | null;
}

/** Nhập hệ thống quốc gia: what is to be entered there and what was; the only writer of both. */
@Injectable()
export class NationalEntries {
  /** Notes that something is to be entered; also for another commune, whose officers then see it. */
  async toEnter(tx: Transaction, officer: Officer, entry: ToEnter): Promise<void> {
    await tx.query(
      `insert into national_entry (resident_id, commune_code, subject, case_id, temporary_registration_id, due_on, recorded_by)
       values ($1, $2, $3, $4, $5, coalesce($6::date, ${today}), $7)`,
      [
        entry.residentId,
        entry.communeCode,
        entry.subject,
        entry.caseId,
        entry.registrationId,
        entry.dueOn ?? null,
        officer.accountId,
      ],
    );
  }

  /** Notes that what a case granted is to be entered: a registration, an extension or a change of dwelling. */
  async toEnterResult(
    tx: Transaction,
    officer: Officer,
    result: Omit<ToEnter, 'subject' | 'dueOn' | 'caseId'> & { readonly caseId: string },
  ): Promise<void> {
    await tx.query(
      `insert into national_entry (resident_id, commune_code, subject, case_id, temporary_registration_id, due_on, recorded_by)
       select $1, $2, kind, id, $4, ${today}, $5 from residence_case where id = $3`,
      [result.residentId, result.communeCode, result.caseId, result.registrationId, officer.accountId],
    );
  }

  /**
   * Takes back what is not to be entered any more: entries of these subjects that were not made yet are voided.
   * Returns whether one had been made already, so that the national system must be told of the change.
   */
  async takeBack(
    tx: Transaction,
    officer: Officer,
    of: { readonly registrationId: string; readonly subjects: readonly NationalSubject[] },
    reason: string,
  ): Promise<boolean> {
    const entries = await tx.query<{ id: string; made: boolean }[]>(
      `select e.id, exists (select from national_entry_made m
                             where m.national_entry_id = e.id and m.voided_at is null) as made
         from national_entry e
        where e.temporary_registration_id = $1 and e.subject = any ($2) and e.voided_at is null`,
      [of.registrationId, of.subjects],
    );
    for (const { id, made } of entries) {
      if (!made) await voidFact(tx, officer, 'national_entry', id, reason);
    }
    return entries.some(({ made }) => made);
  }

  /** The entry, held until the transaction ends, so that two officers cannot both say that they made it. */
  async hold(tx: Transaction, id: string): Promise<HeldEntry | null> {
    const [row] = await tx.query<HeldEntry[]>(
      `select e.id, e.resident_id as "residentId", e.commune_code as "communeCode",
              (e.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date::text as since,
              (select m.id from national_entry_made m
                where m.national_entry_id = e.id and m.voided_at is null) as "madeId"
         from national_entry e where e.id = $1 and e.voided_at is null for update of e`,
      [id],
    );
    return row ?? null;
  }

  make(
    tx: Transaction,
    officer: Officer,
    { id, residentId }: HeldEntry,
    made: { readonly dossierCode: string; readonly enteredOn: string },
  ): Promise<string> {
    return recordFact(tx, officer, 'national_entry_made', {
      resident_id: residentId,
      national_entry_id: id,
      dossier_code: made.dossierCode,
      entered_on: made.enteredOn,
      officer_name: officer.displayName,
    });
  }

  voidMade(tx: Transaction, officer: Officer, madeId: string, reason: string): Promise<boolean> {
    return voidFact(tx, officer, 'national_entry_made', madeId, reason);
  }

  /** The number under which a registration stands in the national system, which is the legal one; null until entered. */
  async dossierCodeOf(tx: Transaction, registrationId: string): Promise<string | null> {
    const [row] = await tx.query<{ code: string }[]>(
      `select m.dossier_code as code from national_entry e
         join national_entry_made m on m.national_entry_id = e.id and m.voided_at is null
        where e.temporary_registration_id = $1 and e.voided_at is null
          and e.subject in ('registration', 'extension', 'change_of_dwelling')`,
      [registrationId],
    );
    return row?.code ?? null;
  }
}
