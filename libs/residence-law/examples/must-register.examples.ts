import { day } from '@libs/calendar';
import type { ComingToLive, MustRegisterGround } from '@libs/residence-law';

interface Example {
  readonly name: readonly [vi: string, en: string];
  readonly person: ComingToLive;
  readonly verdict: 'must' | 'need_not';
  readonly because: readonly MustRegisterGround[];
}

const worker: ComingToLive = {
  communeCode: '26740',
  communeOfPermanentResidence: '31135',
  comesOn: day('2026-03-01'),
  intendedUntil: day('2026-04-15'),
};
const both = ['outside_own_commune', 'stays_long_enough'] as const;

/** Article 27 clause 1: who must register temporary residence. */
export const mustRegisterExamples: readonly Example[] = [
  {
    name: ['Công nhân thuê trọ 45 ngày ở xã khác', 'a worker renting in another commune for 45 days must'],
    person: worker,
    verdict: 'must',
    because: both,
  },
  {
    name: ['Ở 29 ngày', 'a stay of 29 days need not'],
    person: { ...worker, intendedUntil: day('2026-03-30') },
    verdict: 'need_not',
    because: ['outside_own_commune'],
  },
  {
    name: ['Ở đúng 30 ngày', 'a stay of exactly 30 days must (the law, against the circular)'],
    person: { ...worker, intendedUntil: day('2026-03-31') },
    verdict: 'must',
    because: both,
  },
  {
    name: ['Ở 31 ngày', 'a stay of 31 days must'],
    person: { ...worker, intendedUntil: day('2026-04-01') },
    verdict: 'must',
    because: both,
  },
  {
    name: ['Trọn tháng Hai', 'the whole of February is 28 days and need not'],
    person: { ...worker, comesOn: day('2026-02-01'), intendedUntil: day('2026-03-01') },
    verdict: 'need_not',
    because: ['outside_own_commune'],
  },
  {
    name: ['Trọn tháng Tư', 'the whole of April is 30 days and must'],
    person: { ...worker, comesOn: day('2026-04-01'), intendedUntil: day('2026-05-01') },
    verdict: 'must',
    because: both,
  },
  {
    name: ['Chuyển chỗ ở trong xã thường trú', 'a move within the commune of permanent residence need not'],
    person: { ...worker, communeCode: '31135' },
    verdict: 'need_not',
    because: ['stays_long_enough'],
  },
  {
    name: ['Ba ngày trong xã thường trú', 'three days within the own commune: neither ground holds'],
    person: { ...worker, communeCode: '31135', intendedUntil: day('2026-03-04') },
    verdict: 'need_not',
    because: [],
  },
  {
    name: ['Xã khác cùng tỉnh', 'another commune of the same province must: the law speaks of communes'],
    person: { ...worker, communeCode: '31186' },
    verdict: 'must',
    because: both,
  },
  {
    name: ['Không có nơi thường trú', 'somebody without any permanent residence must'],
    person: { ...worker, communeOfPermanentResidence: null },
    verdict: 'must',
    because: both,
  },
  {
    name: ['Ngày Luật có hiệu lực', 'on the first day of the law'],
    person: { ...worker, comesOn: day('2021-07-01'), intendedUntil: day('2021-07-31') },
    verdict: 'must',
    because: both,
  },
  {
    name: ['Ngày các quy định mới có hiệu lực', 'on the day the rules of 2026 came into force: unchanged'],
    person: { ...worker, comesOn: day('2026-07-01'), intendedUntil: day('2026-07-31') },
    verdict: 'must',
    because: both,
  },
  {
    name: ['Ngày trước đó', 'and on the day before'],
    person: { ...worker, comesOn: day('2026-06-30'), intendedUntil: day('2026-07-29') },
    verdict: 'need_not',
    because: ['outside_own_commune'],
  },
];
