import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { Basis, Dimension, HeadcountRow, Population } from './headcounts.messages.ts';

/** A question whose words are all checked. */
export interface CheckedQuestion {
  readonly on: string;
  readonly by: readonly Dimension[];
  readonly basis: Basis;
  readonly codeSet: 'NSO-63' | 'NSO-34';
  readonly population: Population;
  readonly communes: readonly string[] | null;
  /** The first instant no longer known, as text; null for what is known now. */
  readonly knownBefore: string | null;
}

const provinceColumn = { 'NSO-34': 'province_code', 'NSO-63': 'legacy_province_code' } as const;

/** By age reached in the year of the day. */
const ageGroup = `case
  when s.birth_year is null then 'unknown'
  when extract(year from $1::date) - s.birth_year >= 85 then '85+'
  else (floor(greatest(extract(year from $1::date) - s.birth_year, 0) / 5) * 5)::int::text || '-'
    || (floor(greatest(extract(year from $1::date) - s.birth_year, 0) / 5) * 5 + 4)::int::text
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

/** Counts stored segments, straight from SQL; row-level security leaves only the asker's area. */
@Injectable()
export class HeadcountsQueries {
  async count(
    tx: Transaction,
    question: CheckedQuestion,
  ): Promise<{ rows: HeadcountRow[]; total: number; originUnknown: number }> {
    const keys = question.by.map((dimension) => `${expressionOf(dimension, question)} as "${dimension}"`);
    const counted =
      question.population === 'migrants' ? `count(*) filter (where s.migrant_${question.basis})` : 'count(*)';
    const places = question.by.map((_dimension, index) => String(index + 1));
    const cells = await tx.query<(HeadcountRow & { unknown: number })[]>(
      `select ${[...keys, `${counted}::int as count`].join(', ')},
              count(*) filter (where s.movement_${question.basis} = 'origin_unknown')::int as unknown
         from status_segment s
         join commune here on here.code = s.commune_code
         left join commune origin on origin.code = s.origin_commune_code
        where s.starts_on <= $1::date and s.until > $1::date
          and ($2::text[] is null or s.commune_code = any ($2))
          and case when $3::timestamptz is null then s.known_until = 'infinity'
                   else s.known_from < $3 and s.known_until >= $3 end
        ${places.length === 0 ? '' : `group by ${places.join(', ')} order by ${places.join(', ')}`}`,
      [question.on, question.communes, question.knownBefore],
    );
    return {
      rows: cells.filter(({ count }) => count > 0).map(({ unknown, ...row }) => row),
      total: cells.reduce((sum, { count }) => sum + count, 0),
      originUnknown: cells.reduce((sum, { unknown }) => sum + unknown, 0),
    };
  }
}
