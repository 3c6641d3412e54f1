import { Module } from '@nestjs/common';
import { CompactHeadcounts } from './compact-headcounts.ts';
import { CountFlows } from './count-flows.ts';
import { CountHeads } from './count-heads.ts';
import { CountOverTime } from './count-over-time.ts';
import { HeadcountSums } from './headcount-sums.repository.ts';
import { HeadcountsController } from './headcounts.controller.ts';
import { HeadcountsQueries } from './headcounts.queries.ts';
import { RecountHeadcounts } from './recount-headcounts.ts';

@Module({
  controllers: [HeadcountsController],
  providers: [
    CompactHeadcounts,
    CountFlows,
    CountHeads,
    CountOverTime,
    HeadcountSums,
    HeadcountsQueries,
    RecountHeadcounts,
  ],
  exports: [CompactHeadcounts, RecountHeadcounts],
})
export class HeadcountsModule {}
