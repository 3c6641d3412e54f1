import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions, withKeptPlans } from '../database/index.ts';
import { type CrowdedDwelling, CrowdedDwellings } from '../dwellings/index.ts';
import { Dwellings } from '../places/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { notFound } from '../web-errors/index.ts';
import type { VisitFilter, VisitLine, VisitPage } from './inspections.messages.ts';
import {
  likelihood,
  likelyGain,
  rankByGain,
  type TrackRecord,
  type VisitReason,
  type Worth,
} from './likely-gain.ts';
import { fillPage } from './fill-page.ts';
import { type LivingHere, PeopleHere } from './people-here.ts';
import { type Measures, PeopleHereQueries, type PersonToLookFor } from './people-here.queries.ts';
import { VisitsQueries } from './visits.queries.ts';

/** A door that nobody opened is worth another walk after a few days; one where somebody was met, after a month. */
const nobodyHomeForDays = 3;
const metForDays = 30;

/** What visits found longer ago says little about today's streets. */
export const recordOfDays = 365;

/** Of so many people at one door a line of the list tells. */
const mostInList = 30;

/** And so many at the door itself: more than anybody notes one by one. */
const mostAtDoor = 200;

/** By what visits are looked for and ranked. */
interface MeasuresOfVisits extends Measures {
  readonly record: TrackRecord;
}

/** Danh sách kiểm tra — which dwellings are worth a visit, by likely gain, each with why; and any dwelling by itself. */
@Injectable()
export class FindVisits {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly looking: PeopleHereQueries,
    private readonly people: PeopleHere,
    private readonly visits: VisitsQueries,
    private readonly crowds: CrowdedDwellings,
    private readonly rules: CurrentRules,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * The dwellings are ranked by what the register shows of everybody; the law is asked of those who are shown. Where it bears
   * out nothing the next dwelling takes the place, so that the whole list is known only to be no longer than `atMost`. A page
   * for which many dwellings had to be asked about may be shorter than `limit` with more to come.
   */
  page(filter: VisitFilter, act: Act): Promise<VisitPage> {
    const { reason, takeAlong, limit, cursor } = filter;
    return this.transactions.run(act.officer, async (tx) => {
      const measures = await this.measures(tx);
      const ranked = await this.ranked(tx, measures, filter);
      const { items, next } = await fillPage(ranked, { from: Number(cursor ?? 0), limit }, async (some) => {
        const ids = some.map(({ dwellingId }) => dwellingId);
        const first = some.flatMap((door) => door.people.slice(0, mostInList));
        const living = await this.people.at(tx, ids, measures, {
          atMost: mostInList,
          first: first.map(({ residentId }) => residentId),
        });
        const lines = await this.lines(tx, some, living, measures);
        const borneOut = lines.filter(({ reasons }) => isAmong(reasons, reason));
        const lineAt = new Map(borneOut.map((line) => [line.dwellingId, line]));
        return ids.map((id) => lineAt.get(id) ?? null);
      });
      await this.note(tx, takeAlong ? 'visit_list.taken_along' : 'visit_list.read', items, act);
      // The law may leave a dwelling less than the register promised.
      items.sort((a, b) => b.gain - a.gain);
      return { items, atMost: ranked.length, nextCursor: next === null ? null : String(next) };
    });
  }

  /** A dwelling as the list would show it, whether or not anything speaks for a visit. */
  one(dwellingId: string, act: Act): Promise<VisitLine> {
    return this.transactions.run(act.officer, async (tx) => {
      const line = await this.lineOf(tx, dwellingId);
      await this.note(tx, 'visited_dwelling.read', [line], act);
      return line;
    });
  }

  /**
   * The same within the transaction of somebody who records what was found there.
   * @param first whom it has to name if they are there, however many are
   */
  async lineOf(tx: Transaction, asked: string, first: readonly string[] = []): Promise<VisitLine> {
    const same = await this.dwellings.sameAs(tx, asked);
    const [dwellingId = asked] = same;
    const { communeCode } = await this.dwellings.get(tx, dwellingId);
    const measures = await this.measures(tx);
    const living = await this.people.at(tx, [dwellingId], measures, { atMost: mostAtDoor, first });
    const occupied = { dwellingId, communeCode, people: living.certain.get(dwellingId) ?? 0 };
    const crowded = await this.crowds.at(tx, measures.today, same, occupied);
    const [worth] = await this.worth(tx, living.people, crowded, measures, same);
    const nothing: Worth = { dwellingId, people: [], peopleTooMany: 0, objectionDueOn: null };
    const [line] = await this.lines(tx, [worth ?? nothing], living, measures);
    if (!line) throw notFound();
    return line;
  }

  private async measures(tx: Transaction): Promise<MeasuresOfVisits> {
    const today = this.clock.today();
    const record = await this.visits.trackRecord(tx, today.subtract({ days: recordOfDays }));
    return { today, rules: await this.rules.in(tx), record };
  }

  /** Everything in the area that speaks for a visit, the greatest likely gain first. */
  private async ranked(
    tx: Transaction,
    measures: MeasuresOfVisits,
    { reason, takeAlong }: VisitFilter,
  ): Promise<Worth[]> {
    const { people, occupied } = await this.looking.worthInArea(tx, measures);
    const crowded = await this.crowds.among(tx, measures.today, occupied);
    const leftOut = new Set([
      ...(await this.visits.medicalFacilities(tx, measures.today)),
      // The address alone, with why, would tell on a lost phone where somebody is protected.
      ...(takeAlong ? await this.visits.homesOfProtected(tx, measures.today) : []),
    ]);
    const worth = (await this.worth(tx, people, crowded, measures)).filter(
      (line) => isAmong(reasonsOf(line), reason) && !leftOut.has(line.dwellingId),
    );
    return rankByGain(worth, measures.record);
  }

