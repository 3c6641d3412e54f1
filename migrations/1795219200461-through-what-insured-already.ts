import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Through what somebody is insured who is insured already: whoever is through the household has a place in it, and decides
 * what those pay who come after (Law on Health Insurance, rows H-01 and H-02).
 */
export class ThroughWhatInsuredAlready1795219200461 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table service_access.request_event
        add column insured_through text
          constraint request_event_insured_through_is_known
            check (insured_through in ('household', 'employer', 'another_group', 'not_known')),
        add constraint request_event_is_insured_through_what_there_was
          check (insured_through is null or (step = 'has_already' and need = 'health_insurance'));
      comment on column service_access.request_event.insured_through is
        'Through what somebody is insured who has health insurance already; null where nobody asked.';
      grant insert (insured_through) on service_access.request_event to residence_services;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table service_access.request_event drop column insured_through`);
  }
}
