import { foldName } from '@libs/administrative-units';
import { type Day, isBefore, localDateTimeOf, type LocalDateTime } from '@libs/calendar';
import { type RuleBook, stayClock } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { asRole, together, type Transaction } from '../database/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import type { FieldError } from '../web-errors/index.ts';
import { wrongInGuest } from './check-guest.ts';
import { factsOfNewcomers } from './facts-of-newcomers.ts';
import { flagsOfStay } from './flags-of-stay.ts';
import { IntakeStep, type PlaceOfStay } from './intake-step.repository.ts';
import { type FurtherReport, KnownGuests, type StayBefore } from './known-guests.queries.ts';
import { rowOfFacts } from './row-of-facts.ts';
import { newReceiptCode } from './receipt-code.ts';
import type { RecordedStay, StatedStay } from './stated-stay.ts';
import { StayFacts } from './stay-facts.repository.ts';
import { type GuestInHand, whoTheyAre } from './who-they-are.ts';

/** A stay that may be recorded, with its place in the batch. */
interface StayInHand {
  readonly n: number;
  readonly stay: StatedStay;
  readonly place: PlaceOfStay;
  readonly sentAt: LocalDateTime;
  readonly guest: GuestInHand;
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
  record(tx: Transaction, stays: readonly StatedStay[]): Promise<RecordedStay[]> {
    return asRole(tx, 'residence_intake', async () =>
      this.recordBegun(tx, stays, await this.step.begin(tx, stays)),
    );
  }

  /**
   * The same where the transaction is the intake's and the step has begun.
   * @param ids as the step gave them, for these stays or more
   */
  async recordBegun(
    tx: Transaction,
    stays: readonly StatedStay[],
    ids: readonly string[],
  ): Promise<RecordedStay[]> {
    const today = latest(stays).toPlainDate();
    const [places, rules] = await together([this.step.places(tx, today.toString()), this.rules.in(tx)]);
    const before = await this.known.before(tx, furtherAmong(stays, places));
    const errors = stays.map((stay, n) => [
      ...wrongWith(stay, places, today, rules),
      ...wrongAfter(stay, before.get(n), rules),
    ]);
    const lostGroups = new Set(
      stays.flatMap(({ group }, n) => (group !== undefined && errors[n]!.length > 0 ? [group] : [])),
    );
    const inHand = stays.flatMap((stay, n): StayInHand[] =>
      errors[n]!.length > 0 || (stay.group !== undefined && lostGroups.has(stay.group))
        ? []
        : [
            {
              n,
              stay,
              place: places.get(stay.dwellingId)!,
              sentAt: localTime(stay),
              guest: guestOf(n, stay),
            },
          ],
    );
    const recorded =
      inHand.length === 0
        ? new Map<number, RecordedStay>()
        : await this.recordAll(tx, inHand, { ids: [...ids], rules, today });
    return stays.map((_stay, n): RecordedStay => recorded.get(n) ?? { errors: errors[n]! });
  }

