import type pg from 'pg';
import type { Injected, TestApp } from '../support/app.ts';
import { onePoint } from '../support/files.ts';
import type { AuditedStep, Ids } from './audited-step.ts';
import { peopleOfDwellings, stepsOfDwellings } from './audited-steps-of-dwellings.ts';
import { stepsOfImports } from './audited-steps-of-imports.ts';
import { stepsOfInspections } from './audited-steps-of-inspections.ts';
import { stepsOfPartedFamilies, stepsOfServices } from './audited-steps-of-services.ts';
import { peopleOfOtherKinds, reason, stepsOfOtherKinds } from './audited-steps-of-other-kinds.ts';
import { reportsByGuests, stepsOfStays } from './audited-steps-of-stays.ts';
import { smallList } from './filled-imports.ts';
import { untilReady } from './filled-notices-and-files.ts';
import { filingFor, inDays, purpose, worker } from './known-elsewhere.ts';

/** One entry of the audit as it stands in the table. */
export interface AuditRow {
  readonly id: string;
  readonly request_id: string;
  readonly account_id: string | null;
  readonly role: string;
  readonly area_code: string;
  readonly action: string;
  readonly access_purpose: string | null;
  readonly resident_ids: string[];
  readonly fields: string[];
  readonly searched_by: string[];
}

export { reason } from './audited-steps-of-other-kinds.ts';

/** A row of a list, of somebody nobody knows. */
const listRow = {
  fullName: 'Nghiêm Thị Khuất Sơn',
  dateOfBirth: '12/8/1995',
  sex: 'nữ',
  personalNumber: '024195009998',
};

