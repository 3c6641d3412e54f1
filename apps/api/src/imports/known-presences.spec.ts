import { describe, expect, it } from '@jest/globals';
import { day, wallClock } from '@libs/calendar';
import { factsInDays, noFacts, type Presence, seededRules, type StayReport } from '@libs/residence-law';
import type { ImportKind } from './fields.ts';
import { saidOfPresences } from './known-presences.ts';

const began = (arrivedOn: string, more: Partial<Presence> = {}): Presence => ({
  id: arrivedOn,
  communeCode: '26740',
  dwelling: 'd1',
  arrivedOn: day(arrivedOn),
  ...more,
});
const left = (on: string) => ({ leftOn: day(on) });
const ended = { plannedUntil: day('2026-03-05') };
const seen = (on: string) => ({ confirmedOn: [day(on)] });

/** What a row says of presences, by a list of 2026-06-01. */
const said = (
  kind: ImportKind,
  presences: readonly Presence[],
  { arrivedOn = '2026-02-01', leavesOn = null as string | null, decidedOn = null as string | null } = {},
  stayReports: readonly StayReport[] = [],
) => {
  const grant = { from: arrivedOn, lastDay: '2027-02-01', decisionNumber: null, decidedOn };
  const stated = { arrivedOn, leavesOn, grant: kind === 'granted_registrations' ? grant : null };
  const facts = factsInDays({ ...noFacts('VN'), presences, stayReports });
  return saidOfPresences(stated, kind, facts, 'd1', day('2026-06-01'), seededRules);
};
const codes = ({ findings }: ReturnType<typeof said>) => findings.map(({ code }) => code);

describe('a list of who lives somewhere', () => {
  const confirmed = (
    presences: readonly Presence[],
    arrivedOn = '2026-02-01',
    leavesOn: string | null = null,
  ) => said('dwellings', presences, { arrivedOn, leavesOn }).confirms?.presenceId ?? null;

  it('confirms the presence that lasts there, the last of several, whatever day the list gives for the arrival', () => {
    expect(confirmed([began('2026-03-01')])).toBe('2026-03-01');
    const later = began('2026-04-01', { plannedUntil: day('2026-07-01') });
    expect(confirmed([began('2026-03-01'), later])).toBe('2026-04-01');
    expect(confirmed([began('2026-04-01'), began('2026-04-02', { dwelling: 'd2' })])).toBe('2026-04-01');
  });

  it('confirms a stay that ended as stated only where it says that it is this one which goes on', () => {
    const stay = began('2026-03-01', ended);
    expect(confirmed([stay])).toBeNull();
    expect(confirmed([stay], '2026-03-01')).toBe('2026-03-01');
    expect(confirmed([stay, began('2026-05-01')], '2026-03-01')).toBe('2026-05-01');
  });

  it('confirms nothing of who is yet to come, or was seen there that day', () => {
    expect(confirmed([began('2026-06-02')])).toBeNull();
    expect(confirmed([began('2026-06-01')])).toBeNull();
    expect(confirmed([began('2026-03-01', seen('2026-05-31'))])).toBe('2026-03-01');
    expect(confirmed([began('2026-03-01', seen('2026-06-01'))])).toBeNull();
  });

  it('says nothing against a departure that is known', () => {
    const stale = said('dwellings', [began('2026-02-01', left('2026-05-01'))]);
    expect([stale.confirms, codes(stale)]).toEqual([null, ['left_since']]);
    expect(codes(said('dwellings', [began('2026-01-20', left('2026-05-01'))]))).toEqual(['left_since']);
    const again = [began('2026-02-01', left('2026-05-01')), began('2026-05-10')];
    expect(said('dwellings', again)).toMatchObject({ confirms: { presenceId: '2026-05-10' }, findings: [] });
    expect(said('dwellings', [began('2026-01-01', left('2026-01-20'))])).toMatchObject({ isRecorded: false });
  });
});

describe('a row of somebody who left', () => {
  const gone = (kind: ImportKind, presences: readonly Presence[], arrivedOn = '2026-02-01') =>
    said(kind, presences, { arrivedOn, leavesOn: '2026-05-10' });

  it.each(['dwellings', 'stays'] as const)('of %s ends each presence that lasts there', (kind) => {
    const lasting = began('2026-02-01', { plannedUntil: day('2026-05-20') });
    expect(gone(kind, [lasting, began('2026-04-01')])).toMatchObject({
      isRecorded: true,
      confirms: null,
      leaves: ['2026-02-01', '2026-04-01'],
    });
  });

  it('goes by the arrival where the presence ended by itself before, and adds nothing where it ended then', () => {
    expect(gone('dwellings', [began('2026-03-01', ended)], '2026-03-01').leaves).toEqual(['2026-03-01']);
    expect(gone('dwellings', [began('2026-03-01', ended)])).toMatchObject({ isRecorded: false, leaves: [] });
    const then = began('2026-03-01', { plannedUntil: day('2026-05-10') });
    expect(gone('dwellings', [then])).toMatchObject({ isRecorded: true, leaves: [] });
    expect(gone('dwellings', [began('2026-05-10')])).toMatchObject({ isRecorded: false, leaves: [] });
  });

  it('is refused where something shows them there afterwards; a departure that is known stands', () => {
    const later = gone('dwellings', [began('2026-02-01', seen('2026-05-10'))]);
    expect([later.leaves, codes(later)]).toEqual([[], ['seen_there_later']]);
    expect(codes(gone('dwellings', [began('2026-02-01', seen('2026-05-09'))]))).toEqual([]);
    const known = gone('stays', [began('2026-02-01', left('2026-05-01'))]);
    expect([known.isRecorded, known.leaves, codes(known)]).toEqual([true, [], ['left_on_another_day']]);
    expect(codes(gone('stays', [began('2026-02-01', left('2026-05-10'))]))).toEqual([]);
  });
});

