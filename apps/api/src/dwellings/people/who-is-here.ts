import { type Day, isBefore, isOnOrBefore } from '@libs/calendar';
import { type StayAt, staysAt } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Transaction, Transactions, withKeptPlans } from '../../database/index.ts';
import { Dwellings } from '../../places/index.ts';
import { ResidentsQueries } from '../../residents/index.ts';
import { ProjectStatus } from '../../residence-status/index.ts';
import { CurrentRules } from '../../rule-book/index.ts';
import { invalidInput } from '../../web-errors/index.ts';
import { NameDisclosures } from '../owners/name-disclosures.repository.ts';
import type { PeopleAtDwellingPage, PeopleQuestion, StayAtDwelling } from './people-at-dwelling.messages.ts';
import { PeopleAtDwellingQueries } from './people-at-dwelling.queries.ts';

/** Days `[from, until)`. */
interface Days {
  readonly from: Day;
  readonly until: Day;
}

/** Somebody whose stays touch the days asked about. */
interface Occupant {
  readonly residentId: string;
  readonly stays: readonly StayAt[];
  /** All the stays that touch the days are doubtful. */
  readonly possible: boolean;
}

/** Who is at a dwelling on a day, or was between two: from presences, stay reports and registrations, by the law. */
@Injectable()
export class WhoIsHere {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly queries: PeopleAtDwellingQueries,
    private readonly status: ProjectStatus,
    private readonly residents: ResidentsQueries,
    private readonly disclosures: NameDisclosures,
    private readonly rules: CurrentRules,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(dwellingId: string, question: PeopleQuestion, { officer, purpose }: Act): Promise<PeopleAtDwellingPage> {
    const today = this.clock.today();
    const days = daysAsked(question, today);
    const after = Number(question.cursor ?? 0);
    return this.transactions.run(officer, async (tx) => {
      await this.dwellings.get(tx, dwellingId);
      const same = await this.dwellings.sameAs(tx, dwellingId);
      const occupants = await this.occupants(tx, same, days);
      const registered = new Set(await this.queries.registered(tx, same, days.from, days.until));
      const shown = occupants.slice(after, after + question.limit);
      const ids = shown.map(({ residentId }) => residentId);
      const summaries = new Map((await this.residents.summaries(tx, ids, today.toString())).map((one) => [one.id, one]));
      const { disclosed, guarded } = await this.disclosures.among(tx, ids, same);
      await this.audit.note(tx, officer, {
        action: 'dwelling.people_listed',
        accessPurpose: purpose,
        residentIds: ids,
        fields: ['fullName', 'presence', 'registration'],
        details: { dwellingId, from: days.from.toString(), until: days.until.toString() },
      });
      return {
        from: days.from.toString(),
        until: days.until.toString(),
        certain: occupants.filter(({ possible }) => !possible).length,
        possible: occupants.filter(({ possible }) => possible).length,
        items: shown.flatMap(({ residentId, possible, stays }) => {
          const resident = summaries.get(residentId);
          if (!resident) return [];
          return {
            resident,
            possible,
            stays: stays.map((stay) => presentStay(stay)),
            registered: registered.has(residentId),
            nameDisclosed: disclosed.has(residentId),
            protected: guarded.has(residentId),
          };
        }),
        nextCursor: occupants.length > after + question.limit ? String(after + question.limit) : null,
      };
    });
  } // prettier-ignore

  /** How many are there on a day, for certain and possibly. */
  async count(
    tx: Transaction,
    dwellingIds: readonly string[],
    on: Day,
  ): Promise<{ certain: number; possible: number }> {
    const occupants = await this.occupants(tx, dwellingIds, { from: on, until: on.add({ days: 1 }) });
    const possible = occupants.filter((occupant) => occupant.possible).length;
    return { certain: occupants.length - possible, possible };
  }

  /** Those who are there for certain first, then those who may be; each by arrival. */
  private async occupants(tx: Transaction, dwellingIds: readonly string[], days: Days): Promise<Occupant[]> {
    const ids = await withKeptPlans(tx, () =>
      this.queries.residentIds(tx, dwellingIds, days.from, days.until),
    );
    if (ids.length === 0) return [];
    const rules = await this.rules.in(tx);
    const group = new Set(dwellingIds);
    const touching = (await this.status.unrestrictedFactsOf(tx, ids)).map(({ residentId, facts }) => ({
      residentId,
      stays: staysAt(facts, group, rules).filter(
        ({ from, until }) => isBefore(from, days.until) && isBefore(days.from, until),
      ),
    }));
    return touching
      .filter(({ stays }) => stays.length > 0)
      .map((occupant) => ({ ...occupant, possible: occupant.stays.every(({ doubt }) => doubt !== null) }))
      .sort((a, b) => Number(a.possible) - Number(b.possible) || byArrival(a, b));
  }
}

const arrival = ({ stays }: Occupant) => stays[0]?.from.toString() ?? '';

const byArrival = (a: Occupant, b: Occupant) =>
  arrival(a).localeCompare(arrival(b)) || a.residentId.localeCompare(b.residentId);

function daysAsked({ on, from, until }: PeopleQuestion, today: Day): Days {
  if (from && until) {
    if (isOnOrBefore(until, from)) throw invalidInput({ field: 'until', code: 'not_after_beginning' });
    return { from, until };
  }
  if (from ?? until) throw invalidInput({ field: from ? 'until' : 'from', code: 'is_defined' });
  const day = on ?? today;
  return { from: day, until: day.add({ days: 1 }) };
}

const presentStay = ({ from, until, doubt, endsBecause, presenceId }: StayAt): StayAtDwelling => ({
  from: from.toString(),
  until: until.toString(),
  doubt,
  endsBecause,
  presenceId,
});
