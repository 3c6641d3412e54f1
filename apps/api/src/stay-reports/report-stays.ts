import { foldName } from '@libs/administrative-units';
import { type Day, isBefore, localDateTimeOf, type LocalDateTime } from '@libs/calendar';
import type { RuleBook } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { asRole, becomeRole, newIds, together, type Transaction } from '../database/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { type FactsOfResident, ProjectStatus, type SeenInCommune } from '../residence-status/index.ts';
import type { FieldError } from '../web-errors/index.ts';
import { wrongAfter, wrongWith } from './check-stay.ts';
import { factsWithStays } from './facts-with-stays.ts';
import { flagsOfStay } from './flags-of-stay.ts';
import { IntakeStep, type PlaceOfStay } from './intake-step.repository.ts';
import {
  type FoundGuest,
  type FurtherReport,
  type GuestToFind,
  KnownGuests,
} from './known-guests.queries.ts';
import { openPresencesOf } from './open-presences.ts';
import { rowOfFacts } from './row-of-facts.ts';
import { newReceiptCode } from './receipt-code.ts';
import type { RecordedStay, StatedStay } from './stated-stay.ts';
import { type FactsOfStay, StayFacts } from './stay-facts.repository.ts';
import { type GuestAsResident, type GuestInHand, whoTheyAre } from './who-they-are.ts';

/** A stay with its place in the batch. */
interface StayToRecord {
  readonly n: number;
  readonly stay: StatedStay;
  readonly sentAt: LocalDateTime;
  readonly guest: GuestInHand;
}

/** One that may be recorded. */
interface StayInHand extends StayToRecord {
  readonly place: PlaceOfStay;
}

/** Stays with what the register said about them, and what is wrong with each. */
export interface AskedStays {
  readonly inHand: readonly StayToRecord[];
  readonly places: ReadonlyMap<string, PlaceOfStay>;
  readonly rules: RuleBook;
  readonly today: Day;
  readonly found: readonly FoundGuest[];
  /** Of whoever was found: nobody else writes them until the transaction ends. */
  readonly before: readonly FactsOfResident[];
  readonly errors: readonly (readonly FieldError[])[];
}

/** What becomes of stays: the answer to each, and what is to be written. */
export interface ResolvedStays {
  readonly results: readonly RecordedStay[];
  readonly people: readonly GuestAsResident[];
  readonly stays: readonly FactsOfStay[];
  readonly seen: readonly SeenInCommune[];
  readonly residents: readonly FactsOfResident[];
  readonly rules: RuleBook;
}

/**
 * Thông báo lưu trú — makes facts of reports: the person is found or created, the presence found or begun, the report
 * recorded with its clock, the status derived, the audit written; for a whole batch at once, in the transaction given,
 * whoever they come from.
 */
@Injectable()
export class ReportStays {
  constructor(
    private readonly step: IntakeStep,
    private readonly known: KnownGuests,
    private readonly facts: StayFacts,
    private readonly status: ProjectStatus,
    private readonly rules: CurrentRules,
  ) {}

  /**
   * One result per stay, in order. What is wrong with one leaves the others alone, but for those of its group, whose
   * results then are empty lists of errors. The transaction's role does not matter: the step takes its own.
   */
  record(tx: Transaction, stays: readonly StatedStay[]): Promise<readonly RecordedStay[]> {
    return asRole(tx, 'residence_intake', async () => {
      const [, asked] = await together([this.step.begin(tx, stays), this.ask(tx, stays)]);
      const resolved = await this.resolve(tx, asked);
      await together([this.beginToWrite(tx, resolved), this.write(tx, resolved)]);
      return resolved.results;
    });
  }

  /**
   * Asks for all that is to be known of the stays before anything is written; of a step that has begun, as the intake. The
   * transaction is the projection's from here on.
   */
  async ask(tx: Transaction, stays: readonly StatedStay[]): Promise<AskedStays> {
    const today = latest(stays).toPlainDate();
    const inHand = stays.map((stay, n) => ({
      n,
      stay,
      sentAt: localDateTimeOf(stay.sentAt.epochMilliseconds),
      guest: guestOf(n, stay),
    }));
    const [places, rules, told, found, before] = await together([
      this.step.places(tx, today.toString()),
      this.rules.in(tx),
      this.known.before(tx, furtherAmong(inHand)),
      this.known.find(tx, inHand.map(toFind)),
      this.status.holdFactsOfNamed(tx),
    ]);
    const errors = stays.map((stay, n) => [
      ...wrongWith(stay, places, today, rules),
      ...wrongAfter(stay, told.get(n), rules),
    ]);
    return { inHand, places, rules, today, found, before, errors };
  }

