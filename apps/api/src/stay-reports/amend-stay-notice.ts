import { foldName } from '@libs/administrative-units';
import { type Day, day, isAfter, isOnOrBefore, Temporal } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { asRole, type Transaction, Transactions } from '../database/index.ts';
import { showRestrictedStays } from '../presences/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput, notFound, Refusal } from '../web-errors/index.ts';
import type { GuestStatement } from './guest.messages.ts';
import { IntakeStep } from './intake-step.repository.ts';
import { presentStayNotice } from './present-stay-notice.ts';
import { ReadStayNotices } from './read-stay-notices.ts';
import { ReportStays } from './report-stays.ts';
import type { StayNotice } from './stay-notices.messages.ts';
import { type FactsOfNotice, type ReadStayNotice, StayNoticesQueries } from './stay-notices.queries.ts';
import { StayVoids } from './stay-voids.repository.ts';

/** Ways by which the office itself wrote a report down, so that the office corrects it. */
const writtenByOffice: ReadonlySet<string> = new Set(['phone', 'guest', 'file']);

/**
 * Corrects and cancels reports by voiding them and recording anew, and tells of departures: by whoever reported, until the
 * guest left; for a medical facility also by the officers who may see its reports, since nothing of a patient stands on a
 * page where they could do it otherwise. Nothing is overwritten; the history shows each version with its reason.
 */
@Injectable()
export class AmendStayNotice {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: StayNoticesQueries,
    private readonly reading: ReadStayNotices,
    private readonly reporting: ReportStays,
    private readonly step: IntakeStep,
    private readonly voids: StayVoids,
    private readonly status: ProjectStatus,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * Voids the report and records it anew. What is about the same person and the same days keeps its instant: a slip of
   * the keyboard does not make a report late. Another person, day or longer stay is told now.
   */
  correct(
    id: string,
    { guest: stated, reason }: { guest: GuestStatement; reason: string },
    { purpose, officer }: Act,
  ): Promise<StayNotice> {
    return this.transactions.run(officer, async (tx) => {
      const { wrong, about } = await this.open(tx, id, officer);
      const guest = onward(wrong, stated);
      await this.void(tx, [about], reason, officer);
      const [recorded] = await this.reporting.record(tx, [
        {
          reporter: officer,
          purpose,
          channel: wrong.channel,
          dwellingId: wrong.dwellingId,
          guest,
          sentAt: isSameStay(wrong, guest) ? Temporal.Instant.from(wrong.sentAt) : this.clock.now(),
          correctsId: id,
          // The facility goes on with its report as the office corrected it.
          ...(officer.role !== 'host' && !writtenByOffice.has(wrong.channel) && { keptFor: about.accountId }),
          ...(officer.apiKeyId !== undefined && { apiKeyId: officer.apiKeyId }),
        },
      ]);
      if (!recorded || recorded.errors) {
        throw invalidInput(
          ...(recorded?.errors ?? []).map(({ field, code }) => ({ field: `guest.${field}`, code })),
        );
      }
      return presentStayNotice(recorded.notice);
    });
  }

  cancel(id: string, reason: string, { purpose, officer }: Act): Promise<StayNotice> {
    return this.transactions.run(officer, async (tx) => {
      const { about } = await this.open(tx, id, officer);
      await this.void(tx, [about], reason, officer);
      await this.note(tx, 'stay.cancelled', about, { purpose, officer });
      return this.shown(tx, id);
    });
  }

  /** The guest has left: ends the presence. 400 for a day that is to come, or on which they were still seen. */
  depart(id: string, leftOn: Day, { purpose, officer }: Act): Promise<StayNotice> {
    if (isAfter(leftOn, this.clock.today())) throw invalidInput({ field: 'leftOn', code: 'in_the_future' });
    return this.transactions.run(officer, async (tx) => {
      const { about } = await this.open(tx, id, officer);
      const lasting = await this.status.lastingBeyond(tx, about.residentId, leftOn);
      await asRole(tx, 'residence_intake', async () => {
        const seen = await this.voids.lastSeen(tx, about.presenceId);
        if (seen !== null && isOnOrBefore(leftOn, day(seen))) {
          throw invalidInput({ field: 'leftOn', code: 'not_after_arrival' });
        }
        const { residentId, dwellingId } = about;
        await this.voids.depart(tx, {
          residentId,
          dwellingId,
          presenceIds: [about.presenceId, ...lasting],
          by: officer.accountId,
          leftOn: leftOn.toString(),
        });
      });
      await this.status.refresh(tx, [about.residentId]);
      await this.note(tx, 'stay.departed', about, { purpose, officer });
      return this.shown(tx, id);
    });
  }

