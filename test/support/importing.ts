import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Messages } from '@libs/api-client';
import pg from 'pg';
import { background } from '../../apps/api/src/database/index.ts';
import { RebuildStatus } from '../../apps/api/src/residence-status/index.ts';
import { startApp, type TestApp } from './app.ts';
import { purpose } from './people.ts';

type ImportDetails = Messages['ImportDetails'];
type Progress = Messages['ImportProgress'];

/** The officer of the commune who brings lists in. */
export const officer = 'police.commune';

export const fixture = (name: string) => readFile(path.resolve(import.meta.dirname, '../imports', name));

/** The application, an officer who brings lists in, and a look past row-level security at what came of them. */
export class Importing {
  private constructor(
    readonly asking: TestApp,
    readonly superuser: pg.Client,
  ) {}

  static async start(): Promise<Importing> {
    const asking = await startApp();
    const superuser = new pg.Client({ connectionString: asking.database.superuserUrl });
    await superuser.connect();
    return new Importing(asking, superuser);
  }

  async close(): Promise<void> {
    await this.superuser.end();
    await this.asking.close();
  }

  async one<T>(sql: string): Promise<T> {
    return (await this.superuser.query(sql)).rows[0] as T;
  }

  send(kind: string, name: string, bytes: Buffer) {
    const file = { name, type: 'application/octet-stream', bytes };
    return this.asking.put(officer, `imports/${randomUUID()}?kind=${kind}`, file, purpose);
  }

  async received(kind: string, name: string, bytes?: Buffer): Promise<ImportDetails> {
    const answer = await this.send(kind, name, bytes ?? (await fixture(name)));
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return this.whole(answer.json<{ id: string }>().id);
  }

  async whole(id: string): Promise<ImportDetails> {
    const answer = await this.asking.get(officer, `imports/${id}`, purpose);
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return answer.json();
  }

  async reached(id: string, state: string): Promise<Progress> {
    for (;;) {
      const progress = (await this.asking.get(officer, `imports/${id}/progress`)).json<Progress>();
      if (progress.state === state) return progress;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async act(id: string, step: string, body: object = {}): Promise<void> {
    const answer = await this.asking.post(officer, `imports/${id}/${step}`, body);
    if (answer.statusCode !== 200) throw new Error(answer.body);
  }

  /** Takes the columns as they were recognised, and waits until all rows were tried. */
  async checked({ id, columns }: ImportDetails, more: object = {}): Promise<Progress> {
    const settled = columns.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }]));
    await this.act(id, 'columns', { source: 'Sổ của phường', columns: settled, defaults: {}, ...more });
    return this.reached(id, 'checked');
  }

  /** A list from its lines to its end. */
  async brought(kind: ImportDetails['kind'], file: string, lines: readonly string[]) {
    const sent = await this.received(kind, file, Buffer.from(lines.join('\n')));
    await this.checked(sent);
    const rows = await this.rowsOf(sent.id);
    const tried = rows.map(({ result, findings }) => [result, ...findings.map(({ code }) => code)]);
    await this.act(sent.id, 'start');
    const { outcomes, recorded } = await this.reached(sent.id, 'imported');
    return { id: sent.id, tried, outcomes, recorded };
  }

  async takenBack(id: string): Promise<void> {
    await this.act(id, 'taking-back', { reason: 'Nhầm danh sách' });
    expect(await this.reached(id, 'taken_back')).toMatchObject({ kept: 0 });
  }

  /** How many people have another status than all their facts say. */
  async differing(): Promise<number> {
    const rebuild = this.asking.app.get(RebuildStatus, { strict: false });
    return (await rebuild.rebuild(background('test'))).peopleDiffering;
  }

  /** Something recorded by the officer; its id. */
  async made(path: string, body: object): Promise<string> {
    const answer = await this.asking.post(officer, path, body, purpose);
    expect([path, answer.statusCode]).toEqual([path, 201]);
    return answer.json<{ id: string }>().id;
  }

  async rowsOf(id: string, query = ''): Promise<Messages['ImportRowDetails'][]> {
    const answer = await this.asking.get(officer, `imports/${id}/rows?limit=200${query}`, purpose);
    return answer.json<Messages['ImportRowPage']>().items;
  }
}
