import { Module } from '@nestjs/common';
import { CountHeads } from './count-heads.ts';
import { HeadcountsController } from './headcounts.controller.ts';
import { HeadcountsQueries } from './headcounts.queries.ts';

@Module({ controllers: [HeadcountsController], providers: [CountHeads, HeadcountsQueries] })
export class HeadcountsModule {}
