import { randomUUID } from 'node:crypto';
import { foldName } from '@libs/administrative-units';
import type { PopulationQuestion } from '../../apps/api/src/population/index.ts';
import { type BenchDatabase, openBenchDatabase } from './bench-database.ts';
import { untilBackgroundRests } from './background.ts';
import { cpuOfEach, cpuTime } from './cpu-time.ts';
import { alone, print, timesOf, within } from './figures.ts';
import { PastRowLevelSecurity } from './past-row-level-security.ts';
import { BenchServer } from './server.ts';

const people = 20_000;
const dwellings = 20_000;

/** An officer at a door waits no longer, and one who opens a list in the morning not much. */
const longestAtTheDoor = 300;
const longestList = 1_000;

const purpose = { 'access-purpose': 'inspection' };

interface Visits {
  items: { dwellingId: string; people: { residentId: string }[] }[];
}

/** Visits and the register of dwellings in one big ward: 20,000 people away from home, 20,000 dwellings, over HTTP. */
export async function benchVisits(question: PopulationQuestion, folder: string | undefined): Promise<void> {
  const ward = new Map([['26740', 100]]);
  const database = await openBenchDatabase({ ...question, people, only: ward }, folder);
  try {
    await fillRegister(database);
    const server = await BenchServer.start(database, 4);
    try {
      await untilBackgroundRests(database);
      const headers = { ...(await server.signIn('police.commune')), ...purpose };
      await visits({ server, database, headers });
      await register({ server, database, headers });
    } finally {
      await server.stop();
    }
  } finally {
    await database.close();
  }
}

/** What is measured: over HTTP, as the commune's officer. */
interface Asked {
  readonly server: BenchServer;
  readonly database: BenchDatabase;
  readonly headers: Record<string, string>;
}

/** Asks each question once, one after the other, and prints how long they took and how long processors worked. */
async function measured<Question>(
  { server, database }: Asked,
  figure: string,
  questions: readonly Question[],
  ask: (question: Question) => Promise<unknown>,
  limit?: number,
): Promise<void> {
  const before = await cpuTime(database, server);
  const times = await timesOf(questions, ask);
  const after = await cpuTime(database, server);
  print(limit === undefined ? alone(figure, times) : within(figure, times, limit));
  if (before && after) {
    console.log(`  ms of a processor for each: ${cpuOfEach(before, after, questions.length)}`);
  }
}

async function visits(asked: Asked): Promise<void> {
  const get = asking(asked);
  const often = (count: number) => Array.from({ length: count }, (_one, index) => index);
  const list = await get<Visits>('inspections/visit-list?limit=100');
  await measured(
    asked,
    'the visit list, first page',
    often(10),
    () => get('inspections/visit-list'),
    longestList,
  );
  await measured(
    asked,
    'the same for one reason',
    often(10),
    () => get('inspections/visit-list?reason=suspected_left'),
    longestList,
  );
  await measured(
    asked,
    'the list to take along, 100 doors',
    often(3),
    () => get('inspections/visit-list?takeAlong=true&limit=100'),
    longestList,
  );
  const doors = list.items.slice(0, 40).map(({ dwellingId }) => dwellingId);
  await measured(
    asked,
    'one door of it',
    doors,
    (id) => get(`inspections/dwellings/${id}`),
    longestAtTheDoor,
  );
  await measured(
    asked,
    'a visit that finds up to five people is recorded',
    list.items.slice(0, 40),
    async ({ dwellingId, people: there }) => {
      const findings = there.slice(0, 5).map(({ residentId }) => ({ found: 'present', residentId }));
      const told = { dwellingId, inspectedOn: '2026-11-22', outcome: 'met', findings };
      const { status, body } = await asked.server.ask('POST', '/api/v1/inspections', asked.headers, told);
      if (status !== 201) throw new Error(body);
    },
  );
  await measured(asked, 'counts and hit rates', often(10), () => get('inspections/counts'), longestAtTheDoor);
}