  private async recordAll(
    tx: Transaction,
    inHand: readonly StayInHand[],
    { ids, rules, today }: { readonly ids: string[]; readonly rules: RuleBook; readonly today: Day },
  ): Promise<Map<number, RecordedStay>> {
    const nextId = () => ids.pop()!;
    const found = await this.known.find(
      tx,
      inHand.map((one) => toFind(one)),
    );
    const alike = unique(found.flatMap((one) => (one.byNumber || one.byEarlier ? [] : one.alike)));
    if (alike.length > 0) await this.step.nameResidents(tx, alike);
    const numbered = alike.length > 0 ? await this.known.withNumbers(tx, alike) : new Set<string>();
    const people = whoTheyAre(
      inHand.map(({ guest }) => guest),
      found,
      numbered,
      nextId,
    );
    const known = unique(people.flatMap(({ residentId, isNew }) => (isNew ? [] : residentId)));
    const [, open] = await together([
      this.step.nameResidents(
        tx,
        unique(people.flatMap(({ residentId, alike }) => [residentId, ...alike.map(({ id }) => id)])),
      ),
      known.length > 0 ? this.known.openPresences(tx, known) : [],
    ]);
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
    const seen = stays.map((facts, index) => ({
      residentId: facts.resident_id,
      communeCode: facts.commune_code,
      restricted: facts.presence_restricted,
      isNew: people[index]!.isNew
        ? { fullName: facts.full_name, birthYear: inHand[index]!.guest.birthYear }
        : null,
    }));
    const [, residents] = await together([
      this.facts.record(tx, stays),
      this.status.refreshAfterStays(tx, seen, { begun: factsOfNewcomers(stays), rules }),
    ]);
    const factsOf = new Map(residents.map((resident) => [resident.residentId, resident.facts]));
    return new Map(
      rows.map(({ facts, notice }, index) => {
        const { n } = inHand[index]!;
        const { residentId, isNew } = people[index]!;
        const flags = flagsOfStay(notice, factsOf.get(residentId), today, rules);
        return [
          n,
          {
            noticeId: facts.notice_id,
            residentId,
            presenceId: facts.presence_id,
            wasKnown: !isNew,
            notice: { ...notice, flags },
          },
        ];
      }),
    );
  }
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

const localTime = ({ sentAt }: StatedStay): LocalDateTime => localDateTimeOf(sentAt.epochMilliseconds);

/** The moment of the newest of the reports: what "today" means for the batch. */
const latest = (stays: readonly StatedStay[]): LocalDateTime =>
  localDateTimeOf(Math.max(...stays.map(({ sentAt }) => sentAt.epochMilliseconds)));

function wrongWith(
  stay: StatedStay,
  places: ReadonlyMap<string, PlaceOfStay>,
  today: Day,
  rules: RuleBook,
): readonly FieldError[] {
  const place = places.get(stay.dwellingId);
  const { accountId, role, communes } = stay.reporter;
  const isTheirs =
    role === 'host' ? place?.hosts.includes(accountId) : communes.includes(place?.communeCode ?? '');
  if (!isTheirs) return [{ field: 'dwellingId', code: 'unknown_dwelling' }];
  return wrongInGuest(stay.guest, today, rules);
}

/** The reports that go on from one before, of the first days of which that one may say more. */
const furtherAmong = (
  stays: readonly StatedStay[],
  places: ReadonlyMap<string, PlaceOfStay>,
): FurtherReport[] =>
  stays.flatMap(({ reporter, dwellingId, guest, correctsId }, n) =>
    guest.reportFrom && correctsId === undefined && isBefore(guest.arrivedOn, guest.reportFrom)
      ? {
          n,
          account_id: reporter.accountId,
          commune_code: places.get(dwellingId)?.communeCode ?? '',
          dwelling_id: dwellingId,
          earlier_id: guest.earlierNoticeId ?? null,
          folded_name: foldName(guest.fullName),
          date_of_birth: guest.dateOfBirth ?? null,
          personal_number: guest.personalNumber ?? null,
          arrived_on: guest.arrivedOn.toString(),
          starts_on: guest.reportFrom.toString(),
        }
      : [],
  );

/**
 * A stay that has ended does not go on; and what was told in time of a day is not told late: the receipt would say what is
 * not true of the host.
 */
function wrongAfter(
  stay: StatedStay,
  before: StayBefore | undefined,
  rules: RuleBook,
): readonly FieldError[] {
  if (before === undefined) return [];
  if (before.hasLeft) return [{ field: 'reportFrom', code: 'stay_has_ended' }];
  const { arrivedOn, reportFrom, until } = stay.guest;
  const from = reportFrom ?? arrivedOn;
  const { late } = stayClock({ from, arrivedOn, arrivedAt: null, until, sentAt: localTime(stay) }, rules);
  return late && before.isReported ? [{ field: 'reportFrom', code: 'reported_in_time' }] : [];
}

const guestOf = (n: number, { guest, dwellingId }: StatedStay): GuestInHand => ({
  n,
  foldedName: foldName(guest.fullName),
  birthYear: guest.dateOfBirth == null ? null : Number(guest.dateOfBirth.slice(0, 4)),
  guest,
  dwellingId,
});

const toFind = ({
  stay: { reporter, guest, correctsId },
  place,
  guest: { n, foldedName, birthYear },
}: StayInHand) => ({
  n,
  account_id: reporter.accountId,
  commune_code: place.communeCode,
  folded_name: foldedName,
  birth_year: birthYear,
  date_of_birth: guest.dateOfBirth ?? null,
  personal_number: guest.personalNumber ?? null,
  passport_number: guest.passportNumber ?? null,
  earlier_id: guest.earlierNoticeId ?? null,
  corrects_id: correctsId ?? null,
  dwelling_id: reporter.role === 'host' ? null : place.dwellingId,
  sex: guest.sex ?? null,
});
