import { describe, expect, it } from '@jest/globals';
import { day } from '@libs/calendar';
import { factsInDays, noFacts, type Presence, seededRules } from '@libs/residence-law';
import { presenceShown } from './presence-shown.ts';

const began = (arrivedOn: string, more: Partial<Presence> = {}): Presence => ({
  id: arrivedOn,
  communeCode: '26740',
  dwelling: 'd1',
  arrivedOn: day(arrivedOn),
  ...more,
});
const ended = { plannedUntil: day('2026-03-05') };

/** What a list of 2026-06-01 confirms of presences, by the day on which its row says that somebody came. */
const confirmed = (
  presences: readonly Presence[],
  arrivedOn = '2026-02-01',
  leavesOn: string | null = null,
) =>
  presenceShown(
    { arrivedOn, leavesOn },
    factsInDays({ ...noFacts('VN'), presences }),
    'd1',
    day('2026-06-01'),
    seededRules,
  );

describe('what a list of who lives somewhere confirms', () => {
  it('is the presence that lasts there, the last of several, whatever day the list gives for the arrival', () => {
    expect(confirmed([began('2026-03-01')])).toBe('2026-03-01');
    expect(confirmed([began('2026-03-01'), began('2026-04-01', { plannedUntil: day('2026-07-01') })])).toBe(
      '2026-04-01',
    );
    expect(confirmed([began('2026-04-01'), began('2026-04-02', { dwelling: 'd2' })])).toBe('2026-04-01');
  });

  it('is a stay that ended as stated only where the list says that it is this one which goes on', () => {
    const stay = began('2026-03-01', ended);
    expect(confirmed([stay])).toBeNull();
    expect(confirmed([stay], '2026-03-01')).toBe('2026-03-01');
    expect(confirmed([stay, began('2026-05-01')], '2026-03-01')).toBe('2026-05-01');
  });

  it('is nothing of who left, is yet to come, or was seen there that day or later', () => {
    expect(confirmed([began('2026-03-01')], '2026-03-01', '2026-05-30')).toBeNull();
    expect(confirmed([began('2026-03-01', { leftOn: day('2026-05-30') })], '2026-03-01')).toBeNull();
    expect(confirmed([began('2026-06-02')])).toBeNull();
    expect(confirmed([began('2026-06-01')])).toBeNull();
    const seen = (on: string) => began('2026-03-01', { confirmedOn: [day(on)] });
    expect(confirmed([seen('2026-05-31')])).toBe('2026-03-01');
    expect(confirmed([seen('2026-06-01')])).toBeNull();
    expect(confirmed([seen('2026-06-02')])).toBeNull();
  });
});
