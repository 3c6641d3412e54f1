import { foldName } from '@libs/administrative-units';
import type { Asker, Transaction } from '../../apps/api/src/database/index.ts';
import { Population, type PopulationQuestion } from '../../apps/api/src/population/index.ts';
import { ResidentsQueries } from '../../apps/api/src/residents/index.ts';
import { askers, type BenchDatabase } from './bench-database.ts';
import { faster, print, timesOf, within } from './figures.ts';
import { explaining, keepPlan } from './keep-plan.ts';

interface NameSearch {
  readonly name: string;
  readonly birthYear: number | undefined;
}

const limit = 20;

/** A name search at the counter must come back while the officer still looks at the screen. */
const longestSearch = 50;

/** Searches people by name as commune and provincial police, through the query and the row-level security of service. */
export async function benchNameSearch(database: BenchDatabase, question: PopulationQuestion): Promise<void> {
  const searches = searchesFor(question, 300);
  for (const [words, asker, plan] of [
    ['name search, commune police', askers.communePolice, 'name-search-commune'],
    ['name search, provincial police (168 communes)', askers.provincialPolice, 'name-search-province'],
  ] as const) {
    await timesOf(searches.slice(0, 30), (search) => ours(database, asker, search));
    const times = await timesOf(searches, (search) => ours(database, asker, search));
    print(within(words, times, longestSearch));
    const whole = await timesOf(searches, (search) => ours(database, asker, search, { withSummaries: true }));
    print(within(`${words}, with the list shown`, whole, longestSearch));
    const reference = await timesOf(searches.slice(0, 60), (search) => plain(database, asker, search));
    print(faster(`${words}, against LIKE over the area`, times, reference));
    await keepPlans(database, asker, plan);
  }
}

function ours(
  { transactions }: BenchDatabase,
  asker: Asker,
  search: NameSearch,
  { withSummaries = false } = {},
): Promise<unknown> {
  const queries = new ResidentsQueries();
  return transactions.run(asker, async (tx) => {
    const found = await queries.idsByName(tx, { ...search, limit });
    const ids = found.map(({ id }) => id);
    return withSummaries ? queries.summaries(tx, ids, '2026-11-22') : ids;
  });
}

/** What one would write first: every word somewhere in the name, in the order of names. */
function plain(
  { transactions }: BenchDatabase,
  asker: Asker,
  { name, birthYear }: NameSearch,
): Promise<unknown> {
  return transactions.run(asker, (tx) =>
    tx.query(
      `select distinct resident_id, folded_name from visible_resident
        where ' ' || folded_name || ' ' like all ($1) and ($2::int is null or birth_year = $2)
        order by folded_name, resident_id limit ${limit}`,
      [
        foldName(name)
          .split(' ')
          .map((word) => `% ${word} %`),
        birthYear ?? null,
      ],
    ),
  );
}

/** What officers type: whole names, the first words, surname and given name, a given name alone; some with the year. */
function searchesFor(question: PopulationQuestion, count: number): NameSearch[] {
  const searches: NameSearch[] = [];
  let number = 0;
  for (const { details } of new Population({ ...question, people: count * 7 }).people()) {
    number += 1;
    if (number % 7 !== 0) continue;
    const { fullName, dateOfBirth } = details[0]!;
    const words = fullName.split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    const typed = [
      fullName,
      fullName,
      words.slice(0, 2).join(' '),
      `${first} ${last}`,
      last,
      first,
      fullName.toLowerCase(),
    ];
    const name = typed[searches.length % typed.length]!;
    searches.push({
      name,
      birthYear: searches.length % 3 === 0 ? Number(dateOfBirth.slice(0, 4)) : undefined,
    });
  }
  return searches;
}

async function keepPlans({ transactions }: BenchDatabase, asker: Asker, name: string): Promise<void> {
  const typical: NameSearch[] = [
    { name: 'Nguyễn', birthYear: undefined },
    { name: 'Nguyễn Thị Lan', birthYear: undefined },
    { name: 'Anh', birthYear: 1999 },
  ];
  for (const [index, search] of typical.entries()) {
    const plans: string[] = [];
    await transactions.run(asker, (tx: Transaction) =>
      new ResidentsQueries().idsByName(explaining(tx, plans), { ...search, limit }),
    );
    const asked = `Search for "${search.name}"${search.birthYear ? `, born ${search.birthYear}` : ''} as ${asker.role} of ${asker.areaCode}`;
    await keepPlan(`${name}-${index + 1}`, asked, plans);
  }
}
