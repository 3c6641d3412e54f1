import { registrationsReplacedBy } from '@libs/residence-law';
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
import { Presences } from '../presences/index.ts';
import { ResidenceFactsQueries } from '../residence-status/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { notFound } from '../web-errors/index.ts';
import { asLawSeesIt, refuseExcludedTerm } from './check-term.ts';
import { RegistrationRequests } from './registration-requests.repository.ts';
import { Registrations } from './registrations.repository.ts';
import type { RegistrationRequest } from './temporary-residence.messages.ts';

/** What a registration, an extension and a change of dwelling mean: their clock, and what a grant brings about. */
@Injectable()
export class RegistrationCases implements KindOfCase, OnModuleInit {
  constructor(
    private readonly kinds: KindsOfCases,
    private readonly requests: RegistrationRequests,
    private readonly registrations: Registrations,
    private readonly presences: Presences,
    private readonly facts: ResidenceFactsQueries,
    private readonly rules: CurrentRules,
  ) {}

  onModuleInit(): void {
    this.kinds.add(['registration', 'extension', 'change_of_dwelling'], this);
  }

  async request(tx: Transaction, { id, kind }: CaseNamed): Promise<RegistrationRequest> {
    const asked = await this.requests.get(tx, id);
    return { kind, ...asked };
  }

  /** Three working days from the day on which it was complete (article 28(2)), without the days for which the clock stood still. */
  due(_tx: Transaction, _held: CaseRecord, clock: ClockOfCase): Promise<DueOfCase> {
    return Promise.resolve(dueByLaw({ kind: 'registration' }, clock));
  }

  /** Registers for the term; a registration in another commune ends on its first day (article 3(4)). */
  async grant(tx: Transaction, held: CaseRecord, { officer, today, decision }: Granting): Promise<object> {
    const { residentId, communeCode } = held;
    const term = { from: dayNeeded('from', decision.from), lastDay: dayNeeded('lastDay', decision.lastDay) };
    const { dwellingId, presenceId } = await this.requests.get(tx, held.id);
    const [resident] = await this.facts.of(tx, [residentId]);
    if (!resident) throw notFound();
    const asked = { communeCode, ...term };
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
    const endedElsewhere = replaced.map(({ id }) => id);
    return { from, lastDay, ...(endedElsewhere.length > 0 && { endedElsewhere }) };
  }
}
