import type { CheckedQuestion } from '../../apps/api/src/headcounts/checked-question.ts';
import type { Dimension } from '../../apps/api/src/headcounts/headcounts.messages.ts';

/** Where the province of a code set stands in a commune. */
const provinceColumn = { 'NSO-34': 'province_code', 'NSO-63': 'legacy_province_code' } as const;

/** By age reached in the year of the day. */
const age = `greatest(extract(year from asked.counted_on)::int - s.birth_year, 0)`;
const ageGroup = `case
  when s.birth_year is null then 'unknown'
  when ${age} >= 85 then '85+'
  else (${age} / 5 * 5)::text || '-' || (${age} / 5 * 5 + 4)::text
  end`;

function expressionOf(dimension: Dimension, { basis, codeSet }: CheckedQuestion): string {
  switch (dimension) {
    case 'province':
      return `here.${provinceColumn[codeSet]}`;
    case 'origin_province':
      return `origin.${provinceColumn[codeSet]}`;
    case 'commune':
      return 's.commune_code';
    case 'group':
      return 's.status_group';
    case 'movement':
      return `s.movement_${basis}`;
    case 'age_group':
      return ageGroup;
    case 'status':
    case 'sex':
    case 'birth_year':
    case 'purpose':
      return `s.${dimension}`;
  }
}

/** Counts the stored segments one by one: any table, and what was known at any time, at a cost that grows with the people. */
export function segmentsSql(question: CheckedQuestion): { sql: string; parameters: unknown[] } {
  const { by, basis, population, days, area, knownBefore } = question;
  const keys = by.map((dimension) => `${expressionOf(dimension, question)} as "${dimension}"`);
  const counted = population === 'migrants' ? `count(*) filter (where s.migrant_${basis})` : 'count(*)';
  const places = ['1', ...by.map((_dimension, index) => String(index + 2))].join(', ');
  const sql = `
    select asked.counted_on::text${['', ...keys].join(', ')}, ${counted}::int as count,
           count(*) filter (where s.movement_${basis} = 'origin_unknown')::int as origin_unknown
      from ${days.length === 1 ? '(select ($1::date[])[1] as counted_on) asked' : 'unnest($1::date[]) asked (counted_on)'}
      join status_segment s on s.starts_on <= asked.counted_on and s.until > asked.counted_on
      ${by.includes('province') ? 'join commune here on here.code = s.commune_code' : ''}
      ${by.includes('origin_province') ? 'left join commune origin on origin.code = s.origin_commune_code' : ''}
     where ${knownBefore === null ? `s.known_until = 'infinity'` : 's.known_from < $2 and s.known_until >= $2'}
       ${area.communes === null ? '' : `and s.commune_code = any ($${knownBefore === null ? 2 : 3})`}
     group by ${places} order by ${places}`;
  const parameters: unknown[] = [days.map(String)];
  if (knownBefore !== null) parameters.push(knownBefore);
  if (area.communes !== null) parameters.push(area.communes);
  return { sql, parameters };
}