describe('a list of stays, of a guest who was reported', () => {
  const reported = (presenceId: string, from: string, until: string): StayReport => ({
    presenceId,
    from: day(from),
    until: day(until),
    reportedAt: wallClock(`${from}T20:00`),
  });
  const stay = began('2026-05-20', { plannedUntil: day('2026-05-25') });
  const once = [reported('2026-05-20', '2026-05-20', '2026-05-25')];
  const staying = (leavesOn: string, presences: readonly Presence[] = [stay], reports = once) =>
    said('stays', presences, { arrivedOn: '2026-05-20', leavesOn }, reports);

  it('reports the rest of a stay that lasts longer, from the day on which the last report ends', () => {
    expect(staying('2026-06-10')).toMatchObject({ isRecorded: true, staysOn: '2026-05-25', leaves: [] });
    expect(staying('2026-05-28')).toMatchObject({ staysOn: '2026-05-25', leaves: ['2026-05-20'] });
    expect(staying('2026-05-25').staysOn).toBeNull();
    const twice = [...once, reported('2026-05-20', '2026-05-25', '2026-06-05')];
    expect(staying('2026-06-05', [stay], twice).staysOn).toBeNull();
    expect(staying('2026-06-06', [stay], twice).staysOn).toBe('2026-06-05');
  });

  it('goes by what was meant, and by the presence in which the stay goes on', () => {
    const long = began('2026-05-20', { plannedUntil: day('2026-07-01') });
    const cut = [reported('2026-05-20', '2026-05-20', '2026-06-19')];
    expect(staying('2026-07-01', [long], cut).staysOn).toBeNull();
    expect(staying('2026-07-02', [long], cut).staysOn).toBe('2026-06-19');
    const onward = began('2026-05-25', { plannedUntil: day('2026-07-01') });
    const both = [...once, reported('2026-05-25', '2026-05-25', '2026-06-24')];
    expect(staying('2026-07-01', [stay, onward], both).staysOn).toBeNull();
    expect(staying('2026-07-02', [stay, onward], both).staysOn).toBe('2026-06-24');
    const later = began('2026-05-26', { plannedUntil: day('2026-07-01') });
    const apart = [...once, reported('2026-05-26', '2026-05-26', '2026-06-24')];
    expect(staying('2026-07-02', [stay, later], apart).staysOn).toBe('2026-05-25');
  });

  it('says nothing against a departure that is known, nor of a stay that nobody reported', () => {
    const gone = staying('2026-06-10', [{ ...stay, ...left('2026-05-23') }]);
    expect([gone.staysOn, codes(gone)]).toEqual([null, ['left_since']]);
    expect(codes(staying('2026-05-25', [{ ...stay, ...left('2026-05-23') }]))).toEqual([
      'left_on_another_day',
    ]);
    const onward = began('2026-05-25', { plannedUntil: day('2026-06-04'), ...left('2026-05-30') });
    const both = [...once, reported('2026-05-25', '2026-05-25', '2026-06-04')];
    const since = staying('2026-06-10', [stay, onward], both);
    expect([since.staysOn, codes(since)]).toEqual([null, ['left_since']]);
    expect(staying('2026-06-10', [stay], [])).toMatchObject({ isRecorded: true, staysOn: null });
  });
});

describe('a book', () => {
  const decided = (decidedOn: string | null, presences: readonly Presence[], arrivedOn = '2026-03-01') =>
    said('granted_registrations', presences, { arrivedOn, decidedOn });

  it('confirms on the day of the decision the presence that holds it', () => {
    const confirms = { presenceId: '2026-02-01', on: '2026-02-27' };
    expect(decided('2026-02-27', [began('2026-02-01')])).toMatchObject({ isRecorded: true, confirms });
    expect(decided('2026-02-27', [began('2026-02-01', left('2026-05-01'))])).toMatchObject({
      isRecorded: true,
      confirms,
    });
    // Seen there later says nothing of the day of the decision.
    expect(decided('2026-02-27', [began('2026-02-01', seen('2026-05-01'))])).toMatchObject({ confirms });
  });

  it('confirms nothing without a day, on the day of arrival, or twice', () => {
    expect(decided(null, [began('2026-02-01')])).toMatchObject({ isRecorded: true, confirms: null });
    expect(decided('2026-02-27', [began('2026-02-27')]).confirms).toBeNull();
    expect(decided('2026-02-27', [began('2026-02-01', seen('2026-02-27'))]).confirms).toBeNull();
  });

  it('begins a presence where none holds the day: before one that is known, or after they left', () => {
    expect(decided('2026-02-27', [began('2026-04-01')])).toMatchObject({ isRecorded: false });
    expect(decided('2026-03-10', [began('2026-02-01', left('2026-02-20'))])).toMatchObject({
      isRecorded: false,
      arrivedOn: '2026-03-01',
    });
    expect(decided('2026-03-10', [began('2026-02-01', left('2026-03-05'))])).toMatchObject({
      isRecorded: false,
      arrivedOn: '2026-03-10',
    });
    expect(decided('2026-03-10', [began('2026-03-01', ended)])).toMatchObject({
      isRecorded: true,
      confirms: { presenceId: '2026-03-01', on: '2026-03-10' },
    });
  });
});
