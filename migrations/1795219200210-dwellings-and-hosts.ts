import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every recorded fact carries: who recorded it when, and, if it was wrong, who voided it when and why. */
const factColumns = `
  id uuid primary key default uuidv7(),
  commune_code text not null references commune (code),
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  constraint voided_by_somebody_for_a_reason
    check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))`;

const here = 'commune_code = any ((select app_communes())::text[])';

/** A tie counts from its first day, on which it is recorded at the latest, to its last. */
const inForce = `voided_at is null
  and coalesce(until, 'infinity') > (now() at time zone 'Asia/Ho_Chi_Minh')::date`;

const facts = [
  'dwelling_description',
  'dwelling_manager',
  'dwelling_merge',
  'distinct_dwellings',
  'dwelling_finding',
  'name_disclosure',
  'resident_protection',
];

/** Facts about somebody: whoever records one sees the person. */
const aboutSomebody = new Set(['dwelling_finding', 'name_disclosure', 'resident_protection']);

/** What dwellings are, who answers for them, which are one and the same, and what owners say and ask. */
export class DwellingsAndHosts1795219200210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.makeAddressesComparable(runner);
    await runner.query(`
      create table dwelling_description (${factColumns},
        dwelling_id uuid not null,
        holds_from date not null,
        premises text not null check (premises in ('house', 'rented_rooms', 'dormitory', 'worker_housing',
          'industrial_zone_lodging', 'lodging', 'medical_facility', 'vehicle', 'camp', 'farm', 'religious_premises', 'other')),
        rooms integer check (rooms between 1 and 10000),
        floor_area_m2 numeric(9, 1) check (floor_area_m2 > 0),
        old_unit text,
        owner_name text,
        manager_name text,
        contact_phone text,
        foreign key (dwelling_id, commune_code) references dwelling (id, commune_code)
      );
      comment on table dwelling_description is
        'What a dwelling is from a day on: the kind of premises whose representative tells of stays (Law on Residence, article 30; Circular 116/2026/TT-BCA), its rooms, its floor area, and who owns or manages it.';
      comment on column dwelling_description.old_unit is 'The unit as the papers of the dwelling still name it (form CT01, note 3).';

      create table dwelling_manager (${factColumns},
        dwelling_id uuid not null,
        account_id uuid not null references account (id),
        capacity text not null check (capacity in ('owner', 'manager')),
        starts_on date not null,
        until date,
        basis text not null check (basis <> ''),
        foreign key (dwelling_id, commune_code) references dwelling (id, commune_code),
        constraint dwelling_manager_until_after_starts_on check (until > starts_on)
      );
      comment on table dwelling_manager is
        'Which host account answers for a dwelling, as its owner or its manager, from when to when; by which paper or visit an officer knows. An ended tie is voided and recorded anew with its last day.';
      create unique index one_tie_of_an_account_to_a_dwelling on dwelling_manager (dwelling_id, account_id)
        where voided_at is null and until is null;

      create table dwelling_merge (${factColumns},
        merged_id uuid not null,
        kept_id uuid not null,
        reason text not null check (reason <> ''),
        foreign key (merged_id, commune_code) references dwelling (id, commune_code),
        foreign key (kept_id, commune_code) references dwelling (id, commune_code),
        constraint a_dwelling_is_merged_into_another check (merged_id <> kept_id)
      );
      comment on table dwelling_merge is
        'Two records of one dwelling. What names the merged one keeps naming it and is read as the kept one, so that voiding the merge gives everything back.';
      create unique index one_merge_of_a_dwelling on dwelling_merge (merged_id) where voided_at is null;
      create index dwelling_merge_by_kept on dwelling_merge (kept_id) where voided_at is null;

      create function kept_dwelling(asked uuid) returns uuid language sql stable
        return coalesce((select kept_id from dwelling_merge where merged_id = asked and voided_at is null), asked);
      comment on function kept_dwelling(uuid) is 'The dwelling that a merged one is read as; any other is itself. With the rights of whoever asks.';

      create table distinct_dwellings (${factColumns},
        dwelling_id uuid not null,
        other_dwelling_id uuid not null,
        foreign key (dwelling_id, commune_code) references dwelling (id, commune_code),
        foreign key (other_dwelling_id, commune_code) references dwelling (id, commune_code),
        constraint distinct_dwellings_in_order check (dwelling_id < other_dwelling_id)
      );
      comment on table distinct_dwellings is 'Two dwellings that look like one and are two: nobody is asked about them again.';
      create unique index two_dwellings_are_distinct_once on distinct_dwellings (dwelling_id, other_dwelling_id)
        where voided_at is null;

      create table dwelling_finding (${factColumns},
        dwelling_id uuid not null,
        resident_id uuid not null references resident (id),
        found_on date not null,
        gone_since date not null,
        basis text not null check (basis <> ''),
        departures uuid[] not null default '{}',
        foreign key (dwelling_id, commune_code) references dwelling (id, commune_code),
        constraint gone_before_it_was_found check (gone_since <= found_on)
      );
      comment on table dwelling_finding is
        'An officer found that somebody does not live at a dwelling; with the departures that were recorded by it, which are voided with it.';

      create table name_disclosure (${factColumns},
        dwelling_id uuid not null,
        resident_id uuid not null references resident (id),
        agreed_on date not null,
        foreign key (dwelling_id, commune_code) references dwelling (id, commune_code)
      );
      comment on table name_disclosure is 'Somebody agreed that the owner of their dwelling sees their name.';
      create unique index one_disclosure_of_a_name on name_disclosure (dwelling_id, resident_id) where voided_at is null;

      create table resident_protection (${factColumns},
        resident_id uuid not null references resident (id),
        basis text not null check (basis <> '')
      );
      comment on table resident_protection is 'Somebody whose whereabouts are told to nobody outside the police, whatever they agreed to.';
      create unique index one_protection_of_a_resident on resident_protection (resident_id) where voided_at is null;
    `);
    for (const fact of facts) {
      const sees = aboutSomebody.has(fact)
        ? `and exists (select from visible_resident v where v.resident_id = ${fact}.resident_id)`
        : '';
      const reads =
        fact === 'resident_protection'
          ? `exists (select from visible_resident v where v.resident_id = ${fact}.resident_id)`
          : here;
      await runner.query(`
        alter table ${fact} enable row level security;
        alter table ${fact} force row level security;
        grant select, insert, update (voided_at, voided_by, void_reason) on ${fact} to residence_police;
        create policy police_see on ${fact} for select to residence_police using (${reads});
        create policy police_record on ${fact} for insert to residence_police
          with check (${here} and recorded_by = app_account() ${sees});
        create policy police_void on ${fact} for update to residence_police
          using (${here}) with check (voided_by = app_account());
        create trigger voided_once before update on ${fact} for each row execute function voided_once();
      `);
    }
    for (const fact of [
      'dwelling_description',
      'distinct_dwellings',
      'dwelling_finding',
      'name_disclosure',
    ]) {
      await runner.query(`create index ${fact}_by_dwelling on ${fact} (dwelling_id)`);
    }
    for (const fact of ['dwelling_finding', 'name_disclosure']) {
      await runner.query(`create index ${fact}_by_resident on ${fact} (resident_id)`);
    }
    await runner.query(`
      create index presence_by_dwelling on presence (dwelling_id);
      create index temporary_registration_by_dwelling on temporary_registration (dwelling_id);
      create index dwelling_manager_by_account on dwelling_manager (account_id);

      -- Where somebody lives is derived by the dwelling that is kept.
      grant select (merged_id, kept_id, voided_at) on dwelling_merge to residence_projection;
      create policy projection_resolves_presences on dwelling_merge for select to residence_projection
        using (exists (select from presence p where p.dwelling_id = dwelling_merge.merged_id));
      create policy projection_resolves_registrations on dwelling_merge for select to residence_projection
        using (exists (select from temporary_registration t where t.dwelling_id = dwelling_merge.merged_id));

      grant select on dwelling_manager to residence_host;
      create policy host_sees_own_ties on dwelling_manager for select to residence_host
        using (account_id = app_account() and ${inForce});
      grant select (id, commune_code, address, kind) on dwelling to residence_host;
      create policy host_sees_own on dwelling for select to residence_host
        using (exists (select from dwelling_manager m where m.dwelling_id = dwelling.id));
      grant select (dwelling_id, holds_from, premises, rooms, recorded_at, voided_at) on dwelling_description to residence_host;
      create policy host_sees_own on dwelling_description for select to residence_host
        using (exists (select from dwelling_manager m where m.dwelling_id = dwelling_description.dwelling_id));

      create policy police_sees_hosts_of_its_communes on account for select to residence_police
        using (role = 'host' and area_code = any ((select app_communes())::text[]));
    `);
    await this.letOwnersSpeak(runner);
  }

  /** Addresses are compared by what is left of them without abbreviations; by need, so that recording one costs nothing. */
  private async makeAddressesComparable(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function address_key(folded text) returns text language sql immutable parallel safe as $$
        with words (w) as (select ' ' || folded || ' '),
        long (w) as (select regexp_replace(regexp_replace(w, ' (khu pho|k p) ', ' kp ', 'g'), ' (to dan pho|t d p) ', ' tdp ', 'g') from words),
        bare (w) as (select regexp_replace(regexp_replace(w, '^ (so nha|nha so|so|nha) ', ' '), ' (duong|d) ', ' ', 'g') from long),
        short (w) as (select regexp_replace(w, ' (phuong|p|quan|q|thanh pho|tp) .*$', ' ') from bare),
        numbers (w) as (select regexp_replace(regexp_replace(w, '\\m0+([1-9])', '\\1', 'g'), '([0-9]) ([a-ce-oq-z]) ', '\\1\\2 ', 'g') from short)
        select btrim(regexp_replace(w, ' +', ' ', 'g')) from numbers
      $$;
      comment on function address_key(text) is
        'A folded address without what people write now and leave out then: "Số 012 Đ. Lê Lợi, P. Bến Nghé" and "12 Lê Lợi" are one.';
      alter table dwelling add constraint dwelling_in_its_commune unique (id, commune_code);
    `);
  }

  /** An owner claims an address and contests who is registered there; an officer answers both. */
  private async letOwnersSpeak(runner: QueryRunner): Promise<void> {
    const answer = `
      answered_at timestamptz,
      answered_by uuid,
      answer_note text,
      constraint an_answer_is_whole check (num_nulls(answered_at, answered_by, outcome) in (0, 3))`;
    await runner.query(`
      create table ownership_claim (
        id uuid primary key default uuidv7(),
        commune_code text not null references commune (code),
        account_id uuid not null references account (id),
        address text not null check (address <> ''),
        proof text not null check (proof <> ''),
        claimed_at timestamptz not null default now(),
        outcome text check (outcome in ('confirmed', 'refused')),
        dwelling_id uuid,
        ${answer},
        foreign key (dwelling_id, commune_code) references dwelling (id, commune_code),
        constraint a_confirmed_claim_names_its_dwelling check ((outcome is not distinct from 'confirmed') = (dwelling_id is not null))
      );
      comment on table ownership_claim is 'Somebody says an address is theirs; an officer confirms it by its papers, or not.';
      create index ownership_claim_by_commune on ownership_claim (commune_code, answered_at, id);
      create index ownership_claim_by_account on ownership_claim (account_id);

      create table owner_objection (
        id uuid primary key default uuidv7(),
        commune_code text not null references commune (code),
        dwelling_id uuid not null,
        account_id uuid not null references account (id),
        temporary_registration_id uuid references temporary_registration (id),
        says text not null check (says <> ''),
        made_at timestamptz not null default now(),
        due_on date not null,
        due_derivation jsonb not null,
        outcome text check (outcome in ('upheld', 'partly_upheld', 'not_upheld')),
        ${answer},
        foreign key (dwelling_id, commune_code) references dwelling (id, commune_code)
      );
      comment on table owner_objection is 'An owner contests who is registered at the dwelling, with the day by which an officer answers.';
      create index owner_objection_by_commune on owner_objection (commune_code, answered_at, due_on, id);
      create index owner_objection_by_dwelling on owner_objection (dwelling_id);
      create index owner_objection_by_account on owner_objection (account_id);

      grant select, insert (commune_code, account_id, address, proof) on ownership_claim to residence_host;
      grant select, insert (commune_code, dwelling_id, account_id, temporary_registration_id, says, made_at, due_on, due_derivation)
        on owner_objection to residence_host;
      grant select, update (outcome, dwelling_id, answered_at, answered_by, answer_note) on ownership_claim to residence_police;
      grant select, update (outcome, answered_at, answered_by, answer_note) on owner_objection to residence_police;
    `);
    for (const table of ['ownership_claim', 'owner_objection']) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy host_sees_own on ${table} for select to residence_host using (account_id = app_account());
        create policy police_see on ${table} for select to residence_police using (${here});
        create policy police_answer on ${table} for update to residence_police
          using (${here}) with check (answered_by = app_account());
      `);
    }
    await runner.query(`
      create policy host_claims on ownership_claim for insert to residence_host
        with check (account_id = app_account() and ${here});
      create policy owner_objects on owner_objection for insert to residence_host
        with check (account_id = app_account() and exists (
          select from dwelling_manager m where m.dwelling_id = owner_objection.dwelling_id and m.capacity = 'owner'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy police_sees_hosts_of_its_communes on account;
      drop policy host_sees_own on dwelling;
      revoke select (id, commune_code, address, kind) on dwelling from residence_host;
      drop index presence_by_dwelling, temporary_registration_by_dwelling;
      drop table owner_objection, ownership_claim;
      drop function kept_dwelling(uuid);
      drop table ${facts.toReversed().join(', ')};
      alter table dwelling drop constraint dwelling_in_its_commune;
      drop function address_key(text);
    `);
  }
}
