import {
  day,
  isAfter,
  isOnOrBefore,
  lastDayOfPeriod,
  type Day,
  type DueDay,
  type OfficeCalendar,
} from '@libs/calendar';
import { type EndingBeginning } from '../cases/case-to-decide.ts';
import { cite, type Citation } from '../citation.ts';
import { Dated } from '../dated.ts';
import { type Decision } from '../decision.ts';
import { type RuleBook } from '../rule-book.ts';
import { type EndGround } from '../status/facts.ts';
import { circular116of2026, decree154of2024, decree58of2026 } from '../texts.ts';
import { groundsToEnd } from './grounds-to-end.ts';

/** An ending that somebody sets in motion. */
export interface EndingBegun {
  readonly begun: EndingBeginning;
  readonly ground: EndGround;
  readonly channel: 'counter' | 'online';
  /** The day the ground arose: the lease ended, the absence had lasted six months. */
  readonly aroseOn: Day;
  readonly filedOn: Day;
}

/** What may speak against beginning an ending in this way; a late filing is taken all the same. */
export type MayBeginEndingGround =
  'ground_not_for_this_way' | 'channel_is_online_only' | 'household_may_still_file' | 'filed_late';

const filings = new Dated('channels of a filed ending', [
  {
    from: day('2026-03-15'),
    value: ['online'] as readonly EndingBegun['channel'][],
    source: cite(decree58of2026, { article: 4, clause: 7, row: 'X-03', tag: 'A' }),
  },
  {
    from: day('2025-01-10'),
    value: ['counter', 'online'],
    source: cite(decree154of2024, { article: 10, row: 'X-03', tag: 'B' }),
  },
]);
const exOfficio = cite(decree58of2026, { article: 4, clause: 7, row: 'X-05', tag: 'A' });
const hostTells = cite(circular116of2026, { article: 12, clause: 3, row: 'T-15', tag: 'A' });

/**
 * Cách bắt đầu xoá đăng ký tạm trú — whether an ending may begin this way on this ground. The person or household files
 * on c, e, g and h, since 2026-03-15 online only; data show a, d and đ; the landlord tells of e; a cancellation is b; ex
 * officio anything but a cancellation, and where the household had to file only once its seven days are over. A late
 * filing is taken all the same.
 * Decree 154/2024/NĐ-CP, article 10, as replaced by Decree 58/2026/NĐ-CP; Circular 116/2026/TT-BCA, article 12.
 */
export function mayBeginEnding(
  asked: EndingBegun,
  office: OfficeCalendar,
  rules: RuleBook,
): Decision<'may' | 'may_not', MayBeginEndingGround> {
  const { begun, ground, channel, aroseOn, filedOn } = asked;
  const way = filings.on(filedOn);
  const duty = dutyToFileEnding(ground, aroseOn, office, rules);
  const isFiled = begun === 'filed';
  const grounds = [
    {
      code: 'ground_not_for_this_way',
      holds: !isGroundFor(begun, ground),
      source: begun === 'host_notice' ? hostTells : groundsToEnd[ground].source,
    },
    { code: 'channel_is_online_only', holds: isFiled && !way.value.includes(channel), source: way.source },
    {
      code: 'household_may_still_file',
      holds: begun === 'ex_officio' && duty !== null && isOnOrBefore(filedOn, duty.day),
      source: exOfficio,
    },
    {
      code: 'filed_late',
      holds: isFiled && duty !== null && isAfter(filedOn, duty.day),
      source: duty?.source ?? way.source,
    },
  ] as const;
  return {
    verdict: grounds.some(({ code, holds }) => holds && code !== 'filed_late') ? 'may_not' : 'may',
    grounds,
  };
}

/**
 * Thời hạn nộp hồ sơ xoá đăng ký — the last day on which the person or household files, or null where the ground is not
 * theirs to file: seven days from the day the ground arose, rolled to a working day.
 * Decree 154/2024/NĐ-CP, article 10.
 */
export function dutyToFileEnding(
  ground: EndGround,
  aroseOn: Day,
  office: OfficeCalendar,
  rules: RuleBook,
): (DueDay & { readonly source: Citation }) | null {
  if (groundsToEnd[ground].begins !== 'on_filing') return null;
  const { value, source } = rules.parameter('daysToFileStrikingOff').readOn(aroseOn);
  return { ...lastDayOfPeriod(aroseOn, value.days, office), source };
}

function isGroundFor(begun: EndingBeginning, ground: EndGround): boolean {
  const { begins } = groundsToEnd[ground];
  switch (begun) {
    case 'filed':
      return begins === 'on_filing';
    case 'from_data':
      return begins === 'on_data';
    case 'host_notice':
      return ground === 'e';
    case 'on_cancellation':
      return begins === 'on_cancellation';
    case 'ex_officio':
      return begins === 'on_filing' || begins === 'on_data';
  }
}
