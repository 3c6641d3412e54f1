import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { ConfirmationCases } from './confirmation-cases.ts';
import { ConfirmationsController } from './confirmations.controller.ts';
import { Confirmations } from './confirmations.repository.ts';
import { OpenConfirmation } from './open-confirmation.ts';

@Module({
  imports: [CasesModule, ResidenceStatusModule, ResidentsModule],
  controllers: [ConfirmationsController],
  providers: [ConfirmationCases, Confirmations, OpenConfirmation],
})
export class ResidenceConfirmationsModule {}
