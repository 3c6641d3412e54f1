/** People at home in one province who count in another. */
export interface Flow {
  readonly origin: string;
  readonly destination: string;
  readonly count: number;
}

/** Who is at home where (rows) and counts where (columns), with every sum. */
export interface FlowTable {
  readonly destinations: readonly string[];
  readonly rows: readonly {
    readonly origin: string;
    readonly counts: readonly number[];
    readonly total: number;
  }[];
  readonly destinationTotals: readonly number[];
  /** Everybody in the cells; those whose home nobody knows are in none. */
  readonly total: number;
  readonly largest: number;
}

/** The matrix with the provinces in the order of their codes; those without anybody are left out. */
export function flowTable(flows: readonly Flow[]): FlowTable {
  const codes = (of: (flow: Flow) => string) => [...new Set(flows.map(of))].sort();
  const destinations = codes(({ destination }) => destination);
  const counts = new Map(flows.map(({ origin, destination, count }) => [`${origin}>${destination}`, count]));
  const rows = codes(({ origin }) => origin).map((origin) => {
    const ofOrigin = destinations.map((destination) => counts.get(`${origin}>${destination}`) ?? 0);
    return { origin, counts: ofOrigin, total: sum(ofOrigin) };
  });
  return {
    destinations,
    rows,
    destinationTotals: destinations.map((_, column) => sum(rows.map((row) => row.counts[column] ?? 0))),
    total: sum(rows.map(({ total }) => total)),
    largest: Math.max(0, ...flows.map(({ count }) => count)),
  };
}

const shades = 6;

/** How dark a cell is, from 0 for nobody to 6; by the root, so that small flows are still told apart. */
export function shadeOf(count: number, largest: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil(shades * Math.sqrt(count / largest)));
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
