export { HeadcountsModule } from './headcounts.module.ts';
