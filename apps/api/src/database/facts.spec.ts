import { describe, expect, it } from '@jest/globals';
import { listOfIds, newIds } from './facts.ts';

describe('new ids', () => {
  it('are of version 7, each another, in the order in which they were made', () => {
    const ids = newIds(10_000);
    expect(
      ids.filter((id) => !/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)),
    ).toEqual([]);
    expect(new Set(ids).size).toBe(10_000);
    expect(ids.toSorted()).toEqual(ids);
  });
});

describe('a list of ids', () => {
  const id = '019a01b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b';

  it('holds the bytes of each, and what is none', () => {
    const header = '00000001' + '00000000' + '00000b86' + '00000003' + '00000001';
    const bytes = `00000010${id.replaceAll('-', '')}`;
    expect(listOfIds([id, null, id.toUpperCase()]).toString('hex')).toBe(`${header}${bytes}ffffffff${bytes}`);
  });

  it.each([['not-an-id'], [id.slice(1)], [7], ['']])('refuses %p', (wrong) => {
    expect(() => listOfIds([id, wrong])).toThrow(RangeError);
  });
});