/** A story in which every route that asks for a purpose is asked once. A new route is asked here as well. */
const steps: readonly AuditedStep[] = [
  { operation: 'Residents.record', action: 'resident.recorded', makes: 'resident', ask: () => ['POST', 'residents', worker] },
  { operation: 'Residents.search', action: 'resident.search', searchedBy: ['name', 'birth_year'], ask: () => ['POST', 'residents/search', { name: 'khuat son', birthYear: 1995 }] },
  { operation: 'Residents.lookup', action: 'resident.lookup', searchedBy: ['personal_number'], ask: () => ['POST', 'residents/lookup', { personalNumber: worker.personalNumber }] },
  { operation: 'Residents.read', action: 'resident.read', ask: ({ resident }) => ['GET', `residents/${resident}`] },
  { operation: 'ResidenceStatus.timeline', action: 'timeline.read', ask: ({ resident }) => ['GET', `residents/${resident}/timeline`] },
  { operation: 'Residents.correct', action: 'resident.corrected', ask: ({ resident }) => ['POST', `residents/${resident}/corrections`, { reason, sex: 'male' }] },
  { operation: 'Residents.movePermanentResidence', action: 'permanent_residence.recorded', makes: 'fact', ask: ({ resident }) => ['POST', `residents/${resident}/permanent-residences`, { communeCode: '31135', from: '2020-01-01' }] },
  { operation: 'Residents.voidPermanentResidence', action: 'permanent_residence.voided', ask: ({ resident, fact }) => ['POST', `residents/${resident}/permanent-residences/${fact}/voiding`, { reason }] },
  { operation: 'Residents.addContact', action: 'contact.recorded', makes: 'contact', ask: ({ resident }) => ['POST', `residents/${resident}/contacts`, { kind: 'email', value: 'son@example.org' }] },
  { operation: 'Residents.markPossiblySame', action: 'possible_same.marked', makes: 'mark', ask: ({ resident, twin }) => ['POST', `residents/${resident}/possible-duplicates`, { otherResidentId: twin, reason }] },
  { operation: 'Households.found', action: 'household.founded', makes: 'home', ask: ({ resident }) => ['POST', 'households', { headResidentId: resident, from: '2024-01-01' }] },
  { operation: 'Households.addMember', action: 'household.joined', makes: 'member', ask: ({ home, twin }) => ['POST', `households/${home}/members`, { residentId: twin, relation: 'sibling', from: '2024-01-01' }] },
  { operation: 'ServiceAccess.ofFamily', action: 'services.read', ask: ({ resident }) => ['GET', `residents/${resident}/services`] },
  { operation: 'Households.ofResident', action: 'household.read', ask: ({ resident }) => ['GET', `residents/${resident}/households`] },
  { operation: 'TemporaryResidence.open', action: 'case.opened', makes: 'case', ask: ({ resident, dwelling }) => ['POST', 'cases', { residentId: resident, ...filingFor(dwelling) }] },
  { operation: 'TemporaryResidence.preCheck', action: 'case.pre_checked', ask: ({ resident, dwelling }) => ['POST', 'cases/pre-check', { residentId: resident, dwellingId: dwelling }] },
  { operation: 'TemporaryResidence.consent', action: 'case.consent_recorded', ask: (ids) => ['POST', `cases/${ids.case}/consents`, { of: 'owner', method: 'form_signature', giverName: reason, note: reason }] },
  { operation: 'TemporaryResidence.paper', action: 'case.paper_seen', ask: (ids) => ['POST', `cases/${ids.case}/papers-seen`, { code: 'written_lease', minutesNumber: '12/BB' }] },
  { operation: 'Filings.checkHousehold', action: 'case.pre_checked', ask: ({ third, thirdDwelling }) => ['POST', 'filings/households/pre-check', { dwellingId: thirdDwelling, members: [{ residentId: third, relation: 'head' }] }] },
  { operation: 'Filings.household', action: 'filing.opened', makes: 'household', ask: ({ third, thirdDwelling }) => ['POST', 'filings/households', { ...filingFor(thirdDwelling), members: [{ residentId: third, relation: 'head' }] }] },
  { operation: 'Filings.one', action: 'filing.read', ask: ({ household }) => ['GET', `filings/${household}`] },
  { operation: 'Filings.receipt', action: 'filing.receipt_recorded', ask: ({ household }) => ['POST', `filings/${household}/fee-receipt`, { receiptNumber: 'BL-1' }] },
  { operation: 'Filings.complete', action: 'case.completed', ask: ({ household }) => ['POST', `filings/${household}/completion`, {}] },
  { operation: 'Filings.decide', action: 'case.refused', ask: ({ household }) => ['POST', `filings/${household}/decision`, { verdict: 'refuse', grounds: ['papers_missing'], note: reason }] },
  { operation: 'Filings.list', action: 'filing.opened', makes: 'list', ask: ({ thirdDwelling }) => ['POST', 'filings/lists', { ...filingFor(thirdDwelling), organisation: 'Công ty may Phương Nam', goOnWithoutWrong: true, rows: [listRow, { ...listRow, personalNumber: '1' }] }] },
  { operation: 'Filings.mend', action: 'filing.row_mended', ask: ({ list }) => ['POST', `filings/${list}/rows/2`, { ...listRow, personalNumber: '024195009999' }] },
  { operation: 'Cases.claim', action: 'case.claimed', ask: (ids) => ['POST', `cases/${ids.case}/claim`, {}] },
  { operation: 'Cases.release', action: 'case.released', ask: (ids) => ['POST', `cases/${ids.case}/release`, {}] },
  { operation: 'Cases.askForSupplement', action: 'case.supplement_asked', ask: (ids) => ['POST', `cases/${ids.case}/supplement-request`, { missing: ['owner_consent'], note: reason }] },
  { operation: 'Cases.supplement', action: 'case.supplemented', ask: (ids) => ['POST', `cases/${ids.case}/supplement`, {}] },
  { operation: 'Cases.complete', action: 'case.completed', ask: (ids) => ['POST', `cases/${ids.case}/completion`, {}] },
  { operation: 'Cases.askOutside', action: 'case.outside_asked', ask: (ids) => ['POST', `cases/${ids.case}/outside-question`, { of: 'peoples_committee', about: 'undisputed_dwelling', note: reason }] },
  { operation: 'Cases.answerOutside', action: 'case.outside_answered', ask: (ids) => ['POST', `cases/${ids.case}/outside-answer`, { outcome: 'confirmed' }] },
  { operation: 'Cases.decide', action: 'case.granted', makes: 'registration', ask: (ids) => ['POST', `cases/${ids.case}/decision`, { verdict: 'grant', from: inDays(0), lastDay: inDays(20) }] },
  { operation: 'Cases.withdraw', action: 'case.withdrawn', ask: ({ otherCase }) => ['POST', `cases/${otherCase}/withdrawal`, { note: reason }] },
  { operation: 'Cases.one', action: 'case.read', makes: 'filing', ask: (ids) => ['GET', `cases/${ids.case}`] },
  { operation: 'Cases.lapsing', action: 'registration.lapsing_list', ask: () => ['GET', 'cases/lapsing?within=30'] },
  { operation: 'Cases.page', action: 'case.list', ask: () => ['GET', 'cases?state=granted'] },
  { operation: 'Attachments.keep', action: 'attachment.kept', makes: 'file', ask: (ids) => ['PUT', `cases/${ids.case}/attachments/${ids.case}?kind=dwelling_paper`] },
  { operation: 'Attachments.ofCase', action: 'attachments.listed', ask: (ids) => ['GET', `cases/${ids.case}/attachments`] },
  { operation: 'Attachments.content', action: 'attachment.downloaded', ask: ({ file }) => ['GET', `attachments/${file}/content`] },
  { operation: 'Attachments.void', action: 'attachment.voided', ask: ({ file }) => ['POST', `attachments/${file}/voiding`, { reason }] },
  { operation: 'Notices.ofCase', action: 'notices.read', makes: 'notice', ask: (ids) => ['GET', `cases/${ids.case}/notices`] },
  { operation: 'Notices.retry', action: 'notice.sent_again', ask: ({ notice }) => ['POST', `notices/${notice}/retry`] },
  { operation: 'Notices.choose', action: 'notices.declined', ask: ({ resident }) => ['POST', `residents/${resident}/notice-choices`, { channel: 'sms', wanted: false }] },
  { operation: 'Papers.ofCase', action: 'paper.list', ask: (ids) => ['GET', `cases/${ids.case}/papers`] },
  { operation: 'Papers.issue', action: 'paper.issued', makes: 'paper', ask: (ids) => ['POST', `cases/${ids.case}/papers`, { kind: 'result' }] },
  { operation: 'Papers.print', action: 'paper.printed', ask: ({ paper }) => ['GET', `papers/${paper}.pdf`] },
  { operation: 'Papers.receiptOfFiling', action: 'paper.issued', ask: ({ household }) => ['POST', `filings/${household}/receipt`] },
  { operation: 'FilingPrints.ask', action: 'filing_print.asked', makes: 'print', goesOn: ({ household }) => `filings/${household}/prints`, ask: ({ household }) => ['POST', `filings/${household}/prints`, { what: 'receipts' }] },
  { operation: 'FilingPrints.file', action: 'paper.printed', ask: ({ print }) => ['GET', `filing-prints/${print}.pdf`] },
  ...stepsOfOtherKinds,
  ...stepsOfDwellings,
  { operation: 'Presences.record', action: 'presence.recorded', makes: 'presence', ask: ({ twin, dwelling }) => ['POST', `residents/${twin}/presences`, { dwellingId: dwelling, arrivedOn: inDays(-33), purpose: 'work', source: 'person' }] },
  ...stepsOfInspections,
  ...stepsOfImports,
  ...stepsOfServices,
  { operation: 'Households.endMembership', action: 'household.left', ask: ({ home, member }) => ['POST', `households/${home}/members/${member}/ending`, { until: '2025-01-01' }] },
  { operation: 'Households.voidMembership', action: 'household.membership_voided', ask: ({ home, member }) => ['POST', `households/${home}/members/${member}/voiding`, { reason }] },
  ...stepsOfPartedFamilies,
  { operation: 'Presences.confirm', action: 'presence.confirmed', makes: 'fact', ask: ({ presence }) => ['POST', `presences/${presence}/confirmations`, { confirmedOn: inDays(-5) }] },
  { operation: 'Presences.voidConfirmation', action: 'confirmation.voided', ask: ({ fact }) => ['POST', `confirmations/${fact}/voiding`, { reason }] },
  { operation: 'Presences.depart', action: 'presence.departed', makes: 'fact', ask: ({ presence }) => ['POST', `presences/${presence}/departures`, { leftOn: inDays(-1) }] },
  { operation: 'Presences.voidDeparture', action: 'departure.voided', ask: ({ fact }) => ['POST', `departures/${fact}/voiding`, { reason }] },
  { operation: 'Presences.report', action: 'stay.reported', makes: 'fact', ask: ({ presence }) => ['POST', `presences/${presence}/stay-reports`, { from: inDays(-8), until: inDays(-4) }] },
  { operation: 'Presences.voidStayReport', action: 'stay_report.voided', ask: ({ fact }) => ['POST', `stay-reports/${fact}/voiding`, { reason }] },
  { operation: 'Presences.void', action: 'presence.voided', ask: ({ presence }) => ['POST', `presences/${presence}/voiding`, { reason }] },
  { operation: 'Deaths.record', action: 'death.recorded', ask: ({ twin }) => ['POST', `residents/${twin}/death`, { diedOn: inDays(-1) }] },
  { operation: 'Deaths.void', action: 'death.voided', ask: ({ twin }) => ['POST', `residents/${twin}/death/voiding`, { reason }] },
  { operation: 'Residents.voidContact', action: 'contact.voided', ask: ({ resident, contact }) => ['POST', `residents/${resident}/contacts/${contact}/voiding`, { reason }] },
  { operation: 'Residents.voidPossiblySame', action: 'possible_same.voided', ask: ({ resident, mark }) => ['POST', `residents/${resident}/possible-duplicates/${mark}/voiding`, { reason }] },
  ...stepsOfStays,
]; // prettier-ignore

