import { toEpochDay } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { CheckedQuestion } from './checked-question.ts';
import { cellSql } from './headcount-cell.ts';
import { type Cube, cubeFor, cubes, maskFor, periodOf } from './headcount-cubes.ts';
import { type CountedDay, HeadcountTally } from './headcount-tally.ts';
import type { Dimension } from './headcounts.messages.ts';
import { readPacked } from './sum-entries.ts';

/**
 * Many rows as one, which Postgres and the driver pass on far faster: `places` are their codes one after the other, all of
 * one length, `numbers` whole numbers of four bytes.
 */
type Part = { readonly places: string | null; readonly numbers: Buffer } & (
  | {
      /** Rows of sums; the numbers say how long the entries of each are. */
      readonly period: number;
      readonly entries: Buffer;
    }
  | {
      /** People more or less on some days; four numbers for each: cell, people, first day, day after the last. */
      readonly period: null;
    }
);

/** Counts people from the sums and what has changed since; row-level security leaves only the asker's area. */
@Injectable()
export class HeadcountsQueries {
  /** The headcount of each day, in the order of the days. */
  async count(tx: Transaction, question: CheckedQuestion): Promise<CountedDay[]> {
    const cube = cubeOf(question);
    const tallies = question.days.map((on) => new HeadcountTally(question, on));
    const inPeriod = Map.groupBy(tallies, ({ day }) => periodOf(cube.period, day).period);
    const { sql, parameters } = partsSql(cube, question, [...inPeriod.keys()]);
    for (const part of await tx.query<Part[]>(sql, parameters)) {
      if (part.places === null) continue;
      if (part.period === null) takePeople(part.places, part.numbers, tallies);
      else takeSums(part.places, part.numbers, part.entries, inPeriod.get(part.period)!, cube);
    }
    return tallies.map((tally) => tally.counted());
  }

  /** Whether many days can be answered at once: not from the sums that have everything. */
  answersSeries(question: Pick<CheckedQuestion, 'by' | 'area'>): boolean {
    return cubeOf(question) !== cubes.at(-1);
  }
}

/** Adds rows of sums of a period to the tallies of its days. */
function takeSums(
  places: string,
  lengths: Buffer,
  entries: Buffer,
  tallies: readonly HeadcountTally[],
  cube: Cube,
): void {
  const offsets = tallies.map(({ day }) => periodOf(cube.period, day).offset);
  const letters = (places.length * 4) / lengths.length;
  let from = 0;
  for (let row = 0; row * 4 < lengths.length; row += 1) {
    const place = places.substring(row * letters, row * letters + letters);
    const end = from + lengths.readInt32BE(row * 4);
    for (let at = 0; at < tallies.length; at += 1) {
      readPacked(entries, offsets[at]!, tallies[at]!.at(place), from, end);
    }
    from = end;
  }
}

/** Adds people to the tallies of the days on which they count. */
function takePeople(places: string, numbers: Buffer, tallies: readonly HeadcountTally[]): void {
  const letters = (places.length * 16) / numbers.length;
  for (let row = 0; row * 16 < numbers.length; row += 1) {
    const place = places.substring(row * letters, row * letters + letters);
    const [cell, people, first, until] = [0, 4, 8, 12].map((at) => numbers.readInt32BE(row * 16 + at));
    for (const tally of tallies) {
      if (first! <= tally.day && tally.day < until!) tally.at(place)(cell!, people!);
    }
  }
}

const cubeOf = ({ by, area }: Pick<CheckedQuestion, 'by' | 'area'>) =>
  cubeFor(by, area.formerProvinces === undefined);

/**
 * All in one statement, so that it sees one moment: the sums of the days' periods, the changes that wait to be added, and,
 * to answer as known earlier, what has become known since (to be taken away) and what was known until then (to be added).
 */
function partsSql(
  cube: Cube,
  { days, by, area, knownBefore }: CheckedQuestion,
  periods: readonly number[],
): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [periods];
  const parameter = (value: unknown) => `$${parameters.push(value)}`;
  const numbers = days.map((on) => toEpochDay(on));
  const first = parameter(Math.min(...numbers));
  const last = parameter(Math.max(...numbers));
  const within = (column: string, places: readonly string[] | null | undefined) =>
    places ? `and ${column} = any (${parameter(places)})` : '';
  const [placeOfSums, ofPlaces, places] =
    cube.place === 'commune'
      ? ['h.commune_code', 'not null', area.communes]
      : ['h.legacy_province_code', 'null', area.formerProvinces];
  const day = (column: string) => `${column} - date '1970-01-01'`;
  const onADay = `s.starts_on <= date '1970-01-01' + ${last}::int and s.until > date '1970-01-01' + ${first}::int`;
  const inArea = within('s.commune_code', area.communes);
  const { cell, origin } = toldApartIn(by);
  const asOne = (...numbers: string[]) =>
    `select null::int as period, string_agg(s.commune_code, '') as places, null::bytea as entries,
            string_agg(${numbers.map((number) => `int4send((${number})::int)`).join(' || ')}, '') as numbers`;
  const parts = [
    `select h.period, string_agg(${placeOfSums}, '') as places, string_agg(h.entries, '') as entries,
            string_agg(int4send(length(h.entries)), '') as numbers
       from headcount_sum h
      where h.cube = '${cube.name}' and h.commune_code is ${ofPlaces} and h.period = any ($1) ${within(placeOfSums, places)}
      group by h.period`,
    `${asOne(cell, 's.weight', day('s.starts_on'), day('s.until'))}
       from headcount_change s ${origin} where ${onADay} ${inArea}`,
  ];
  if (knownBefore !== null) {
    if (days.length > 1) throw new Error('what was known is asked for one day at a time');
    const instant = parameter(knownBefore);
    for (const [people, known] of [
      ['-count(*)', `s.known_until = 'infinity' and s.known_from >= ${instant}`],
      [
        'count(*)',
        `s.known_until < 'infinity' and s.known_until >= ${instant} and s.known_from < ${instant}`,
      ],
    ]) {
      parts.push(
        `${asOne('s.cell', 's.people', `${first}::int`, `${first}::int + 1`)}
           from (select s.commune_code, ${cell} as cell, ${people} as people
                   from status_segment s ${origin} where ${known} and ${onADay} ${inArea} group by s.commune_code, cell) s`,
      );
    }
  }
  return { sql: parts.join(' union all '), parameters };
}

/** As SQL, the cell of a segment or change `s` with only what a table tells apart, and what it takes to know the origin. */
function toldApartIn(by: readonly Dimension[]): { cell: string; origin: string } {
  return by.includes('origin_province')
    ? {
        cell: `(${cellSql} & ${maskFor(by)})`,
        origin: 'left join commune origin on origin.code = s.origin_commune_code',
      }
    : { cell: `(s.kind & ${maskFor(by)})`, origin: '' };
}
