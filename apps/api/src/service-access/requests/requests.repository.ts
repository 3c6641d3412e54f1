import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import type { PersonInNeed, RequestFilter, ServiceRequest } from './requests.messages.ts';
import type { Need, RequestState } from './what-may-follow.ts';

/** A request as it is stored, without what follows from the table of steps. */
export type StoredRequest = Omit<
  ServiceRequest,
  'mayFollow' | 'reasons' | 'insuredTogether' | 'insuredApart' | 'isOverdue' | 'hasDied' | 'afterRefusal'
> & {
  /** Whether a later request was made for the same person and need. */
  readonly isAskedForAgain: boolean;
};

/** What is noted of a step. */
export interface NotedStep {
  readonly step: string;
  readonly place?: string | null;
  readonly reason?: string | null;
  readonly insuredThrough?: string | null;
  readonly note?: string | null;
}

const request = `
  select r.id, r.family_id as "familyId", r.need, r.commune_code as "communeCode", r.resident_id as "residentId",
         r.full_name as "fullName", r.date_of_birth as "dateOfBirth", r.address, r.contact,
         r.school_year as "schoolYear", r.grade, r.state, r.place, r.due_on::text as "dueOn",
         (select count(*)::int from service_access.request f where f.family_id = r.family_id) as "familySize",
         exists (select from service_access.request_event e
                  where e.request_id = r.id and e.step = 'wish_to_register') as "wishesToRegister",
         exists (select from service_access.request o
                  where o.resident_id = r.resident_id and o.need = r.need and o.id > r.id) as "isAskedForAgain",
         coalesce((select json_agg(json_build_object('channel', m.channel, 'step', m.step, 'state', m.state,
                                                     'writtenAt', m.written_at) order by m.written_at)
                     from service_access.family_message m
                     join service_access.request told on told.id = m.request_id
                    where told.family_id = r.family_id), '[]') as messages,
         (select json_agg(json_build_object('step', e.step, 'place', e.place, 'reason', e.reason, 'note', e.note,
                                            'insuredThrough', e.insured_through, 'recordedAt', e.recorded_at) order by e.id)
            from service_access.request_event e where e.request_id = r.id) as history
    from service_access.request r`;

/** Requests for school places and insurance: the only reader and writer of what stands behind the wall. */
@Injectable()
export class ServiceRequests {
  /**
   * Records a person's request in the step that sees who lives here; its id, or null where one stands already, also of
   * another area, which the asker does not see.
   */
  async add(
    tx: Transaction,
    officer: Officer,
    asked: {
      readonly need: Need;
      readonly familyId: string;
      readonly schoolYear: number | null;
      readonly person: PersonInNeed;
      readonly dueOn: string;
    },
  ): Promise<string | null> {
    const { need, familyId, schoolYear, person, dueOn } = asked;
    const [{ id }] = await tx.query<[{ id: string }]>(`select uuidv7() as id`);
    const added = await asRole(tx, 'residence_placement', () =>
      tx.query<unknown[]>(
        `insert into service_access.request
           (id, family_id, need, commune_code, resident_id, full_name, date_of_birth, address, contact, school_year, grade, due_on,
            recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
        [
          id,
          familyId,
          need,
          person.communeCode,
          person.residentId,
          person.fullName,
          person.dateOfBirth,
          person.address,
          person.contact,
          schoolYear,
          person.grade,
          dueOn,
          officer.accountId,
        ],
      ),
    );
    return added.length > 0 ? id : null;
  }

  async note(
    tx: Transaction,
    officer: Officer,
    { id, communeCode, need }: Pick<ServiceRequest, 'id' | 'communeCode' | 'need'>,
    { step, place, reason, insuredThrough, note }: NotedStep,
  ): Promise<void> {
    await tx.query(
      `insert into service_access.request_event (request_id, commune_code, need, step, place, reason, insured_through, note, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, communeCode, need, step, place ?? null, reason ?? null, insuredThrough ?? null],
        ...[note ?? null, officer.accountId],
      ],
    );
  }