const picture = { name: 'giay.png', type: 'image/png', bytes: onePoint };

/** Plays the story and gathers, step by step, what it left in the audit. */
export async function everyAuditedStep(asking: TestApp, superuser: pg.Client) {
  const post = async (path: string, body: object) =>
    (await asking.post('police.commune', path, body, purpose)).json<{
      id: string;
      resident: { id: string };
    }>();
  const twin = { ...worker, personalNumber: null, fullName: 'Nghiêm Thị Khuất Sông' };
  const ids: Partial<Ids> = {
    twin: (await post('residents', twin)).resident.id,
    dwelling: (await post('dwellings', { communeCode: '26740', address: '12 Lê Lợi', kind: 'rented' })).id,
  };
  const next = await post('dwellings', { communeCode: '26740', address: '14 Lê Lợi', kind: 'rented' });
  const filing = { residentId: ids.twin, ...filingFor(next.id) };
  const third = { ...worker, personalNumber: null, fullName: 'Nghiêm Thị Khuất Sâu' };
  ids.third = (await post('residents', third)).resident.id;
  ids.thirdDwelling = next.id;
  ids.otherCase = (await post('cases', filing)).id;
  Object.assign(ids, await peopleOfDwellings(asking));
  Object.assign(ids, await peopleOfOtherKinds(asking), await reportsByGuests(asking));
  // A session that is opened writes an entry of its own.
  for (const { by } of steps) if (by !== undefined) await asking.signIn(by);
  const entries: { step: AuditedStep; rows: AuditRow[] }[] = [];
  for (const step of steps) {
    const [{ count } = { count: 0 }] = (
      await superuser.query<{ count: number }>(
        "select count(*)::int as count from audit_entry where role <> 'system'",
      )
    ).rows;
    const [method, path, body] = step.ask(ids as Ids);
    const who = step.by ?? 'police.commune';
    const answer = await {
      GET: () => asking.get(who, path, purpose),
      POST: () => asking.post(who, path, body, purpose),
      PUT: () => asking.put(who, path, path.startsWith('imports') ? smallList : picture, purpose),
    }[method]();
    if (answer.statusCode >= 300) throw new Error(`${step.operation}: ${answer.statusCode} ${answer.body}`);
    if (step.makes) ids[step.makes] = idIn(answer, step.makes);
    const rows = await newRows(superuser, count, 'asc');
    if (step.goesOn) await untilReady(asking, step.goesOn(ids as Ids));
    const own = step.goesOn ? rows.filter(({ action }) => action === step.action) : rows;
    entries.push({ step, rows: own });
  }
  return { steps, entries };
}

