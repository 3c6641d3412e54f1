import { day, type Day } from '@libs/calendar';
import { type LegalText } from './texts.ts';

/** How well a value is known: A official text read, B official procedure page, C secondary source,
 * MH/MM/ML recalled (high, medium, low), U unresolved, REC our recommendation and not law. */
export type ConfidenceTag = 'A' | 'B' | 'C' | 'MH' | 'MM' | 'ML' | 'U' | 'REC';

/** Where a value stands, as data: an answer can always be checked by its reader. */
export interface Citation {
  readonly text: LegalText;
  readonly article: string;
  readonly clause: string | null;
  readonly point: string | null;
  /** The row of the parameter reference that says it: T-01, L-04, Z-12 … */
  readonly row: string;
  readonly tag: ConfidenceTag;
  /** Whether somebody entitled to has confirmed it against the gazette. */
  readonly confirmed: boolean;
  readonly checkedOn: Day;
}

interface Where {
  readonly article: number | string;
  readonly clause?: number | string;
  readonly point?: string;
  readonly row: string;
  readonly tag: ConfidenceTag;
  readonly confirmed?: boolean;
  readonly checkedOn?: Day;
}

const compiledOn = day('2026-11-21');

/** A citation; nothing is confirmed until somebody has compared it with the gazette. */
export function cite(text: LegalText, where: Where): Citation {
  return {
    text,
    article: String(where.article),
    clause: where.clause === undefined ? null : String(where.clause),
    point: where.point ?? null,
    row: where.row,
    tag: where.tag,
    confirmed: where.confirmed ?? false,
    checkedOn: where.checkedOn ?? compiledOn,
  };
}

/** Tags below B are shown with their tag, so that nobody takes a recollection for the gazette. */
export const isWellKnown = ({ tag, confirmed }: Citation): boolean => confirmed || tag === 'A' || tag === 'B';

/** "Luật Cư trú (68/2020/QH14), Điều 27 khoản 1", or the same in English. */
export function citationText(
  { text, article, clause, point }: Citation,
  language: 'vi' | 'en' = 'vi',
): string {
  if (text.kind !== 'law') {
    return `${language === 'vi' ? text.title : text.titleInEnglish} (${text.number}), ${article}`;
  }
  // An annex or a list of forms is cited by its name.
  const isNumbered = /^\d/.test(article);
  return language === 'vi'
    ? [
        `${text.title} (${text.number}), ${isNumbered ? 'Điều ' : ''}${article}`,
        clause === null ? '' : ` khoản ${clause}`,
        point === null ? '' : ` điểm ${point}`,
      ].join('')
    : [
        `${text.titleInEnglish} (${text.number}), ${isNumbered ? 'article ' : ''}${article}`,
        clause === null ? '' : ` clause ${clause}`,
        point === null ? '' : ` point ${point}`,
      ].join('');
}
