import { day } from '@libs/calendar';
import type { AbsenceDeclared, AbsenceVerdict, Leaving, MayDeclareAbsenceGround } from '@libs/residence-law';

interface LeavingExample {
  readonly name: readonly [vi: string, en: string];
  readonly leaving: Leaving;
  readonly verdict: AbsenceVerdict;
  /** The readings of group c, commune before province. */
  readonly readings?: readonly [AbsenceVerdict, AbsenceVerdict];
}

const d: Leaving = {
  group: 'd',
  leavesOn: day('2026-09-01'),
  returnsOn: day('2027-09-01'),
  leavesCommune: true,
  leavesProvince: true,
  registeredThere: false,
  abroad: false,
};
const a: Leaving = { ...d, group: 'a', returnsOn: day('2026-09-02') };
const c: Leaving = { ...d, group: 'c', returnsOn: day('2026-12-01') };

/** Article 31, rows V-a to V-d and V-i: who declares an absence. */
export const leavingExamples: readonly LeavingExample[] = [
  { name: ['Nhóm a: đi khỏi xã một ngày', 'group a: away for a day'], leaving: a, verdict: 'must' },
  {
    name: ['Nhóm a: về trong ngày', 'group a: back the same day'],
    leaving: { ...a, returnsOn: day('2026-09-01') },
    verdict: 'need_not',
  },
  {
    name: ['Nhóm b: đi khỏi xã một ngày', 'group b: away for a day'],
    leaving: { ...a, group: 'b' },
    verdict: 'must',
  },
  {
    name: ['Nhóm a: không ra khỏi xã', 'group a: within the commune'],
    leaving: { ...a, leavesCommune: false, leavesProvince: false },
    verdict: 'need_not',
  },
  {
    name: ['Nhóm a: đã đăng ký nơi đến, vẫn phải khai', 'group a: registered there, declared all the same'],
    leaving: { ...a, registeredThere: true },
    verdict: 'must',
  },
  {
    name: ['Nhóm a: chưa rõ ngày về', 'group a: return not known'],
    leaving: { ...a, returnsOn: null },
    verdict: 'for_an_officer',
  },
  {
    name: ['Nhóm c: ra khỏi tỉnh đúng 03 tháng', 'group c: out of the province for three months'],
    leaving: c,
    verdict: 'must',
    readings: ['must', 'must'],
  },
  {
    name: ['Nhóm c: thiếu một ngày', 'group c: a day less'],
    leaving: { ...c, returnsOn: day('2026-11-30') },
    verdict: 'need_not',
    readings: ['need_not', 'need_not'],
  },
  {
    name: [
      'Nhóm c: khỏi xã nhưng trong tỉnh: chưa xác định, cán bộ quyết định',
      'group c: out of the commune, within the province: the unit is open, an officer decides',
    ],
    leaving: { ...c, leavesProvince: false },
    verdict: 'for_an_officer',
    readings: ['must', 'need_not'],
  },
  {
    name: ['Nhóm c: không ra khỏi xã', 'group c: within the commune'],
    leaving: { ...c, leavesCommune: false, leavesProvince: false },
    verdict: 'need_not',
    readings: ['need_not', 'need_not'],
  },
  {
    name: ['Nhóm c: từ 30/11 đến hết tháng Hai', 'group c: from 30 November to the end of February'],
    leaving: { ...c, leavesOn: day('2026-11-30'), returnsOn: day('2027-02-28') },
    verdict: 'must',
    readings: ['must', 'must'],
  },
  { name: ['Nhóm d: đúng 12 tháng', 'group d: twelve months to the day'], leaving: d, verdict: 'must' },
  {
    name: ['Nhóm d: thiếu một ngày', 'group d: a day less'],
    leaving: { ...d, returnsOn: day('2027-08-31') },
    verdict: 'need_not',
  },
  {
    name: ['Nhóm d: đã đăng ký tạm trú nơi đến', 'group d: registered at the new place'],
    leaving: { ...d, registeredThere: true },
    verdict: 'need_not',
  },
  {
    name: ['Nhóm d: ra nước ngoài', 'group d: abroad'],
    leaving: { ...d, abroad: true },
    verdict: 'need_not',
  },
  {
    name: ['Nhóm d: chưa rõ ngày về', 'group d: return not known'],
    leaving: { ...d, returnsOn: null },
    verdict: 'for_an_officer',
  },
];