function idIn(answer: Injected, made: keyof Ids): string {
  const body = answer.json<{
    id?: string;
    resident?: { id: string };
    registration?: { id: string };
    filing?: { id: string };
    members?: { id: string }[];
    items?: { id: string }[];
    findings?: { id: string }[];
  }>();
  if (made === 'resident') return body.resident?.id ?? '';
  if (made === 'visitFinding') return body.findings?.[0]?.id ?? '';
  if (made === 'filing') return body.filing?.id ?? '';
  if (made === 'registration') return body.registration?.id ?? '';
  if (made === 'member') return body.members?.at(-1)?.id ?? '';
  return body.id ?? body.items?.[0]?.id ?? '';
}

/** Entries of people after the first so many, or from the newest on; background work writes its own meanwhile. */
export async function newRows(
  superuser: pg.Client,
  after: number,
  order: 'asc' | 'desc',
): Promise<AuditRow[]> {
  const { rows } = await superuser.query<AuditRow>(
    `select * from audit_entry where role <> 'system' order by id ${order} offset $1`,
    [after],
  );
  return rows;
}

/** Every operation that asks for a purpose, by the OpenAPI document. */
export async function audited(asking: TestApp): Promise<string[]> {
  const { paths } = (await asking.app.inject({ url: '/api/openapi.json' })).json<{
    paths: Record<string, Record<string, { operationId: string; parameters?: { name: string }[] }>>;
  }>();
  return Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .filter(({ parameters }) => parameters?.some(({ name }) => name === 'Access-Purpose'))
    .map(({ operationId }) => operationId)
    .sort();
}
