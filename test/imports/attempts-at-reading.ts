import type { ImportBatch } from '../../apps/api/src/imports/import-batches.repository.ts';
import type { ImportWork } from '../../apps/api/src/imports/import-work.ts';
import { WorkOnImport } from '../../apps/api/src/imports/index.ts';
import { ReadImportFile } from '../../apps/api/src/imports/read-import-file.ts';
import { type Importing, officer } from '../support/importing.ts';

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
