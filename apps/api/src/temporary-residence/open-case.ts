import { isAfter, isOnOrBefore } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { type CaseDetails, Cases, CasesQueries, Filings } from '../cases/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Dwellings } from '../places/index.ts';
import { Presences } from '../presences/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { ProjectStatus, ResidenceFactsQueries } from '../residence-status/index.ts';
import { LookUpResident, Residents, ResidentsQueries } from '../residents/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput, notFound, Refusal } from '../web-errors/index.ts';
import { refuseExcludedTerm } from './check-term.ts';
import { RegistrationRequests } from './registration-requests.repository.ts';
import type { TemporaryResidenceFiling } from './temporary-residence.messages.ts';

/**
 * Opens a case at the counter: whom it is about, where they live since when, the proof of the dwelling, the term
 * asked for. What the law excludes is said now (422), not at the decision. The presence that the case states is
 * recorded with it, confirmed by the visit to the counter.
 */
@Injectable()
export class OpenCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly residents: Residents,
    private readonly finding: ResidentsQueries,
    private readonly lookup: LookUpResident,
    private readonly dwellings: Dwellings,
    private readonly facts: ResidenceFactsQueries,
    private readonly filings: Filings,
    private readonly cases: Cases,
    private readonly requests: RegistrationRequests,
    private readonly presences: Presences,
    private readonly reading: CasesQueries,
    private readonly status: ProjectStatus,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
  ) {}

  open(filing: TemporaryResidenceFiling, purpose: AccessPurposeCode, officer: Officer): Promise<CaseDetails> {
    const today = this.clock.today();
    refuseContradictions(filing, today);
    return this.transactions.run(officer, async (tx) => {
      const { communeCode } = await this.dwellings.get(tx, filing.dwellingId);
      if (!officer.communes.includes(communeCode)) throw new Refusal(403, 'outside_area');
      const residentId = await this.whom(tx, filing, purpose, officer);
      const [resident] = await this.facts.of(tx, [residentId]);
      if (!resident) throw notFound();
      refuseExcludedTerm(
        { communeCode, from: filing.requestedFrom, lastDay: filing.requestedLastDay },
        resident.facts,
        today,
        await this.rules.in(tx),
      );

      const stated = {
        residentId,
        communeCode,
        dwellingId: filing.dwellingId,
        arrivedOn: filing.arrivedOn.toString(),
        plannedUntil: filing.plannedUntil?.toString() ?? null,
        purpose: filing.purpose,
        hostRelation: filing.hostRelation,
        source: 'case_file' as const,
      };
      const presenceId = await this.presences.findOrRecord(tx, officer, stated, today.toString());
      const filedOn = today.toString();
      const filingId = await this.filings.add(tx, officer, { communeCode, filedOn });
      const kind = 'registration' as const;
      const opened = { kind, filingId, residentId, communeCode, happenedOn: filedOn };
      const id = await this.cases.open(tx, officer, opened);
      await this.requests.add(tx, officer, {
        ...stated,
        caseId: id,
        presenceId,
        proofKind: filing.proof.kind,
        proofNote: filing.proof.note ?? null,
        requestedFrom: filing.requestedFrom.toString(),
        requestedLastDay: filing.requestedLastDay.toString(),
        relationToHead: null,
        replacesRegistrationId: null,
      });
      await this.status.refresh(tx, [residentId]);
      await this.audit.note(tx, officer, {
        action: 'case.opened',
        accessPurpose: purpose,
        residentIds: [residentId],
        fields: Object.keys(filing),
        details: { caseId: id },
      });
      return this.reading.get(tx, id);
    });
  }

  /**
   * The resident by id, if visible here; by number wherever they are. Taking somebody from another area into a case
   * makes them visible here, so the commune is noted before the case refers to them.
   */
  private async whom(
    tx: Transaction,
    { residentId, personalNumber }: TemporaryResidenceFiling,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<string> {
    if (residentId !== undefined) {
      if (!(await this.residents.exists(tx, residentId))) throw notFound();
      return residentId;
    }
    const number = personalNumber ?? '';
    const here = await this.finding.idByNumber(tx, number);
    if (here !== null) return here;
    const elsewhere = await this.lookup.findElsewhere(tx, number, purpose, officer);
    if (elsewhere === null) throw invalidInput({ field: 'personalNumber', code: 'unknown_resident' });
    await this.status.makeVisible(tx, elsewhere, officer.area.code);
    return elsewhere;
  }
}

/** What cannot be true of any filing. */
function refuseContradictions(
  filing: TemporaryResidenceFiling,
  today: TemporaryResidenceFiling['arrivedOn'],
): void {
  const errors = [];
  if (isAfter(filing.arrivedOn, today)) errors.push({ field: 'arrivedOn', code: 'in_the_future' });
  if (filing.plannedUntil && isOnOrBefore(filing.plannedUntil, filing.arrivedOn)) {
    errors.push({ field: 'plannedUntil', code: 'not_after_arrival' });
  }
  if (filing.plannedUntil && isAfter(filing.plannedUntil, filing.arrivedOn.add({ years: 5 }))) {
    errors.push({ field: 'plannedUntil', code: 'too_far_ahead' });
  }
  if (errors.length > 0) throw invalidInput(...errors);
}
