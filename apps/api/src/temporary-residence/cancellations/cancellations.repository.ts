import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction, voidFact } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import type { RegistrationNamed } from '../endings/ending.messages.ts';
import type { CancellationRequest, ReasonToCancel } from './cancellation.messages.ts';

const named = `json_build_object('id', t.id, 'caseId', t.case_id, 'communeCode', t.commune_code,
  'address', coalesce(w.address, ''), 'from', t.starts_on, 'lastDay', t.last_day,
  'endedOn', e.ended_on, 'endGround', e.ground)`;

/** What is asked with cancellations, and how a wrong registration is taken back and the state before it restored. */
@Injectable()
export class Cancellations {
  add(
    tx: Transaction,
    officer: Officer,
    asked: {
      readonly caseId: string;
      readonly residentId: string;
      readonly registrationId: string;
      readonly why: ReasonToCancel;
      readonly explanation: string;
    },
  ): Promise<string> {
    return recordFact(tx, officer, 'cancellation_request', {
      case_id: asked.caseId,
      resident_id: asked.residentId,
      temporary_registration_id: asked.registrationId,
      why: asked.why,
      explanation: asked.explanation,
    });
  }

  async get(tx: Transaction, caseId: string): Promise<CancellationRequest> {
    const [row] = await tx.query<Omit<CancellationRequest, 'kind' | 'restores'>[]>(
      `select q.why, q.explanation, ${named} as registration
         from cancellation_request q
         join temporary_registration t on t.id = q.temporary_registration_id
         left join dwelling w on w.id = t.dwelling_id
         left join temporary_registration_end e on e.temporary_registration_id = t.id and e.voided_at is null
        where q.case_id = $1`,
      [caseId],
    );
    if (!row) throw new Error(`the cancellation ${caseId} asks for nothing`);
    return { kind: 'cancellation', ...row, restores: await this.endedBy(tx, row.registration.id) };
  }

  /** The registrations that the grant of a registration ended: their endings were recorded with it, at the same instant. */
  async endedBy(tx: Transaction, registrationId: string): Promise<RegistrationNamed[]> {
    const rows = await tx.query<{ ended: RegistrationNamed }[]>(
      `select ${named} as ended from temporary_registration new
         join temporary_registration_end e
           on e.resident_id = new.resident_id and e.recorded_at = new.recorded_at and e.voided_at is null
         join temporary_registration t on t.id = e.temporary_registration_id and t.id <> new.id
         left join dwelling w on w.id = t.dwelling_id
        where new.id = $1 order by t.starts_on`,
      [registrationId],
    );
    return rows.map(({ ended }) => ended);
  }

  /** The departures from the dwelling left that a change of dwelling recorded, at the same instant. */
  async departuresBy(tx: Transaction, registrationId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select d.id from temporary_registration new
         join departure d
           on d.resident_id = new.resident_id and d.recorded_at = new.recorded_at and d.voided_at is null
        where new.id = $1`,
      [registrationId],
    );
    return rows.map(({ id }) => id);
  }

  /** The registration that follows one, extends it or takes its place, and still stands; null where none does. */
  async followedBy(tx: Transaction, registrationId: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string }[]>(
      `select t.id from registration_request q
         join temporary_registration t on t.case_id = q.case_id and t.voided_at is null and not isempty(t.holds)
        where q.replaces_registration_id = $1`,
      [registrationId],
    );
    return row?.id ?? null;
  }

  /** Lets registrations of one person overlap until {@link checkOverlaps}, while one is taken back and another restored. */
  async letOverlap(tx: Transaction): Promise<void> {
    await tx.query('set constraints one_temporary_registration_at_a_time deferred');
  }

  async checkOverlaps(tx: Transaction): Promise<void> {
    await tx.query('set constraints one_temporary_registration_at_a_time immediate');
  }

  /** Voids the ending of a registration, if it has one. */
  async voidEnd(tx: Transaction, officer: Officer, registrationId: string, reason: string): Promise<void> {
    const ends = await tx.query<{ id: string }[]>(
      `select id from temporary_registration_end where temporary_registration_id = $1 and voided_at is null`,
      [registrationId],
    );
    for (const { id } of ends) await voidFact(tx, officer, 'temporary_registration_end', id, reason);
  }

  /** The first day of the next registration of the person that holds within these days; null where there is none. */
  async nextWithin(
    tx: Transaction,
    residentId: string,
    { id, from, lastDay }: RegistrationNamed,
  ): Promise<{ from: string; communeCode: string } | null> {
    const [row] = await tx.query<{ from: string; communeCode: string }[]>(
      `select starts_on::text as "from", commune_code as "communeCode" from temporary_registration
        where resident_id = $1 and id <> $2 and voided_at is null and not isempty(holds)
          and starts_on > $3::date and starts_on <= $4::date
        order by starts_on limit 1`,
      [residentId, id, from, lastDay],
    );
    return row ?? null;
  }
}
