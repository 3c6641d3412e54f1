import { type Day, isAfter, isOnOrBefore } from '@libs/calendar';
import {
  citationText,
  type FeeExemption,
  groundsThatHold,
  mayExtend,
  noFacts,
  type ResidenceFacts,
} from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import type { Act } from '../audit/index.ts';
import { Cases } from '../cases/index.ts';
import type { Transaction } from '../database/index.ts';
import { DwellingBlocks } from '../places/index.ts';
import { Presences } from '../presences/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { ResidenceFactsQueries } from '../residence-status/index.ts';
import { excludedByLaw, type FieldError, invalidInput, notFound, Refusal } from '../web-errors/index.ts';
import { CasePapers } from './case-papers.repository.ts';
import { asLawSeesIt, communeOfPermanentResidence, refuseExcludedTerm } from './check-term.ts';
import type { PaperSeen, TemporaryResidenceFiling } from './filings.messages.ts';
import { OpenCases } from './open-cases.queries.ts';
import { comparedWithProof, papersFor } from './papers-of-case.ts';
import { RegistrationRequests } from './registration-requests.repository.ts';
import { type RegistrationRow, Registrations } from './registrations.repository.ts';

/** Where a case of a filing stands, and whom it is about. */
export interface PlaceInFiling {
  readonly filingId: string;
  readonly place: number;
  readonly communeCode: string;
  readonly residentId: string;
  readonly relationToHead: string | null;
  /** Why this person pays no fee, where they do not. */
  readonly feeExemption: FeeExemption | null;
}

/**
 * Opens the case of one person within a filing: what the law excludes is said now (422), not at the decision. The presence
 * that the case states is recorded with it, confirmed by the visit to the counter. The status is derived by the caller,
 * once for all cases of a filing.
 */
@Injectable()
export class OpenRegistration {
  constructor(
    private readonly facts: ResidenceFactsQueries,
    private readonly cases: Cases,
    private readonly requests: RegistrationRequests,
    private readonly registrations: Registrations,
    private readonly presences: Presences,
    private readonly papers: CasePapers,
    private readonly blocks: DwellingBlocks,
    private readonly openCases: OpenCases,
    private readonly rules: CurrentRules,
  ) {}

  /** @returns the id of the case */
  async open(
    tx: Transaction,
    filing: TemporaryResidenceFiling,
    place: PlaceInFiling,
    today: Day,
    act: Act,
  ): Promise<string> {
    const { replaced } = await this.refuse(tx, filing, place, today);
    return this.write(tx, filing, { ...place, replaced }, today, act);
  }

  /** Opens what was not refused. */
  async write(
    tx: Transaction,
    filing: TemporaryResidenceFiling,
    {
      filingId,
      place,
      communeCode,
      residentId,
      relationToHead,
      feeExemption,
      replaced,
    }: PlaceInFiling & { readonly replaced: RegistrationRow | null },
    today: Day,
    { officer }: Act,
  ): Promise<string> {
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
    const presenceId = await this.presenceFor(tx, filing, stated, today, officer);
    const { kind } = filing;
    const happenedOn = today.toString();
    const opened = { kind, filingId, placeInFiling: place, residentId, communeCode, happenedOn };
    const id = await this.cases.open(tx, officer, opened);
    await this.requests.add(tx, officer, {
      ...stated,
      caseId: id,
      presenceId,
      proofKind: filing.proof.kind,
      proofNote: filing.proof.note ?? null,
      requestedFrom: filing.requestedFrom.toString(),
      requestedLastDay: filing.requestedLastDay.toString(),
      filedBy: filing.filedBy,
      joinsParentOrGuardian: filing.joinsParentOrGuardian,
      discretion: filing.discretion ?? null,
      relationToHead,
      feeExemption,
      replacesRegistrationId: replaced?.id ?? null,
    });
    await this.papers.addConsents(tx, officer, { id, residentId }, filing.consents, happenedOn);
    await this.papers.addPapers(
      tx,
      officer,
      { id, residentId },
      await this.seen(tx, id, filing, today),
      happenedOn,
    );
    return id;
  }

