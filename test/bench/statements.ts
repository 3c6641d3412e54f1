import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { benchPassword } from './server.ts';

/** A statement as the product sent it, with what Postgres answered. */
interface RecordedStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly rows: readonly Record<string, unknown>[];
}

/** All statements of one request, and the ids in them that are of this request alone. */
export interface RecordedRequest {
  readonly statements: readonly RecordedStatement[];
  readonly ids: readonly string[];
}

type Query = (this: pg.Client, text: string, values?: unknown[], told?: unknown) => Promise<pg.QueryResult>;

/** Writes down the statements of one POST as the commune police officer of the demonstration, who is signed in already. */
export async function recordStatements(
  app: NestFastifyApplication,
  path: string,
  headers: Record<string, string>,
  body: object,
): Promise<RecordedRequest> {
  const statements: RecordedStatement[] = [];
  const key = randomUUID();
  const authorization = await bearerOf(app);
  const query = Reflect.get(pg.Client.prototype, 'query') as Query;
  const noted: Query = async function (text, values, told) {
    // Background work asks its own pool, which wants to be called back; a request's statements are awaited.
    if (told !== undefined) return query.call(this, text, values, told);
    const result = await query.call(this, text, values);
    statements.push({ text, values: values ?? [], rows: result.rows as Record<string, unknown>[] });
    return result;
  };
  Reflect.set(pg.Client.prototype, 'query', noted);
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
  return { statements, ids: [key] };
}

async function bearerOf(app: NestFastifyApplication): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/sign-in',
    payload: { username: 'police.commune', password: benchPassword },
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
  for (const { text, values, rows } of statements) {
    const answered = await client.query<Record<string, unknown>>(text, values.map(said));
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
