import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.ts';
import { PlacesModule } from '../places/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { DeliverNotices } from './deliver-notices.ts';
import { FollowNotices } from './follow-notices.ts';
import { LapsingRegistrationsQueries } from './lapsing-registrations.queries.ts';
import { mailGateway } from './mail-gateway.ts';
import { NoticeGateways } from './notice-gateway.ts';
import { NoticeSettings } from './notice-settings.ts';
import { NoticesController } from './notices.controller.ts';
import { NoticesQueries } from './notices.queries.ts';
import { Outbox } from './outbox.repository.ts';
import { RemindOfExpiry } from './remind-of-expiry.ts';
import { smsGateway } from './sms-gateway.ts';
import { StopCodes } from './stop-code.ts';
import { StopNotices } from './stop-notices.ts';
import { StopNoticesController } from './stop-notices.controller.ts';
import { TellOfCases } from './tell-of-cases.ts';
import { WriteNotices } from './write-notices.ts';

/** What applicants are told by letter and short message, from the outbox to the gateway. */
@Global()
@Module({})
export class NoticesModule {
  static with(settings: NoticeSettings): DynamicModule {
    return {
      module: NoticesModule,
      imports: [CasesModule, PlacesModule, ResidentsModule],
      controllers: [NoticesController, StopNoticesController],
      providers: [
        { provide: NoticeSettings, useValue: settings },
        { provide: NoticeGateways, useFactory: () => gatewaysOf(settings) },
        DeliverNotices,
        FollowNotices,
        LapsingRegistrationsQueries,
        NoticesQueries,
        Outbox,
        RemindOfExpiry,
        StopCodes,
        StopNotices,
        TellOfCases,
        WriteNotices,
      ],
      exports: [NoticeGateways, NoticeSettings, WriteNotices],
    };
  }
}

const gatewaysOf = ({ smtpUrl, smsGatewayUrl, publicUrl }: NoticeSettings) =>
  new NoticeGateways({
    ...(smtpUrl !== undefined && { email: mailGateway(smtpUrl, publicUrl) }),
    ...(smsGatewayUrl !== undefined && { sms: smsGateway(smsGatewayUrl) }),
  });
