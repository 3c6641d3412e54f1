import { fromEpochDay, type Day, type EpochDay } from '@libs/calendar';
import { cite, type Citation } from '../citation.ts';
import { type RuleBook } from '../rule-book.ts';
import { lawOnResidence2020, ourReading } from '../texts.ts';
import { MigrantTest, type MigrantRule } from './migrant.ts';
import { type Person } from './person.ts';
import { type Piece } from './pieces.ts';
import { bases, mapUnder, type Basis } from './provinces.ts';
import { candidatesOn, standingAt, type Candidate, type Standing } from './standing.ts';

/** A fact by its place in the list it was given in. */
export interface FactReference {
  readonly list:
    | 'permanentResidences'
    | 'presences'
    | 'stayReports'
    | 'temporaryRegistrations'
    | 'pendingCases'
    | 'noResidenceDeclarations';
  readonly index: number;
}

/** The row of the status table, the choice among several communes, or a rule of the migrant test. */
export type ReasonRow = Standing['row'] | 'place' | `migrant.${MigrantRule}`;

/** One reason for a segment: the row that held, the facts it rests on, and the rule in force on its first day. */
export interface Reason {
  readonly row: ReasonRow;
  readonly source: Citation;
  /** First day of the version of the rule that was applied; null where the rule is a definition without a number. */
  readonly ruleFrom: Day | null;
  readonly facts: readonly FactReference[];
  /** For a migrant rule: the bases under which it holds. */
  readonly bases?: readonly Basis[];
}

/** Why a segment is what it is, read off its first day: the status row first. */
export function becauseOf(person: Person, piece: Piece, rules: RuleBook): readonly Reason[] {
  const { candidate, home, from } = piece;
  const standing = standingAt(person, candidate, home, from);
  return [
    statusReason(person, candidate, standing, rules),
    ...placeReasons(person, piece),
    ...migrantReasons(person, piece, rules),
  ];
}

const article = {
  '2': cite(lawOnResidence2020, { article: 2, clause: 8, row: 'D-05', tag: 'C' }),
  '3': cite(lawOnResidence2020, { article: 27, clause: 1, row: 'T-01', tag: 'A' }),
  '5': cite(lawOnResidence2020, { article: 28, clause: 2, row: 'T-06', tag: 'A' }),
  '6': cite(lawOnResidence2020, { article: 19, row: 'N-01', tag: 'B' }),
  '7': cite(lawOnResidence2020, { article: 27, clause: 1, row: 'T-13', tag: 'A' }),
  '8': cite(lawOnResidence2020, { article: 28, clause: 3, row: 'T-12', tag: 'A' }),
  place: cite(ourReading, { article: 'mục 3', row: 'D-06', tag: 'REC' }),
} as const;

function statusReason(
  person: Person,
  { chain, latest }: Candidate,
  standing: Standing,
  rules: RuleBook,
): Reason {
  const { row, home, term, coverage, span } = standing;
  const presence: FactReference = { list: 'presences', index: latest.index };
  const known = (source: Citation, ...facts: FactReference[]): Reason => ({
    row,
    source,
    ruleFrom: null,
    facts: [presence, ...facts],
  });
  switch (row) {
    case '2':
      return known(
        article[row],
        ...(home ? [{ list: 'permanentResidences', index: home.index } as const] : []),
      );
    case '3':
    case '7':
    case '8':
      return known(
        article[row],
        ...(term ? [{ list: 'temporaryRegistrations', index: term.index } as const] : []),
      );
    case '4': {
      const on = fromEpochDay((coverage?.report.from ?? chain.from) as EpochDay);
      const version =
        coverage?.how === 'relatives'
          ? rules.parameter('oneReportForRelatives').readOn(fromEpochDay(latest.from as EpochDay))
          : rules.parameter('stayReportHours').readOn(on);
      const index = coverage ? person.facts.stayReports.indexOf(coverage.report) : -1;
      return {
        row,
        source: version.source,
        ruleFrom: version.from,
        facts: [presence, { list: 'stayReports', index }],
      };
    }
    case '5':
      return known(article[row], ...(span ? [{ list: 'pendingCases', index: span.index } as const] : []));
    case '6':
      return known(
        article[row],
        ...(span ? [{ list: 'noResidenceDeclarations', index: span.index } as const] : []),
      );
    case '9':
    case '10': {
      const name = row === '9' ? 'shortestStayToRegister' : 'stayReportHours';
      const { source, from } = rules.parameter(name).readOn(fromEpochDay(chain.from as EpochDay));
      return { row, source, ruleFrom: from, facts: [presence] };
    }
  }
}

function placeReasons(person: Person, { candidate, from }: Piece): Reason[] {
  const candidates = candidatesOn(person, from);
  if (candidates.length < 2) return [];
  const others = candidates.filter(({ place }) => place !== candidate.place);
  const facts = [candidate, ...others].map(({ latest }): FactReference => ({
    list: 'presences',
    index: latest.index,
  }));
  return [{ row: 'place', source: article.place, ruleFrom: null, facts }];
}

function migrantReasons(person: Person, { candidate, migrant, from }: Piece, rules: RuleBook): Reason[] {
  const test = new MigrantTest(person);
  const holding = new Map<MigrantRule, Basis[]>();
  for (const basis of bases) {
    const rule = migrant[basis] ? test.ruleOn(candidate, mapUnder(basis, from), from) : null;
    if (rule) holding.set(rule, [...(holding.get(rule) ?? []), basis]);
  }
  return [...holding].map(([rule, under]): Reason => {
    const name = rule === '4' ? 'migrantWindow' : 'studyMonth';
    const version = rules.parameter(name).readOn(fromEpochDay(from));
    const facts: FactReference[] = [{ list: 'presences', index: candidate.latest.index }];
    if (rule === '3' && candidate.term)
      facts.push({ list: 'temporaryRegistrations', index: candidate.term.index });
    return { row: `migrant.${rule}`, source: version.source, ruleFrom: version.from, facts, bases: under };
  });
}
