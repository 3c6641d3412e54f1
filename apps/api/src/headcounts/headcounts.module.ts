import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.ts';
import { CompactHeadcounts } from './compact-headcounts.ts';
import { CompactInBackground } from './compact-in-background.ts';
import { CountFlows } from './count-flows.ts';
import { CountHeads } from './count-heads.ts';
import { CountOverTime } from './count-over-time.ts';
import { HeadcountFilesController } from './files/headcount-files.controller.ts';
import { HeadcountSheets } from './files/headcount-sheet.ts';
import { PlaceNames } from './files/place-names.ts';
import { HeadcountSums } from './headcount-sums.repository.ts';
import { HeadcountsController } from './headcounts.controller.ts';
import { HeadcountsQueries } from './headcounts.queries.ts';
import { RecountHeadcounts } from './recount-headcounts.ts';

@Module({
  imports: [PlacesModule],
  controllers: [HeadcountFilesController, HeadcountsController],
  providers: [
    CompactHeadcounts,
    CompactInBackground,
    CountFlows,
    CountHeads,
    CountOverTime,
    HeadcountSheets,
    HeadcountSums,
    HeadcountsQueries,
    PlaceNames,
    RecountHeadcounts,
  ],
  exports: [CompactHeadcounts, RecountHeadcounts],
})
export class HeadcountsModule {}
