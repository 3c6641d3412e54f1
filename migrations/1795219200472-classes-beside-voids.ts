import type { MigrationInterface, QueryRunner } from 'typeorm';

const told = (setting: string, type: 'text' | 'uuid') =>
  `(select string_to_array(nullif(current_setting('app.${setting}', true), ''), ',')::${type}[])::${type}[]`;
const ofTheStep = `commune_code = any (${told('intake_communes', 'text')}) and dwelling_id = any (${told('intake_dwellings', 'uuid')})`;

const classes = (voided: string) => `
  drop policy intake_classes on presence;
  create policy intake_classes on presence for update to residence_intake
    using (${ofTheStep}) with check (coalesce(voided_at, '-infinity') ${voided});
`;

/**
 * Who puts stays into their classes waits for who records them, and may find a presence that was voided after its own
 * transaction began: by somebody else, as what a transaction voids itself bears the moment at which it began.
 */
export class ClassesBesideVoids1795219200472 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(classes('<> now()'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(classes('< now()'));
  }
}
