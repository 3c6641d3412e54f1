export { checkedInput } from './checked-input.ts';
export { ProblemFilter } from './problem.filter.ts';
export { excludedByLaw, invalidInput, notFound, Refusal, type FieldError } from './refusal.ts';
