export { background } from './background.ts';
export { Jobs, type JobInHand, type JobKind } from './jobs.ts';
export { JobsModule } from './jobs.module.ts';
