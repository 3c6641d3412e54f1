import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from './support/database.ts';

describe('the schema', () => {
  let database: TestDatabase;
  let superuser: pg.Client;

  beforeAll(async () => {
    database = await cloneDatabase();
    superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
  });

  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  it('knows the communes of the country once it is migrated', async () => {
    const { rows } = await superuser.query<{ count: number }>('select count(*)::int as count from commune');
    expect(rows[0]?.count).toBe(3321);
  });

  describe('asks foreign keys that it does not enforce row by row', () => {
    const officer = randomUUID();
    const [person, second, other, dwelling] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const facts = {
      resident_details: `holds_from, full_name, sex, nationality, resident_id) select '2000-01-01', 'Trần Thị Hoa', 'female', 'VN', resident`,
      permanent_residence: `starts_on, resident_id, commune_code) select '2000-01-01', resident, commune`,
      possible_same_resident: `reason, resident_id, other_resident_id) select 'same_name_and_birth_year', resident, coalesce(other, '${other}')`,
      presence: `restricted, arrived_on, purpose, source, resident_id, dwelling_id, commune_code) select false, '2026-01-01', 'work', 'case_file', resident, dwelling, commune`,
      temporary_registration: `starts_on, last_day, resident_id, dwelling_id, commune_code) select '2026-01-01', '2026-12-31', resident, dwelling, commune`,
    };
    /** Two facts in one statement, of which the second names something else. */
    const recordTwo = (
      table: keyof typeof facts,
      named: { resident?: string; other?: string; dwelling?: string; commune?: string } = {},
    ) =>
      superuser.query(
        `insert into ${table} (recorded_by, ${facts[table].replace(' select ', ` select '${officer}', `)}
           from (values ($1::uuid, null::uuid, $2::uuid, '26740'), ($3, $4, $5, $6)) named (resident, other, dwelling, commune)`,
        [
          person,
          dwelling,
          named.resident ?? second,
          named.other ?? null,
          named.dwelling ?? dwelling,
          named.commune ?? '26740',
        ],
      );
    const keysOf = async (table: string) => {
      const { rows } = await superuser.query<{ column: string; name: string }>(
        `select a.attname::text as column, conname::text as name
           from pg_constraint join pg_attribute a on attrelid = conrelid and attnum = conkey[1]
          where contype = 'f' and not conenforced and conrelid = $1::regclass order by 1`,
        [table],
      );
      return rows;
    };

    beforeAll(async () => {
      await superuser.query(
        `insert into resident (id, commune_code, recorded_by) select id, '26740', $4 from unnest(array[$1, $2, $3]::uuid[]) id`,
        [person, second, other, officer],
      );
      await superuser.query(
        `insert into dwelling (id, commune_code, address, folded_address, kind, recorded_by)
         values ($1, '26740', '1 Lê Lợi', '1 le loi', 'rented', $2)`,
        [dwelling, officer],
      );
    });

    it.each(Object.keys(facts) as (keyof typeof facts)[])('of %s once for a statement', async (table) => {
      const keys = await keysOf(table);
      expect(keys.length).toBeGreaterThan(0);
      for (const { column, name } of keys) {
        const wrong =
          column === 'commune_code'
            ? { commune: '99999' }
            : { [column.replace('_resident_id', '').replace('_id', '')]: randomUUID() };
        await expect(recordTwo(table, wrong)).rejects.toMatchObject({
          code: '23503',
          constraint: name,
          table,
        });
      }
      await superuser.query('begin');
      await recordTwo(table);
      await expect(superuser.query(`update ${table} set resident_id = resident_id`)).rejects.toMatchObject({
        code: '23001',
      });
      await superuser.query('rollback');
    });

    it('of rows of lists once for a statement, whenever they say whom they mean', async () => {
      const batch = randomUUID();
      await superuser.query(
        `insert into import_batch (id, commune_code, kind, access_purpose, file_name, file_sha256, format, headings, rows, recorded_by, officer_name)
         values ($1, '26740', 'stays', 'stay_report', 'a.csv', 'a', 'csv', '[]', 2, $2, 'Trần Văn An')`,
        [batch, officer],
      );
      const rows = `insert into import_row (batch_id, commune_code, number, resident_id) values ($1, '26740', 1, null), ($1, '26740', 2, $2)`;
      const unknown = { code: '23503', constraint: 'import_row_resident_id_fkey', table: 'import_row' };
      await expect(superuser.query(rows, [batch, randomUUID()])).rejects.toMatchObject(unknown);
      await superuser.query(rows, [batch, person]);
      const mean = `update import_row set resident_id = case number when 1 then $2::uuid else $3 end where batch_id = $1`;
      await expect(superuser.query(mean, [batch, person, randomUUID()])).rejects.toMatchObject(unknown);
      await superuser.query(mean, [batch, person, second]);
    });

    it('of nothing else', async () => {
      const { rows } = await superuser.query<{ table: string }>(
        `select distinct conrelid::regclass::text as table from pg_constraint
          where contype = 'f' and not conenforced order by 1`,
      );
      expect(rows.map(({ table }) => table)).toEqual(
        [...Object.keys(facts), 'import_row', 'registration_granted_before'].sort(),
      );
    });

    it('of the registrations of a book with those whose they are', async () => {
      const tell = (registration: string, resident: string) =>
        superuser.query(
          `insert into registration_granted_before (recorded_by, temporary_registration_id, resident_id) values ($1, $2, $3)`,
          [officer, registration, resident],
        );
      await superuser.query('begin');
      await recordTwo('temporary_registration');
      const registrationOf = async (resident: string) => {
        const { rows } = await superuser.query<{ id: string }>(
          'select id from temporary_registration where resident_id = $1',
          [resident],
        );
        return rows[0]!.id;
      };
      const id = await registrationOf(person);
      await tell(id, person);
      await superuser.query('savepoint told');
      for (const registration of [await registrationOf(second), randomUUID()]) {
        await expect(tell(registration, person)).rejects.toMatchObject({
          code: '23503',
          table: 'registration_granted_before',
        });
        await superuser.query('rollback to told');
      }
      for (const statement of [
        'delete from temporary_registration',
        'truncate temporary_registration cascade',
        'update temporary_registration set id = id',
        'update registration_granted_before set resident_id = resident_id',
      ]) {
        await expect(superuser.query(statement)).rejects.toMatchObject({ code: '23001' });
        await superuser.query('rollback to told');
      }
      await superuser.query('rollback');
    });

    it.each([
      ['resident', 'id'],
      ['dwelling', 'id'],
      ['commune', 'code'],
    ])('which a %s that is named outlasts', async (table, key) => {
      for (const statement of [
        `delete from ${table}`,
        `truncate ${table} cascade`,
        `update ${table} set ${key} = ${key}`,
      ])
        await expect(superuser.query(statement)).rejects.toMatchObject({ code: '23001' });
    });
  });
});
