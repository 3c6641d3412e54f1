import { Module } from '@nestjs/common';
import { DwellingsModule } from '../dwellings/index.ts';
import { PapersModule } from '../papers/index.ts';
import { PlacesModule } from '../places/index.ts';
import { RegularisationModule } from '../regularisation/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { AmendStayNotice } from './amend-stay-notice.ts';
import { AnswerOwnStays } from './answer-own-stays.ts';
import { GuestOfReport } from './guest-of-report.ts';
import { GuestStayNotices } from './guest-stay-notices.repository.ts';
import { GuestStayAnswersController, GuestStaysController } from './guest-stays.controller.ts';
import { HostStaysController } from './host-stays.controller.ts';
import { IntakeStep } from './intake-step.repository.ts';
import { KeepStayDrafts } from './keep-stay-drafts.ts';
import { KnownGuests } from './known-guests.queries.ts';
import { OfficerStaysController } from './officer-stays.controller.ts';
import { PrintStayReceipt } from './print-stay-receipt.ts';
import { ReadStayNotices } from './read-stay-notices.ts';
import { RemindOfUnsent } from './remind-of-unsent.ts';
import { ReportOwnStay } from './report-own-stay.ts';
import { ReportStays } from './report-stays.ts';
import { SendReports } from './send-reports.ts';
import { SettleMatch } from './settle-match.ts';
import { StayClockController } from './stay-clock.controller.ts';
import { StayDraftsController } from './stay-drafts.controller.ts';
import { StayDrafts } from './stay-drafts.repository.ts';
import { StayFacts } from './stay-facts.repository.ts';
import { StayIntake } from './stay-intake.ts';
import { StayMatchesController } from './stay-matches.controller.ts';
import { StayMatches } from './stay-matches.repository.ts';
import { StayNoticesQueries } from './stay-notices.queries.ts';
import { StayVoids } from './stay-voids.repository.ts';
import { TellStayClock } from './tell-stay-clock.ts';

/** Thông báo lưu trú: reports of stays, by whichever way they come. */
@Module({
  imports: [
    DwellingsModule,
    PapersModule,
    PlacesModule,
    RegularisationModule,
    ResidenceStatusModule,
    ResidentsModule,
  ],
  controllers: [
    GuestStayAnswersController,
    GuestStaysController,
    HostStaysController,
    OfficerStaysController,
    StayClockController,
    StayDraftsController,
    StayMatchesController,
  ],
  providers: [
    AmendStayNotice,
    AnswerOwnStays,
    GuestOfReport,
    GuestStayNotices,
    IntakeStep,
    KeepStayDrafts,
    KnownGuests,
    PrintStayReceipt,
    ReadStayNotices,
    RemindOfUnsent,
    ReportOwnStay,
    ReportStays,
    SendReports,
    SettleMatch,
    StayDrafts,
    StayFacts,
    StayIntake,
    StayMatches,
    StayNoticesQueries,
    StayVoids,
    TellStayClock,
  ],
  exports: [AmendStayNotice, GuestOfReport, ReportStays],
})
export class StayReportsModule {}
