import type { MigrationInterface, QueryRunner } from 'typeorm';

const readers = ['police', 'administrator'].map((role) => `residence_${role}`).join(', ');

/** What a province's People's Council asks of floor per person, where it asks for more than the law's eight square metres. */
export class FloorAreasOfProvinces1795219200354 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table province_floor_area (
        id uuid primary key default uuidv7(),
        province_code text not null check (province_code ~ '^[0-9]{2}$'),
        holds_from date not null,
        square_metres numeric(4, 1) not null check (square_metres between 8 and 100),
        basis text not null check (basis <> ''),
        confirmed boolean not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        constraint voided_by_somebody_for_a_reason
          check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
      );
      comment on table province_floor_area is
        'Diện tích nhà ở tối thiểu: the floor area per person that a province asks for (Law on Residence, article 20(3)), by its resolution, as administrators entered it. No row-level security: resolutions are published.';
      create unique index one_floor_area_of_a_province_from_a_day on province_floor_area (province_code, holds_from)
        where voided_at is null;
      create trigger voided_once before update on province_floor_area for each row execute function voided_once();
      grant select on province_floor_area to ${readers};
      grant insert (province_code, holds_from, square_metres, basis, confirmed, recorded_by),
            update (voided_at, voided_by, void_reason) on province_floor_area to residence_administrator;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table province_floor_area');
  }
}