  /** Takes reports back in a transaction around, as a list that was brought in by mistake; those voided before stay so. */
  async takeBack(
    tx: Transaction,
    noticeIds: readonly string[],
    reason: string,
    officer: Officer,
  ): Promise<void> {
    const about = await asRole(tx, 'residence_intake', () =>
      this.notices.factsOf(tx, noticeIds, officer.communes),
    );
    if (about.length > 0) await this.void(tx, about, reason, officer);
  }

  /** The report, if the officer may still change it. 404, 403 `not_the_reporter`, 409 `already_voided` or `guest_has_left`. */
  private async open(
    tx: Transaction,
    id: string,
    officer: Officer,
  ): Promise<{ wrong: ReadStayNotice; about: FactsOfNotice }> {
    if (officer.role !== 'host') await showRestrictedStays(tx, true);
    const found = await this.standing(tx, id);
    if (officer.role !== 'host' && !found.restricted && !writtenByOffice.has(found.channel))
      throw new Refusal(403, 'not_the_reporter');
    const about = await asRole(tx, 'residence_intake', async () => {
      const [facts] = await this.notices.factsOf(tx, [id], [found.communeCode]);
      if (!facts) throw notFound();
      await this.name(tx, [facts], officer);
      // In the order in which a report waits: what the dwelling is first, then whose stay it is.
      await this.voids.holdClass(tx, facts.dwellingId);
      await this.status.hold(tx, [facts.residentId]);
      if ((await this.voids.leftOn(tx, facts.presenceId)) !== null) throw new Refusal(409, 'guest_has_left');
      return facts;
    });
    // Somebody else may have put it right meanwhile.
    return { wrong: await this.standing(tx, id), about };
  }

  /** 404; 409 `already_voided`. */
  private async standing(tx: Transaction, id: string): Promise<ReadStayNotice> {
    const notice = await this.notices.find(tx, id);
    if (!notice) throw notFound();
    if (notice.voidedAt !== null) throw new Refusal(409, 'already_voided');
    return notice;
  }

  private async void(
    tx: Transaction,
    about: readonly FactsOfNotice[],
    reason: string,
    officer: Officer,
  ): Promise<void> {
    const residents = [...new Set(about.map(({ residentId }) => residentId))];
    await asRole(tx, 'residence_intake', async () => {
      await this.name(tx, about, officer);
      await this.voids.void(
        tx,
        about.map(({ id }) => id),
        officer.accountId,
        reason,
      );
    });
    await this.status.refresh(tx, residents);
  }

  private async name(tx: Transaction, about: readonly FactsOfNotice[], officer: Officer): Promise<void> {
    await this.step.nameReporters(tx, [officer.accountId]);
    await this.step.nameResidents(tx, [...new Set(about.map(({ residentId }) => residentId))]);
  }

  private async shown(tx: Transaction, id: string): Promise<StayNotice> {
    const row = await this.notices.find(tx, id);
    if (!row) throw notFound();
    const [shown] = await this.reading.withFlags(tx, [row]);
    return presentStayNotice(shown!);
  }

  private async note(
    tx: Transaction,
    action: string,
    { id, residentId }: FactsOfNotice,
    { purpose, officer }: Act,
  ): Promise<void> {
    await this.audit.note(tx, officer, {
      action,
      accessPurpose: purpose,
      residentIds: [residentId],
      fields: ['stay_report'],
      details: { noticeId: id },
    });
  }
}

/** A further report stays one where the correction says nothing else: it is of the days from its own first day on. */
function onward(wrong: ReadStayNotice, stated: GuestStatement): GuestStatement {
  const from = day(wrong.from);
  return stated.reportFrom === undefined && isAfter(from, stated.arrivedOn) && wrong.from !== wrong.arrivedOn
    ? { ...stated, reportFrom: from }
    : stated;
}

/** Whether a correction is about the same guest and no other days. */
function isSameStay(wrong: ReadStayNotice, guest: GuestStatement): boolean {
  const isSamePerson =
    foldName(wrong.fullName) === foldName(guest.fullName) ||
    (wrong.personalNumber !== null && wrong.personalNumber === guest.personalNumber);
  return (
    isSamePerson &&
    wrong.arrivedOn === guest.arrivedOn.toString() &&
    wrong.from === (guest.reportFrom ?? guest.arrivedOn).toString() &&
    guest.until.toString() <= wrong.statedUntil
  );
}
