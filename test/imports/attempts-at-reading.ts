import { randomUUID } from 'node:crypto';
import type { Messages } from '@libs/api-client';
import type { ImportBatch } from '../../apps/api/src/imports/import-batches.repository.ts';
import type { ImportWork } from '../../apps/api/src/imports/import-work.ts';
import { WorkOnImport } from '../../apps/api/src/imports/index.ts';
import { ReadImportFile } from '../../apps/api/src/imports/read-import-file.ts';
import { type Importing, officer } from '../support/importing.ts';
import { purpose } from '../support/people.ts';

const header = 'Họ tên;Ngày sinh;Giới tính;Địa chỉ;Từ ngày;Đến ngày';

/** A list that is large enough to be read in the background. */
const large = (name: string) =>
  Buffer.from(
    [
      header,
      ...Array.from(
        { length: 2_500 },
        () => `${name};1990;nam;${'Đường rất dài '.repeat(10)};01/03/2026;28/02/2028`,
      ),
    ].join('\n'),
  );

/** What becomes of a list whose reading is tried more than once, told with the application of the other lists. */
export function attemptsAtReading(theOffice: () => Importing): void {
  const { signal } = new AbortController();

  /** A list that was read, and the work that was asked for. */
  async function read(name: string): Promise<{ id: string; work: ImportWork }> {
    const office = theOffice();
    const { id } = await office.received('granted_registrations', `${name}.csv`, large(name));
    await office.reached(id, 'read');
    const { data } = await office.one<{ data: ImportWork }>(
      `select data from job_queue.job where name = 'import_large_lists' and data->>'batchId' = '${id}'`,
    );
    return { id, work: data };
  }

  it('leaves a list alone that went on, when an attempt before comes to its end late', async () => {
    const office = theOffice();
    const { id, work } = await read('Lê Văn Muộn');
    const communeCode = '26740';
    const kind = 'granted_registrations';
    const asItWas = { id, communeCode, kind, sheetName: null, reached: [0, 0] } as unknown as ImportBatch;
    const reading = office.asking.app.get(ReadImportFile, { strict: false });
    // The file is gone: this attempt sees an empty one.
    await reading.read(asItWas, work.officer, signal);
    expect(await office.reached(id, 'read')).toMatchObject({ rows: 2_500, fault: null });
    expect(await office.rowsOf(id)).not.toEqual([]);
    await office.act(id, 'discarding');
  });

  it('has small lists pass a large one of another commune, and wait behind one of their own', async () => {
    const office = theOffice();
    const { id: larger } = await read('Lê Văn Lâu');
    const setTo = (state: string, rows: number) =>
      office.superuser.query(
        `update import_batch set state = '${state}', rows = ${rows} where id = '${larger}'`,
      );
    await setTo('importing', 5_000);
    const small = Buffer.from(`${header}\nLê Văn Ngắn;1990;nam;9 Trần Phú;01/03/2026;28/02/2028\n`);
    /** The line in which the trial of a small list waits. */
    const lineOf = async (who: string): Promise<string> => {
      const id = randomUUID();
      const file = { name: 'ngan.csv', type: 'application/octet-stream', bytes: small };
      await office.asking.put(who, `imports/${id}?kind=granted_registrations`, file, purpose);
      const whole = await office.asking.get(who, `imports/${id}`, purpose);
      const columns = whole
        .json<Messages['ImportDetails']>()
        .columns.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }]));
      const settled = { source: 'Sổ', columns, defaults: {} };
      expect((await office.asking.post(who, `imports/${id}/columns`, settled)).statusCode).toBe(200);
      for (;;) {
        const { state } = await office.one<{ state: string }>(
          `select state from import_batch where id = '${id}'`,
        );
        if (state === 'checked') break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      await office.asking.post(who, `imports/${id}/discarding`);
      const { name } = await office.one<{ name: string }>(
        `select name from job_queue.job where data->>'batchId' = '${id}'`,
      );
      return name;
    };
    expect(await lineOf('police.commune2')).toBe('import_lists');
    expect(await lineOf(officer)).toBe('import_large_lists');
    await setTo('read', 2_500);
    await office.act(larger, 'discarding');
  });

  it('has lists of one commune wait for each other while they are taken: who is in both is found to be alike', async () => {
    const office = theOffice();
    const worker = office.asking.app.get(WorkOnImport, { strict: false });
    const works: ImportWork[] = [];
    for (const address of ['3 Lê Lai', '4 Lê Lai']) {
      const row = `Tô Thị Hai Sổ;1991;nữ;${address};01/03/2026;28/02/2028`;
      const bytes = Buffer.from(`${header}\n${row}\n`);
      const list = await office.received('granted_registrations', `${address}.csv`, bytes);
      await office.checked(list);
      const { data } = await office.one<{ data: ImportWork }>(
        `select data from job_queue.job where data->>'batchId' = '${list.id}'`,
      );
      works.push(data);
      await office.superuser.query(`update import_batch set state = 'importing' where id = '${list.id}'`);
    }
    const [first, second] = works as [ImportWork, ImportWork];
    const taking: Promise<void>[] = [];
    /** Begins to take a list, until it is done or one more waits. */
    const take = async (work: ImportWork) => {
      let isDone = false;
      taking.push(
        worker.work(work, signal).finally(() => {
          isDone = true;
        }),
      );
      for (let waiting = 0; !isDone && waiting < taking.length;) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        ({ waiting } = await office.one<{ waiting: number }>(
          `select count(*)::int as waiting from pg_locks where not granted and locktype in ('transactionid', 'advisory')`,
        ));
      }
    };
    // The first list stops within its step, at noting how far it came.
    await office.superuser.query('begin');
    await office.superuser.query(`select from import_batch where id = '${first.batchId}' for no key update`);
    await take(first);
    await take(second);
    await office.superuser.query('commit');
    await Promise.all(taking);
    expect(
      await office.one(
        `select count(*)::int as alike from possible_same_resident p join resident_details d using (resident_id)
          where d.full_name = 'Tô Thị Hai Sổ'`,
      ),
    ).toEqual({ alike: 1 });
    for (const { batchId } of [second, first]) {
      await office.reached(batchId, 'imported');
      await office.act(batchId, 'taking-back', { reason: 'Nhầm danh sách' });
      await office.reached(batchId, 'taken_back');
    }
  });

  it('gives a list up whose reading fails again and again; while it is read it may be laid aside', async () => {
    const office = theOffice();
    const worker = office.asking.app.get(WorkOnImport, { strict: false });
    const { id, work: data } = await read('Lê Văn Hỏng');
    const stuck = async () => {
      await office.superuser.query(
        `update import_batch set state = 'reading', fault = null where id = '${id}'`,
      );
      // A piece of the file is missing.
      await office.superuser.query(
        `insert into import_file (batch_id, part, commune_code, bytes) values ('${id}', 5, '26740', 'x') on conflict do nothing`,
      );
    };
    await stuck();
    await expect(worker.attempt({ data, signal, attemptsBefore: 0 })).rejects.toThrow();
    await worker.attempt({ data, signal, attemptsBefore: 8 });
    expect(await office.reached(id, 'unreadable')).toMatchObject({ rows: 0, fault: 'file_damaged' });
    await stuck();
    await office.act(id, 'discarding');
    const { left } = await office.one<{ left: number }>(`select count(*)::int as left from import_file`);
    expect(left).toBe(0);
    expect((await office.asking.get(officer, `imports/${id}/progress`)).statusCode).toBe(404);
  });
}
