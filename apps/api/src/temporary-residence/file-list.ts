import { type Day, day, laterOf } from '@libs/calendar';
import { feeOfFiling } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Filings } from '../cases/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Dwellings } from '../places/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import { FindStated } from '../residents/index.ts';
import { excludedByLaw, type FieldError, notFound, Refusal } from '../web-errors/index.ts';
import { CasePapers } from './case-papers.repository.ts';
import { FilingRows } from './filing-rows.repository.ts';
import type { ListFiling, TemporaryResidenceFiling, WholeFiling } from './filings.messages.ts';
import type { ListRowFiled } from './list-row.messages.ts';
import type { RowsDone } from './list-progress.ts';
import { type ListRow, readListRow } from './list-row.ts';
import { OpenRegistration, refuseContradictions } from './open-registration.ts';
import { ReadFiling } from './read-filing.ts';
import { RegistrationRequests } from './registration-requests.repository.ts';

/** What a list says for everybody on it. */
type FiledForAll = Omit<TemporaryResidenceFiling, 'kind' | 'residentId' | 'personalNumber'>;

/** A row that nothing stands in the way of, and who it is if anybody knows them. */
interface RowToOpen {
  readonly place: number;
  readonly row: ListRow;
  readonly residentId: string | null;
}

const filingOf = (list: FiledForAll, { lastDay }: ListRow): TemporaryResidenceFiling => ({
  ...list,
  kind: 'registration',
  requestedLastDay: lastDay,
});

/** Where and by whom a list is taken in. */
interface Here {
  readonly communeCode: string;
  readonly today: Day;
  readonly act: Act;
}

/** Where the rows of a list go. */
interface IntoFiling extends Here {
  readonly filingId: string;
}

/**
 * Đăng ký theo danh sách: a list through an organisation that manages the place, one filing with a case for each row. Rows
 * that are wrong are told each with all that is wrong; without `goOnWithoutWrong` nothing is kept then (422), with it the
 * right ones go on and the wrong ones stay to be mended.
 */
