import { day, type Day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { type Decision } from '../decision.ts';
import { isMinor } from '../papers/ages.ts';
import { circular116of2026, lawOnResidence2020 } from '../texts.ts';
import { type AbsenceGroup } from './must-declare-absence.ts';

/** How an absence is declared. */
export const absenceChannels = ['counter', 'phone', 'website', 'email', 'portal', 'vneid'] as const;
export type AbsenceChannel = (typeof absenceChannels)[number];

/** From where the office knows of an absence; for the police and the army nobody declares (V-m). */
export const absenceSources = ['declared', 'police_records', 'army_records'] as const;
export type AbsenceSource = (typeof absenceSources)[number];

const ofSupervised = new Dated<readonly AbsenceChannel[]>('channels for people under supervision', [
  {
    from: day('2026-07-01'),
    value: ['portal', 'vneid'],
    source: cite(circular116of2026, { article: 15, clause: 1, row: 'V-j', tag: 'A' }),
  },
  {
    from: day('2021-07-01'),
    value: ['counter'],
    source: cite(lawOnResidence2020, { article: 31, row: 'V-f', tag: 'B' }),
  },
]);
const ofOthers = new Dated<readonly AbsenceChannel[]>('channels for everybody else', [
  {
    from: day('2026-07-01'),
    value: ['phone', 'website', 'email', 'portal', 'vneid'],
    source: cite(circular116of2026, { article: 15, clause: 2, row: 'V-k', tag: 'A' }),
  },
  {
    from: day('2021-07-01'),
    value: absenceChannels,
    source: cite(lawOnResidence2020, { article: 31, row: 'V-e', tag: 'B' }),
  },
]);
const institutions = new Dated('absences that the office records by itself', [
  {
    from: day('2026-07-01'),
    value: true,
    source: cite(circular116of2026, { article: 15, clause: 4, row: 'V-m', tag: 'A' }),
  },
  {
    from: day('2021-07-01'),
    value: false,
    source: cite(lawOnResidence2020, { article: 31, row: 'V-c', tag: 'C' }),
  },
]);
const minorsUnderSupervision = cite(circular116of2026, { article: 15, clause: 3, row: 'V-l', tag: 'A' });
const minors = cite(lawOnResidence2020, { article: 31, row: 'V-h', tag: 'B' });
const supervised = cite(lawOnResidence2020, { article: 31, row: 'V-f', tag: 'B' });

/** An absence as it reaches the office. */
export interface AbsenceDeclared {
  readonly group: AbsenceGroup;
  readonly source: AbsenceSource;
  /** Null where nobody declares. */
  readonly channel: AbsenceChannel | null;
  /** In whole years; null where it is not known. */
  readonly age: number | null;
  readonly declaredBy: 'person' | 'parent_or_guardian' | 'office';
  readonly supervisingBodyConsents: boolean;
  /** Whether the military command of the same level took part. */
  readonly withMilitaryCommand: boolean;
  readonly declaredOn: Day;
}

/** What an absence may have been declared against. */
export type MayDeclareAbsenceGround =
  | 'channel_not_open'
  | 'minor_declared_by_other'
  | 'supervising_body_must_consent'
  | 'office_records_from_2026'
  | 'military_command_missing';

/**
 * Cách khai báo tạm vắng — whether an absence was declared as it must be. From 2026-07-01 groups a and b declare only on
 * the National Portal or VNeID, the others also by telephone, website or e-mail, nobody at the counter; a parent or
 * guardian declares for a minor; the office records by itself who serves in the police, and with the military command who
 * serves in the army.
 * Law on Residence 68/2020/QH14, article 31; Circular 116/2026/TT-BCA, article 15.
 */
export function mayDeclareAbsence(
  asked: AbsenceDeclared,
): Decision<'may' | 'may_not', MayDeclareAbsenceGround> {
  const { group, source: from, channel, declaredBy, declaredOn } = asked;
  const isDeclared = from === 'declared';
  const isSupervised = group === 'a' || group === 'b';
  const open = channelsOf(group).on(declaredOn);
  const institution = institutions.on(declaredOn);
  const grounds = [
    {
      code: 'channel_not_open',
      holds: isDeclared && (channel === null || !open.value.includes(channel)),
      source: open.source,
    },
    {
      code: 'minor_declared_by_other',
      holds: isDeclared && isMinor(asked) && declaredBy !== 'parent_or_guardian',
      source: isSupervised ? minorsUnderSupervision : minors,
    },
    {
      code: 'supervising_body_must_consent',
      holds: isDeclared && isSupervised && !asked.supervisingBodyConsents,
      source: supervised,
    },
    {
      code: 'office_records_from_2026',
      holds: !isDeclared && !institution.value,
      source: institution.source,
    },
    {
      code: 'military_command_missing',
      holds: from === 'army_records' && !asked.withMilitaryCommand,
      source: institution.source,
    },
  ] as const;
  return { verdict: grounds.some(({ holds }) => holds) ? 'may_not' : 'may', grounds };
}

const channelsOf = (group: AbsenceGroup): Dated<readonly AbsenceChannel[]> =>
  group === 'a' || group === 'b' ? ofSupervised : ofOthers;
