import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createApp } from '../../apps/api/src/app.ts';
import { background } from '../../apps/api/src/database/index.ts';
import { ProjectStatus } from '../../apps/api/src/residence-status/index.ts';
import type { BenchDatabase } from './bench-database.ts';
import { print } from './figures.ts';
import { PastRowLevelSecurity } from './past-row-level-security.ts';
import { BenchServer } from './server.ts';
import { recordStatements, type RecordedRequest, replay } from './statements.ts';

const connections = 16;
const reports = 800;

/** Reports one after the other: those that warm a server up, and those that are timed. */
const warmUp = 300;
const timed = 200;
const body = { from: '2026-11-22', until: '2026-11-29' };
const purpose = { 'access-purpose': 'stay_report' };

interface OpenPresence {
  readonly id: string;
  readonly resident_id: string;
}

/**
 * Stay reports recorded over HTTP on 16 connections, and the same statements sent by bare `pg` on 16 connections: those of
 * one report, written down as the product sent them, with the ids of other people. Then puts the stored status right, as
 * the statements stored that of the one person for all.
 */
export async function benchStayReports(database: BenchDatabase): Promise<void> {
  const presences = await openPresences(database);
  const overHttp = await perSecondOverHttp(database, presences);
  const model = presences[0]!;
  const request = await statementsOfOneReport(database, model);
  const bare = await perSecondBare(database, presences, model, request);
  print({
    figure: `stay reports over HTTP, ${connections} connections, against the same ${request.statements.length} statements by pg`,
    ours: `${overHttp.toFixed(0)} /s`,
    reference: `${bare.toFixed(0)} /s`,
    ratio: (overHttp / bare).toFixed(2),
  });
  await mend(database, presences);
}

/** Milliseconds that one report takes over HTTP, one after the other: the median. */
export async function timeOfOneReport(database: BenchDatabase): Promise<number> {
  const presences = await openPresences(database);
  const server = await BenchServer.start(database, 1);
  try {
    const headers = await server.signIn('police.commune');
    const times: number[] = [];
    for (let n = 0; n < warmUp + timed; n += 1) {
      const started = performance.now();
      await report(server, headers, presences[n % presences.length]!);
      times.push(performance.now() - started);
    }
    return times.slice(warmUp).sort((a, b) => a - b)[timed / 2]!;
  } finally {
    await server.stop();
  }
}

/** People who live in the commune of the demonstration's officer now. */
async function openPresences(database: BenchDatabase): Promise<OpenPresence[]> {
  const past = await PastRowLevelSecurity.open(database, ['presence', 'departure']);
  try {
    const { rows } = await past.client.query<OpenPresence>(
      `select distinct on (p.resident_id) p.id, p.resident_id from presence p
        where p.commune_code = '26740' and p.voided_at is null and p.arrived_on <= '2026-11-01'
          and not exists (select from departure d where d.presence_id = p.id)
        order by p.resident_id, p.arrived_on desc limit $1`,
      [reports],
    );
    return rows;
  } finally {
    await past.close();
  }
}

async function report(
  server: BenchServer,
  headers: Record<string, string>,
  { id }: OpenPresence,
): Promise<void> {
  const path = `/api/v1/presences/${id}/stay-reports`;
  const answer = await server.ask('POST', path, { ...headers, ...purpose }, body);
  if (answer.status !== 201) throw new Error(`a stay report was refused: ${answer.status} ${answer.body}`);
}

async function perSecondOverHttp(
  database: BenchDatabase,
  presences: readonly OpenPresence[],
): Promise<number> {
  const server = await BenchServer.start(database, connections);
  try {
    const headers = await server.signIn('police.commune');
    // Whoever comes first reads the disk for both: nobody is timed on it.
    await atOnce(presences, (presence) => report(server, headers, presence));
    return await perSecond(presences, (presence) => report(server, headers, presence));
  } finally {
    await server.stop();
  }
}

async function statementsOfOneReport(
  { appUrl }: BenchDatabase,
  { id }: OpenPresence,
): Promise<RecordedRequest> {
  const app = await createApp({
    databaseUrl: appUrl,
    sessionSecret: randomUUID().repeat(2),
    publicUrl: 'http://localhost',
    trustedProxies: [],
  });
  try {
    return await recordStatements(app, `presences/${id}/stay-reports`, purpose, body);
  } finally {
    await app.close();
  }
}

async function perSecondBare(
  { appUrl }: BenchDatabase,
  presences: readonly OpenPresence[],
  model: OpenPresence,
  request: RecordedRequest,
): Promise<number> {
  const pool = new pg.Pool({ connectionString: appUrl, max: connections });
  const send = async (presence: OpenPresence) => {
    const client = await pool.connect();
    try {
      const instead = new Map([[model.id, presence.id], [model.resident_id, presence.resident_id]]); // prettier-ignore
      await replay(client, request, instead);
    } finally {
      client.release();
    }
  };
  try {
    await atOnce(presences, send);
    return await perSecond(presences, send);
  } finally {
    await pool.end();
  }
}

async function perSecond(
  presences: readonly OpenPresence[],
  work: (presence: OpenPresence) => Promise<void>,
): Promise<number> {
  const started = performance.now();
  await atOnce(presences, work);
  return presences.length / ((performance.now() - started) / 1000);
}

/** Sixteen at a time. */
async function atOnce(
  presences: readonly OpenPresence[],
  work: (presence: OpenPresence) => Promise<void>,
): Promise<void> {
  const left = presences.values();
  const oneAfterTheOther = async () => {
    for (const presence of left) await work(presence);
  };
  await Promise.all(Array.from({ length: connections }, oneAfterTheOther));
}

async function mend(database: BenchDatabase, presences: readonly OpenPresence[]): Promise<void> {
  const app = await createApp({
    databaseUrl: database.appUrl,
    sessionSecret: randomUUID().repeat(2),
    publicUrl: 'http://localhost',
    trustedProxies: [],
  });
  try {
    const residents = presences.map(({ resident_id }) => resident_id);
    for (let from = 0; from < residents.length; from += 100) {
      await database.transactions.run(background('bench'), (tx) =>
        app.get(ProjectStatus, { strict: false }).recalculate(tx, residents.slice(from, from + 100)),
      );
    }
  } finally {
    await app.close();
  }
}
