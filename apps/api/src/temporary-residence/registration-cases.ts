import { type Day, day, isAfter, plusDays } from '@libs/calendar';
import { citationText, registrationsReplacedBy, type ResidenceFacts } from '@libs/residence-law';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type CaseNamed,
  type CaseRecord,
  type ClockOfCase,
  dayNeeded,
  dueByLaw,
  type DueOfCase,
  type Granting,
  type KindOfCase,
  KindsOfCases,
} from '../cases/index.ts';
import type { Transaction } from '../database/index.ts';
import { DwellingBlocks } from '../places/index.ts';
import { Presences } from '../presences/index.ts';
import { ResidenceFactsQueries } from '../residence-status/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { type FieldError, notFound } from '../web-errors/index.ts';
import { CasePapers } from './case-papers.repository.ts';
import { asLawSeesIt, refuseExcludedTerm } from './check-term.ts';
import { FoundHouseholds } from './found-households.ts';
import { consentsMissing, papersFor, papersMissing, presentPapers } from './papers-of-case.ts';
import { RegistrationRequests, type RequestRow } from './registration-requests.repository.ts';
import type { RegistrationRequest } from './registration-request.messages.ts';
import { Registrations } from './registrations.repository.ts';
import type { RegistrationKind } from './temporary-residence.messages.ts';

/** What a registration, an extension and a change of dwelling mean: their clock, and what a grant brings about. */
@Injectable()
export class RegistrationCases implements KindOfCase, OnModuleInit {
  constructor(
    private readonly kinds: KindsOfCases,
    private readonly requests: RegistrationRequests,
    private readonly papers: CasePapers,
    private readonly registrations: Registrations,
    private readonly presences: Presences,
    private readonly blocks: DwellingBlocks,
    private readonly households: FoundHouseholds,
    private readonly facts: ResidenceFactsQueries,
    private readonly rules: CurrentRules,
  ) {}

  onModuleInit(): void {
    this.kinds.add(['registration', 'extension', 'change_of_dwelling'], this);
  }

  async request(tx: Transaction, { id, kind }: CaseNamed): Promise<RegistrationRequest> {
    const { residentId: _whom, filedOn, dateOfBirth, ...asked } = await this.requests.get(tx, id);
    const ofKind = kind as RegistrationKind;
    const needed = papersFor({ ...asked, kind: ofKind, dateOfBirth }, day(filedOn));
    return { kind: ofKind, ...asked, papers: presentPapers(needed, await this.papers.of(tx, id)) };
  }

  /** Consents that are needed and not given, papers that nobody has seen: without them nothing is complete. */
  async missing(tx: Transaction, { id, kind }: CaseRecord): Promise<FieldError[]> {
    const { filedOn, dateOfBirth, ...asked } = await this.requests.get(tx, id);
    const needed = papersFor({ ...asked, kind: kind as RegistrationKind, dateOfBirth }, day(filedOn));
    const recorded = await this.papers.of(tx, id);
    return [
      ...consentsMissing(needed, recorded).map(({ of, source }) => ({
        field: 'consents',
        code: of === 'owner' ? 'owner_has_not_consented' : 'parent_has_not_consented',
        article: citationText(source),
      })),
      ...papersMissing(needed, recorded).map(({ code, source }) => ({
        field: `papersSeen.${code}`,
        code: 'paper_not_seen',
        article: citationText(source),
      })),
    ];
  }

  /** Three working days from the day on which it was complete (article 28(2)), without the days for which the clock stood still. */
  due(_tx: Transaction, _held: CaseRecord, clock: ClockOfCase): Promise<DueOfCase> {
    return Promise.resolve(dueByLaw({ kind: 'registration' }, clock));
  }

  /** Registers for the term; a registration in another commune, or at the dwelling that was left, ends on its first day (article 3(4)). */
  async grant(tx: Transaction, held: CaseRecord, { officer, today, decision }: Granting): Promise<object> {
    const { residentId, communeCode, kind } = held;
    const term = { from: dayNeeded('from', decision.from), lastDay: dayNeeded('lastDay', decision.lastDay) };
    const request = await this.requests.get(tx, held.id);
    const { dwellingId, presenceId } = request;
    const [resident] = await this.facts.of(tx, [residentId]);
    if (!resident) throw notFound();
    const moves = kind === 'change_of_dwelling';
    const dwellingBlocks = (await this.blocks.of(tx, dwellingId)).map(({ reason }) => reason);
    const asked = { communeCode, ...term, dwellingBlocks, ...(moves && { movesTo: dwellingId }) };
    refuseExcludedTerm(asked, resident.facts, today, await this.rules.in(tx));

    const from = term.from.toString();
    const lastDay = term.lastDay.toString();
    const standing = await this.registrations.holdingFrom(tx, residentId, from);
    const replaced = registrationsReplacedBy(
      asked,
      standing.map((row) => ({ ...row, ...asLawSeesIt(row) })),
    );
    for (const { id, communeCode: before } of replaced) {
      await this.registrations.end(
        tx,
        officer,
        { id, residentId, communeCode: before },
        { endedOn: from, ground: 'elsewhere', newCommuneCode: communeCode },
      );
    }
    const registration = { residentId, caseId: held.id, communeCode, dwellingId, from, lastDay };
    await this.registrations.add(tx, officer, registration);
    if (presenceId !== null) {
      await this.presences.confirm(tx, officer, { id: presenceId, residentId }, today.toString());
    }
    if (moves) await this.leaveBefore(tx, request, resident.facts, officer);
    if (request.relationToHead !== null) {
      await this.households.join(tx, officer, held, { dwellingId, relation: request.relationToHead, from });
    }
    const endedElsewhere = replaced.filter((row) => row.communeCode !== communeCode).map(({ id }) => id);
    return { from, lastDay, ...(endedElsewhere.length > 0 && { endedElsewhere }) };
  }

  /** Whoever moved left the dwellings of the commune where they were before, unless something showed them there since. */
  private async leaveBefore(
    tx: Transaction,
    { residentId, dwellingId, arrivedOn }: RequestRow,
    facts: ResidenceFacts,
    officer: Granting['officer'],
  ): Promise<void> {
    const left = day(arrivedOn);
    for (const presence of facts.presences) {
      const shownUntil = latest([presence.arrivedOn, ...(presence.confirmedOn ?? [])]);
      const stays = presence.dwelling === dwellingId || presence.leftOn !== null;
      if (stays || presence.communeCode !== officer.area.code || !isAfter(left, shownUntil)) continue;
      await this.presences.depart(tx, officer, { id: presence.id, residentId }, left.toString());
    }
  }
}

const latest = (days: readonly Day[]): Day =>
  days.reduce((one, other) => (isAfter(other, one) ? other : one), plusDays(days[0]!, 0));
