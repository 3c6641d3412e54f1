/**
 * What a row of sums holds: people by day of the period and cell, as flat triples `day, cell, people`, sorted by day and
 * cell, none with 0 people. At day 0 stands how many people there are of a cell, at a later day how many more or less.
 */
export type SumEntries = readonly number[];

/** One person more (1) or less (-1) of a cell from a day of the period on, as one number that sorts by day and cell. */
export const change = (day: number, cell: number, people: number): number =>
  day * 2 ** 32 + cell * 2 + (people > 0 ? 1 : 0);

/** The same change at the beginning of the period. */
export const atBeginning = (packedChange: number): number => packedChange % 2 ** 32;

/** Changes in any order as entries. */
export function sumEntries(changes: readonly number[]): SumEntries {
  const entries: number[] = [];
  for (const each of new Float64Array(changes).sort()) {
    const rest = each % 2 ** 32;
    append(entries, (each - rest) / 2 ** 32, rest >>> 1, rest & 1 ? 1 : -1);
  }
  return entries;
}

/** People more or less by what one of them more would be (see `change`), as entries. */
export function entriesOfSums(sums: ReadonlyMap<number, number>): SumEntries {
  const entries: number[] = [];
  for (const each of new Float64Array(sums.keys()).sort()) {
    const rest = each % 2 ** 32;
    append(entries, (each - rest) / 2 ** 32, rest >>> 1, sums.get(each)!);
  }
  return entries;
}

/** Both together. */
export function addEntries(a: SumEntries, b: SumEntries): SumEntries {
  if (b.length === 0) return a;
  const entries: number[] = [];
  let [atA, atB] = [0, 0];
  while (atA < a.length || atB < b.length) {
    const takesA =
      atB >= b.length || (atA < a.length && (a[atA]! - b[atB]! || a[atA + 1]! - b[atB + 1]!) <= 0);
    if (takesA) {
      append(entries, a[atA]!, a[atA + 1]!, a[atA + 2]!);
      atA += 3;
    } else {
      append(entries, b[atB]!, b[atB + 1]!, b[atB + 2]!);
      atB += 3;
    }
  }
  return entries;
}

/** Adds to the last entry if it is of the same day and cell, and takes it away if nobody is left. */
function append(entries: number[], day: number, cell: number, people: number): void {
  const last = entries.length - 3;
  if (last >= 0 && entries[last] === day && entries[last + 1] === cell) {
    entries[last + 2]! += people;
    if (entries[last + 2] === 0) entries.length = last;
  } else if (people !== 0) {
    entries.push(day, cell, people);
  }
}

let scratch = Buffer.allocUnsafe(1 << 16);

/**
 * Entries as bytes, in numbers of seven bits a byte (the last byte of a number below 128): for each day with entries the
 * days since the one before and how many entries follow, then for each the cell, less the cell before, and the people,
 * doubled, or for fewer people doubled and turned (-1: 1, 1: 2, -2: 3). Equal entries are equal bytes.
 */
export function packed(entries: SumEntries): Buffer {
  if (scratch.length < entries.length * 6) scratch = Buffer.allocUnsafe(entries.length * 12);
  let length = 0;
  const write = (number: number) => {
    let rest = number;
    while (rest > 127) {
      scratch[length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    scratch[length++] = rest;
  };
  let dayBefore = 0;
  for (let from = 0; from < entries.length;) {
    const day = entries[from]!;
    let until = from;
    while (until < entries.length && entries[until] === day) until += 3;
    write(day - dayBefore);
    write((until - from) / 3);
    let cellBefore = 0;
    for (; from < until; from += 3) {
      const [cell, people] = [entries[from + 1]!, entries[from + 2]!];
      write(cell - cellBefore);
      write(people > 0 ? people * 2 : -people * 2 - 1);
      cellBefore = cell;
    }
    dayBefore = day;
  }
  return Buffer.from(scratch.subarray(0, length));
}

/**
 * Gives the entries up to a day of the period, that day's included, one after the other.
 * @param from where the entries begin in the bytes
 * @param end where they end
 */
export function readPacked(
  bytes: Uint8Array,
  lastDay: number,
  take: (cell: number, people: number, day: number) => void,
  from = 0,
  end = bytes.length,
): void {
  let at = from;
  const read = () => {
    let byte = bytes[at++]!;
    if (byte < 128) return byte;
    let number = byte & 127;
    for (let shift = 7; ; shift += 7) {
      byte = bytes[at++]!;
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
  };
  let day = 0;
  while (at < end) {
    day += read();
    if (day > lastDay) return;
    let cell = 0;
    for (let left = read(); left > 0; left -= 1) {
      cell += read();
      const people = read();
      take(cell, people & 1 ? -(people + 1) / 2 : people / 2, day);
    }
  }
}

/** The entries that were packed. */
export function unpacked(bytes: Uint8Array): SumEntries {
  const entries: number[] = [];
  readPacked(bytes, Infinity, (cell, people, day) => entries.push(day, cell, people));
  return entries;
}