async function register(asked: Asked): Promise<void> {
  const get = asking(asked);
  const { server, database, headers } = asked;
  const fullest = await fullestDwellings(database);
  const here = (more: string) => (id: string) => get(`dwellings/${id}/residents?limit=100${more}`);
  await measured(
    asked,
    'who is here on a day, in the 20 fullest dwellings',
    fullest,
    here('&on=2026-06-01'),
    longestAtTheDoor,
  );
  await measured(
    asked,
    'who was here between two days a year apart',
    fullest,
    here('&from=2025-06-01&until=2026-06-01'),
    longestAtTheDoor,
  );
  await measured(
    asked,
    `search among ${String(dwellings)} dwellings`,
    ['le loi', '12 le loi', 'hem 5', 'nguyen', '7 tran phu'],
    async (text) => {
      const { status, body } = await server.ask('POST', '/api/v1/dwellings/search', headers, { text });
      if (status !== 200) throw new Error(body);
    },
    longestAtTheDoor,
  );
  await measured(
    asked,
    `duplicates among ${String(dwellings)} dwellings, first page`,
    [1, 2, 3, 4, 5],
    () => get('dwelling-duplicates'),
    longestList,
  );
  await measured(
    asked,
    'what looks like one of them',
    fullest,
    (id) => get(`dwelling-duplicates?dwellingId=${id}`),
    longestAtTheDoor,
  );
  await measured(
    asked,
    'all that is known of one of them',
    fullest,
    (id) => get(`dwellings/${id}`),
    longestAtTheDoor,
  );
}

const asking =
  ({ server, headers }: Asked) =>
  async <T>(path: string): Promise<T> => {
    const { status, body } = await server.ask('GET', `/api/v1/${path}`, headers);
    if (status !== 200) throw new Error(`${path}: ${String(status)} ${body}`);
    return JSON.parse(body) as T;
  };

async function fullestDwellings(database: BenchDatabase): Promise<string[]> {
  const past = await PastRowLevelSecurity.open(database, ['presence']);
  const { rows } = await past.client.query<{ id: string }>(
    `select dwelling_id as id from presence group by 1 order by count(*) desc limit 20`,
  );
  await past.close();
  return rows.map(({ id }) => id);
}

const streets = ['Lê Lợi', 'Trần Phú', 'Nguyễn Huệ', 'Hai Bà Trưng', 'Điện Biên Phủ', 'Cách Mạng Tháng Tám'];
const parts = ['', ', KP 2', ', tổ 5', ', hẻm 12', ', tầng 2', ' (phòng 101)'];

/** As many dwellings as a big ward has, on some streets: one in fifty stands there twice, written otherwise. */
async function fillRegister(database: BenchDatabase): Promise<void> {
  const past = await PastRowLevelSecurity.open(database, ['dwelling']);
  const { rows } = await past.client.query<{ n: number }>(`select count(*)::int as n from dwelling`);
  const missing = Math.max(0, dwellings - (rows[0]?.n ?? 0));
  const addresses = Array.from({ length: missing }, (_one, index) => {
    const street = streets[index % streets.length] ?? '';
    const number = Math.floor(index / streets.length / parts.length) + 1;
    const part = parts[Math.floor(index / streets.length) % parts.length] ?? '';
    return index % 50 === 0
      ? `Số ${String(number)} Đ. ${street}${part}, P. Sài Gòn`
      : `${String(number)} ${street}${part}`;
  });
  await past.client.query(
    `insert into dwelling (commune_code, recorded_by, kind, address, folded_address)
     select '26740', $1, 'rented', address, folded_address from unnest($2::text[], $3::text[]) as a (address, folded_address)
         on conflict do nothing`,
    [randomUUID(), addresses, addresses.map((address) => foldName(address))],
  );
  await past.client.query('analyze');
  await past.close();
}