  async moveOn(
    tx: Transaction,
    id: string,
    { state, place, dueOn }: { state: RequestState; place: string | null; dueOn: string | null },
  ): Promise<void> {
    await tx.query(
      `update service_access.request set state = $2, place = coalesce($3, place), due_on = $4 where id = $1`,
      [id, state, place, dueOn],
    );
  }

  /** Makes a family of its own of these requests; no code opens them until one is given out anew. */
  async becomeFamily(tx: Transaction, ids: readonly string[], familyId: string): Promise<void> {
    await tx.query(
      `update service_access.request set family_id = $2, tracking_digest = null where id = any ($1)`,
      [ids, familyId],
    );
  }

  /** Newest first. @param dead of whom nothing is overdue */
  async page(
    tx: Transaction,
    { need, state, due, limit, cursor }: RequestFilter,
    today: string,
    dead: readonly string[],
  ): Promise<StoredRequest[]> {
    return tx.query(
      `${request} where r.need = $1 and ($2::text is null or r.state = $2) and ($3::uuid is null or r.id < $3)
          and ($4::text is null or r.due_on < $5::date and r.resident_id <> all ($7))
        order by r.id desc limit $6`,
      [need, state ?? null, cursor ?? null, due ?? null, today, limit, dead],
    );
  }

  /** @param dead of whom nothing is overdue */
  async countOverdue(tx: Transaction, need: Need, today: string, dead: readonly string[]): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `select count(*)::int as count from service_access.request
        where need = $1 and due_on < $2::date and resident_id <> all ($3)`,
      [need, today, dead],
    );
    return row?.count ?? 0;
  }

  /** Of these people, the requests that leave no room for another one in the school year. */
  standingOf(
    tx: Transaction,
    residentIds: readonly string[],
    need: Need,
    schoolYear: number,
  ): Promise<{ residentId: string; state: RequestState }[]> {
    return tx.query(
      `select resident_id as "residentId", state from service_access.request
        where resident_id = any ($1) and need = $2 and coalesce(school_year, $3) = $3
          and state not in ('refused', 'withdrawn', 'ended')`,
      [residentIds, need, schoolYear],
    );
  }

  /** One request, or those of families in the order in which they were recorded. */
  async find(tx: Transaction, id: string): Promise<StoredRequest | null> {
    const [row] = await tx.query<StoredRequest[]>(`${request} where r.id = $1`, [id]);
    return row ?? null;
  }

  ofFamilies(tx: Transaction, ...familyIds: readonly string[]): Promise<StoredRequest[]> {
    return tx.query(`${request} where r.family_id = any ($1) order by r.id`, [familyIds]);
  }

  /** Everybody of these families. */
  async residentsOf(tx: Transaction, familyIds: readonly string[]): Promise<string[]> {
    if (familyIds.length === 0) return [];
    const rows = await tx.query<{ residentId: string }[]>(
      `select distinct resident_id as "residentId" from service_access.request where family_id = any ($1)`,
      [familyIds],
    );
    return rows.map(({ residentId }) => residentId);
  }

  /** All requests of these people for a need, in the order in which they were recorded. */
  ofResidents(tx: Transaction, need: Need, residentIds: readonly string[]): Promise<StoredRequest[]> {
    return tx.query(`${request} where r.need = $1 and r.resident_id = any ($2) order by r.id`, [
      need,
      residentIds,
    ]);
  }

  /**
   * Holds all requests of the family until the transaction ends, in one order, so that two officers cannot both take a
   * step: neither on the same request nor on two of one family.
   */
  async hold(tx: Transaction, id: string): Promise<void> {
    const held = await tx.query<{ id: string }[]>(
      `select id from service_access.request
        where family_id = (select family_id from service_access.request where id = $1) order by id for update`,
      [id],
    );
    // Its family was parted while it was waited for: now it is of another one.
    if (!held.some((one) => one.id === id) && (await this.find(tx, id))) await this.hold(tx, id);
  }
}
