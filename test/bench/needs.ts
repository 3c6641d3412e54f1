import type { PopulationQuestion } from '../../apps/api/src/population/index.ts';
import { needs } from '../../apps/api/src/service-access/requests/what-may-follow.ts';
import type { BenchDatabase } from './bench-database.ts';
import { print, timesOf, within } from './figures.ts';
import { PastRowLevelSecurity } from './past-row-level-security.ts';
import { BenchServer } from './server.ts';

/** An officer waits no longer for a page, and not much longer for what stands above it. */
const pageLimit = 500;
const countsLimit = 1_000;

const placing = { 'access-purpose': 'service_placement' };

interface Page {
  readonly items: readonly { residentId: string }[];
  readonly nextCursor: string | null;
}

const often = (count: number) => Array.from({ length: count }, (_one, index) => index);

/** The lists of people in need of TP. Hồ Chí Minh, with their counts, over HTTP; and what of them stands beside school places. */
export async function benchNeeds(database: BenchDatabase, { today }: PopulationQuestion): Promise<void> {
  const past = await PastRowLevelSecurity.open(database, ['presence']);
  const { rows } = await past.client.query<{ present: number; places: [oldest: string, middle: string] }>(
    `select count(*)::int as present, percentile_disc(array[0.001, 0.5]) within group (order by p.resident_id) as places
       from presence p join commune c on c.code = p.commune_code where c.province_code = '79' and p.voided_at is null`,
  );
  await past.close();
  const {
    present,
    places: [oldest, middle],
  } = rows[0]!;
  console.log(`${String(present)} presences ever in the province, on ${today.toString()}`);
  const server = await BenchServer.start(database, 4);
  try {
    for (const need of needs) {
      const who = need === 'school_place' ? 'education.province' : 'insurance.province';
      const headers = { ...(await server.signIn(who)), ...placing };
      const get = async <T>(path: string): Promise<T> => {
        const { status, body } = await server.ask('GET', `/api/v1/${path}`, headers);
        if (status !== 200) throw new Error(`${path}: ${String(status)} ${body}`);
        return JSON.parse(body) as T;
      };
      const questions: Record<string, string> = {
        'first page': '',
        'a page of the middle': `&cursor=${middle}`,
        'the last page': `&cursor=${oldest}`,
        'of one commune': '&communeCode=26740',
        'set aside': '&setAside=only',
        ...(need === 'school_place' && { 'of one grade': '&grade=6' }),
      };
      for (const [which, more] of Object.entries(questions)) {
        const ask = () => get<Page>(`service-needs?need=${need}&limit=100${more}`);
        print(within(`${need}, ${which}`, await timesOf(often(5), ask), pageLimit));
      }
      const counts = await timesOf(often(3), () => get(`service-need-counts?need=${need}`));
      print(within(`${need}, counts`, counts, countsLimit));
      if (need === 'school_place') {
        const plan = await timesOf(often(3), () => get(`school-plan?schoolYear=${String(today.year)}`));
        print(within('children beside school places', plan, countsLimit));
      }
    }
  } finally {
    await server.stop();
  }
}