@Injectable()
export class FileList {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly filings: Filings,
    private readonly rows: FilingRows,
    private readonly people: FindStated,
    private readonly opening: OpenRegistration,
    private readonly requests: RegistrationRequests,
    private readonly papers: CasePapers,
    private readonly reading: ReadFiling,
    private readonly status: ProjectStatus,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
  ) {}

  /** @param tell told after each row how far the list has come */
  file(list: ListFiling, act: Act, tell: (rows: RowsDone) => void): Promise<WholeFiling> {
    const { officer } = act;
    const today = this.clock.today();
    refuseContradictions(list, today);
    return this.transactions.run(officer, async (tx) => {
      const { communeCode } = await this.dwellings.get(tx, list.dwellingId);
      if (!officer.communes.includes(communeCode)) throw new Refusal(403, 'outside_area');
      const here = { communeCode, today, act };
      const together = { ...list, joinsParentOrGuardian: false };
      const right: RowToOpen[] = [];
      const wrong: { place: number; content: ListRowFiled; errors: readonly FieldError[] }[] = [];
      const numbers = new Set<string>();
      for (const [index, content] of list.rows.entries()) {
        const checked = await this.check(tx, together, content, here, numbers);
        if ('errors' in checked) wrong.push({ place: index + 1, content, errors: checked.errors });
        else right.push({ ...checked, place: index + 1 });
        tell({ done: index + 1, all: 2 * list.rows.length });
      }
      if (wrong.length > 0 && !(list.goOnWithoutWrong && right.length > 0)) throw wrongRows(wrong);
      const into = { ...here, filingId: await this.addFiling(tx, list, right, here) };
      const { filingId } = into;
      const taken: string[] = [];
      for (const row of right) {
        taken.push((await this.open(tx, together, row, into)).residentId);
        tell({ done: list.rows.length + row.place, all: 2 * list.rows.length });
      }
      for (const row of wrong) await this.rows.add(tx, officer, { ...row, filingId, communeCode });
      return this.finish(tx, taken, 'filing.opened', into);
    });
  }

  /** Takes a row that waited, as it is after it was mended. */
  mend(filingId: string, place: number, content: ListRowFiled, act: Act): Promise<WholeFiling> {
    const today = this.clock.today();
    return this.transactions.run(act.officer, async (tx) => {
      const filing = await this.filings.hold(tx, filingId);
      const rowId = filing && (await this.rows.hold(tx, filingId, place));
      if (!filing || rowId === null) throw notFound();
      const list = await this.filedTogether(tx, filing.caseIds[0] ?? '', today);
      const into = { filingId, communeCode: filing.communeCode, today, act };
      const checked = await this.check(tx, list, content, into, new Set());
      if ('errors' in checked) throw excludedByLaw(checked.errors);
      const opened = await this.open(tx, list, { ...checked, place }, into);
      const { channel } = filing;
      await this.filings.chargeAlso(tx, filingId, await this.feeOf(tx, channel, [checked.row], today));
      await this.rows.mended(tx, rowId, content, opened.caseId);
      return this.finish(tx, [opened.residentId], 'filing.row_mended', into);
    });
  }

  /** The filing of the rows that are taken; a row that waits is charged once it is mended. */
  private async addFiling(
    tx: Transaction,
    { channel, organisation, feeReceiptNumber = null }: ListFiling,
    taken: readonly RowToOpen[],
    { communeCode, today, act }: Here,
  ): Promise<string> {
    const rows = taken.map(({ row }) => row);
    return this.filings.add(tx, act.officer, {
      communeCode,
      filedOn: today.toString(),
      form: 'list',
      organisation,
      channel,
      fee: {
        vnd: await this.feeOf(tx, channel, rows, today),
        exemption: null,
        receiptNumber: feeReceiptNumber,
      },
    });
  }

  private async feeOf(
    tx: Transaction,
    channel: 'counter' | 'online',
    rows: readonly ListRow[],
    filedOn: Day,
  ): Promise<number> {
    const exemptions = rows.map(({ feeExemption }) => feeExemption);
    const charged = { kind: 'registration', form: 'list', channel, exemptions, filedOn } as const;
    return feeOfFiling(charged, await this.rules.in(tx)).amount;
  }

  /** One row: checked by itself, then against the person and the law. Nothing of it is written yet. */
  private async check(
    tx: Transaction,
    list: FiledForAll,
    content: ListRowFiled,
    { communeCode, today, act }: Here,
    numbers: Set<string>,
  ): Promise<Omit<RowToOpen, 'place'> | { errors: readonly FieldError[] }> {
    const read = readListRow(content, { from: list.requestedFrom, lastDay: list.requestedLastDay });
    if ('errors' in read) return read;
    const { row } = read;
    if (numbers.has(row.personalNumber))
      return { errors: [{ field: 'personalNumber', code: 'twice_in_list' }] };
    numbers.add(row.personalNumber);
    try {
      const residentId = await this.people.find(tx, row, act);
      await this.opening.refuse(tx, filingOf(list, row), { communeCode, residentId }, today);
      return { row, residentId };
    } catch (fault) {
      const errors = errorsOf(fault);
      if (errors === null) throw fault;
      return { errors };
    }
  }

  /** Opens the case of a row; somebody nobody knows yet is recorded first. */
  private async open(
    tx: Transaction,
    list: FiledForAll,
    { row, residentId: known, place }: RowToOpen,
    { filingId, communeCode, today, act }: IntoFiling,
  ): Promise<{ caseId: string; residentId: string }> {
    const residentId = known ?? (await this.people.record(tx, row, act.officer));
    const { feeExemption } = row;
    const at = {
      filingId,
      place,
      communeCode,
      residentId,
      relationToHead: null,
      feeExemption,
      replaced: null,
    };
    return { caseId: await this.opening.write(tx, filingOf(list, row), at, today, act), residentId };
  }

  /** What the list said for everybody, as the case of another row has it; a first day that has passed becomes today. */
  private async filedTogether(tx: Transaction, caseId: string, today: Day): Promise<FiledForAll> {
    const asked = await this.requests.get(tx, caseId);
    const { consents, papers } = await this.papers.of(tx, caseId);
    return {
      dwellingId: asked.dwellingId,
      arrivedOn: day(asked.arrivedOn),
      plannedUntil: asked.plannedUntil === null ? null : day(asked.plannedUntil),
      purpose: asked.purpose,
      hostRelation: asked.hostRelation,
      proof: { kind: asked.proofKind, note: asked.proofNote },
      requestedFrom: laterOf(day(asked.requestedFrom), today),
      requestedLastDay: day(asked.requestedLastDay),
      filedBy: asked.filedBy,
      channel: 'counter',
      consents: consents.map((given) => ({ ...given, givenOn: day(given.givenOn) })),
      papersSeen: [...papers],
      joinsParentOrGuardian: false,
    };
  }

  private async finish(tx: Transaction, residentIds: readonly string[], action: string, into: IntoFiling) {
    const { filingId, act } = into;
    await this.status.refresh(tx, residentIds);
    await this.audit.note(tx, act.officer, {
      action,
      accessPurpose: act.purpose,
      residentIds,
      fields: ['fullName', 'dateOfBirth', 'sex', 'personalNumber', 'term'],
      details: { filingId },
    });
    return this.reading.get(tx, filingId);
  }
}

/** What is wrong with a row; a fault of ours, and a limit that was reached, are nobody's row. */
function errorsOf(fault: unknown): readonly FieldError[] | null {
  if (!(fault instanceof Refusal) || fault.status >= 429) return null;
  return fault.errors.length > 0 ? fault.errors : [{ field: 'personalNumber', code: fault.code }];
}

function wrongRows(wrong: readonly { place: number; errors: readonly FieldError[] }[]): Refusal {
  const errors = wrong.flatMap(({ place, errors: ofRow }) =>
    ofRow.map((error): FieldError => ({ ...error, field: `rows.${String(place - 1)}.${error.field}` })),
  );
  return new Refusal(422, 'list_has_wrong_rows', errors, { wrongRows: wrong.length });
}
