import fc from 'fast-check';
import {
  addEntries,
  change,
  entriesOfSums,
  packed,
  readPacked,
  type SumEntries,
  sumEntries,
  unpacked,
} from './sum-entries.ts';

const cell = fc.oneof(fc.constantFrom(0, 1, 127, 128, 2 ** 31 - 1), fc.integer({ min: 0, max: 2 ** 31 - 1 }));
/** Few days and many repetitions, so that people add up and cancel out. */
const changes = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 91 }), cell, fc.integer({ min: -200, max: 200 })), {
    maxLength: 60,
  })
  .map((list) =>
    list.flatMap(([day, ofCell, people]) =>
      Array.from({ length: Math.abs(people) }, () => change(day, ofCell, Math.sign(people))),
    ),
  );

/** People by day and cell, those without anybody left out. */
function peopleOf(entries: SumEntries): Map<string, number> {
  const people = new Map<string, number>();
  for (let at = 0; at < entries.length; at += 3)
    people.set(`${entries[at]} ${entries[at + 1]}`, entries[at + 2]!);
  return people;
}

/** The same of changes, added up one by one. */
function peopleOfChanges(list: readonly number[]): Map<string, number> {
  const people = new Map<string, number>();
  for (const each of list) {
    const key = `${Math.floor(each / 2 ** 32)} ${Math.floor((each % 2 ** 32) / 2)}`;
    people.set(key, (people.get(key) ?? 0) + (each % 2 === 1 ? 1 : -1));
  }
  return new Map([...people].filter(([, count]) => count !== 0));
}

describe('entries of sums', () => {
  it('are of each day and cell once, and nobody is lost', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const entries = sumEntries(list);
        expect(new Map([...peopleOf(entries)].sort())).toEqual(new Map([...peopleOfChanges(list)].sort()));
        expect(entries.length / 3).toBe(peopleOf(entries).size);
      }),
    );
  });

  it('are the same where changes that say the same come as one', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const sums = new Map<number, number>();
        for (const each of list) {
          const [one, people] = each % 2 === 1 ? [each, 1] : [each + 1, -1];
          sums.set(one, (sums.get(one) ?? 0) + people);
        }
        expect(entriesOfSums(sums)).toEqual(sumEntries(list));
      }),
    );
  });

  it('come back from their bytes, and equal ones are equal bytes', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const entries = sumEntries(list);
        expect(unpacked(packed(entries))).toEqual(entries);
        const there = [change(5, 7, 1), ...list, change(5, 7, -1)];
        expect(packed(sumEntries(there))).toEqual(packed(entries));
      }),
    );
  });

  it('are added like the changes they come from', () => {
    fc.assert(
      fc.property(changes, changes, (a, b) => {
        expect(addEntries(sumEntries(a), sumEntries(b))).toEqual(sumEntries([...a, ...b]));
      }),
    );
  });

  it('are read up to a day', () => {
    const read: number[][] = [];
    const bytes = packed([0, 9, 4, 3, 9, -1, 3, 200, 2, 8, 9, 1]);
    readPacked(bytes, 3, (ofCell, people, day) => read.push([day, ofCell, people]));
    expect(read).toEqual([
      [0, 9, 4],
      [3, 9, -1],
      [3, 200, 2],
    ]);
  });
});
