export { CompactHeadcounts } from './compact-headcounts.ts';
export { recountAll } from './recount-sums.repository.ts';
export { HeadcountsModule } from './headcounts.module.ts';
export { RecountHeadcounts } from './recount-headcounts.ts';
