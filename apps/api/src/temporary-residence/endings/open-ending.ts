import { isAfter } from '@libs/calendar';
import { citationText, groundsThatHold, mayBeginEnding } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import type { Act } from '../../audit/index.ts';
import { type CaseDetails, TellOpened } from '../../cases/index.ts';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/index.ts';
import { ResidenceFactsQueries } from '../../residence-status/index.ts';
import { CurrentOfficeCalendar, CurrentRules } from '../../rule-book/index.ts';
import { excludedByLaw, invalidInput, notFound, Refusal } from '../../web-errors/index.ts';
import { Registrations } from '../registrations.repository.ts';
import { BeginEnding } from './begin-ending.ts';
import { excludedAboutEnding } from './check-ending.ts';
import type { EndingFiling } from './ending.messages.ts';

/** The field of the form that each ground about the way speaks of. */
const fieldOf = {
  ground_not_for_this_way: 'ground',
  channel_is_online_only: 'channel',
  household_may_still_file: 'begun',
  filed_late: 'aroseOn',
} as const;

/**
 * Opens a case to strike a registration off (article 29): filed by the household, seen by the office itself, or told
 * by the host whose lease ended. What the law excludes is said now (422), not at the decision.
 */
@Injectable()
export class OpenEnding {
  constructor(
    private readonly transactions: Transactions,
    private readonly registrations: Registrations,
    private readonly beginning: BeginEnding,
    private readonly facts: ResidenceFactsQueries,
    private readonly opened: TellOpened,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
    private readonly office: CurrentOfficeCalendar,
  ) {}

  open(registrationId: string, filing: EndingFiling, act: Act): Promise<CaseDetails> {
    const { officer } = act;
    const today = this.clock.today();
    const { begun, ground, channel, aroseOn, endedOn } = filing;
    if (isAfter(aroseOn, today)) throw invalidInput({ field: 'aroseOn', code: 'in_the_future' });
    return this.transactions.run(officer, async (tx) => {
      const registration = await this.registrations.hold(tx, registrationId);
      if (!registration) throw notFound();
      if (!officer.communes.includes(registration.communeCode)) throw new Refusal(403, 'outside_area');
      const [resident] = await this.facts.of(tx, [registration.residentId]);
      if (!resident) throw notFound();
      const rules = await this.rules.in(tx);
      const office = await this.office.in(tx);
      const way = mayBeginEnding({ begun, ground, channel, aroseOn, filedOn: today }, office, rules);
      const excluding = [
        // A late filing is taken all the same; the case shows by when it was due.
        ...groundsThatHold(way)
          .filter(({ code }) => code !== 'filed_late')
          .map(({ code, source }) => ({ field: fieldOf[code], code, article: citationText(source) })),
        ...excludedAboutEnding(registration, { ground, endedOn }, resident.facts, {
          decidedOn: today,
          rules,
          isVerified: begun === 'filed',
        }),
      ];
      if (excluding.length > 0) throw excludedByLaw(excluding);
      const caseId = await this.beginning.begin(
        tx,
        registration,
        {
          begun,
          ground,
          channel,
          aroseOn: aroseOn.toString(),
          endedOn: endedOn.toString(),
          portalDossierCode: filing.portalDossierCode ?? null,
          toldBy: filing.toldBy ?? null,
          note: filing.note ?? null,
        },
        act,
      );
      return this.opened.tell(
        tx,
        { caseId, residentId: registration.residentId, fields: ['registration', 'ground', 'endedOn'] },
        act,
      );
    });
  }
}
