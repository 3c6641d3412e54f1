import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.ts';
import { PlacesModule } from '../places/index.ts';
import { RuleBookModule } from '../rule-book/index.ts';
import { CheckCodes } from './check-code.ts';
import { CheckPaper } from './check-paper.ts';
import { FindPapers } from './find-papers.ts';
import { IssuedPapers } from './issued-papers.repository.ts';
import { IssuePaper } from './issue-paper.ts';
import { PapersOfOthers } from './papers-of-others.ts';
import { PaperMaterialQueries } from './paper-material.queries.ts';
import { PapersController } from './papers.controller.ts';
import { PrintPaper } from './print-paper.ts';
import { AskForPrint } from './prints/ask-for-print.ts';
import { FilingPrintProgressController, FilingPrintsController } from './prints/filing-prints.controller.ts';
import { FilingPrints } from './prints/filing-prints.repository.ts';
import { WorkOnPrint } from './prints/work-on-print.ts';
import { PublicPapersController } from './public-papers.controller.ts';
import { ReadCaseForPaper } from './read-case-for-paper.ts';
import { TrackFiling } from './track-filing.ts';
import { TrackingQueries } from './tracking.queries.ts';

/** The papers of a case: issued word for word, printed, checked by anybody who holds one; and the way to follow a filing. */
@Module({
  imports: [CasesModule, PlacesModule, RuleBookModule],
  controllers: [
    PapersController,
    FilingPrintsController,
    FilingPrintProgressController,
    PublicPapersController,
  ],
  providers: [
    AskForPrint,
    CheckCodes,
    CheckPaper,
    FilingPrints,
    FindPapers,
    IssuedPapers,
    IssuePaper,
    PaperMaterialQueries,
    PapersOfOthers,
    PrintPaper,
    ReadCaseForPaper,
    TrackFiling,
    TrackingQueries,
    WorkOnPrint,
  ],
  exports: [CheckCodes, IssuedPapers, PapersOfOthers],
})
export class PapersModule {}
