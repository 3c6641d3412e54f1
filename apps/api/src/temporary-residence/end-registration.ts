import { day } from '@libs/calendar';
import { citationText, groundsThatHold, mayEnd, type ResidenceFacts } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import type { GrantedRegistration } from '../cases/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { ProjectStatus, ResidenceFactsQueries } from '../residence-status/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { excludedByLaw, notFound, Refusal } from '../web-errors/index.ts';
import { asLawSeesIt, communeOfPermanentResidence } from './check-term.ts';
import { Registrations } from './registrations.repository.ts';
import type { RegistrationEnding } from './temporary-residence.messages.ts';

/** Xoá đăng ký tạm trú: strikes a registration off on a ground of article 29(1). */
@Injectable()
export class EndRegistration {
  constructor(
    private readonly transactions: Transactions,
    private readonly registrations: Registrations,
    private readonly facts: ResidenceFactsQueries,
    private readonly status: ProjectStatus,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
  ) {}

  end(
    registrationId: string,
    ending: RegistrationEnding,
    purpose: AccessPurposeCode,
    officer: Officer,
  ): Promise<GrantedRegistration> {
    const today = this.clock.today();
    return this.transactions.run(officer, async (tx) => {
      const held = await this.registrations.hold(tx, registrationId);
      if (!held) throw notFound();
      if (!officer.communes.includes(held.communeCode)) throw new Refusal(403, 'outside_area');
      const [resident] = await this.facts.of(tx, [held.residentId]);
      if (!resident) throw notFound();
      const { facts } = resident;
      const decision = mayEnd(
        {
          registration: asLawSeesIt(held),
          ground: ending.ground,
          endedOn: ending.endedOn,
          otherRegistrations: facts.temporaryRegistrations.filter(
            ({ communeCode }) => communeCode !== held.communeCode,
          ),
          awaySince: awaySince(facts, held.communeCode),
          nationality: nationalityOf(facts),
          communeOfPermanentResidence: communeOfPermanentResidence(facts, ending.endedOn),
        },
        today,
        await this.rules.in(tx),
      );
      if (decision.verdict === 'may_not') {
        throw excludedByLaw(
          groundsThatHold(decision).map(({ code, source }) => ({
            field: 'endedOn',
            code,
            article: citationText(source),
          })),
        );
      }
      const endedOn = ending.endedOn.toString();
      await this.registrations.end(tx, officer, held, {
        endedOn,
        ground: ending.ground,
        note: ending.note ?? null,
      });
      await this.status.refresh(tx, [held.residentId]);
      await this.audit.note(tx, officer, {
        action: 'registration.ended',
        accessPurpose: purpose,
        residentIds: [held.residentId],
        fields: ['endedOn', 'ground'],
        details: { registrationId, ground: ending.ground },
      });
      return { id: held.id, from: held.from, lastDay: held.lastDay, endedOn, endGround: ending.ground };
    });
  }
}

/** Since when the person is away from a commune: the latest departure, if every presence there has one. */
function awaySince(facts: ResidenceFacts, communeCode: string) {
  const here = facts.presences.filter((presence) => presence.communeCode === communeCode);
  const departures = here.map(({ leftOn }) => leftOn?.toString() ?? null);
  if (departures.length === 0 || departures.includes(null)) return null;
  return day(departures.map(String).sort().at(-1) ?? '');
}

function nationalityOf({ nationality }: ResidenceFacts): string {
  return typeof nationality === 'string' ? nationality : (nationality.at(-1)?.nationality ?? 'VN');
}
