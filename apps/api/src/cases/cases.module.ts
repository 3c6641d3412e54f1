import { Module } from '@nestjs/common';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { CaseComplexities } from './case-complexities.repository.ts';
import { CaseEvents } from './case-events.ts';
import { CaseCountsController, CasesController } from './cases.controller.ts';
import { CasesQueries } from './cases.queries.ts';
import { Cases } from './cases.repository.ts';
import { ClaimCase } from './claim-case.ts';
import { Filings } from './filings.repository.ts';
import { OpenDueDays } from './due-days.repository.ts';
import { FindCases } from './find-cases.ts';
import { KindsOfCases } from './kinds-of-cases.ts';
import { MarkComplex } from './mark-complex.ts';
import { RecountDueDays } from './recount-due-days.ts';
import { TakeStep } from './take-step.ts';
import { TellOpened } from './tell-opened.ts';

@Module({
  imports: [ResidenceStatusModule],
  controllers: [CaseCountsController, CasesController],
  providers: [
    CaseComplexities,
    CaseEvents,
    Cases,
    CasesQueries,
    ClaimCase,
    Filings,
    FindCases,
    KindsOfCases,
    MarkComplex,
    OpenDueDays,
    RecountDueDays,
    TakeStep,
    TellOpened,
  ],
  exports: [CaseComplexities, CaseEvents, Cases, CasesQueries, Filings, KindsOfCases, TakeStep, TellOpened],
})
export class CasesModule {}