  /**
   * Says what becomes of stays that were asked about.
   * @param refused stays that are not to be recorded, by their place
   */
  async resolve(
    tx: Transaction,
    { inHand: all, places, rules, today, found, before: held, errors }: AskedStays,
    refused: ReadonlySet<number> = new Set(),
  ): Promise<ResolvedStays> {
    const lostGroups = new Set(
      all.flatMap(({ n, stay: { group } }) => (group !== undefined && errors[n]!.length > 0 ? [group] : [])),
    );
    const inHand = all.flatMap((one): StayInHand[] =>
      errors[one.n]!.length > 0 ||
      refused.has(one.n) ||
      (one.stay.group !== undefined && lostGroups.has(one.stay.group))
        ? []
        : [{ ...one, place: places.get(one.stay.dwellingId)! }],
    );
    const nextId = idsFrom(newIds(inHand.length * idsPerStay));
    const foundOf = new Map(found.map((one) => [one.n, one]));
    const people = await this.whoTheyAre(tx, inHand, foundOf, nextId);
    const theirs = new Set(people.map(({ residentId }) => residentId));
    const before = held.filter(({ residentId }) => theirs.has(residentId));
    const open = openPresencesOf(before);
    const rows = inHand.map(({ stay, place, sentAt, guest }, index) =>
      rowOfFacts({
        stay,
        place,
        sentAt,
        foldedName: guest.foldedName,
        person: people[index]!,
        open,
        rules,
        nextId,
        receiptCode: newReceiptCode(),
      }),
    );
    const stays = rows.map(({ facts }) => facts);
    const keptAs = new Map(inHand.map(({ place }) => [place.dwellingId, place.keptId]));
    const residents = factsWithStays(before, rows, keptAs);
    const factsOf = new Map(residents.map((resident) => [resident.residentId, resident.facts]));
    const results = all.map(({ n }): RecordedStay => ({ errors: errors[n]! }));
    for (const [index, { facts, notice }] of rows.entries()) {
      const { residentId, isNew } = people[index]!;
      results[inHand[index]!.n] = {
        noticeId: facts.notice_id,
        residentId,
        presenceId: facts.presence_id,
        wasKnown: !isNew,
        notice: { ...notice, flags: flagsOfStay(notice, factsOf.get(residentId), today, rules) },
      };
    }
    // Whoever goes on with a presence is seen where it is already.
    const seen = stays.flatMap((facts, index): SeenInCommune[] =>
      facts.is_new_presence
        ? [
            {
              residentId: facts.resident_id,
              communeCode: facts.commune_code,
              restricted: facts.presence_restricted!,
              isNew: people[index]!.isNew
                ? { fullName: facts.full_name, birthYear: inHand[index]!.guest.birthYear }
                : null,
            },
          ]
        : [],
    );
    return { results, people, stays, seen, residents, rules };
  }

  /** As the intake, with everybody named whom `write` is about: sent before what is written. */
  async beginToWrite(tx: Transaction, { people }: ResolvedStays): Promise<void> {
    const named = people.flatMap(({ residentId, alike }) => [residentId, ...alike.map(({ id }) => id)]);
    await becomeRole(tx, 'residence_intake', unique(named));
  }

  /** Writes what was resolved, waiting for no answer between. The transaction is the projection's from here on. */
  async write(tx: Transaction, { stays, seen, residents, rules }: ResolvedStays): Promise<void> {
    if (stays.length === 0) return;
    await together([this.facts.record(tx, stays), this.status.storeAfterStays(tx, seen, residents, rules)]);
  }

  private async whoTheyAre(
    tx: Transaction,
    inHand: readonly StayInHand[],
    found: ReadonlyMap<number, FoundGuest>,
    nextId: () => string,
  ): Promise<GuestAsResident[]> {
    const alike = unique(
      inHand.flatMap(({ n }) => {
        const { byNumber, byEarlier, alike } = found.get(n)!;
        return byNumber || byEarlier ? [] : alike;
      }),
    );
    if (alike.length > 0) await this.step.nameResidents(tx, alike);
    const numbered = alike.length > 0 ? await this.known.withNumbers(tx, alike) : new Set<string>();
    return whoTheyAre(
      inHand.map(({ guest }) => guest),
      found,
      numbered,
      nextId,
    );
  }
}

/** Ids that a report may need: of the notice, the person, the presence, the report and a confirmation. */
const idsPerStay = 5;

/** Hands out the ids, the last first. */
function idsFrom(ids: readonly string[]): () => string {
  const left = [...ids];
  return () => left.pop()!;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** The moment of the newest of the reports: what "today" means for the batch. */
const latest = (stays: readonly StatedStay[]): LocalDateTime =>
  localDateTimeOf(Math.max(...stays.map(({ sentAt }) => sentAt.epochMilliseconds)));

/** The reports that go on from one before, of the first days of which that one may say more. */
const furtherAmong = (inHand: readonly StayToRecord[]): FurtherReport[] =>
  inHand.flatMap(({ n, stay: { reporter, dwellingId, correctsId }, guest: { guest, foldedName } }) =>
    guest.reportFrom && correctsId === undefined && isBefore(guest.arrivedOn, guest.reportFrom)
      ? {
          n,
          account_id: reporter.accountId,
          dwelling_id: dwellingId,
          earlier_id: guest.earlierNoticeId ?? null,
          folded_name: foldedName,
          date_of_birth: guest.dateOfBirth ?? null,
          personal_number: guest.personalNumber ?? null,
          arrived_on: guest.arrivedOn.toString(),
          starts_on: guest.reportFrom.toString(),
        }
      : [],
  );

const guestOf = (n: number, { guest, dwellingId }: StatedStay): GuestInHand => ({
  n,
  foldedName: foldName(guest.fullName),
  birthYear: guest.dateOfBirth == null ? null : Number(guest.dateOfBirth.slice(0, 4)),
  guest,
  dwellingId,
});

const toFind = ({ n, stay, guest: { guest, foldedName, birthYear } }: StayToRecord): GuestToFind => ({
  n,
  account_id: stay.reporter.accountId,
  place_id: stay.dwellingId,
  folded_name: foldedName,
  birth_year: birthYear,
  date_of_birth: guest.dateOfBirth ?? null,
  personal_number: guest.personalNumber ?? null,
  passport_number: guest.passportNumber ?? null,
  earlier_id: guest.earlierNoticeId ?? null,
  corrects_id: stay.correctsId ?? null,
  dwelling_id: stay.reporter.role === 'host' ? null : stay.dwellingId,
  sex: guest.sex ?? null,
  settled_id: stay.residentId ?? null,
});
