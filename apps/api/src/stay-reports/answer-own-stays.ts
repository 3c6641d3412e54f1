import { Temporal } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type Act, Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import type { PageAskedById } from '../page-asked.messages.ts';
import { invalidInput, notFound } from '../web-errors/index.ts';
import { GuestStatement } from './guest.messages.ts';
import { GuestStayNotices, type GuestStayNoticeRow } from './guest-stay-notices.repository.ts';
import type { WaitingOwnStay, WaitingOwnStays } from './guest-stays.messages.ts';
import { presentStayNotice } from './present-stay-notice.ts';
import { ReportStays } from './report-stays.ts';
import type { StayNotice } from './stay-notices.messages.ts';

/** Answers the reports that guests sent themselves: accepted, they become facts told when they were sent. */
@Injectable()
export class AnswerOwnStays {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: GuestStayNotices,
    private readonly reporting: ReportStays,
    private readonly audit: Audit,
  ) {}

  waiting({ cursor, limit }: PageAskedById, { purpose, officer }: Act): Promise<WaitingOwnStays> {
    return this.transactions.run(officer, async (tx) => {
      const rows = await this.notices.waiting(tx, cursor ?? null, limit);
      const shown = rows.slice(0, limit);
      await this.audit.note(tx, officer, {
        action: 'guest_stay_notices.listed',
        accessPurpose: purpose,
        fields: ['stay_notice'],
        details: { guestStayNoticeIds: shown.map(({ id }) => id) },
      });
      return {
        items: shown.map((row) => present(row)),
        nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
      };
    });
  }

  /** 404 for one that waits no more. */
  accept(id: string, dwellingId: string, { purpose, officer }: Act): Promise<StayNotice> {
    return this.transactions.run(officer, async (tx) => {
      const row = await this.notices.findWaiting(tx, id);
      if (!row) throw notFound();
      const [recorded] = await this.reporting.record(tx, [
        {
          reporter: officer,
          purpose,
          channel: 'guest',
          dwellingId,
          guest: guestOf(row),
          sentAt: Temporal.Instant.from(row.sentAt),
          guestStayNoticeId: id,
        },
      ]);
      if (!recorded || recorded.errors) throw invalidInput(...(recorded?.errors ?? []));
      await this.notices.answer(tx, { id, state: 'accepted', by: officer.accountId, answer: null });
      return presentStayNotice(recorded.notice);
    });
  }

  refuse(id: string, reason: string, { purpose, officer }: Act): Promise<void> {
    return this.transactions.run(officer, async (tx) => {
      if (!(await this.notices.findWaiting(tx, id))) throw notFound();
      await this.notices.answer(tx, { id, state: 'refused', by: officer.accountId, answer: reason });
      await this.audit.note(tx, officer, {
        action: 'guest_stay_notice.refused',
        accessPurpose: purpose,
        fields: ['stay_notice'],
        details: { guestStayNoticeId: id },
      });
    });
  }
}

const guestOf = ({ stated }: GuestStayNoticeRow): GuestStatement => plainToInstance(GuestStatement, stated);

function present(row: GuestStayNoticeRow): WaitingOwnStay {
  const { id, communeCode, address, sentAt, dueAt, late } = row;
  const guest = guestOf(row);
  const {
    fullName,
    dateOfBirth = null,
    personalNumber = null,
    passportNumber = null,
    sex = null,
    nationality,
    purpose,
    hostRelation,
    identityShownBy = null,
  } = guest;
  return {
    id,
    communeCode,
    address,
    guest: {
      ...{
        fullName,
        dateOfBirth,
        personalNumber,
        passportNumber,
        sex,
        nationality,
        hostRelation,
        identityShownBy,
      },
      purpose: purpose === 'medical' ? null : purpose,
      arrivedOn: guest.arrivedOn.toString(),
      arrivedAt: (row.stated['arrivedAt'] as string | null | undefined) ?? null,
      until: guest.until.toString(),
    },
    sentAt,
    dueAt,
    timing: late ? 'late' : 'in_time',
  };
}
