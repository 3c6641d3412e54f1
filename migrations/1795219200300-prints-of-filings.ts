import type { MigrationInterface, QueryRunner } from 'typeorm';

const here = 'commune_code = any ((select app_communes())::text[])';
const system = `nullif(current_setting('app.role', true), '') = 'system'`;
const kinds = [
  'receipt',
  'filing_receipt',
  'supplement_request',
  'refusal',
  'result',
  'residence_confirmation',
  'household_list',
  'absence_slip',
  'minutes',
];

/** One receipt for everybody on a filing; the papers of a filing drawn in the background; the fee as rows are mended. */
export class PrintsOfFilings1795219200300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table issued_paper drop constraint issued_paper_kind_check;
      alter table issued_paper add constraint issued_paper_kind_is_known
        check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}));
      comment on column issued_paper.case_id is 'Of the receipt of a filing for many: the first of its cases.';

      grant update (fee_vnd) on residence_filing to residence_police;

      create table filing_print (
        id uuid primary key default uuidv7(),
        filing_id uuid not null references residence_filing (id),
        commune_code text not null references commune (code),
        what text not null check (what in ('receipts', 'results', 'all')),
        access_purpose text not null,
        case_ids uuid[] not null,
        state text not null default 'issuing' check (state in ('issuing', 'drawing', 'ready', 'failed', 'removed')),
        reached integer not null default 0,
        paper_ids uuid[] not null default '{}',
        drawn integer not null default 0,
        faults smallint not null default 0,
        storage_key uuid,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        ready_at timestamptz,
        constraint a_file_stands_while_it_is_ready check ((state = 'ready') = (storage_key is not null))
      );
      comment on table filing_print is
        'The papers of a filing in one file, drawn in the background: which cases, how far the work has come (reached of the cases issued, drawn of the papers), and under which key the sealed file stands until it is removed.';
      create index filing_print_by_filing on filing_print (filing_id, id);
      create index filing_print_by_commune on filing_print (commune_code);
      alter table filing_print enable row level security;
      alter table filing_print force row level security;
      grant select, insert, update (state, reached, paper_ids, drawn, faults, storage_key, ready_at) on filing_print
        to residence_police;
      create policy police_see on filing_print for select to residence_police using (${here});
      create policy police_ask on filing_print for insert to residence_police
        with check (recorded_by = app_account()
          and exists (select from residence_filing f where f.id = filing_id and f.commune_code = filing_print.commune_code));
      create policy police_work on filing_print for update to residence_police using (${here});
      grant select (id, state, storage_key), update (state, storage_key) on filing_print to residence_worker;
      create policy system_looks_after on filing_print for select to residence_worker using (${system});
      create policy system_removes on filing_print for update to residence_worker using (${system});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table filing_print;
      revoke update (fee_vnd) on residence_filing from residence_police;
      alter table issued_paper drop constraint issued_paper_kind_is_known;
      alter table issued_paper add constraint issued_paper_kind_check
        check (kind in (${kinds
          .filter((kind) => kind !== 'filing_receipt')
          .map((kind) => `'${kind}'`)
          .join(', ')})) not valid;
    `);
  }
}