  /** What speaks for a visit, by dwelling: in the area, or in one dwelling given by all of its records. */
  private async worth(
    tx: Transaction,
    people: readonly PersonToLookFor[],
    crowded: readonly CrowdedDwelling[],
    { today }: MeasuresOfVisits,
    only?: readonly string[],
  ): Promise<Worth[]> {
    const among = only ?? null;
    const objections = await this.visits.objections(tx, among);
    const since = {
      met: today.subtract({ days: metForDays }),
      nobodyHome: today.subtract({ days: nobodyHomeForDays }),
    };
    const visited = await this.visits.visitedSince(tx, since, among);
    const peopleAt = Map.groupBy(people, ({ dwellingId }) => dwellingId);
    const tooMany = new Map(crowded.map((dwelling) => [dwelling.dwellingId, peopleTooMany(dwelling)]));
    const ids = new Set([...peopleAt.keys(), ...objections.keys(), ...tooMany.keys()]);
    return [...ids]
      .filter((id) => !visited.nobodyHome.has(id))
      .map((dwellingId) => ({
        dwellingId,
        people: peopleAt.get(dwellingId) ?? [],
        peopleTooMany: visited.met.has(dwellingId) ? 0 : (tooMany.get(dwellingId) ?? 0),
        objectionDueOn: visited.met.has(dwellingId) ? null : (objections.get(dwellingId) ?? null),
      }))
      .filter((line) => isAmong(reasonsOf(line), undefined));
  }

  /** Lines with the names of who is there and why, in the order given; of whom the law was not asked the register is believed. */
  private async lines(
    tx: Transaction,
    worth: readonly Worth[],
    { people, further }: LivingHere,
    { today, record }: MeasuresOfVisits,
  ): Promise<VisitLine[]> {
    const ids = worth.map(({ dwellingId }) => dwellingId);
    const residentIds = people.map(({ residentId }) => residentId);
    const { dwellings, names } = await withKeptPlans(tx, async () => ({
      dwellings: await this.visits.dwellings(tx, ids),
      names: await this.visits.people(tx, residentIds, today),
    }));
    return worth.flatMap((line) => {
      const dwelling = dwellings.get(line.dwellingId);
      if (!dwelling) return [];
      const there = people.filter(({ dwellingId }) => dwellingId === line.dwellingId);
      const furtherPeople = further.get(line.dwellingId) ?? 0;
      const asked = new Set(there.map(({ residentId }) => residentId));
      const believed =
        furtherPeople === 0
          ? []
          : line.people.slice(mostInList).filter(({ residentId }) => !asked.has(residentId));
      const worthNow = { ...line, people: [...there, ...believed] };
      return [
        {
          ...dwelling,
          gain: Math.round(likelyGain(worthNow, record) * 100) / 100,
          reasons: reasonsOf(worthNow).map(({ reason, people: count }) => ({
            reason,
            people: count,
            likelihood: Math.round(likelihood(record[reason]) * 100) / 100,
          })),
          objectionDueOn: line.objectionDueOn,
          furtherPeople,
          people: there.map(({ residentId, presenceId, since, lastSeenOn, reasons }) => {
            const named = names.get(residentId);
            return {
              residentId,
              presenceId,
              since,
              lastSeenOn,
              reasons: [...reasons],
              fullName: named?.fullName ?? '',
              birthYear: named?.birthYear ?? null,
              registeredUntil: named?.registeredUntil ?? null,
              isProtected: named?.isProtected ?? false,
            };
          }),
        },
      ];
    });
  }

  private note(tx: Transaction, action: string, lines: readonly VisitLine[], { purpose, officer }: Act) {
    return this.audit.note(tx, officer, {
      action,
      accessPurpose: purpose,
      residentIds: [...new Set(lines.flatMap(({ people }) => people.map(({ residentId }) => residentId)))],
      fields: ['fullName', 'birthYear', 'presence', 'registration'],
      details: { dwellingIds: lines.map(({ dwellingId }) => dwellingId) },
    });
  }
}

/** Whether a reason is one of those that speak for a visit; without one, whether any does. */
const isAmong = (
  reasons: readonly { readonly reason: VisitReason }[],
  reason: VisitReason | undefined,
): boolean => reasons.some((one) => reason === undefined || one.reason === reason);

/** What speaks for a visit, with how many people it concerns. */
export function reasonsOf({ people, peopleTooMany, objectionDueOn }: Worth): {
  reason: VisitReason;
  people: number;
}[] {
  const ofPeople = (['over_30', 'lapsed', 'suspected_left'] as const).map((reason) => ({
    reason,
    people: people.filter(({ reasons }) => reasons.includes(reason)).length,
  }));
  return [
    ...ofPeople.filter((one) => one.people > 0),
    ...(peopleTooMany > 0 ? [{ reason: 'too_many_people' as const, people: peopleTooMany }] : []),
    ...(objectionDueOn === null ? [] : [{ reason: 'owner_objection' as const, people: 0 }]),
  ];
}

/** How many of the people of a dwelling are more than the strictest hint about it expects. */
function peopleTooMany({ people, floorAreaM2, rooms, hints }: CrowdedDwelling): number {
  const expected = hints.map(({ code, limit }) => {
    switch (code) {
      case 'area_per_person':
        return Math.floor((floorAreaM2 ?? 0) / limit);
      case 'many_people':
        return limit - 1;
      case 'many_people_per_room':
        return (rooms ?? 1) * limit;
    }
  });
  return Math.max(0, people - Math.min(...expected));
}
