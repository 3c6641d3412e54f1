import { Injectable } from '@nestjs/common';
import { instantText } from '@libs/calendar';
import type { DueOfCase } from '../../cases/index.ts';
import { recordFact, type Transaction } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import type {
  NamedOfficer,
  NewRestrictedAbsence,
  RestrictedAbsenceDetails,
  RestrictedAbsenceFilter,
  RestrictedAbsencePage,
  RestrictedAbsenceSummary,
} from './restricted-absence.messages.ts';

/** A declaration as its acts need it. */
export interface HeldRestrictedAbsence {
  readonly id: string;
  readonly residentId: string;
  readonly receivedAt: string;
  readonly channel: string;
  readonly consentNumber: string | null;
  readonly verdict: string | null;
  readonly isComplex: boolean;
}

const summary = `a.id, a.resident_id as "residentId", d.full_name as "fullName", a.absence_group as "group",
  a.received_at as "receivedAt", a.leaves_on::text as "leavesOn", a.returns_on::text as "returnsOn",
  a.due_on::text as "dueOn", a.verdict`;

const source = `restricted_absence a
  join lateral (
    select full_name from resident_details
     where resident_id = a.resident_id and voided_at is null order by holds_from desc, recorded_at desc limit 1) d on true`;

/** Absences of points a and b, and the officers named for them: the only file that knows these tables. */
@Injectable()
export class RestrictedAbsences {
  /** Whether the officer is named for a commune, now. */
  async isNamed(tx: Transaction, { accountId }: Officer, communeCode: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select 1 from restricted_absence_officer
        where account_id = $1 and commune_code = $2 and withdrawn_at is null`,
      [accountId, communeCode],
    );
    return rows.length > 0;
  }

  add(
    tx: Transaction,
    officer: Officer,
    absence: NewRestrictedAbsence & { readonly communeCode: string; readonly receivedAtText: string },
  ): Promise<string> {
    return recordFact(tx, officer, 'restricted_absence', {
      resident_id: absence.residentId,
      commune_code: absence.communeCode,
      absence_group: absence.group,
      received_at: absence.receivedAt ? instantText(absence.receivedAt) : absence.receivedAtText,
      leaves_on: absence.leavesOn.toString(),
      returns_on: absence.returnsOn?.toString() ?? null,
      destination: absence.destination,
      reason: absence.reason,
      channel: absence.channel,
      declared_by: absence.declaredBy,
      declarer_name: absence.declarerName ?? null,
      supervising_body: absence.supervisingBody,
      consent_number: absence.consentNumber ?? null,
    });
  }

  async hold(tx: Transaction, id: string): Promise<HeldRestrictedAbsence | null> {
    const [row] = await tx.query<HeldRestrictedAbsence[]>(
      `select id, resident_id as "residentId", received_at as "receivedAt", channel, consent_number as "consentNumber",
              verdict, complex_because is not null as "isComplex"
         from restricted_absence where id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  async setDue(tx: Transaction, id: string, due: DueOfCase): Promise<void> {
    await tx.query(`update restricted_absence set due_on = $2, due_derivation = $3 where id = $1`, [
      id,
      due.dueOn,
      due.derivation === null ? null : JSON.stringify(due.derivation),
    ]);
  }

  async markComplex(tx: Transaction, id: string, reason: string): Promise<void> {
    await tx.query(`update restricted_absence set complex_because = $2 where id = $1`, [id, reason]);
  }

  async answer(
    tx: Transaction,
    officer: Officer,
    id: string,
    answer: { verdict: 'granted' | 'refused'; on: string; consentNumber: string | null; note: string | null },
  ): Promise<void> {
    await tx.query(
      `update restricted_absence
          set verdict = $2, answered_on = $3, answered_by = $4, answer_note = $5,
              consent_number = coalesce($6, consent_number)
        where id = $1`,
      [id, answer.verdict, answer.on, officer.accountId, answer.note, answer.consentNumber],
    );
  }

  /** Newest first; those of the communes for which the asker is named. */
  async page(
    tx: Transaction,
    { state, limit, cursor }: RestrictedAbsenceFilter,
  ): Promise<RestrictedAbsencePage> {
    const items = await tx.query<RestrictedAbsenceSummary[]>(
      `select ${summary} from ${source}
        where (a.verdict is not null) = $1 and ($2::uuid is null or a.id < $2)
        order by a.id desc limit $3`,
      [state === 'answered', cursor ?? null, limit],
    );
    return { items, nextCursor: items.length === limit ? (items.at(-1)?.id ?? null) : null };
  }

  async find(tx: Transaction, id: string): Promise<RestrictedAbsenceDetails | null> {
    const [row] = await tx.query<RestrictedAbsenceDetails[]>(
      `select ${summary}, a.destination, a.reason, a.channel, a.declared_by as "declaredBy",
              a.declarer_name as "declarerName", a.supervising_body as "supervisingBody",
              a.consent_number as "consentNumber", a.complex_because as "complexBecause",
              a.due_derivation as "dueDerivation", a.answered_on::text as "answeredOn", a.answer_note as "answerNote"
         from ${source} where a.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Who is and was named in the asker's area, newest first. */
  named(tx: Transaction): Promise<NamedOfficer[]> {
    return tx.query(
      `select o.id, o.account_id as "accountId", coalesce(a.display_name, '') as "displayName",
              o.commune_code as "communeCode", o.named_at as "namedAt", n.display_name as "namedBy",
              o.withdrawn_at as "withdrawnAt"
         from restricted_absence_officer o
         left join account a on a.id = o.account_id
         left join account n on n.id = o.named_by
        order by o.id desc`,
    );
  }

  /** The commune of an account of commune police in the asker's province, or null. */
  async communeOf(tx: Transaction, accountId: string): Promise<string | null> {
    const [row] = await tx.query<{ code: string }[]>(
      `select area_code as code from account where id = $1 and role = 'commune_police' and area_level = 'commune'`,
      [accountId],
    );
    return row?.code ?? null;
  }

  async name(tx: Transaction, officer: Officer, accountId: string, communeCode: string): Promise<void> {
    await tx.query(
      `insert into restricted_absence_officer (account_id, commune_code, named_by) values ($1, $2, $3)
       on conflict (account_id, commune_code) where withdrawn_at is null do nothing`,
      [accountId, communeCode, officer.accountId],
    );
  }

  /** Returns whether there was such a naming, still standing. */
  async withdraw(tx: Transaction, officer: Officer, id: string): Promise<boolean> {
    const [, count] = await tx.query<[unknown, number]>(
      `update restricted_absence_officer set withdrawn_at = now(), withdrawn_by = $2
        where id = $1 and withdrawn_at is null`,
      [id, officer.accountId],
    );
    return count === 1;
  }
}
