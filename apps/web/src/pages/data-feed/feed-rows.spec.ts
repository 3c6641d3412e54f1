import { describe, expect, it } from '@jest/globals';
import { readFeed } from './feed-rows.ts';

describe('rows of data as they are pasted', () => {
  it('are read from a spreadsheet or from text, with days as officers write them', () => {
    expect(readFeed('KT-1\t001 088 123 456\tA\t5/3/26\n\nKT-2; 001088123457 ; đ; 2026-03-06', 2026)).toEqual({
      rows: [
        { rowId: 'KT-1', personalNumber: '001088123456', ground: 'a', happenedOn: '2026-03-05' },
        { rowId: 'KT-2', personalNumber: '001088123457', ground: 'đ', happenedOn: '2026-03-06' },
      ],
      unreadable: [],
    });
  });

  it('are told by their line where they cannot be read', () => {
    expect(
      readFeed('KT-1;123;a;5/3/26\nKT-2;001088123456;b;5/3/26\nKT-3;001088123456;a;31/2/26', 2026),
    ).toEqual({ rows: [], unreadable: [1, 2, 3] });
  });
});
