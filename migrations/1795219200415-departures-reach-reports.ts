import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports say the departure of their guest whoever recorded it, and no departure that was voided. */
export class DeparturesReachReports1795219200415 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table stay_notice no force row level security;
      alter table presence no force row level security;
      alter table departure no force row level security;
      update stay_notice s set left_on = told.left_on
        from presence p
        left join lateral (
          select min(d.left_on) as left_on from departure d where d.presence_id = p.id and d.voided_at is null
        ) told on true
       where p.id = s.presence_id and p.voided_at is null and s.voided_at is null
         and s.left_on is distinct from told.left_on;
      alter table stay_notice force row level security;
      alter table presence force row level security;
      alter table departure force row level security;
    `);
  }

  async down(): Promise<void> {
    // What the reports say now is right before this version, too.
  }
}
