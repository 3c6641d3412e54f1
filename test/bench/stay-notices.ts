import { randomUUID } from 'node:crypto';
import { day, plusDays } from '@libs/calendar';
import pg from 'pg';
import { createApp } from '../../apps/api/src/app.ts';
import { untilBackgroundRests } from './background.ts';
import { type BenchDatabase } from './bench-database.ts';
import { cpuOfEach, cpuTime } from './cpu-time.ts';
import { isShort, print } from './figures.ts';
import { LeanClient } from './lean-client.ts';
import { PastRowLevelSecurity } from './past-row-level-security.ts';
import { BenchServer } from './server.ts';
import { bearerOf, recordStatements, type RecordedRequest, rendered, sendAll } from './statements.ts';

const connections = 16;

/** Before anything is timed: what a server plans once, and what its engine compiles in its first half minute. */
const warmUp = 24_000 / (isShort ? 8 : 1);

/** For as long as a rush lasts: 40 seconds at the rate wanted. */
const reports = 32_000 / (isShort ? 8 : 1);

/** What is wanted a second. */
const wanted = 800;

/** Guests of one request of the reference: as many as a batch of the product holds when all connections wait. */
const inBatch = connections;

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const until = plusDays(day(today), 3).toString();

interface Guest {
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly personalNumber?: string;
}

/**
 * Reports of stays by a hotel's key: one guest in each request, half of them known to the register; on 16 connections as
 * fast as they go, after the work that a start catches up with.
 * The reference is bare `pg` sending the same statements: those that the product sent for a batch, on as many connections
 * as the product records batches at once. All its guests are new, who cost less than those whose facts are read.
 */
export async function benchStayNotices(database: BenchDatabase): Promise<void> {
  const house = await guestHouse(database);
  const known = await knownGuests(database, (warmUp + reports) / 2);
  const overHttp = await perSecondOverHttp(database, house, known);
  const bare = await perSecondBare(database, house);
  print({
    figure: `stay reports over HTTP, ${connections} connections, one guest each, against the same statements by pg`,
    ours: `${overHttp.toFixed(0)} /s`,
    reference: `${bare.toFixed(0)} /s`,
    ratio: (overHttp / bare).toFixed(2),
  });
  print({
    figure: 'the same against what is wanted',
    ours: `${overHttp.toFixed(0)} /s`,
    reference: `wanted ${wanted} /s`,
    ratio: (overHttp / wanted).toFixed(2),
  });
}

/** A house of the demonstration's host. */
export async function guestHouse(database: BenchDatabase): Promise<string> {
  const server = await BenchServer.start(database, 1);
  try {
    const headers = await server.signIn('police.commune');
    const house = { communeCode: '26740', address: `${randomUUID()} Lê Lợi`, kind: 'lodging' };
    const made = await server.ask('POST', '/api/v1/dwellings', headers, house);
    const { id } = JSON.parse(made.body) as { id: string };
    const past = await PastRowLevelSecurity.open(database, ['dwelling_manager', 'account']);
    try {
      await past.client.query(
        `insert into dwelling_manager (commune_code, recorded_by, dwelling_id, account_id, capacity, starts_on, basis)
         select '26740', id, $1, id, 'manager', '2026-01-01', 'bench' from account where username = 'host'`,
        [id],
      );
    } finally {
      await past.close();
    }
    return id;
  } finally {
    await server.stop();
  }
}

/** Tables that are read of a guest who is known. */
const ofTheKnown = [
  'resident_details', 'permanent_residence', 'presence', 'confirmation', 'departure', 'stay_report',
  'temporary_registration', 'temporary_registration_end', 'residence_case', 'residence_case_event',
  'visible_resident', 'status_segment', 'stay_notice',
]; // prettier-ignore

/**
 * People of the register of whom no stay was reported yet: else an earlier run on the same data would have left each a stay
 * more, none of which ended. They are read once, so that no disk is measured: a register in service has its people in memory.
 */
async function knownGuests(database: BenchDatabase, most: number): Promise<Guest[]> {
  const past = await PastRowLevelSecurity.open(database, ofTheKnown);
  try {
    const { rows } = await past.client.query<Guest & { id: string }>(
      `select resident_id as id, full_name as "fullName", date_of_birth as "dateOfBirth", personal_number as "personalNumber"
         from resident_details where personal_number is not null and voided_at is null and date_of_birth is not null
          and nationality = 'VN' and holds_from < '2026-01-01'
          and not exists (select from stay_notice n where n.resident_id = resident_details.resident_id)
         order by id limit $1`,
      [most],
    );
    for (const table of ofTheKnown) {
      const ids = rows.map(({ id }) => id);
      await past.client.query(`select count(t::text) from ${table} t where resident_id = any ($1)`, [ids]);
    }
    return rows.map(({ id: _id, ...guest }) => guest);
  } finally {
    await past.close();
  }
}

