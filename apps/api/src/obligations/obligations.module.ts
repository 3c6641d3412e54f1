import { Module } from '@nestjs/common';
import { ObligationsController } from './obligations.controller.ts';
import { TellObligations } from './tell-obligations.ts';

/** "Tôi phải làm gì?": what the law asks of somebody who stays somewhere, without sign-in and without a trace. */
@Module({ controllers: [ObligationsController], providers: [TellObligations] })
export class ObligationsModule {}
