export { Population, type PopulationQuestion } from './population.ts';
export { holdsNobody, loadPopulation, type LoadedPopulation } from './population.repository.ts';
export { factsKnownAt } from './facts-known-at.ts';
export { factCount, type SyntheticPerson } from './synthetic-person.ts';
export { type KnownSegment, statusHistory } from './status-history.ts';
