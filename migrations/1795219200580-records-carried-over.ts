import type { MigrationInterface, QueryRunner } from 'typeorm';

const residents = '(select app_residents())::uuid[]';
const here = '(select app_communes())::text[]';
const intakeCommunes = `(select string_to_array(nullif(current_setting('app.intake_communes', true), ''), ',')::text[])::text[]`;

/** Whether the asker's area may see the resident whom a column names. */
const sees = (column: string) =>
  `exists (select from visible_resident v where v.resident_id = resident_carried_over.${column})`;

/** What is read and written here of tables that hold their owner, too. */
const guarded = [
  'resident',
  'resident_details',
  'possible_same_resident',
  'presence',
  'visible_resident',
  'resident_carried_over',
];

/** Why something was voided, as it was written whenever two records were settled as one person. */
const samePerson = (other: string) => `'cùng một người với ' || ${other}`;

/**
 * Which record was carried over to which: a fact of its own, that was known only by the text of a reason. An emptied record is
 * found and matched by nobody: neither by name nor by number, which the person has from then on.
 */
export class RecordsCarriedOver1795219200580 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table resident_carried_over (
        id uuid primary key default uuidv7(),
        resident_id uuid not null references resident (id),
        to_resident_id uuid not null references resident (id),
        possible_same_resident_id uuid not null references possible_same_resident (id),
        commune_code text not null references commune (code),
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        constraint resident_carried_over_to_another check (resident_id <> to_resident_id),
        constraint voided_by_somebody_for_a_reason
          check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
      );
      comment on table resident_carried_over is
        'All that a record held was carried over to another one of the same person; the emptied record stays and leads there.';
      comment on column resident_carried_over.possible_same_resident_id is 'The mark that was settled by it.';
      comment on column resident_carried_over.commune_code is 'Of the officer who settled it, to whom all stays of the emptied record were known.';
      create unique index one_record_to_carry_over_to on resident_carried_over (resident_id) where voided_at is null;
      create trigger voided_once before update on resident_carried_over for each row execute function voided_once();
      alter table resident_carried_over enable row level security;
      alter table resident_carried_over force row level security;

      grant select, insert, update (voided_at, voided_by, void_reason) on resident_carried_over to residence_police;
      create policy police_see on resident_carried_over for select to residence_police using (${sees('resident_id')});
      create policy police_record on resident_carried_over for insert to residence_police
        with check (${sees('resident_id')} and ${sees('to_resident_id')} and commune_code = any (${here})
          and recorded_by = app_account());
      create policy police_void on resident_carried_over for update to residence_police
        using (${sees('resident_id')}) with check (voided_by = app_account());

      grant select on resident_carried_over to residence_projection;
      create policy projection_reads on resident_carried_over for select to residence_projection
        using (resident_id = any (${residents}));
      grant select (resident_id, to_resident_id, commune_code, voided_at) on resident_carried_over
        to residence_intake, residence_placement;
      create policy intake_reads on resident_carried_over for select to residence_intake
        using (commune_code = any (${intakeCommunes}));
      create policy placement_sees on resident_carried_over for select to residence_placement
        using (commune_code = any (${here}));

      grant update (resident_id) on service_access.request to residence_services;
    `);
    for (const table of guarded) await runner.query(`alter table ${table} no force row level security`);
    await this.takeOver(runner);
    for (const table of guarded) await runner.query(`alter table ${table} force row level security`);
  }

  /**
   * What was settled before: a mark that was settled as "same" and the stays that were voided by it tell of it together. A
   * record that holds a stay again, or of which two marks were settled so, is left to the officers.
   */
  private async takeOver(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into resident_carried_over (resident_id, to_resident_id, possible_same_resident_id, commune_code, recorded_at, recorded_by)
      select m.resident_id, m.other_resident_id, m.id, stay.commune_code, m.voided_at, m.voided_by
        from possible_same_resident m
       cross join lateral (
         select p.commune_code from presence p
          where p.resident_id = m.resident_id and p.void_reason = ${samePerson('m.other_resident_id')}
          order by p.id limit 1) stay
       where m.void_reason like 'same: %'
         and not exists (select from presence p where p.resident_id = m.resident_id and p.voided_at is null)
         and not exists (select from possible_same_resident o
                          where o.resident_id = m.resident_id and o.void_reason like 'same: %' and o.id <> m.id);

      update visible_resident v set folded_name = '', given_name = '', birth_year = null
        from resident_carried_over c where c.resident_id = v.resident_id;
    `);
    await this.giveNumbers(runner);
    await this.carryMarksOver(runner);
  }

  /** The number of an emptied record names the person, who is found by it from now on, where it has none of its own. */
  private async giveNumbers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update resident_details d set voided_at = now(), voided_by = c.recorded_by, void_reason = ${samePerson('c.to_resident_id')}
        from resident_carried_over c
       where c.resident_id = d.resident_id and d.voided_at is null and d.personal_number is not null;
      insert into resident_details (resident_id, recorded_by, holds_from, full_name, sex, date_of_birth, nationality)
      select d.resident_id, d.voided_by, d.holds_from, d.full_name, d.sex, d.date_of_birth, d.nationality
        from resident_details d join resident_carried_over c on c.resident_id = d.resident_id
       where d.voided_at = now() and d.personal_number is not null;

      create temp table number_given on commit drop as
      select distinct on (c.to_resident_id) c.to_resident_id as resident_id, c.resident_id as emptied, d.personal_number,
             c.recorded_by, (select l.id from resident_details l where l.resident_id = c.to_resident_id and l.voided_at is null
                              order by l.holds_from desc, l.recorded_at desc limit 1) as version
        from resident_carried_over c join resident_details d on d.resident_id = c.resident_id
       where d.voided_at = now() and d.personal_number is not null
         and not exists (select from resident_carried_over o where o.resident_id = c.to_resident_id)
         and not exists (select from resident_details h
                          where h.resident_id = c.to_resident_id and h.voided_at is null and h.personal_number is not null)
       order by c.to_resident_id, d.holds_from desc, d.recorded_at desc;
      update resident_details d set voided_at = now(), voided_by = g.recorded_by, void_reason = ${samePerson('g.emptied')}
        from number_given g where d.id = g.version;
      insert into resident_details (resident_id, recorded_by, holds_from, full_name, sex, date_of_birth, nationality, personal_number)
      select d.resident_id, g.recorded_by, d.holds_from, d.full_name, d.sex, d.date_of_birth, d.nationality, g.personal_number
        from number_given g join resident_details d on d.id = g.version;
    `);
  }

  /** Who may be the same as an emptied record may be the same as the person; newer records are carried over to older ones. */
  private async carryMarksOver(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create temp table mark_of_emptied on commit drop as
      select m.id, m.reason, c.to_resident_id as person, c.recorded_by,
             case when m.resident_id = c.resident_id then m.other_resident_id else m.resident_id end as other
        from possible_same_resident m
        join resident_carried_over c on c.resident_id in (m.resident_id, m.other_resident_id)
       where m.voided_at is null;
      update possible_same_resident m set voided_at = now(), voided_by = e.recorded_by, void_reason = ${samePerson('e.person')}
        from mark_of_emptied e where e.id = m.id;
      insert into possible_same_resident (resident_id, other_resident_id, reason, recorded_by)
      select distinct on (greatest(other, person), least(other, person))
             greatest(other, person), least(other, person), reason, recorded_by
        from mark_of_emptied e
       where other <> person
         and not exists (select from resident_carried_over c where c.resident_id in (e.other, e.person))
         and not exists (select from possible_same_resident m
                          where (m.resident_id, m.other_resident_id) in ((e.other, e.person), (e.person, e.other)));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (resident_id) on service_access.request from residence_services;
      drop table resident_carried_over;
    `);
  }
}
