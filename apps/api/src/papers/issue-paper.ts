import { createHash } from 'node:crypto';
import type { Day } from '@libs/calendar';
import type { RuleBook } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { PublicAddress } from '../accounts/index.ts';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { CurrentUnits } from '../places/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound, Refusal } from '../web-errors/index.ts';
import { CheckCodes } from './check-code.ts';
import type { CaseOnPaper } from './composing/case-on-paper.ts';
import { composePaper } from './composing/compose-paper.ts';
import { factsOfCase } from './composing/facts-of-case.ts';
import { filingReceiptFacts } from './composing/filing-receipt-facts.ts';
import type { PaperFacts, PaperKind } from './composing/paper-facts.ts';
import { formOfPaper } from './form-of-paper.ts';
import { type IssuedPaper, IssuedPapers } from './issued-papers.repository.ts';
import { PaperMaterialQueries } from './paper-material.queries.ts';
import { ReadCaseForPaper } from './read-case-for-paper.ts';
import { saysTheSame, type Sheet } from './sheet.ts';
import { papersFor, type Printable } from './which-papers.ts';

/** How the number of a paper tells its kind: phiếu tiếp nhận, phiếu hướng dẫn, phiếu từ chối, thông báo … */
const mark = {
  receipt: 'PTN',
  filing_receipt: 'PTN',
  supplement_request: 'PHD',
  refusal: 'PTC',
  result: 'TB',
  residence_confirmation: 'XN',
  household_list: 'DS',
  absence_slip: 'PTV',
  minutes: 'BB',
} as const satisfies Record<PaperKind, string>;

/** What all papers of one request share. */
interface Issuing {
  readonly tx: Transaction;
  readonly officer: Officer;
  readonly purpose: AccessPurposeCode;
  readonly today: Day;
  readonly rules: RuleBook;
}

/** A paper about to be issued. */
interface PaperComposed {
  readonly facts: PaperFacts;
  readonly sheet: Sheet;
  readonly number: string;
  readonly serial: number;
}

