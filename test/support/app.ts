import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import nodePath from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../apps/api/src/app.ts';
import type { AppSettings } from '../../apps/api/src/app.module.ts';
import { cloneDatabase, demoPassword, type TestDatabase, withAccounts } from './database.ts';

export type Injected = Awaited<ReturnType<NestFastifyApplication['inject']>>;

/** The whole application on a database of its own, with the demonstration accounts. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** An access token of a demonstration account; signed in once, then remembered. */
  signIn(username: string): Promise<string>;
  /**
   * Asks `/api/v1/…` as an account (or as anybody, with `null`). Headers are added as they are.
   * @example await asking.post('police.commune', 'residents/search', { name: 'An' }, { 'access-purpose': 'resident_enquiry' })
   */
  get(username: string | null, path: string, headers?: Record<string, string>): Promise<Injected>;
  post(
    username: string | null,
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<Injected>;
  /** Sends a file. */
  put(
    username: string | null,
    path: string,
    file: { readonly name: string; readonly type: string; readonly bytes: Buffer },
    headers?: Record<string, string>,
  ): Promise<Injected>;
  close(): Promise<void>;
}

/** Starts the application; close it in `afterAll`. */
export async function startApp(settings: Partial<AppSettings> = {}): Promise<TestApp> {
  const database = await cloneDatabase(withAccounts);
  const attachmentsFolder = nodePath.join(tmpdir(), `tam-tru-files-of-${database.name}`);
  const app = await createApp({
    databaseUrl: database.url,
    sessionSecret: 'a secret of the tests, 32 characters and more',
    publicUrl: 'http://localhost:3000',
    trustedProxies: [],
    attachmentsFolder,
    ...settings,
  });
  const tokens = new Map<string, Promise<string>>();
  const signIn = (username: string) => {
    const token = tokens.get(username) ?? freshToken(app, username);
    tokens.set(username, token);
    return token;
  };
  const headersFor = async (username: string | null) =>
    username === null ? {} : { authorization: `Bearer ${await signIn(username)}` };
  return {
    app,
    database,
    signIn,
    get: async (username, path, headers = {}) =>
      app.inject({
        method: 'GET',
        url: `/api/v1/${path}`,
        headers: { ...(await headersFor(username)), ...headers },
      }),
    post: async (username, path, body, headers = {}) =>
      app.inject({
        method: 'POST',
        url: `/api/v1/${path}`,
        headers: { ...(await headersFor(username)), ...headers },
        ...(body && { payload: body }),
      }),
    put: async (username, path, { name, type, bytes }, headers = {}) =>
      app.inject({
        method: 'PUT',
        url: `/api/v1/${path}`,
        headers: {
          ...(await headersFor(username)),
          ...headers,
          'content-type': type,
          'x-file-name': encodeURIComponent(name),
        },
        payload: bytes,
      }),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(attachmentsFolder, { recursive: true, force: true });
    },
  };
}

async function freshToken(app: NestFastifyApplication, username: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/sign-in',
    payload: { username, password: demoPassword },
  });
  if (answer.statusCode !== 200) throw new Error(`${username} could not sign in: ${answer.body}`);
  return answer.json<{ accessToken: string }>().accessToken;
}
