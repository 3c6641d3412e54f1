import { hash } from 'node:crypto';
import { foldName } from '@libs/administrative-units';
import type { Day } from '@libs/calendar';
import type { RuleBook } from '@libs/residence-law';
import type { OneOfMany } from '../residence-status/index.ts';
import type { MatchedPerson } from '../residents/index.ts';
import { wrongInGuest } from '../stay-reports/index.ts';
import type { ImportField } from './fields.ts';
import type { ImportBatch } from './import-batches.repository.ts';
import { type Facts, type Find, homeOn, isKnownGrant, judgeGrant } from './judge-grant.ts';
import { nothingKnown, saidOfPresences, type SaidOfPresences } from './known-presences.ts';
import type { RowResult } from './row-results.ts';
import { fieldOfGuest, guestOf } from './stated-guest.ts';
import type { Finding, StatedRow } from './stated-row.ts';

const stillLivesThere = 'still_lives_there';
const thereWhenGranted = 'there_when_granted';
const leavesThen = 'leaves_then';
const staysOn = 'stays_on';
/** Said of rows for what they record of presences that are known. */
export const saidOfKnown: ReadonlySet<string> = new Set([
  stillLivesThere,
  thereWhenGranted,
  leavesThen,
  staysOn,
]);

/** What is to become of a row. */
export interface RowPlan {
  readonly number: number;
  readonly result: RowResult;
  readonly findings: readonly Finding[];
  /** Null where the row is wrong. */
  readonly stated: StatedRow | null;
  /** Who it is; null for somebody nobody knows yet. */
  readonly residentId: string | null;
  /** Residents who may be the same person. */
  readonly alike: readonly string[];
  /** What is known of the person; null for somebody new. */
  readonly known: OneOfMany | null;
  /** Null where no dwelling stands at the address yet. */
  readonly dwellingId: string | null;
  /** What it says of presences that are known. */
  readonly said: Pick<SaidOfPresences, 'isRecorded' | 'confirms' | 'leaves' | 'staysOn'>;
  /** Whether it records anything but that somebody left. */
  readonly saysMore: boolean;
  /** The same for two rows that say the same. */
  readonly rowKey: string | null;
}

/** What is judged beside the rows themselves. */
interface Judged {
  readonly match: MatchedPerson;
  readonly known: ReadonlyMap<string, OneOfMany>;
  readonly dwellings: ReadonlyMap<string, string>;
}

/** What rows are judged by. */
interface Judging {
  readonly batch: ImportBatch;
  readonly columns: Readonly<Partial<Record<ImportField, number>>>;
  readonly rules: RuleBook;
  readonly today: Day;
}

export function wrongRow(number: number, findings: readonly Finding[]): RowPlan {
  return {
    number,
    result: 'error',
    findings,
    stated: null,
    residentId: null,
    alike: [],
    known: null,
    dwellingId: null,
    said: { isRecorded: false, confirms: null, leaves: [], staysOn: null },
    saysMore: false,
    rowKey: null,
  };
}

