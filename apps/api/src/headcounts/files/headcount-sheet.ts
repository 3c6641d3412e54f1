import { type Day, day } from '@libs/calendar';
import {
  bases,
  fileWords,
  figureDimensions,
  figureValues,
  figuresWords,
  type Language,
  populations,
  say,
} from '@libs/words';
import { Injectable } from '@nestjs/common';
import type { HeadcountFlows } from '../headcount-flows.messages.ts';
import type { HeadcountSeries } from '../headcount-series.messages.ts';
import type { Basis, Dimension, Headcount, HeadcountRow, Population } from '../headcounts.messages.ts';
import { PlaceNames } from './place-names.ts';
import type { Sheet } from './sheet-file.ts';

type CodeSet = Headcount['codeSet'];
type Cell = string | number | null;

/** Dimensions whose values are places: a table shows the code and beside it the name. */
const places = ['province', 'commune', 'origin_province'] as const satisfies readonly Dimension[];
type Place = (typeof places)[number];
const isPlace = (dimension: Dimension): dimension is Place =>
  (places as readonly Dimension[]).includes(dimension);

/** Answers of the headcounts as tables that people can take away, with the notes that say what was counted. */
@Injectable()
export class HeadcountSheets {
  constructor(private readonly names: PlaceNames) {}

  headcount(answer: Headcount, by: readonly Dimension[], knownOn: Day | null, language: Language): Sheet {
    return {
      ...this.titles(language),
      columns: [...this.columns(by, language), say(figuresWords.count, language)],
      rows: answer.rows.map((row) => [
        ...this.cells(row, by, answer.codeSet, day(answer.on), language),
        row.count,
      ]),
      notes: [
        [say(figuresWords.day, language), answer.on],
        ...notesOf(answer, answer.codeSet, language),
        [say(fileWords.known, language), knownOn?.toString() ?? say(figuresWords.knownNow, language)],
        [say(figuresWords.total, language), String(answer.total)],
        [say(figuresWords.originUnknown, language), String(answer.originUnknown)],
      ],
    };
  }

  series(answer: HeadcountSeries, by: readonly Dimension[], language: Language): Sheet {
    return {
      ...this.titles(language),
      columns: [
        say(figuresWords.day, language),
        ...this.columns(by, language),
        say(figuresWords.count, language),
      ],
      rows: answer.points.flatMap(({ on, codeSet, rows }) =>
        rows.map((row): Cell[] => [on, ...this.cells(row, by, codeSet, day(on), language), row.count]),
      ),
      notes: [
        [say(fileWords.period, language), `[${answer.from}, ${answer.until})`],
        ...notesOf(answer, [...new Set(answer.points.map(({ codeSet }) => codeSet))].join(', '), language),
      ],
    };
  }

  /** The matrix: a row for each province of origin, a column for each province where people count. */
  flows(answer: HeadcountFlows, language: Language): Sheet {
    const { codeSet } = answer;
    const on = day(answer.on);
    const name = (code: string) => `${code} ${this.names.province(code, codeSet, on)}`;
    const destinations = answer.destinations.map(({ province }) => province);
    const counts = new Map(
      answer.flows.map(({ origin, destination, count }) => [`${origin}>${destination}`, count]),
    );
    return {
      ...this.titles(language),
      columns: [
        say(fileWords.originByDestination, language),
        ...destinations.map(name),
        say(figuresWords.total, language),
      ],
      rows: answer.origins.map(({ province: origin, count: total }) => [
        name(origin),
        ...destinations.map((destination) => counts.get(`${origin}>${destination}`) ?? 0),
        total,
      ]),
      notes: [
        [say(figuresWords.day, language), answer.on],
        ...notesOf(answer, codeSet, language),
        [say(figuresWords.total, language), String(answer.total)],
        [say(figuresWords.originUnknown, language), String(answer.originUnknown)],
      ],
    };
  }

  private titles(language: Language) {
    return { title: say(figuresWords.title, language), notesTitle: say(fileWords.notes, language) };
  }

  private columns(by: readonly Dimension[], language: Language): string[] {
    return by.flatMap((dimension) => {
      const word = say(figureDimensions[dimension], language);
      return isPlace(dimension) ? [`${word} (${say(fileWords.code, language)})`, word] : [word];
    });
  }

  private cells(
    row: HeadcountRow,
    by: readonly Dimension[],
    codeSet: CodeSet,
    on: Day,
    language: Language,
  ): Cell[] {
    return by.flatMap((dimension): Cell[] => {
      const value = row[dimension] ?? null;
      if (value === null) return isPlace(dimension) ? [null, null] : [null];
      if (dimension === 'commune') return [value, this.names.commune(String(value), on)];
      if (isPlace(dimension)) return [value, this.names.province(String(value), codeSet, on)];
      return [typeof value === 'number' ? value : figureValue(value, language)];
    });
  }
}

/** What is never left out: whom, on whose map, in which codes, how exact. */
function notesOf(
  answer: { readonly basis: Basis; readonly population: Population; readonly exact: boolean },
  codeSet: string,
  language: Language,
): [string, string][] {
  const definition =
    answer.population === 'migrants' ? figuresWords.definitionMigrants : figuresWords.definitionAllAway;
  return [
    [say(figuresWords.population, language), say(populations[answer.population], language)],
    [say(fileWords.definition, language), say(definition, language)],
    [say(figuresWords.basis, language), `${say(bases[answer.basis], language)} (${answer.basis})`],
    [say(fileWords.codeSet, language), codeSet],
    [
      say(fileWords.rounding, language),
      say(answer.exact ? figuresWords.exact : figuresWords.rounded, language),
    ],
  ];
}

/** The word for a code, or the code itself where it says all (an age group). */
function figureValue(code: string, language: Language): string {
  const word = figureValues[code];
  return word ? say(word, language) : code;
}
