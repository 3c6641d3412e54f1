import fc from 'fast-check';
import { addEntries, packed, readPacked, sumEntries, unpacked } from './sum-entries.ts';

const triple = fc.tuple(
  fc.integer({ min: 0, max: 91 }),
  fc.oneof(fc.constantFrom(0, 1, 127, 128, 2 ** 31 - 1), fc.integer({ min: 0, max: 2 ** 31 - 1 })),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
);
const triples = fc.array(triple, { maxLength: 200 }).map((list) => list.flat());

/** People by day and cell, those without anybody left out. */
function peopleOf(flat: readonly number[]): Map<string, number> {
  const people = new Map<string, number>();
  for (let at = 0; at < flat.length; at += 3) {
    const key = `${flat[at]} ${flat[at + 1]}`;
    people.set(key, (people.get(key) ?? 0) + flat[at + 2]!);
  }
  return new Map([...people].filter(([, count]) => count !== 0).sort());
}

describe('entries of sums', () => {
  it('are sorted, of each day and cell once, and nobody is lost', () => {
    fc.assert(
      fc.property(triples, (flat) => {
        const entries = sumEntries(flat);
        expect(peopleOf(entries)).toEqual(peopleOf(flat));
        expect(entries.length / 3).toBe(peopleOf(flat).size);
      }),
    );
  });

  it('come back from their bytes, and equal ones are equal bytes', () => {
    fc.assert(
      fc.property(triples, (flat) => {
        const entries = sumEntries(flat);
        expect(unpacked(packed(entries))).toEqual(entries);
        expect(packed(sumEntries([...entries, ...[5, 7, 3], ...[5, 7, -3]]))).toEqual(packed(entries));
      }),
    );
  });

  it('are added like the people they stand for', () => {
    fc.assert(
      fc.property(triples, triples, (a, b) => {
        expect(addEntries(sumEntries(a), sumEntries(b))).toEqual(sumEntries([...a, ...b]));
      }),
    );
  });

  it('are read up to a day', () => {
    const read: number[][] = [];
    const bytes = packed(sumEntries([0, 9, 4, 3, 9, -1, 3, 200, 2, 8, 9, 1]));
    readPacked(bytes, 3, (cell, people, day) => read.push([day, cell, people]));
    expect(read).toEqual([
      [0, 9, 4],
      [3, 9, -1],
      [3, 200, 2],
    ]);
  });
});