/** Judges a row by what is known of whom it means and of its place, and by the law. */
export function judgeRow(
  number: number,
  stated: StatedRow,
  readFindings: readonly Finding[],
  { match, known, dwellings }: Judged,
  context: Judging,
): RowPlan {
  const { batch, columns, rules, today } = context;
  const findings = [...readFindings];
  const find = (field: ImportField, code: string, level: Finding['level'], article?: string) =>
    findings.push({ field, column: columns[field] ?? null, code, level, ...(article && { article }) });
  const dwellingId = dwellings.get(stated.dwelling.address) ?? null;
  const { byNumber, alike } = match;
  const saidOf = (facts: Facts | undefined) =>
    facts ? saidOfPresences(stated, batch.kind, facts, dwellingId, today, rules) : nothingKnown(stated);
  // Without a number only somebody who lived at the same place and is the same in all is the same person.
  const byPlace = byNumber
    ? undefined
    : alike.find(
        ({ residentId, isTheSameInAll }) =>
          isTheSameInAll &&
          known.get(residentId)?.facts.presences.some(({ dwelling }) => dwelling === dwellingId),
      );
  // Who a stay is about is for its report to say, unless the same stay is known already.
  const placed =
    batch.kind === 'stays' && byPlace && !saidOf(known.get(byPlace.residentId)?.facts).isRecorded
      ? undefined
      : byPlace;
  const residentId = byNumber?.residentId ?? placed?.residentId ?? null;
  const one = residentId === null ? null : (known.get(residentId) ?? null);
  const facts = one?.facts ?? null;
  const others = alike.map((other) => other.residentId).filter((id) => id !== residentId);

  if (byNumber && !byNumber.agrees) find('personalNumber', 'number_is_somebody_elses', 'error');
  if (facts && facts.diedOn !== null) find('fullName', 'person_died', 'error');
  if (residentId === null && others.length > 0) find('fullName', 'may_be_known', 'warning');
  judgeHome(stated, facts, find);
  if (batch.kind === 'stays')
    for (const { field, code } of wrongInGuest(guestOf(stated), today, rules)) {
      const said = fieldOfGuest(field);
      if (said !== 'row') find(said, code, 'error');
    }
  const isGranted = facts !== null && isKnownGrant(stated.grant, facts, batch.communeCode);
  if (stated.grant && !isGranted) judgeGrant(stated.grant, stated, facts, batch.communeCode, rules, find);
  const { findings: differing, arrivedOn, ...said } = saidOf(facts ?? undefined);
  for (const { field, code, level } of differing) if (field !== 'row') find(field, code, level);
  // The decision of a registration that is known showed them there when that was recorded.
  const confirms = isGranted ? null : said.confirms;
  const addsNothing = said.isRecorded && confirms === null && said.staysOn === null;
  const saysMore = stated.grant ? !isGranted : !addsNothing;

  const isWrong = findings.some(({ level }) => level === 'error');
  const result: RowResult = isWrong
    ? 'conflict'
    : !saysMore && said.leaves.length === 0
      ? 'unchanged'
      : residentId === null
        ? 'new'
        : 'matches';
  if (!isWrong) {
    const tell = (code: string) => findings.push({ field: 'row', column: null, code, level: 'warning' });
    if (said.staysOn !== null) find('leavesOn', staysOn, 'warning');
    if (confirms) tell(stated.grant ? thereWhenGranted : stillLivesThere);
    if (said.leaves.length > 0) tell(leavesThen);
  }
  return {
    number,
    result,
    findings,
    stated: arrivedOn === stated.arrivedOn ? stated : { ...stated, arrivedOn },
    residentId: isWrong ? null : residentId,
    alike: residentId === null ? others : [],
    known: one,
    dwellingId,
    said: { ...said, confirms },
    saysMore,
    rowKey: keyOf(stated),
  };
}

/** A recorded home is not overwritten by a list; that they differ is told. */
function judgeHome({ permanentResidence, arrivedOn }: StatedRow, facts: Facts | null, find: Find): void {
  if (permanentResidence === null || facts === null) return;
  const home = homeOn(facts, arrivedOn);
  if (home && home.communeCode !== permanentResidence)
    find('permanentResidence', 'permanent_residence_differs', 'warning');
}

/** Who a row is about, whatever else it says. */
export const personKeyOf = ({ person }: StatedRow): string =>
  person.personalNumber ?? `${foldName(person.fullName)}|${person.dateOfBirth}|${person.sex}`;

/** The same for two rows that say the same; a digest, because it outlives what it was made of. */
function keyOf(stated: StatedRow): string {
  const { dwelling, arrivedOn, leavesOn, grant } = stated;
  const said = [
    personKeyOf(stated),
    dwelling.address.toLowerCase(),
    arrivedOn,
    leavesOn,
    grant?.from,
    grant?.lastDay,
  ];
  return hash('sha256', JSON.stringify(said), 'base64url').slice(0, 22);
}
