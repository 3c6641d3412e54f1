export { ProjectStatus } from './project-status.ts';
export { ResidenceFactsQueries } from './residence-facts.queries.ts';
export { ResidenceStatusModule } from './residence-status.module.ts';
