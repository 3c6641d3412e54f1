import { groundsThatHold, type Decision } from '@libs/residence-law';

/** Examples as rows of a test, each with its name in both languages. */
export const named = <Example extends { readonly name: readonly string[] }>(examples: readonly Example[]) =>
  examples.map((example) => [example.name.join(' — '), example] as const);

/** The codes of the grounds that hold. */
export const holding = <Code extends string>(decision: Decision<string, Code>) =>
  groundsThatHold(decision).map(({ code }) => code);

/** The codes of all grounds that were looked at. */
export const looked = <Code extends string>(decision: Decision<string, Code>) =>
  new Set(decision.grounds.map(({ code }) => code));
