import { randomUUID } from 'node:crypto';
import { foldName } from '@libs/administrative-units';
import type { PopulationQuestion } from '../../apps/api/src/population/index.ts';
import { type BenchDatabase, openBenchDatabase } from './bench-database.ts';
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
export async function benchVisits(question: PopulationQuestion): Promise<void> {
  const ward = new Map([['26740', 100]]);
  const database = await openBenchDatabase({ ...question, people, only: ward }, undefined);
  try {
    await fillRegister(database);
    const server = await BenchServer.start(database, 4);
    try {
      await visits(server);
      await register(server, database);
    } finally {
      await server.stop();
    }
  } finally {
    await database.close();
  }
}

async function visits(server: BenchServer): Promise<void> {
  const headers = { ...(await server.signIn('police.commune')), ...purpose };
  const get = asking(server, headers);
  const times = (count: number, path: () => string) =>
    timesOf(Array.from({ length: count }), () => get(path()));
  const list = await get<Visits>('inspections/visit-list?limit=100');
  print(within('the visit list, first page', await times(10, () => 'inspections/visit-list'), longestList));
  print(
    within(
      'the same for one reason',
      await times(10, () => 'inspections/visit-list?reason=suspected_left'),
      longestList,
    ),
  );
  const doors = list.items.map(({ dwellingId }) => dwellingId);
  let door = 0;
  const next = () => doors[(door += 1) % doors.length] ?? '';
  print(within('one door of it', await times(40, () => `inspections/dwellings/${next()}`), longestAtTheDoor));
  const recorded = await timesOf(list.items.slice(0, 40), async ({ dwellingId, people: there }) => {
    const findings = there.slice(0, 5).map(({ residentId }) => ({ found: 'present', residentId }));
    const told = { dwellingId, inspectedOn: '2026-11-22', outcome: 'met', findings };
    const { status, body } = await server.ask('POST', '/api/v1/inspections', headers, told);
    if (status !== 201) throw new Error(body);
  });
  print(alone('a visit that finds up to five people is recorded', recorded));
  print(alone('counts and hit rates', await times(10, () => 'inspections/counts')));
}

async function register(server: BenchServer, database: BenchDatabase): Promise<void> {
  const headers = { ...(await server.signIn('police.commune')), ...purpose };
  const get = asking(server, headers);
  const fullest = await fullestDwellings(database);
  const here = (more: string) => timesOf(fullest, (id) => get(`dwellings/${id}/residents?limit=100${more}`));
  print(
    within(
      'who is here on a day, in the 20 fullest dwellings',
      await here('&on=2026-06-01'),
      longestAtTheDoor,
    ),
  );
  print(
    within(
      'who was here between two days a year apart',
      await here('&from=2025-06-01&until=2026-06-01'),
      longestAtTheDoor,
    ),
  );
  const search = await timesOf(['le loi', '12 le loi', 'hem 5', 'nguyen', '7 tran phu'], async (text) => {
    const { status, body } = await server.ask('POST', '/api/v1/dwellings/search', headers, { text });
    if (status !== 200) throw new Error(body);
  });
  print(within(`search among ${String(dwellings)} dwellings`, search, longestAtTheDoor));
  const duplicates = await timesOf(Array.from({ length: 5 }), () => get('dwelling-duplicates'));
  print(within(`duplicates among ${String(dwellings)} dwellings, first page`, duplicates, longestList));
  const ofOne = await timesOf(fullest, (id) => get(`dwelling-duplicates?dwellingId=${id}`));
  print(within('what looks like one of them', ofOne, longestAtTheDoor));
}

const asking =
  (server: BenchServer, headers: Record<string, string>) =>
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