let serial = Math.floor(Math.random() * 400_000);
/** Another year in each run: whom an earlier one made known stays somebody else. */
const bornIn = 60 + Math.floor(Math.random() * 40);
const born = `19${bornIn}-05-04`;

/** Somebody whom nobody knows. */
export function unknown(): Guest {
  serial += 1;
  return {
    fullName: `Nguyễn Văn ${serial.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
    dateOfBirth: born,
    personalNumber: `0990${bornIn}${String(serial % 1_000_000).padStart(6, '0')}`,
  };
}

export const reportOf = (dwellingId: string, ...guests: readonly Guest[]) => ({
  dwellingId,
  guests: guests.map((guest) => ({ ...guest, purpose: 'other', arrivedOn: today, until })),
});

export async function keyOf(server: BenchServer): Promise<Record<string, string>> {
  const made = await server.ask('POST', '/api/v1/host/api-keys', await server.signIn('host'), {
    name: 'bench',
  });
  return { authorization: `Bearer ${(JSON.parse(made.body) as { key: string }).key}` };
}

export const pathOfReports = '/api/v1/host/stay-notices';

async function perSecondOverHttp(
  database: BenchDatabase,
  house: string,
  known: readonly Guest[],
): Promise<number> {
  const server = await BenchServer.start(database, connections);
  try {
    await untilBackgroundRests(database);
    const client = await LeanClient.open(server.port, pathOfReports, await keyOf(server), connections);
    const report = async (place: number) => {
      const guest = (place % 2 === 0 ? known[place / 2] : undefined) ?? unknown();
      const answer = await client.send(client.write(reportOf(house, guest)));
      if (answer.status !== 201) throw new Error(`a report was refused: ${answer.status} ${answer.body}`);
    };
    await atOnce(connections, warmUp, report);
    const before = await cpuTime(database, server);
    const rate = await perSecond(reports, (count) =>
      atOnce(connections, count, (place) => report(place + warmUp)),
    );
    const after = await cpuTime(database, server);
    client.close();
    if (before && after)
      console.log(`ms of a processor for each report: ${cpuOfEach(before, after, reports)}`);
    return rate;
  } finally {
    await server.stop();
  }
}

async function perSecondBare({ appUrl }: BenchDatabase, house: string): Promise<number> {
  const app = await createApp({
    databaseUrl: appUrl,
    sessionSecret: randomUUID().repeat(2),
    publicUrl: 'http://localhost',
    trustedProxies: [],
  });
  const guests = () => Array.from({ length: inBatch }, unknown);
  const told = guests();
  let recorded: RecordedRequest;
  try {
    const headers = { authorization: await bearerOf(app, 'host') };
    const report = (some: readonly Guest[]) =>
      recordStatements(app, 'host/stay-notices', headers, reportOf(house, ...some));
    // Who sends the first one is also looked up at the door.
    await report(guests());
    recorded = await report(told);
  } finally {
    await app.close();
  }
  const batches = Math.floor(reports / inBatch / 8);
  const prepared = Array.from({ length: batches }, () => {
    const others = guests();
    return rendered(
      recorded,
      new Map(told.map((one, place) => [one.personalNumber!, others[place]!.personalNumber!])),
    );
  });
  const pool = new pg.Pool({ connectionString: appUrl, max: 2 });
  // Closing connections may still be told that the server stops.
  pool.on('error', () => {});
  try {
    const rate = await perSecond(batches, (count) =>
      atOnce(2, count, async (place) => {
        const client = await pool.connect();
        try {
          await sendAll(client, prepared[place]!);
        } finally {
          client.release();
        }
      }),
    );
    return rate * inBatch;
  } finally {
    await pool.end();
  }
}

async function perSecond(count: number, work: (count: number) => Promise<void>): Promise<number> {
  const started = performance.now();
  await work(count);
  return count / ((performance.now() - started) / 1_000);
}

/** So many at a time. */
async function atOnce(most: number, count: number, work: (place: number) => Promise<void>): Promise<void> {
  let next = 0;
  const oneAfterTheOther = async () => {
    while (next < count) {
      next += 1;
      await work(next - 1);
    }
  };
  await Promise.all(Array.from({ length: most }, oneAfterTheOther));
}
