import { isAfter, isOnOrBefore, type Day } from '@libs/calendar';
import { flagsOf, type Flag } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { type CrowdedDwelling, CrowdedDwellings } from '../dwellings/index.ts';
import { Dwellings, publishedUnits } from '../places/index.ts';
import { ResidenceFactsQueries } from '../residence-status/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
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
import { type Measures, PeopleHere, type PersonHere } from './people-here.queries.ts';
import { VisitsQueries } from './visits.queries.ts';

export interface Act {
  readonly purpose: AccessPurposeCode;
  readonly officer: Officer;
}

/** A door that nobody opened is worth another walk after a few days; one where somebody was met, after a month. */
const nobodyHomeForDays = 3;
const metForDays = 30;

/** What visits found longer ago says little about today's streets. */
export const recordOfDays = 365;

/** The flag of the status definition that must hold for a reason about a person to be shown. */
const flagOfReason: Partial<Record<VisitReason, Flag>> = {
  over_30: 'registration_due',
  lapsed: 'registration_due',
  suspected_left: 'presence_unconfirmed',
};

/** Danh sách kiểm tra — which dwellings are worth a visit, by likely gain, each with why; and any dwelling by itself. */
@Injectable()
export class FindVisits {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly people: PeopleHere,
    private readonly visits: VisitsQueries,
    private readonly crowds: CrowdedDwellings,
    private readonly facts: ResidenceFactsQueries,
    private readonly rules: CurrentRules,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  page({ reason, takeAlong, limit, cursor }: VisitFilter, act: Act): Promise<VisitPage> {
    const begin = Number(cursor ?? 0);
    return this.transactions.run(act.officer, async (tx) => {
      const measures = await this.measures(tx);
      const record = await this.visits.trackRecord(tx, measures.today.subtract({ days: recordOfDays }));
      const hospitals = await this.visits.medicalFacilities(tx, measures.today);
      const worth = (await this.worth(tx, measures)).filter(
        (line) => speaksFor(line, reason) && !hospitals.has(line.dwellingId),
      );
      const ranked = rankByGain(worth, record);
      const shown = ranked.slice(begin, begin + limit);
      const lines = await this.lines(tx, shown, { measures, record });
      const listed = lines.filter(({ reasons }) => reasons.length > 0);
      // The address alone, with why, would tell on a lost phone where somebody is protected.
      const items = takeAlong
        ? listed.filter(({ people }) => !people.some(({ isProtected }) => isProtected))
        : listed;
      await this.note(tx, takeAlong ? 'visit_list.taken_along' : 'visit_list.read', items, act);
      return {
        items,
        total: ranked.length,
        nextCursor: ranked.length > begin + limit ? String(begin + limit) : null,
      };
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

  /** The same within the transaction of somebody who records what was found there. */
  async lineOf(tx: Transaction, asked: string): Promise<VisitLine> {
    const same = await this.dwellings.sameAs(tx, asked);
    const [dwellingId = asked] = same;
    const measures = await this.measures(tx);
    const record = await this.visits.trackRecord(tx, measures.today.subtract({ days: recordOfDays }));
    const [worth] = await this.worth(tx, measures, same);
    const nothing: Worth = { dwellingId, people: [], peopleTooMany: 0, objectionDueOn: null };
    const [line] = await this.lines(tx, [worth ?? nothing], { measures, record });
    if (!line) throw notFound();
    return line;
  }

  private async measures(tx: Transaction): Promise<Measures> {
    return { today: this.clock.today(), rules: await this.rules.in(tx) };
  }

  /** Everything in the area, or in one dwelling given by all of its records, that speaks for a visit, by dwelling. */
  private async worth(tx: Transaction, measures: Measures, only?: readonly string[]): Promise<Worth[]> {
    const { today } = measures;
    const among = only ?? null;
    const people = await (only === undefined
      ? this.people.toLookFor(tx, measures)
      : this.people.at(tx, only.slice(0, 1), measures));
    const objections = await this.visits.objections(tx, among);
    const crowded = await this.crowds.on(tx, today, only);
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
      .filter((line) => speaksFor(line, undefined));
  }

  /** Lines with names and with the reasons that the law's flags bear out, in the order given. */
  private async lines(
    tx: Transaction,
    worth: readonly Worth[],
    { measures, record }: { measures: Measures; record: TrackRecord },
  ): Promise<VisitLine[]> {
    const ids = worth.map(({ dwellingId }) => dwellingId);
    const dwellings = await this.visits.dwellings(tx, ids);
    const here = await this.borneOut(tx, await this.people.at(tx, ids, measures), measures);
    const residentIds = here.map(({ residentId }) => residentId);
    const names = await this.visits.people(tx, residentIds, measures.today);
    return worth.flatMap((line) => {
      const dwelling = dwellings.get(line.dwellingId);
      if (!dwelling) return [];
      const people = here.filter(({ dwellingId }) => dwellingId === line.dwellingId);
      const worthNow = { ...line, people };
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
          people: people.map(({ residentId, presenceId, since, lastSeenOn, reasons }) => {
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

  /** Keeps of each person the reasons whose flag holds there today, by all of their facts. */
  private async borneOut(
    tx: Transaction,
    people: readonly PersonHere[],
    { today, rules }: Measures,
  ): Promise<PersonHere[]> {
    const asked = people.filter(({ reasons }) => reasons.length > 0).map(({ residentId }) => residentId);
    const facts = asked.length === 0 ? [] : await this.facts.of(tx, asked);
    const flags = new Map(
      facts.map((resident) => [
        resident.residentId,
        flagsOf(resident.facts, publishedUnits().provinces, rules).filter((flag) => holdsOn(flag, today)),
      ]),
    );
    return people.map((person) => ({
      ...person,
      reasons: person.reasons.filter((reason) =>
        (flags.get(person.residentId) ?? []).some(
          ({ flag, communeCode }) => flag === flagOfReason[reason] && communeCode === person.communeCode,
        ),
      ),
    }));
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

const holdsOn = ({ from, until }: { readonly from: Day; readonly until: Day }, day: Day): boolean =>
  isOnOrBefore(from, day) && isAfter(until, day);

const speaksFor = (line: Worth, reason: VisitReason | undefined): boolean =>
  reasonsOf(line).some((one) => reason === undefined || one.reason === reason);

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
