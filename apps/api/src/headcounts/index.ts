export { CompactHeadcounts } from './compact-headcounts.ts';
export { recountAll } from './headcount-sums.repository.ts';
export { HeadcountsModule } from './headcounts.module.ts';
export { RecountHeadcounts } from './recount-headcounts.ts';
