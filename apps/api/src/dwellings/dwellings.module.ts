import { Module } from '@nestjs/common';
import { HostedDwellingsController } from './hosted-dwellings.controller.ts';
import { HostedDwellings } from './hosted-dwellings.repository.ts';
import { ListHostedDwellings } from './list-hosted-dwellings.ts';

/** What dwellings are, who answers for them, who lives there, and which are one and the same. */
@Module({
  controllers: [HostedDwellingsController],
  providers: [HostedDwellings, ListHostedDwellings],
  exports: [HostedDwellings],
})
export class DwellingsModule {}
