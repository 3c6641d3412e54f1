import { type DynamicModule, Module } from '@nestjs/common';
import { AbsenceModule } from './absence/index.ts';
import { AccountsModule } from './accounts/index.ts';
import { AttachmentsModule, type AttachmentSettings } from './attachments/index.ts';
import { AuditModule } from './audit/index.ts';
import { CasesModule } from './cases/index.ts';
import { ClockModule } from './clock.ts';
import { DatabaseModule } from './database/index.ts';
import { DeathsModule } from './deaths/index.ts';
import { DwellingsModule } from './dwellings/index.ts';
import { HeadcountsModule } from './headcounts/index.ts';
import { HealthModule } from './health/index.ts';
import { HouseholdsModule } from './households/index.ts';
import { IdempotencyModule } from './idempotency/index.ts';
import { InspectionsModule } from './inspections/index.ts';
import { ImportsModule } from './imports/index.ts';
import { JobsModule } from './jobs/index.ts';
import { KeysModule } from './keys.ts';
import { NoticeSettings, NoticesModule } from './notices/index.ts';
import { NationalSystemModule } from './national-system/index.ts';
import { NoResidenceModule } from './no-residence/index.ts';
import { NeedsForecastModule } from './needs-forecast/index.ts';
import { ObligationsModule } from './obligations/index.ts';
import { PapersModule } from './papers/index.ts';
import { PlacesModule } from './places/index.ts';
import { PresencesModule } from './presences/index.ts';
import { RegularisationModule } from './regularisation/index.ts';
import { ResidenceConfirmationsModule } from './residence-confirmations/index.ts';
import { ResidenceStatusModule } from './residence-status/index.ts';
import { ResidentsModule } from './residents/index.ts';
import { RuleBookModule } from './rule-book/index.ts';
import { RulesModule } from './rules/index.ts';
import { ServiceAccessModule } from './service-access/index.ts';
import { SignInModule } from './sign-in/sign-in.module.ts';
import { StayReportsModule } from './stay-reports/index.ts';
import { TemporaryResidenceModule } from './temporary-residence/index.ts';

/** What the application must be told to run; everything else it knows. */
export interface AppSettings {
  /** The application role's address of the database. */
  readonly databaseUrl: string;
  readonly sessionSecret: string;
  /** The address that people type, for links and cookies. */
  readonly publicUrl: string;
  readonly trustedProxies: readonly string[];
  /** Where sealed attachments stand; absent: in `.data/attachments`. */
  readonly attachmentsFolder?: string | undefined;
  /** Secrets that seal and open attachments before the session secret. */
  readonly attachmentsKeys?: readonly string[] | undefined;
  /** Takes letters to applicants; absent: none are sent. */
  readonly smtpUrl?: string | undefined;
  /** Takes short messages to applicants; absent: none are sent. */
  readonly smsGatewayUrl?: string | undefined;
  /** Seconds between attempts to deliver a notice, where they are not the usual ones. */
  readonly noticeWaits?: readonly number[] | undefined;
}

/** Names the features, nothing else. */
@Module({})
export class AppModule {
  static with(settings: AppSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.with(settings.databaseUrl),
        ClockModule,
        AuditModule,
        HealthModule,
        IdempotencyModule,
        KeysModule.with(settings.sessionSecret),
        SignInModule,
        AccountsModule.with(settings.publicUrl),
        CasesModule,
        TemporaryResidenceModule,
        NationalSystemModule,
        AbsenceModule,
        NoResidenceModule,
        ResidenceConfirmationsModule,
        ResidentsModule,
        ResidenceStatusModule,
        HeadcountsModule,
        HouseholdsModule,
        ImportsModule,
        DeathsModule,
        DwellingsModule,
        PapersModule,
        PlacesModule,
        PresencesModule,
        InspectionsModule,
        RegularisationModule,
        StayReportsModule,
        JobsModule.with(settings.databaseUrl),
        RuleBookModule,
        RulesModule,
        ObligationsModule,
        ServiceAccessModule,
        NeedsForecastModule,
        AttachmentsModule.with(attachmentSettings(settings)),
        NoticesModule.with(noticeSettings(settings)),
      ],
    };
  }
}

const noticeSettings = ({ publicUrl, smtpUrl, smsGatewayUrl, noticeWaits }: AppSettings) =>
  new NoticeSettings(publicUrl, smtpUrl, smsGatewayUrl, noticeWaits);

const attachmentSettings = ({
  attachmentsFolder = '.data/attachments',
  attachmentsKeys = [],
  sessionSecret,
}: AppSettings): AttachmentSettings => ({
  folder: attachmentsFolder,
  secrets: [...attachmentsKeys, sessionSecret],
});
