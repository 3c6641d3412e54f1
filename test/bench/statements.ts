import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { newIds } from '../../apps/api/src/database/index.ts';
import { benchPassword } from './server.ts';

/** A statement as the product sent it, with what Postgres answered. */
interface RecordedStatement {
  /** Of one that Postgres plans once for each connection: the reference asks it the same way. */
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly rows: readonly Record<string, unknown>[];
}

/** All statements of one request, and the ids in them that are of this request alone: those named, and all made since it began. */
export interface RecordedRequest {
  readonly statements: readonly RecordedStatement[];
  readonly ids: readonly string[];
  readonly begunAt: number;
}

type Query = (
  this: pg.Client,
  asked: string | pg.QueryConfig<unknown[]>,
  values?: unknown[],
  told?: unknown,
) => Promise<pg.QueryResult>;

/** Writes down the statements of one POST, of the demonstration's commune officer if the headers name nobody else. */
export async function recordStatements(
  app: NestFastifyApplication,
  path: string,
  headers: Record<string, string>,
  body: object,
): Promise<RecordedRequest> {
  const statements: RecordedStatement[] = [];
  const key = randomUUID();
  const authorization = headers['authorization'] ?? (await bearerOf(app, 'police.commune'));
  const query = Reflect.get(pg.Client.prototype, 'query') as Query;
  const noted: Query = async function (asked, values, told) {
    // Background work asks its own pool, which wants to be called back; a request's statements are awaited.
    if (told !== undefined) return query.call(this, asked, values, told);
    const result = await query.call(this, asked, values);
    const { name, text, ...asQuery } = typeof asked === 'string' ? { text: asked, values } : asked;
    statements.push({
      ...(name !== undefined && { name }),
      text,
      values: asQuery.values ?? [],
      rows: result.rows as Record<string, unknown>[],
    });
    return result;
  };
  Reflect.set(pg.Client.prototype, 'query', noted);
  const begunAt = Date.now();
  try {
    const answer = await app.inject({
      method: 'POST',
      url: `/api/v1/${path}`,
      headers: { ...headers, authorization, 'idempotency-key': key },
      payload: body,
    });
    if (answer.statusCode !== 201)
      throw new Error(`the request to be written down was refused: ${answer.body}`);
  } finally {
    Reflect.set(pg.Client.prototype, 'query', query);
  }
  return { statements, ids: [key], begunAt };
}

/** Signs in; what to send along as `Authorization`. */
export async function bearerOf(app: NestFastifyApplication, username: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/sign-in',
    payload: { username, password: benchPassword },
  });
  return `Bearer ${answer.json<{ accessToken: string }>().accessToken}`;
}

/**
 * Sends the statements again, one after the other, for somebody else.
 * @param instead what to say in place of which id; ids that Postgres made are replaced by those that it makes now
 */
export async function replay(
  client: pg.ClientBase,
  { statements, ids }: RecordedRequest,
  instead: ReadonlyMap<string, string>,
): Promise<void> {
  const replaced = new Map([...instead, ...ids.map((id) => [id, randomUUID()] as const)]);
  const said = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(said);
    if (typeof value !== 'string') return value;
    let text = value;
    for (const [before, now] of replaced) text = text.replaceAll(before, now);
    return text;
  };
  for (const { rows, ...statement } of statements) {
    const values = statement.values.map(said);
    const answered = await client.query<Record<string, unknown>>({ ...statement, values });
    for (const [index, row] of rows.entries()) {
      for (const [name, before] of Object.entries(row)) {
        const now = answered.rows[index]?.[name];
        if (isId(before) && isId(now) && before !== now) replaced.set(before, now);
      }
    }
  }
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

/** A statement ready to be sent, with ids that nothing bears yet. */
type Rendered = readonly { readonly name?: string; readonly text: string; readonly values: unknown[] }[];

/**
 * The statements with another id in place of each that Postgres or the product made for this request alone, worked out
 * beforehand, so that sending them costs nothing else. Receipts, of which no two are alike, are made anew as well.
 * @param numbers what to say in place of which personal number
 */
export function rendered(
  { statements, ids, begunAt }: RecordedRequest,
  numbers: ReadonlyMap<string, string> = new Map(),
): Rendered {
  const all = JSON.stringify(statements.map(({ values }) => values));
  const made = idsIn(all).filter((id) => ids.includes(id) || madeAt(id) >= begunAt);
  const newer = newIds(made.length);
  const instead = new Map(made.map((id, place) => [id, newer[place]!]));
  const receipts = [...all.matchAll(/receiptCode\W+([0-9A-Z]{16})/g)].map(([, receipt]) => receipt!);
  const others = new Map([...receipts.map((receipt) => [receipt, randomUUID()] as const), ...numbers]);
  const said = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(said);
    if (Buffer.isBuffer(value)) return withOtherIds(value, instead);
    if (typeof value !== 'string') return value;
    let text = value.replaceAll(anyId, (id) => instead.get(id) ?? id);
    for (const [before, now] of others) text = text.replaceAll(before, now);
    return text;
  };
  return statements.map(({ rows: _answered, values, ...statement }) => ({
    ...statement,
    values: values.map(said),
  }));
}

/** A list of ids as Postgres keeps it: five numbers, then the size and the bytes of each. */
function withOtherIds(list: Buffer, instead: ReadonlyMap<string, string>): Buffer {
  const other = Buffer.from(list);
  for (let at = 20; at < list.length; at += 4 + Math.max(0, list.readInt32BE(at))) {
    const bytes = list.toString('hex', at + 4, at + 20);
    const id = bytes.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    other.write((instead.get(id) ?? id).replaceAll('-', ''), at + 4, 'hex');
  }
  return other;
}

/** Sends the statements, one after the other. */
export async function sendAll(client: pg.ClientBase, statements: Rendered): Promise<void> {
  for (const statement of statements) await client.query(statement);
}

/** When an id was made that tells it (version 7), in milliseconds. */
const madeAt = (id: string): number =>
  id[14] === '7' ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : 0;

const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const idsIn = (text: string): string[] => text.match(anyId) ?? [];
