import { isAfter } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Transaction, Transactions } from '../../database/index.ts';
import { Dwellings } from '../../places/index.ts';
import { KeepPresences } from '../../presences/index.ts';
import { ProjectStatus } from '../../residence-status/index.ts';
import { invalidInput, notFound, Refusal } from '../../web-errors/index.ts';
import { DwellingFindings } from './dwelling-findings.repository.ts';
import type { FindingsOfDwelling, NewFinding } from './people-at-dwelling.messages.ts';
import { PeopleAtDwellingQueries } from './people-at-dwelling.queries.ts';

/**
 * An officer found that somebody does not live at a dwelling. Presences there end on the day the person was gone; a
 * registration stays until its own case ends it, because the finding decides nothing about it.
 */
@Injectable()
export class FindNotLivingHere {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly findings: DwellingFindings,
    private readonly queries: PeopleAtDwellingQueries,
    private readonly presences: KeepPresences,
    private readonly status: ProjectStatus,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  of(dwellingId: string, { officer, purpose }: Act): Promise<FindingsOfDwelling> {
    return this.transactions.run(officer, async (tx) => {
      await this.dwellings.get(tx, dwellingId);
      const same = await this.dwellings.sameAs(tx, dwellingId);
      const items = await this.findings.of(tx, same, this.clock.today().toString());
      await this.audit.note(tx, officer, {
        action: 'dwelling_finding.listed',
        accessPurpose: purpose,
        residentIds: [...new Set(items.map(({ residentId }) => residentId))],
        fields: ['fullName', 'presence'],
      });
      return { items };
    });
  }

  /** 409 `not_living_there` where neither a presence nor a registration says that the person lives there. */
  record(dwellingId: string, finding: NewFinding, act: Act): Promise<{ id: string }> {
    const today = this.clock.today();
    const { residentId, foundOn, goneSince, basis } = finding;
    const action = 'dwelling_finding.recorded';
    if (isAfter(foundOn, today)) throw invalidInput({ field: 'foundOn', code: 'in_the_future' });
    if (isAfter(goneSince, foundOn)) throw invalidInput({ field: 'goneSince', code: 'after_it_was_found' });
    return this.transactions.run(act.officer, async (tx) => {
      const { communeCode } = await this.dwellings.get(tx, dwellingId);
      const same = await this.dwellings.sameAs(tx, dwellingId);
      const open = await this.findings.openPresences(tx, residentId, same);
      if (open.some(({ arrivedOn }) => arrivedOn >= goneSince.toString())) {
        throw invalidInput({ field: 'goneSince', code: 'before_arrival' });
      }
      if (
        open.some(
          ({ lastConfirmedOn }) => lastConfirmedOn !== null && lastConfirmedOn >= goneSince.toString(),
        )
      ) {
        throw invalidInput({ field: 'goneSince', code: 'seen_there_later' });
      }
      const registered = await this.queries.registered(tx, same, today);
      const lasting = await this.status.lastingBeyond(tx, residentId, goneSince);
      const living = open.filter(({ id }) => lasting.has(id));
      if (living.length === 0 && !registered.includes(residentId)) throw new Refusal(409, 'not_living_there');
      for (const presence of living) {
        // Who leaves a dwelling leaves it with every presence there, so the next one may have ended with this one.
        if ((await this.findings.departuresOf(tx, [presence.id])).length > 0) continue;
        await this.presences.depart(presence.id, { leftOn: goneSince }, act, action);
      }
      const departures = await this.findings.departuresOf(
        tx,
        living.map(({ id }) => id),
      );
      const id = await this.findings.add(tx, act.officer, {
        dwellingId,
        communeCode,
        residentId,
        foundOn: foundOn.toString(),
        goneSince: goneSince.toString(),
        basis,
        departures,
      });
      if (departures.length === 0) await this.note(tx, action, residentId, act);
      return { id };
    });
  }

  /** Takes a wrong finding back, with the departures that it recorded. */
  void(findingId: string, reason: string, act: Act): Promise<void> {
    const action = 'dwelling_finding.voided';
    return this.transactions.run(act.officer, async (tx) => {
      const finding = await this.findings.find(tx, findingId);
      if (!finding) throw notFound();
      if (!(await this.findings.void(tx, act.officer, findingId, reason)))
        throw new Refusal(409, 'already_voided');
      for (const departure of finding.departures) {
        await this.presences.voidNaming('departure', departure, reason, act, action);
      }
      if (finding.departures.length === 0) await this.note(tx, action, finding.residentId, act);
    });
  }

  /** What changed a presence was noted with it. */
  private note(tx: Transaction, action: string, residentId: string, { officer, purpose }: Act) {
    return this.audit.note(tx, officer, {
      action,
      accessPurpose: purpose,
      residentIds: [residentId],
      fields: ['presence'],
    });
  }
}
