import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The step that lists who is in need sees when something was last noted of a request that it sees, and nothing of what it
 * was.
 */
export class WhenARequestWasSettled1795219200360 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select (id) on service_access.request to residence_placement;
      grant select (request_id, recorded_at) on service_access.request_event to residence_placement;
      create policy placement_sees on service_access.request_event for select to residence_placement
        using (exists (select from service_access.request r where r.id = request_event.request_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy placement_sees on service_access.request_event;
      revoke select (request_id, recorded_at) on service_access.request_event from residence_placement;
      revoke select (id) on service_access.request from residence_placement`);
  }
}
