import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every original that was compared stands in minutes; who of a list pays nothing stands with the person; and a paper that
 * is printed again under another secret has one more code to be checked by.
 */
export class PapersAndCodes1795219200200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const here = 'commune_code = any ((select app_communes())::text[])';
    const shown = `decode(nullif(current_setting('app.paper_digest', true), ''), 'hex')`;
    await runner.query(`
      alter table residence_case_paper no force row level security;
      update residence_case_paper p set minutes_number = (
        select concat_ws('/', f.commune_code, f.year, f.number) from residence_case c
          join residence_filing f on f.id = c.filing_id where c.id = p.case_id)
       where minutes_number is null;
      alter table residence_case_paper force row level security;
      alter table residence_case_paper alter minutes_number set not null;
      comment on column residence_case_paper.minutes_number is 'Of the minutes of the comparison: as the officer says, else that of the file.';

      alter table registration_request add fee_exemption text;
      comment on column registration_request.fee_exemption is 'Why this person pays no fee (Circular 75/2022/TT-BTC, article 4), where several are filed together.';

      create table issued_paper_code (
        id uuid primary key default uuidv7(),
        issued_paper_id uuid not null references issued_paper (id),
        commune_code text not null references commune (code),
        check_salt bytea not null,
        check_digest bytea not null unique,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null
      );
      comment on table issued_paper_code is 'A further code of a paper, made when it was printed again after the installation''s secret had changed; those before it check the paper as well.';
      create index issued_paper_code_by_paper on issued_paper_code (issued_paper_id);
      alter table issued_paper_code enable row level security;
      alter table issued_paper_code force row level security;
      grant select, insert on issued_paper_code to residence_police;
      create policy police_see on issued_paper_code for select to residence_police using (${here});
      create policy police_record on issued_paper_code for insert to residence_police
        with check (recorded_by = app_account()
          and exists (select from issued_paper p where p.id = issued_paper_id and p.commune_code = issued_paper_code.commune_code));
      grant select (issued_paper_id, check_digest) on issued_paper_code to residence_public;
      create policy anybody_checks_the_shown_paper on issued_paper_code for select to residence_public
        using (check_digest = ${shown});

      grant select (id, kind, case_id, commune_code) on issued_paper to residence_public;
      create policy anybody_checks_by_a_further_code on issued_paper for select to residence_public
        using (exists (select from issued_paper_code c where c.issued_paper_id = issued_paper.id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy anybody_checks_by_a_further_code on issued_paper;
      revoke select (id, kind, case_id, commune_code) on issued_paper from residence_public;
      drop table issued_paper_code;
      alter table registration_request drop fee_exemption;
      alter table residence_case_paper alter minutes_number drop not null;
    `);
  }
}
