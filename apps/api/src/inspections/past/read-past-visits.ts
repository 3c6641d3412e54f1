import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Transaction, Transactions } from '../../database/index.ts';
import { Dwellings } from '../../places/index.ts';
import { Residents } from '../../residents/index.ts';
import { notFound } from '../../web-errors/index.ts';
import type { PastVisit, PastVisitFilter, PastVisitList } from './past-visits.messages.ts';
import { PastVisitsQueries, type VisitRow } from './past-visits.queries.ts';
import { takenBackWithinDays } from './take-back-findings.ts';

/** What was found at a dwelling or of a person before, with what was taken back and why. */
@Injectable()
export class ReadPastVisits {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: PastVisitsQueries,
    private readonly dwellings: Dwellings,
    private readonly residents: Residents,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  at(dwellingId: string, { limit }: PastVisitFilter, act: Act): Promise<PastVisitList> {
    return this.transactions.run(act.officer, async (tx) => {
      await this.dwellings.get(tx, dwellingId);
      const same = await this.dwellings.sameAs(tx, dwellingId);
      const visits = await this.reading.at(tx, same, this.clock.today().toString(), limit);
      return this.shown(tx, visits, { dwellingId }, act);
    });
  }

  /** Of the visits that found the person, what they found of the person alone. */
  of(residentId: string, { limit }: PastVisitFilter, act: Act): Promise<PastVisitList> {
    return this.transactions.run(act.officer, async (tx) => {
      if (!(await this.residents.exists(tx, residentId))) throw notFound();
      const visits = await this.reading.of(tx, residentId, this.clock.today().toString(), limit);
      const own = visits.map((visit) => ({
        ...visit,
        findings: visit.findings.filter((finding) => finding.residentId === residentId),
      }));
      return this.shown(tx, own, {}, act);
    });
  }

  private async shown(
    tx: Transaction,
    visits: readonly VisitRow[],
    details: object,
    { officer, purpose }: Act,
  ): Promise<PastVisitList> {
    const named = visits.flatMap(({ findings }) => findings.map(({ residentId }) => residentId));
    await this.audit.note(tx, officer, {
      action: 'past_visits.read',
      accessPurpose: purpose,
      residentIds: [...new Set(named)],
      fields: ['fullName', 'birthYear', 'presence'],
      details: { ...details },
    });
    return { items: visits.map((visit) => presentVisit(visit)) };
  }
}

function presentVisit({ communeCode: _here, daysSince, ...visit }: VisitRow): PastVisit {
  const mayBeTakenBack = visit.voidedAt === null && daysSince <= takenBackWithinDays;
  return {
    ...visit,
    mayBeTakenBack,
    findings: visit.findings.map((finding) => ({
      ...finding,
      mayBeTakenBack: mayBeTakenBack && finding.voidedAt === null,
    })),
  };
}
