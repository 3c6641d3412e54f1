export { type DailyWork, Jobs, type JobInHand, type JobKind, type SendOptions } from './jobs.ts';
export { JobsModule } from './jobs.module.ts';
export { type ProgramBeside, ProgramsBeside } from './programs-beside.ts';
export { workBeside } from './work-beside.ts';
