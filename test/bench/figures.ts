/** One line of a bench: what was measured, ours, what it is measured against, and how they compare. */
export interface Figure {
  readonly figure: string;
  readonly ours: string;
  /** A reference measured in the same run, or the value that must be reached; a dash where there is none. */
  readonly reference: string;
  readonly ratio: string;
}

/** Whether the benches that can are to do less of their work: to try them out. */
export const isShort = process.argv.includes('--short');

const widths = { figure: 100, ours: 14, reference: 20 } as const;

/** Prints a row as `figure  ours  reference  ratio`. */
export function print({ figure, ours, reference, ratio }: Figure): void {
  const cells = [
    figure.padEnd(widths.figure),
    ours.padStart(widths.ours),
    reference.padStart(widths.reference),
    ratio.padStart(10),
  ];
  console.log(cells.join('  ').trimEnd());
}

export const printHead = (): void =>
  print({ figure: 'figure', ours: 'ours', reference: 'reference', ratio: 'ratio' });

/** Times against the time of a reference that was measured the same way: how many times ours is faster. */
export function faster(figure: string, ours: Times, reference: Times): Figure {
  return {
    figure: `${figure}, p95`,
    ours: inMilliseconds(ours.p95),
    reference: inMilliseconds(reference.p95),
    ratio: `${(reference.p95 / ours.p95).toFixed(1)} x`,
  };
}

/** Times where there is nothing to measure beside them. */
export function alone(figure: string, ours: Times): Figure {
  return { figure: `${figure}, p95`, ours: inMilliseconds(ours.p95), reference: '-', ratio: '' };
}

/** Times against a limit in milliseconds: the share of it that they take. */
export function within(figure: string, ours: Times, limit: number): Figure {
  return {
    figure: `${figure}, p95`,
    ours: inMilliseconds(ours.p95),
    reference: `limit ${limit} ms`,
    ratio: (ours.p95 / limit).toFixed(2),
  };
}

const inMilliseconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 1)} ms`;

/** What a series of measurements comes to, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** Measures every question once, one after the other. */
export async function timesOf<Question>(
  questions: readonly Question[],
  ask: (question: Question) => unknown,
): Promise<Times> {
  const times: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    await ask(question);
    times.push(performance.now() - started);
  }
  return percentiles(times);
}

export function percentiles(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
