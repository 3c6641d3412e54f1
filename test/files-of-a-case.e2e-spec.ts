import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import sharp from 'sharp';
import { SweepAttachments } from '../apps/api/src/attachments/index.ts';
import { startApp, type TestApp } from './support/app.ts';
import { pdfOf, pdfWithProgram, photographWithPlace, pictureOf } from './support/files.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';

let asking: TestApp;
let superuser: pg.Client;
let folder: string;
let caseId: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tam-tru-files-'));
  asking = await startApp({ attachmentsFolder: folder });
  superuser = new pg.Client({ connectionString: asking.database.superuserUrl });
  await superuser.connect();
  const counter = counterOf(asking, 'police.commune', '26740');
  const residentId = await counter.record(somebody());
  caseId = await counter.open(counter.filing({ residentId }, await counter.dwelling('1 Lê Lợi')));
});
afterAll(async () => {
  await superuser.end();
  await asking.close();
  await rm(folder, { recursive: true });
});

const typeOf = (name: string) =>
  ({ pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' })[name.split('.').at(-1) ?? ''] ??
  'image/png';

async function send(
  name: string,
  file: Buffer,
  { id = randomUUID(), who = 'police.commune', type = typeOf(name), kind = 'dwelling_paper' } = {},
) {
  const answer = await asking.app.inject({
    method: 'PUT',
    url: `/api/v1/cases/${caseId}/attachments/${id}?kind=${kind}`,
    headers: {
      ...purpose,
      authorization: `Bearer ${await asking.signIn(who)}`,
      'content-type': type,
      'x-file-name': encodeURIComponent(name),
    },
    payload: file,
  });
  return {
    id,
    status: answer.statusCode,
    body: answer.json<{ code?: string; items?: Record<string, unknown>[] }>(),
  };
}
const kept = async (name: string, file: Buffer) => {
  const { id, status, body } = await send(name, file);
  expect([status, body.code]).toEqual([200, undefined]);
  return id;
};
const content = (id: string, who = 'police.commune') => asking.get(who, `attachments/${id}/content`, purpose);
const stateOf = async (id: string) => {
  const { items } = (await asking.get('police.commune', `cases/${caseId}/attachments`, purpose)).json<{
    items: { id: string; state: string; name: string; deleteOn: string | null }[];
  }>();
  return items.find((item) => item.id === id);
};
const filesInFolder = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const sweep = () => asking.app.get(SweepAttachments, { strict: false });
const turn = { id: 'a night', signal: new AbortController().signal };

describe('a file of a case', () => {
  it('is kept sealed, without the place where a picture was taken, and handed out as a file', async () => {
    const photograph = await photographWithPlace();
    expect((await sharp(photograph).metadata()).exif?.includes('A telephone')).toBe(true);
    const id = await kept('ảnh hợp đồng (1).jpg', photograph);
    const answer = await content(id);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('ảnh hợp đồng ')}%281%29.jpg`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const { exif, xmp, iptc, width, height } = await sharp(answer.rawPayload).metadata();
    expect({ exif, xmp, iptc, width, height }).toEqual({ width: 640, height: 480 });
    const [file] = await filesInFolder();
    const onDisk = await readFile(path.join(file!.parentPath, file!.name));
    expect(onDisk.includes(answer.rawPayload.subarray(0, 16))).toBe(false);
    expect(onDisk.subarray(0, 3).toString()).toBe('TT1');
  });

  it('sent again under its id is kept once, and another file under that id is refused', async () => {
    const lease = await pdfOf(2);
    const [first, second] = await Promise.all([
      send('hop-dong.pdf', lease, { id: '0193b0c0-0000-4000-8000-000000000001' }),
      send('hop-dong.pdf', lease, { id: '0193b0c0-0000-4000-8000-000000000001' }),
    ]);
    expect([first.status, second.status]).toEqual([200, 200]);
    const again = await send('hop-dong.pdf', lease, { id: first.id });
    expect(again.body.items?.filter(({ id }) => id === first.id)).toEqual([
      expect.objectContaining({
        pages: 2,
        size: lease.length,
        kind: 'dwelling_paper',
        state: 'kept',
        deleteOn: null,
      }),
    ]);
    expect((await content(first.id)).rawPayload).toEqual(lease);
    expect((await send('khac.pdf', await pdfOf(1), { id: first.id })).body.code).toBe('attachment_id_taken');
  });

  it('that is not what its name says, or does more than be read, is refused in so many words', async () => {
    const page = await pdfOf(1);
    const refusals: [string, Buffer, string, { type?: string; kind?: string }?][] = [
      ['anh.jpg', page, 'not_what_its_name_says'],
      ['anh.png', await photographWithPlace(), 'not_what_its_name_says'],
      ['hop-dong.pdf', page, 'not_what_its_name_says', { type: 'image/png' }],
      ['hop-dong.pdf', Buffer.from('<html>'), 'file_type_not_taken'],
      ['anh.png', pictureOf(20_000, 20_000), 'picture_too_large'],
      ['anh.png', pictureOf(2_000, 2_000), 'picture_unreadable'],
      ['dai.pdf', await pdfOf(200), 'pdf_too_many_pages'],
      ['khoa.pdf', await pdfOf(1, { userPassword: 'secret', pdfVersion: '1.7' }), 'pdf_encrypted'],
      ['chay.pdf', pdfWithProgram(), 'pdf_runs_programs'],
      ['giau.pdf', pdfWithProgram('J#61vaScript'), 'pdf_runs_programs'],
      ['hong.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2000, 7)]), 'pdf_unreadable'],
      ['lon.pdf', Buffer.alloc(10 * 1024 * 1024 + 1), 'attachment_too_large'],
      ['hop-dong.pdf', page, 'invalid_input', { kind: 'identity_card' }],
      ['', page, 'invalid_input', { type: 'application/pdf' }],
    ];
    const before = (await filesInFolder()).length;
    for (const [name, file, code, more] of refusals) {
      const { status, body } = await send(name, file, more);
      expect([name, code, status >= 400 && status < 500, body.code]).toEqual([name, code, true, code]);
    }
    expect(await filesInFolder()).toHaveLength(before);
  });

  it('is for the police of its commune, and for the one route that takes files', async () => {
    const id = await kept('bien-ban.pdf', await pdfOf(1));
    expect((await content(id, 'police.commune2')).statusCode).toBe(404);
    expect((await content(id, 'labour.province')).statusCode).toBe(403);
    expect((await send('a.pdf', await pdfOf(1), { who: 'police.commune2' })).status).toBe(403);
    const elsewhere = await asking.app.inject({
      method: 'POST',
      url: '/api/v1/sign-in',
      headers: { 'content-type': 'application/pdf' },
      payload: await pdfOf(1),
    });
    expect(elsewhere.statusCode).toBe(415);
  });

  it('that should not be there is voided, and its file is gone', async () => {
    const id = await kept('nham.pdf', await pdfOf(1));
    const before = (await filesInFolder()).length;
    const reason = { reason: 'nộp nhầm tệp' };
    expect(
      (await asking.post('police.commune', `attachments/${id}/voiding`, reason, purpose)).statusCode,
    ).toBe(200);
    while ((await filesInFolder()).length === before) await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await content(id)).json()).toMatchObject({ status: 410, code: 'attachment_gone' });
    expect(await stateOf(id)).toMatchObject({ state: 'voided' });
  });

  it('is removed when its time has come, with its name, and the audit says so', async () => {
    const id = await kept('ten nguoi thue.pdf', await pdfOf(1));
    await superuser.query(
      `update residence_case set state = 'refused', claimed_by = null, claimed_by_name = null, claimed_at = null where id = $1`,
      [caseId],
    );
    await superuser.query(
      `insert into residence_case_event (case_id, resident_id, kind, happened_on, officer_name, recorded_by)
       select id, resident_id, 'refused', $2, 'X', recorded_by from residence_case where id = $1`,
      [caseId, inDays(0)],
    );
    await sweep().remove(inDays(89), turn);
    expect(await stateOf(id)).toMatchObject({ state: 'kept', deleteOn: inDays(90) });
    await Promise.all([sweep().remove(inDays(90), turn), sweep().remove(inDays(90), turn)]);
    expect(await stateOf(id)).toMatchObject({ state: 'removed', name: '' });
    expect(await filesInFolder()).toEqual([]);
    const { rows } = await superuser.query(
      `select from audit_entry where action = 'attachment.removed' and details ->> 'attachmentId' = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it('is found when it is lost, and a file that nobody knows is removed if it is ours', async () => {
    const id = await kept('con.pdf', await pdfOf(1));
    const [file] = await filesInFolder();
    const place = path.join(file!.parentPath, file!.name);
    const orphan = path.join(file!.parentPath, `${file!.name.slice(0, 2)}${randomUUID().slice(2)}`);
    const foreign = path.join(file!.parentPath, `${file!.name.slice(0, 2)}${randomUUID().slice(2)}`);
    await writeFile(orphan, await readFile(place));
    await writeFile(foreign, 'a file of somebody else');
    await sweep().removeOrphans(new Date(Date.now() - 3_600_000), turn);
    expect(await filesInFolder()).toHaveLength(3);
    await sweep().removeOrphans(new Date(Date.now() + 1000), turn);
    expect((await filesInFolder()).map(({ name }) => name).sort()).toEqual(
      [path.basename(place), path.basename(foreign)].sort(),
    );
    await unlink(place);
    await sweep().findLost(turn);
    expect(await stateOf(id)).toMatchObject({ state: 'lost' });
    expect((await content(id)).json()).toMatchObject({ code: 'attachment_gone' });
  });
});
