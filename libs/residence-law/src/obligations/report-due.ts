import { atHour, plusDays, type Day, type LocalDateTime } from '@libs/calendar';
import { type RuleBook } from '../rule-book.ts';

/**
 * Thời điểm phải thông báo lưu trú — the moment before which a stay is reported: 23:00 of the day it begins; for an arrival
 * at 23:00 or later 08:00 of the next day. A report at exactly that moment is late (Z-21).
 * Law on Residence 68/2020/QH14, article 30; from 2026-07-01 as replaced, with Circular 116/2026/TT-BCA, article 14.
 */
export function reportDue(arrivedOn: Day, arrivesLate: boolean, rules: RuleBook): LocalDateTime {
  const { before, beforeAfterLateArrival } = rules.parameter('stayReportHours').on(arrivedOn).value;
  return arrivesLate ? atHour(plusDays(arrivedOn, 1), beforeAfterLateArrival) : atHour(arrivedOn, before);
}
