import type { ProbeAsker } from './askers.ts';
import { insertion } from './probes.ts';

/** Something that people who may do much must not do: it is refused, or it finds nothing to touch or to see. */
export interface Misuse {
  readonly table: string;
  readonly what: string;
  readonly asker: ProbeAsker;
  readonly sql: string;
  readonly parameters?: readonly unknown[];
  /** How many of the rows are the asker's own to touch; none, where it is left out. */
  readonly own?: number;
}

export type Samples = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Somebody by name among those whose the rows are. */
export function askerOf(rightful: readonly ProbeAsker[], name: string, role?: string): ProbeAsker {
  const found = rightful.find((asker) => asker.name === name && (role ?? asker.role) === asker.role);
  if (!found) throw new Error(`nobody is ${name}`);
  return found;
}

/** Adds a copy of a row that is there, with some of its values changed. */
export function copied(
  table: string,
  samples: Samples,
  columns: readonly string[],
  asker: ProbeAsker,
  what: string,
  changes: object,
): Misuse {
  const [sql, parameters] = insertion(table, columns, { ...samples.get(table), ...changes });
  return { table, what, asker, sql, parameters };
}
