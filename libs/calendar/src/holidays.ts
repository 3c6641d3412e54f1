import { day, dayOf, plusDays, type Day } from './day.ts';
import { OfficeCalendar, type OfficeDay, type OfficeYear } from './office-calendar.ts';

const labourCode = 'Bộ luật Lao động 2019, Điều 112';
const compensation = 'Bộ luật Lao động 2019, Điều 111 khoản 3';
const cultureDay = 'Nghị quyết 28/2026/QH16';

const off = (text: string, name: string, basis: string): OfficeDay => ({
  day: day(text),
  kind: 'off',
  name,
  basis,
});
const worked = (text: string, name: string, basis: string): OfficeDay => ({
  day: day(text),
  kind: 'worked',
  name,
  basis,
});

const notice2025 = 'Thông báo 6150/TB-BLĐTBXH';
const notice2026 = 'Thông báo 9441/TB-BNV';
const swap2January = 'Công văn 12729/VPCP-KGVX ngày 25/12/2025';

/** 2025 as announced. */
const year2025: OfficeYear = {
  year: 2025,
  notice: notice2025,
  days: [
    off('2025-01-01', 'Tết Dương lịch', labourCode),
    ...['27', '28', '29', '30', '31'].map((d) => off(`2025-01-${d}`, 'Tết Nguyên đán', notice2025)),
    off('2025-04-07', 'Giỗ Tổ Hùng Vương', labourCode),
    worked('2025-04-26', 'Làm bù cho ngày 02/5/2025', notice2025),
    off('2025-04-30', 'Ngày Chiến thắng', labourCode),
    off('2025-05-01', 'Ngày Quốc tế lao động', labourCode),
    off('2025-05-02', 'Hoán đổi với thứ Bảy 26/4/2025', notice2025),
    off('2025-09-01', 'Quốc khánh', notice2025),
    off('2025-09-02', 'Quốc khánh', labourCode),
  ],
  uncertain: [],
};

/** 2026 as announced. No decision is known on an exchange of Monday 23 November: it is worked. */
export const year2026: OfficeYear = {
  year: 2026,
  notice: notice2026,
  days: [
    off('2026-01-01', 'Tết Dương lịch', labourCode),
    off('2026-01-02', 'Hoán đổi với thứ Bảy 10/01/2026', swap2January),
    worked('2026-01-10', 'Làm bù cho ngày 02/01/2026', swap2January),
    ...['16', '17', '18', '19', '20'].map((d) => off(`2026-02-${d}`, 'Tết Nguyên đán', notice2026)),
    off('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương (Chủ nhật 26/4)', compensation),
    off('2026-04-30', 'Ngày Chiến thắng', labourCode),
    off('2026-05-01', 'Ngày Quốc tế lao động', labourCode),
    worked('2026-08-22', 'Làm bù cho ngày 31/8/2026', notice2026),
    off('2026-08-31', 'Hoán đổi với thứ Bảy 22/8/2026', notice2026),
    off('2026-09-01', 'Quốc khánh', notice2026),
    off('2026-09-02', 'Quốc khánh', labourCode),
    off('2026-11-24', 'Ngày Văn hóa Việt Nam', cultureDay),
  ],
  uncertain: [],
};

/** First of Tết and 10th of the third lunar month, computed at UTC+7. */
const lunar = [
  ['2027-02-06', '2027-04-16'],
  ['2028-01-26', '2028-04-04'],
  ['2029-02-13', '2029-04-23'],
  ['2030-02-02', '2030-04-12'],
  ['2031-01-23', '2031-04-01'],
  ['2032-02-11', '2032-04-19'],
  ['2033-01-31', '2033-04-09'],
  ['2034-02-19', '2034-04-29'],
  ['2035-02-08', '2035-04-17'],
] as const;

type Named = readonly [first: Day, name: string];

/**
 * A year before its notice: what the Labour Code fixes, with the days that follow a holiday on a weekly rest
 * day. Where the notice must choose (how Tết is split, which neighbour of 2 September), only what every usual
 * choice has in common is off, and the rest is uncertain.
 * @example provisionalYear(day('2027-02-06'), day('2027-04-16')).uncertain
 *   // → [2027-02-04, 2027-02-11, 2027-09-01, 2027-09-03]
 * @param cultureDayCompensated whether a Culture Day on a weekend moves to the next working day (the law's
 *   general rule says yes, the press said no; first matters in 2029)
 */
function provisionalYear(firstOfTet: Day, hungKings: Day, cultureDayCompensated = true): OfficeYear {
  const { year } = firstOfTet;
  const nationalDay = dayOf(year, 9, 2);
  const fixed: Named[] = [
    [dayOf(year, 1, 1), 'Tết Dương lịch'],
    [hungKings, 'Giỗ Tổ Hùng Vương'],
    [dayOf(year, 4, 30), 'Ngày Chiến thắng'],
    [dayOf(year, 5, 1), 'Ngày Quốc tế lao động'],
  ];
  const culture: Named = [dayOf(year, 11, 24), 'Ngày Văn hóa Việt Nam'];
  const choices: Named[][] = [-1, -2].flatMap((tetStarts) =>
    [-1, 0].map((nationalStarts): Named[] => [
      ...fixed,
      ...[0, 1, 2, 3, 4].map((n): Named => [plusDays(firstOfTet, tetStarts + n), 'Tết Nguyên đán']),
      ...[0, 1].map((n): Named => [plusDays(nationalDay, nationalStarts + n), 'Quốc khánh']),
      ...(cultureDayCompensated ? [culture] : []),
    ]),
  );
  const readings = choices.map(withCompensation);
  if (!cultureDayCompensated) for (const reading of readings) reading.set(culture[0].toString(), culture[1]);
  const everyDay = [...new Set(readings.flatMap((reading) => [...reading.keys()]))].sort();
  const certain = everyDay.filter((text) => readings.every((reading) => reading.has(text)));
  return {
    year,
    notice: null,
    days: certain.map((text) => off(text, readings[0]?.get(text) ?? '', labourCode)),
    uncertain: everyDay.filter((text) => !certain.includes(text)).map(day),
  };
}

/** The weekdays off: a holiday on a weekly rest day moves to the next day that is neither (article 111(3)). */
function withCompensation(holidays: readonly Named[]): Map<string, string> {
  const names = new Map(holidays.map(([on, name]) => [on.toString(), name]));
  const result = new Map<string, string>();
  for (const [on, name] of holidays) if (on.dayOfWeek < 6) result.set(on.toString(), name);
  for (const [on, name] of holidays) {
    if (on.dayOfWeek < 6) continue;
    let next = plusDays(on, 1);
    while (next.dayOfWeek > 5 || names.has(next.toString()) || result.has(next.toString()))
      next = plusDays(next, 1);
    result.set(next.toString(), `Nghỉ bù ${name}`);
  }
  return result;
}

/** What ships: 2025 and 2026 as announced, 2027 to 2035 provisional until the operator loads their notices. */
export const seededOfficeCalendar = new OfficeCalendar([
  year2025,
  year2026,
  ...lunar.map(([tet, hungKings]) => provisionalYear(day(tet), day(hungKings))),
]);
