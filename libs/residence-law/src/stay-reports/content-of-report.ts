import { type Day } from '@libs/calendar';
import { cite, type Citation } from '../citation.ts';
import { type RuleBook } from '../rule-book.ts';
import { circular116of2026 } from '../texts.ts';

/** What a report of a stay states, by the fields of the message. */
export type FieldOfReport =
  | 'fullName'
  | 'dateOfBirth'
  | 'personalNumberOrPassport'
  | 'identityCardNumber'
  | 'purpose'
  | 'duration'
  | 'address'
  | 'identityShownBy';

/** One thing that the version in force asks for, or no longer does. */
export interface ContentOfReport {
  readonly field: FieldOfReport;
  readonly asked: boolean;
  readonly source: Citation;
}

/** By what a guest shows the host who they are. */
export type IdentityShownBy = 'document' | 'vneid';

const identityShown = cite(circular116of2026, { article: 14, row: 'L-08', tag: 'A' });

/**
 * Nội dung thông báo lưu trú — what a report states, by the version in force on the day the stay begins: since 2026-07-01
 * the date of birth, no longer the number of an identity card. The same for every kind of dwelling: hospitals list their
 * in-patients by the same content (L-09).
 * Law on Residence 68/2020/QH14, article 30, as replaced from 2026-07-01.
 */
export function contentOfReport(on: Day, rules: RuleBook): readonly ContentOfReport[] {
  const { value, source } = rules.parameter('stayContent').readOn(on);
  const states = (field: FieldOfReport, asked: boolean): ContentOfReport => ({ field, asked, source });
  return [
    states('fullName', true),
    states('dateOfBirth', value.dateOfBirth),
    states('personalNumberOrPassport', true),
    states('identityCardNumber', value.idCardNumber),
    states('purpose', true),
    states('duration', true),
    states('address', true),
    { field: 'identityShownBy', asked: false, source: identityShown },
  ];
}

/**
 * Cách xuất trình thông tin nhân thân — by what a guest may show who they are: a document with the number and, since
 * 2026-07-01, VNeID. Law on Residence 68/2020/QH14, article 30; Circular 116/2026/TT-BCA, article 14.
 */
export const identityMayBeShownBy = (on: Day, rules: RuleBook): readonly IdentityShownBy[] =>
  rules.parameter('stayContent').readOn(on).value.identityByVneid ? ['document', 'vneid'] : ['document'];