  /** The originals seen: those that the officer names, and the one that the stated proof speaks of. */
  private async seen(
    tx: Transaction,
    caseId: string,
    { kind, papersSeen }: TemporaryResidenceFiling,
    today: Day,
  ): Promise<readonly PaperSeen[]> {
    const asked = await this.requests.get(tx, caseId);
    const compared = comparedWithProof(papersFor({ ...asked, kind }, today));
    const unnamed = compared.filter((code) => !papersSeen.some((paper) => paper.code === code));
    return [...papersSeen, ...unnamed.map((code) => ({ code }))];
  }

  /**
   * Refuses what stands in the way of the case: an open one (409 `case_already_open`), a death, nothing to extend or to
   * change (400), and all that the law excludes (422). Somebody not recorded yet has no past that could.
   */
  async refuse(
    tx: Transaction,
    filing: TemporaryResidenceFiling,
    { communeCode, residentId }: { communeCode: string; residentId: string | null },
    today: Day,
  ): Promise<{ replaced: RegistrationRow | null }> {
    if (residentId === null) {
      await this.refuseExcluded(tx, filing, { communeCode, facts: noFacts('VN'), replaced: null }, today);
      return { replaced: null };
    }
    const [resident] = await this.facts.of(tx, [residentId]);
    if (!resident) throw notFound();
    refuseDead(resident.facts);
    const open = await this.openCases.aboutRegistration(tx, residentId);
    const here = open.find((other) => other.communeCode === communeCode);
    if (here) throw new Refusal(409, 'case_already_open', [], { caseId: here.id });
    const follows = filing.kind !== 'registration';
    const replaced = follows ? await this.registrations.latestIn(tx, residentId, communeCode) : null;
    if (follows && replaced === null) throw nothingToFollow();
    await this.refuseExcluded(tx, filing, { communeCode, facts: resident.facts, replaced }, today);
    return { replaced };
  }

  private async refuseExcluded(
    tx: Transaction,
    filing: TemporaryResidenceFiling,
    {
      communeCode,
      facts,
      replaced,
    }: { communeCode: string; facts: ResidenceFacts; replaced: RegistrationRow | null },
    today: Day,
  ): Promise<void> {
    const rules = await this.rules.in(tx);
    const dwellingBlocks = (await this.blocks.of(tx, filing.dwellingId)).map(({ reason }) => reason);
    if (filing.kind === 'extension' && replaced !== null) {
      const decision = mayExtend(
        {
          registration: asLawSeesIt(replaced),
          lastDay: filing.requestedLastDay,
          sameDwelling: replaced.dwellingId === filing.dwellingId,
          communeOfPermanentResidence: communeOfPermanentResidence(facts, today),
          dwellingBlocks,
        },
        today,
        rules,
      );
      const decided = filing.discretion != null && decision.verdict === 'for_an_officer';
      if (decision.verdict !== 'may' && !decided) {
        throw excludedByLaw(
          groundsThatHold(decision).map(({ code, source }): FieldError => ({
            field: code === 'before_window' ? 'discretion' : 'kind',
            code,
            article: citationText(source),
          })),
        );
      }
    }
    refuseExcludedTerm(
      {
        communeCode,
        from: filing.requestedFrom,
        lastDay: filing.requestedLastDay,
        dwellingBlocks,
        ...(filing.kind === 'change_of_dwelling' && { movesTo: filing.dwellingId }),
      },
      facts,
      today,
      rules,
    );
  }

  /** Who extends lives there already; everybody else states since when they do. */
  private async presenceFor(
    tx: Transaction,
    { kind }: TemporaryResidenceFiling,
    stated: Parameters<Presences['findOrRecord']>[2],
    today: Day,
    officer: Act['officer'],
  ): Promise<string> {
    if (kind === 'extension') {
      const known = (await this.presences.openIn(tx, stated.residentId, stated.dwellingId)).at(-1);
      if (known) {
        await this.presences.confirm(tx, officer, known, today.toString());
        return known.id;
      }
    }
    return this.presences.findOrRecord(tx, officer, stated, today.toString());
  }
}

/** What cannot be true of any filing. */
export function refuseContradictions(
  filing: Pick<TemporaryResidenceFiling, 'arrivedOn' | 'plannedUntil' | 'requestedFrom' | 'requestedLastDay'>,
  today: Day,
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

/** Nobody who died is registered; a wrong death is voided first. */
function refuseDead({ diedOn }: ResidenceFacts): void {
  if (diedOn) throw invalidInput({ field: 'residentId', code: 'person_died' });
}

const nothingToFollow = () => invalidInput({ field: 'kind', code: 'no_registration_here' });