/** Issues papers: a number, the words as they are now, a code to check them by. */
@Injectable()
export class IssuePaper {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadCaseForPaper,
    private readonly material: PaperMaterialQueries,
    private readonly papers: IssuedPapers,
    private readonly codes: CheckCodes,
    private readonly units: CurrentUnits,
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly address: PublicAddress,
  ) {}

  /**
   * Issues one paper of a case. The paper that stands is answered if it says the same already; otherwise the new one
   * takes its place. 409 `paper_not_yet` where the case is not there.
   */
  issue(caseId: string, kind: PaperKind, purpose: AccessPurposeCode, officer: Officer): Promise<IssuedPaper> {
    return this.issuing(officer, purpose, async (issuing) => {
      const about = await this.read(issuing, caseId);
      const facts = papersFor(printableOf(about)).includes(kind)
        ? factsOfCase(kind, about, issuing.today.toString())
        : null;
      if (facts === null) throw new Refusal(409, 'paper_not_yet', [], { state: about.details.state });
      return this.issueOne(issuing, about, facts);
    });
  }

  /** The papers of a case of the kinds that are asked for, as far as the case can have them. */
  issueAny(
    caseId: string,
    kindsOf: (printable: Printable) => readonly PaperKind[],
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<IssuedPaper[]> {
    return this.issuing(officer, purpose, async (issuing) => {
      const about = await this.read(issuing, caseId);
      const issued: IssuedPaper[] = [];
      for (const kind of kindsOf(printableOf(about))) {
        const facts = factsOfCase(kind, about, issuing.today.toString());
        if (facts !== null) issued.push(await this.issueOne(issuing, about, facts));
      }
      return issued;
    });
  }

  /**
   * Issues the one receipt of a filing for many, which names everybody on it. It stands with the filing's first case, and
   * stays when the result of that case is cancelled. 409 `paper_not_yet` where one person filed alone.
   */
  issueReceiptOfFiling(filingId: string, purpose: AccessPurposeCode, officer: Officer): Promise<IssuedPaper> {
    return this.issuing(officer, purpose, async (issuing) => {
      const [first] = await this.material.casesOfFiling(issuing.tx, filingId);
      if (!first) throw notFound();
      const about = await this.read(issuing, first.id);
      const together = await this.material.filedTogether(issuing.tx, filingId);
      const facts = filingReceiptFacts(about, together);
      if (facts === null) throw new Refusal(409, 'paper_not_yet', [], { state: about.details.state });
      return this.issueOne(issuing, about, facts, filingId);
    });
  }

  private issuing<T>(
    officer: Officer,
    purpose: AccessPurposeCode,
    work: (issuing: Issuing) => Promise<T>,
  ): Promise<T> {
    const today = this.clock.today();
    return this.transactions.run(officer, async (tx) =>
      work({ tx, officer, purpose, today, rules: await this.rules.in(tx) }),
    );
  }

  private async read({ tx, officer, today, rules }: Issuing, caseId: string): Promise<CaseOnPaper> {
    const about = await this.reading.read(tx, caseId, today, rules);
    if (!officer.communes.includes(about.details.communeCode)) throw new Refusal(403, 'outside_area');
    return about;
  }

  /** The paper that stands, where it says the same already, or the new one. */
  private async issueOne(
    issuing: Issuing,
    about: CaseOnPaper,
    facts: PaperFacts,
    filingId?: string,
  ): Promise<IssuedPaper> {
    const { tx, officer, today } = issuing;
    const { id: caseId, communeCode } = about.details;
    // From here on the papers of the commune wait for each other, so two officers cannot both issue it.
    const serial = await this.papers.nextSerial(tx, communeCode, today.year);
    const number = `${serial}/${today.year}/${mark[facts.kind]}-${communeCode}`;
    const sheet = this.compose(issuing, communeCode, number, facts);
    const known =
      filingId === undefined
        ? await this.papers.ofCase(tx, caseId)
        : await this.papers.ofFiling(tx, filingId);
    const standing = known.find(({ kind }) => kind === facts.kind);
    if (standing) {
      if (saysTheSame(JSON.parse(standing.contents) as Sheet, sheet)) {
        await this.note(issuing, 'paper.asked_again', standing);
        return standing;
      }
      await this.papers.void(tx, officer, standing.id, 'replaced');
    }
    return this.add(issuing, about, { facts, sheet, number, serial });
  }

  private compose(
    { officer, today, rules }: Issuing,
    communeCode: string,
    number: string,
    facts: PaperFacts,
  ): Sheet {
    const { units } = this;
    const provinceCode = units.units.findOn('commune', communeCode, today)?.provinceCode ?? '';
    return composePaper(
      {
        commune: units.communeNameOn(communeCode, today) ?? communeCode,
        province: units.provinceNameOn(provinceCode, today) ?? provinceCode,
        number,
        issuedOn: today,
        officerName: officer.displayName,
        publicUrl: this.address.url,
        form: formOfPaper(facts.kind, rules, today),
      },
      facts,
    );
  }

  private async add(
    issuing: Issuing,
    { details }: CaseOnPaper,
    { facts, sheet, number, serial }: PaperComposed,
  ): Promise<IssuedPaper> {
    const { tx, officer, today } = issuing;
    const contents = JSON.stringify(sheet);
    const checkSalt = this.codes.newSalt();
    const paper = await this.papers.add(tx, officer, {
      kind: facts.kind,
      caseId: details.id,
      residentId: details.residentId,
      communeCode: details.communeCode,
      year: today.year,
      serial,
      number,
      issuedOn: today.toString(),
      validUntil: facts.kind === 'residence_confirmation' ? facts.validUntil : null,
      contents,
      contentsSha256: createHash('sha256').update(contents).digest(),
      checkSalt,
      checkDigest: this.codes.digestOf(this.codes.codeOf(checkSalt)),
    });
    await this.note(issuing, 'paper.issued', paper);
    return paper;
  }

  /** With everybody whom the paper names. */
  private async note(
    { tx, officer, purpose }: Issuing,
    action: 'paper.issued' | 'paper.asked_again',
    { id, caseId, kind }: IssuedPaper,
  ): Promise<void> {
    await this.audit.note(tx, officer, {
      action,
      accessPurpose: purpose,
      residentIds: await this.papers.whomTheyName(tx, [id]),
      fields: ['paper'],
      details: { caseId, paperId: id, kind },
    });
  }
}

/** What a case is, as far as its papers depend on it. */
export function printableOf({ details, household }: CaseOnPaper): Printable {
  const { kind, state, request } = details;
  return {
    kind,
    state,
    hasHousehold: household !== null,
    hasMinutes: request.kind === 'ending' && request.minutes !== null,
  };
}
