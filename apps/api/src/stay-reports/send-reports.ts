import { instantText, Temporal } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import type { AccessPurposeCode } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { keyOf } from '../idempotency/index.ts';
import type { SignedInRequest } from '../sign-in/index.ts';
import { invalidInput } from '../web-errors/index.ts';
import { StayIntake } from './stay-intake.ts';
import type { HostReport, ReportedStays, TelephoneReport } from './stay-notices.messages.ts';

/** A call that is written down later than this is told of anew. */
const longestMemory = { hours: 24 };

/** Hands the guests of a request to the intake, with the instant at which the office was told. */
@Injectable()
export class SendReports {
  constructor(
    private readonly intake: StayIntake,
    private readonly clock: Clock,
  ) {}

  /** By the host in the web, or by the host's system. */
  ofHost({ dwellingId, guests }: HostReport, request: SignedInRequest): Promise<ReportedStays> {
    const reporter = request.user;
    const sentAt = this.clock.now();
    const { apiKeyId } = reporter;
    const how =
      apiKeyId === undefined ? { channel: 'host_web' as const } : { channel: 'api' as const, apiKeyId };
    const stays = guests.map((guest) => ({
      ...how,
      purpose: 'stay_report' as const,
      reporter,
      dwellingId,
      guest,
      sentAt,
    }));
    return this.intake.take({ stays, key: keyOf(request) });
  }

  /** By an officer for whoever calls: the report was made when it was told, which is said where it is not now. */
  byTelephone(
    { dwellingId, guests, toldAt }: TelephoneReport,
    purpose: AccessPurposeCode,
    request: SignedInRequest,
  ): Promise<ReportedStays> {
    const now = this.clock.now();
    const sentAt = toldAt ? Temporal.Instant.from(instantText(toldAt)) : now;
    if (Temporal.Instant.compare(sentAt, now) > 0)
      throw invalidInput({ field: 'toldAt', code: 'in_the_future' });
    if (Temporal.Instant.compare(sentAt, now.subtract(longestMemory)) < 0) {
      throw invalidInput({ field: 'toldAt', code: 'too_long_ago' });
    }
    const reporter = request.user;
    const stays = guests.map((guest) => ({
      channel: 'phone' as const,
      purpose,
      reporter,
      dwellingId,
      guest,
      sentAt,
    }));
    return this.intake.take({ stays, key: keyOf(request) });
  }
}
