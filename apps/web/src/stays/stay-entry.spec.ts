import { describe, expect, it } from '@jest/globals';
import type { StayNotice } from './guest-message.ts';
import {
  calledAt,
  entryOfNotice,
  furtherEntryOf,
  leavingToPropose,
  nothingTyped,
  readTime,
  stayOf,
} from './stay-entry.ts';

/** 21:40 on 22 November 2026 in Viet Nam. */
const now = new Date('2026-11-22T14:40:00Z');
const typed = { ...nothingTyped(), begunAt: '2026-11-22T21:38:00+07:00' };

describe('a stay as typed', () => {
  it('begins when the first guest was begun, and lasts the nights that were chosen', () => {
    expect(stayOf({ ...typed, nights: '3' }, now)).toEqual({
      stay: {
        arrivedOn: '2026-11-22',
        arrivedAt: '2026-11-22T21:38:00+07:00',
        until: '2026-11-25',
        purpose: 'other',
      },
    });
  });

  it('may have begun on another day, with an hour or without', () => {
    const yesterday = { ...typed, arrival: 'other', arrivedOn: '21/11/26', nights: 'other' } as const;
    expect(stayOf({ ...yesterday, arrivedTime: '23h30', until: '30/11/26' }, now)).toMatchObject({
      stay: { arrivedAt: '2026-11-21T23:30:00+07:00', until: '2026-11-30' },
    });
    expect(stayOf({ ...yesterday, until: '12' }, now)).toMatchObject({
      stay: { arrivedAt: null, until: '2026-12-03' },
    });
  });

  it('that goes on counts nights from its own first day, and a correction of it keeps that day', () => {
    const notice = {
      id: '0193',
      dwellingId: '0194',
      reportFrom: '2026-11-20',
      reportUntil: '2026-11-22',
      guest: { fullName: 'Vi Ở Lại', arrivedOn: '2026-11-18', arrivedAt: null, until: '2026-11-22' },
    } as StayNotice;
    const further = furtherEntryOf(notice);
    expect(further.current.earlierNoticeId).toBe('0193');
    expect(stayOf({ ...further, nights: '2' }, now)).toMatchObject({
      stay: { arrivedOn: '2026-11-18', reportFrom: '2026-11-22', until: '2026-11-24' },
    });
    expect(stayOf(entryOfNotice(notice, null), now)).toMatchObject({ stay: { reportFrom: '2026-11-20' } });
    const first = entryOfNotice({ ...notice, reportFrom: '2026-11-18' }, null);
    expect(stayOf(first, now)).not.toHaveProperty('stay.reportFrom');
  });

  it('goes on from the latest report; who came on its first day or later came anew', () => {
    const notice = {
      id: '0193',
      dwellingId: '0194',
      reportFrom: '2026-11-18',
      reportUntil: '2026-11-20',
      guest: { fullName: 'Vi Ở Lại', arrivedOn: '2026-11-18', arrivedAt: null, until: '2026-11-20' },
    } as StayNotice;
    const onward = furtherEntryOf({ ...notice, goesOnUntil: '2026-11-22' });
    expect(stayOf(onward, now)).toMatchObject({ stay: { reportFrom: '2026-11-22', until: '2026-11-23' } });
    for (const arrivedOn of ['22/11/26', '23/11/26'])
      expect(stayOf({ ...onward, arrivedOn }, now)).not.toHaveProperty('stay.reportFrom');
  });

  it('ended on the day that was stated, unless that is still to come', () => {
    const notice = { guest: { arrivedOn: '2026-11-10', until: '2026-11-15' } } as StayNotice;
    const proposed = (goesOnUntil: string | null) =>
      leavingToPropose({ ...notice, goesOnUntil }, '2026-11-22');
    expect([null, '2026-11-18', '2026-11-25'].map(proposed)).toEqual([
      '2026-11-15',
      '2026-11-18',
      '2026-11-22',
    ]);
  });

  it('says what of it cannot be read', () => {
    const wrong = { ...typed, arrival: 'other', arrivedOn: '31/2/26', nights: 'other' } as const;
    expect(stayOf(wrong, now)).toEqual({ wrong: { arrivedOn: 'not_a_day' } });
    expect(stayOf({ ...wrong, arrivedOn: '22/11/26', arrivedTime: '25', until: '22/11/26' }, now)).toEqual({
      wrong: { arrivedTime: 'not_a_time', until: 'not_after' },
    });
  });

  it('was told by a call at the last moment of that time of day, which after midnight was yesterday', () => {
    const afterMidnight = new Date('2026-11-23T00:20:00+07:00');
    expect(['00:20', '00:21', '22:50'].map((time) => calledAt(time, afterMidnight))).toEqual([
      '2026-11-23T00:20:00+07:00',
      '2026-11-22T00:21:00+07:00',
      '2026-11-22T22:50:00+07:00',
    ]);
  });

  it('takes hours as people write them', () => {
    expect(['22:30', '22h30', '2230', '7', '24:00', ''].map(readTime)).toEqual([
      '22:30',
      '22:30',
      '22:30',
      '07:00',
      null,
      null,
    ]);
  });
});
