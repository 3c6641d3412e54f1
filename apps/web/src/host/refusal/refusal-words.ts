/** The sentences of refusals: many, seldom needed, and so fetched only when there is one to say. */
export { fieldProblems, groundWords, problems } from '@libs/words';
