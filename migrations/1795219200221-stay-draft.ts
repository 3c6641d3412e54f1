import type { MigrationInterface, QueryRunner } from 'typeorm';

const system = `nullif(current_setting('app.role', true), '') = 'system'`;
const own = 'account_id = app_account()';

/** Guests that a host has entered and not sent, and how the host is reminded of them before the hour. */
export class StayDraft1795219200221 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stay_draft (
        account_id uuid not null references account (id),
        dwelling_id uuid not null references dwelling (id),
        guests jsonb not null,
        saved_at timestamptz not null default clock_timestamp(),
        primary key (account_id, dwelling_id)
      );
      comment on table stay_draft is
        'Guests of a dwelling as a host has typed them and not sent yet: no report, only what the reminder at 21:30 is about. Gone when sent, and after two days.';
      create table host_contact (
        account_id uuid primary key references account (id),
        email text check (email <> ''),
        phone text check (phone <> '')
      );
      comment on table host_contact is 'Where a host wants to be reminded of guests that were entered and not sent.';
      create table host_reminder (
        account_id uuid not null references account (id),
        reminded_on date not null,
        channel text not null check (channel in ('email', 'sms')),
        outcome text not null,
        reminded_at timestamptz not null default clock_timestamp(),
        primary key (account_id, reminded_on, channel)
      );
      comment on table host_reminder is 'Which hosts were reminded on which evening, so that nobody is reminded twice.';
    `);
    for (const table of ['stay_draft', 'host_contact', 'host_reminder']) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security`);
    }
    await runner.query(`
      grant select, insert, update (guests, saved_at), delete on stay_draft to residence_host;
      create policy host_keeps_the_own on stay_draft to residence_host using (${own}) with check (${own}
        and exists (select from dwelling_manager m where m.dwelling_id = stay_draft.dwelling_id and m.account_id = app_account()));
      grant select (account_id, dwelling_id, saved_at), delete on stay_draft to residence_worker;
      create policy system_reminds on stay_draft for select to residence_worker using (${system});
      create policy system_forgets on stay_draft for delete to residence_worker
        using (${system} and saved_at < now() - interval '2 days');
      grant select, insert, update (email, phone) on host_contact to residence_host;
      create policy host_keeps_the_own on host_contact to residence_host using (${own}) with check (${own});
      grant select on host_contact to residence_worker;
      create policy system_reminds on host_contact for select to residence_worker using (${system});
      grant select (account_id, reminded_on, channel), insert (account_id, reminded_on, channel, outcome)
        on host_reminder to residence_worker;
      create policy system_sees on host_reminder for select to residence_worker using (${system});
      create policy system_reminds on host_reminder for insert to residence_worker with check (${system});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table host_reminder, host_contact, stay_draft`);
  }
}
