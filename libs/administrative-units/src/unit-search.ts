import { foldName, foldSpelling } from './fold-name.ts';
import { fullNameOf, type UnitVersion } from './unit.ts';

/** What somebody typed into a box for a place, and how many answers they can look at. */
export interface UnitQuestion {
  readonly text: string;
  /** Only units of this province, in the code set of the searched list. */
  readonly provinceCode?: string | undefined;
  readonly limit: number;
  /** How many of the best answers to leave out, for a next page. */
  readonly after?: number | undefined;
}

interface Entry {
  readonly unit: UnitVersion;
  readonly name: string;
  readonly fullName: string;
  readonly nameWords: readonly string[];
  /** With the type before it, and the district and province behind it: "tan an can tho" finds one of ten. */
  readonly allWords: readonly string[];
  readonly spelling: string;
  readonly fullSpelling: string;
}

const inVietnamese = new Intl.Collator('vi');

/**
 * Finds units by code or by name, with or without diacritics and in either tone placement. Better matches first: the
 * code, the whole name, its beginning, words of it, words with the province; among equals what was typed with its
 * diacritics wins, then the alphabet. All of a list of ten thousand are looked at, which takes a few milliseconds.
 */
export class UnitSearch {
  readonly #entries: readonly Entry[];

  constructor(units: readonly UnitVersion[], provinceNames: ReadonlyMap<string, string>) {
    this.#entries = units
      .map((unit) => entryOf(unit, provinceNames.get(unit.provinceCode ?? '') ?? ''))
      .sort(
        (a, b) => inVietnamese.compare(a.unit.name, b.unit.name) || a.unit.code.localeCompare(b.unit.code),
      );
  }

  find({ text, provinceCode, limit, after = 0 }: UnitQuestion): readonly UnitVersion[] {
    const typed = foldName(text);
    const question = {
      typed,
      words: typed.split(' ').filter((word) => word !== ''),
      spelling: foldSpelling(text),
    };
    const ranked: { readonly unit: UnitVersion; readonly rank: number }[] = [];
    for (const entry of this.#entries) {
      if (provinceCode !== undefined && entry.unit.provinceCode !== provinceCode) continue;
      const rank = rankOf(entry, question);
      if (rank !== undefined) ranked.push({ unit: entry.unit, rank });
    }
    return ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(after, after + limit)
      .map(({ unit }) => unit);
  }
}

function entryOf(unit: UnitVersion, provinceName: string): Entry {
  const name = foldName(unit.name);
  const fullName = foldName(fullNameOf(unit));
  return {
    unit,
    name,
    fullName,
    nameWords: name.split(' '),
    allWords: [...fullName.split(' '), ...foldName(`${unit.district ?? ''} ${provinceName}`).split(' ')],
    spelling: foldSpelling(unit.name),
    fullSpelling: foldSpelling(fullNameOf(unit)),
  };
}

function rankOf(
  entry: Entry,
  question: { readonly typed: string; readonly words: readonly string[]; readonly spelling: string },
): number | undefined {
  const rank = kindOfMatch(entry, question);
  if (rank === undefined) return undefined;
  const spelledOut =
    entry.spelling.startsWith(question.spelling) || entry.fullSpelling.startsWith(question.spelling);
  return spelledOut ? rank : rank + 0.5;
}

/** 0 for the best kind; undefined for none. An empty question matches all alike. */
function kindOfMatch(
  { unit, name, fullName, nameWords, allWords }: Entry,
  { typed, words }: { readonly typed: string; readonly words: readonly string[] },
): number | undefined {
  if (unit.code === typed) return 0;
  if (name === typed || fullName === typed) return 1;
  if (name.startsWith(`${typed} `)) return 2;
  if (name.startsWith(typed)) return 3;
  if (fullName.startsWith(typed)) return 4;
  if (words.every((word) => nameWords.some((other) => other.startsWith(word)))) return 5;
  if (words.every((word) => allWords.some((other) => other.startsWith(word)))) return 6;
  return undefined;
}