interface DeclaredExample {
  readonly name: readonly [vi: string, en: string];
  readonly asked: AbsenceDeclared;
  readonly because: readonly MayDeclareAbsenceGround[];
}

const declared: AbsenceDeclared = {
  group: 'd',
  source: 'declared',
  channel: 'phone',
  age: 30,
  declaredBy: 'person',
  supervisingBodyConsents: false,
  withMilitaryCommand: false,
  declaredOn: day('2026-11-22'),
};
const supervised: AbsenceDeclared = {
  ...declared,
  group: 'a',
  channel: 'vneid',
  supervisingBodyConsents: true,
};
const recorded = { channel: null, declaredBy: 'office' } as const;

/** Circular 116/2026, article 15, rows V-e to V-m: how an absence is declared. */
export const declaredExamples: readonly DeclaredExample[] = [
  { name: ['Nhóm d qua điện thoại', 'group d by telephone'], asked: declared, because: [] },
  {
    name: ['Nhóm d tại quầy ngày 01/7/2026', 'group d at the counter, which is closed'],
    asked: { ...declared, channel: 'counter', declaredOn: day('2026-07-01') },
    because: ['channel_not_open'],
  },
  {
    name: ['Nhóm d tại quầy ngày 30/6/2026', 'group d at the counter a day earlier'],
    asked: { ...declared, channel: 'counter', declaredOn: day('2026-06-30') },
    because: [],
  },
  {
    name: ['Nhóm c qua thư điện tử', 'group c by e-mail'],
    asked: { ...declared, group: 'c', channel: 'email' },
    because: [],
  },
  { name: ['Nhóm a qua VNeID', 'group a on VNeID'], asked: supervised, because: [] },
  {
    name: ['Nhóm b qua Cổng Dịch vụ công', 'group b on the National Portal'],
    asked: { ...supervised, group: 'b', channel: 'portal' },
    because: [],
  },
  {
    name: ['Nhóm a qua điện thoại', 'group a by telephone'],
    asked: { ...supervised, channel: 'phone' },
    because: ['channel_not_open'],
  },
  {
    name: ['Nhóm a tại quầy ngày 30/6/2026', 'group a in person before the circular'],
    asked: { ...supervised, channel: 'counter', declaredOn: day('2026-06-30') },
    because: [],
  },
  {
    name: ['Nhóm a qua VNeID ngày 30/6/2026', 'group a on VNeID before the circular'],
    asked: { ...supervised, declaredOn: day('2026-06-30') },
    because: ['channel_not_open'],
  },
  {
    name: ['Nhóm a chưa được cơ quan quản lý đồng ý', 'group a without the supervising body’s consent'],
    asked: { ...supervised, supervisingBodyConsents: false },
    because: ['supervising_body_must_consent'],
  },
  {
    name: ['17 tuổi tự khai', 'a minor declares alone'],
    asked: { ...declared, age: 17 },
    because: ['minor_declared_by_other'],
  },
  {
    name: ['Cha, mẹ khai cho người 17 tuổi', 'a parent declares for a minor'],
    asked: { ...declared, age: 17, declaredBy: 'parent_or_guardian' },
    because: [],
  },
  { name: ['Đủ 18 tuổi tự khai', 'of age, declares alone'], asked: { ...declared, age: 18 }, because: [] },
  {
    name: ['Người đang công tác trong Công an', 'somebody who serves in the police: recorded by the office'],
    asked: { ...declared, ...recorded, source: 'police_records' },
    because: [],
  },
  {
    name: ['Như trên, ngày 30/6/2026', 'the same before the circular'],
    asked: { ...declared, ...recorded, source: 'police_records', declaredOn: day('2026-06-30') },
    because: ['office_records_from_2026'],
  },
  {
    name: ['Quân nhân, có Ban chỉ huy quân sự', 'a soldier, with the military command'],
    asked: { ...declared, ...recorded, source: 'army_records', withMilitaryCommand: true },
    because: [],
  },
  {
    name: ['Quân nhân, thiếu Ban chỉ huy quân sự', 'a soldier, without it'],
    asked: { ...declared, ...recorded, source: 'army_records' },
    because: ['military_command_missing'],
  },
  {
    name: ['Không nêu kênh', 'no channel given'],
    asked: { ...declared, channel: null },
    because: ['channel_not_open'],
  },
];
