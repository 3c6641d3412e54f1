import { workingDaysAfter } from '@libs/calendar';
import { citationText } from '@libs/residence-law';
import type { Language } from '@libs/words';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Transaction, Transactions } from '../../database/index.ts';
import { CurrentOfficeCalendar, CurrentRules } from '../../rule-book/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { notFound, Refusal } from '../../web-errors/index.ts';
import { type HostedDwelling, HostedDwellings } from '../hosts/hosted-dwellings.repository.ts';
import { initialsOf } from './initials.ts';
import type {
  NewObjection,
  ObjectionDetails,
  ObjectionList,
  RegisteredAtDwelling,
} from './owner-objections.messages.ts';
import { OwnerObjections } from './owner-objections.repository.ts';
import { RegisteredAtDwellingQueries } from './registered-at-dwelling.queries.ts';

/** An owner sees how many are registered at the dwelling, since when, and initials; and may contest it. */
@Injectable()
export class ContestRegistrations {
  constructor(
    private readonly transactions: Transactions,
    private readonly hosted: HostedDwellings,
    private readonly registered: RegisteredAtDwellingQueries,
    private readonly objections: OwnerObjections,
    private readonly rules: CurrentRules,
    private readonly office: CurrentOfficeCalendar,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** 404 for a dwelling that is not theirs, 403 `owner_only` for one that they only manage. */
  see(dwellingId: string, owner: Officer): Promise<RegisteredAtDwelling> {
    const on = this.clock.today().toString();
    return this.transactions.run(owner, async (tx) => {
      await this.own(tx, owner, dwellingId);
      const found = await this.registered.at(tx, dwellingId, on);
      await this.audit.note(tx, owner, {
        action: 'dwelling.registered_seen',
        fields: ['initials', 'since'],
        details: { dwellingId, registrations: found.map(({ registrationId }) => registrationId) },
      });
      return {
        on,
        count: found.length,
        items: found.map(({ registrationId, fullName, since, agreed }) => ({
          reference: registrationId,
          initials: initialsOf(fullName),
          fullName: agreed ? fullName : null,
          since,
        })),
      };
    });
  }

  /** Due after so many working days; a registration that the owner does not see is 404. */
  contest(dwellingId: string, { says, reference = null }: NewObjection, language: Language, owner: Officer): Promise<ObjectionDetails> {
    const today = this.clock.today();
    return this.transactions.run(owner, async (tx) => {
      const { communeCode } = await this.own(tx, owner, dwellingId);
      if (reference !== null) {
        const seen = await this.registered.at(tx, dwellingId, today.toString());
        if (!seen.some(({ registrationId }) => registrationId === reference)) throw notFound();
      }
      const { value, source } = (await this.rules.in(tx)).on(today).daysToAnswerOwner;
      const due = workingDaysAfter(today, value.workingDays, await this.office.in(tx));
      const made = await this.objections.add(tx, owner, {
        communeCode,
        dwellingId,
        registrationId: reference,
        says: says.normalize('NFC').trim(),
        madeAt: this.clock.now().toString(),
        dueOn: due.day.toString(),
        due: {
          from: today.toString(),
          workingDays: value.workingDays,
          skipped: due.skipped.map(({ day }) => day.toString()),
          provisional: due.provisional,
          article: citationText(source, language),
          tag: source.tag,
          confirmed: source.confirmed,
        },
      });
      await this.audit.note(tx, owner, { action: 'owner_objection.made', details: { dwellingId, objectionId: made.id } });
      return made;
    });
  } // prettier-ignore

  list(dwellingId: string, owner: Officer): Promise<ObjectionList> {
    return this.transactions.run(owner, async (tx) => {
      await this.own(tx, owner, dwellingId);
      return { items: await this.objections.ownAt(tx, owner, dwellingId) };
    });
  }

  private async own(tx: Transaction, owner: Officer, dwellingId: string): Promise<HostedDwelling> {
    const dwelling = await this.hosted.get(tx, owner, dwellingId);
    if (dwelling.capacity !== 'owner') throw new Refusal(403, 'owner_only');
    return dwelling;
  }
}
