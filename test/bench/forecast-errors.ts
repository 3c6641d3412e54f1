import { errorOf, errorsOver, type ForecastErrors, type TestedArea } from '@libs/needs-forecast';
import { type ErrorsByChance, errorsByChance } from './errors-by-chance.ts';
import { print } from './figures.ts';

/** A tested area with its code: two digits a province, five a commune. */
export interface Tested {
  readonly code: string;
  readonly test: TestedArea;
  /** The standard deviation by chance of its children; undefined where nobody knows it. */
  readonly chance?: number | undefined;
}

/** Errors over the areas of one kind and size, with what is wanted of their median. */
interface ErrorsOfSize {
  readonly name: string;
  readonly errors: ForecastErrors | null;
  readonly wanted: number | null;
  /** How many of the areas are within what is wanted. */
  readonly within: number;
  /** What a forecast with the true rates would miss; null where the chance is not known. */
  readonly byChance: ErrorsByChance | null;
}

const sizes = [
  [1, 10],
  [10, 50],
  [50, 100],
  [100, 200],
  [200, Infinity],
] as const;

/** The errors of provinces, and of communes by how many children came. */
export function errorsBySize(tested: readonly Tested[]): ErrorsOfSize[] {
  const of = (name: string, isMeant: (one: Tested) => boolean, wanted: number | null): ErrorsOfSize => {
    const meant = tested.filter((one) => one.test.actual > 0 && isMeant(one));
    const known = meant.flatMap(({ chance: deviation, test: { actual: children } }) =>
      deviation === undefined ? [] : [{ children, deviation }],
    );
    return {
      name,
      errors: errorsOver(meant.map(({ test }) => test)),
      wanted,
      within: meant.filter(({ test }) => errorOf(test.expected, test.actual)! <= (wanted ?? 0)).length,
      byChance: known.length === 0 ? null : errorsByChance(known, wanted ?? 0),
    };
  };
  const isProvince = ({ code }: Tested) => /^\d{2}$/.test(code);
  const isCommune = ({ code }: Tested) => /^\d{5}$/.test(code);
  return [
    of('nation', ({ code }) => code === 'VN', null),
    of('provinces', isProvince, 0.03),
    of('provinces of 2,000 children and more', (one) => isProvince(one) && one.test.actual >= 2_000, 0.03),
    of('provinces of fewer', (one) => isProvince(one) && one.test.actual < 2_000, 0.03),
    of('communes', isCommune, null),
    ...sizes.map(([from, until]) =>
      of(
        `communes of ${from} ${until === Infinity ? 'children and more' : `to ${until - 1} children`}`,
        (one) => isCommune(one) && one.test.actual >= from && one.test.actual < until,
        from === 200 ? 0.1 : null,
      ),
    ),
  ];
}

/** Prints the errors after one year, all grades together, each beside "same as last year" and what chance alone does. */
export function printErrors(of: string, rows: readonly ErrorsOfSize[]): void {
  console.log(`One-year error, all grades together: ${of}`);
  for (const { name, errors, wanted, within, byChance } of rows) {
    if (!errors) continue;
    const { areas, sameAsLastYear } = errors;
    const kinds = [
      ['median', errors.median, sameAsLastYear.median, wanted, byChance?.median],
      ['weighted by children', errors.weighted, sameAsLastYear.weighted, null, byChance?.weighted],
      ['greatest', errors.greatest, sameAsLastYear.greatest, null, byChance?.greatest],
    ] as const;
    for (const [kind, ours, same, limit, chance] of kinds) {
      print({
        figure: `${areas} ${name}, ${kind}${limit === null ? '' : `, wanted ${percent(limit)}`}${chance === undefined ? '' : ` (with the true rates ${percent(chance)})`}`,
        ours: percent(ours),
        reference: `as last year ${percent(same)}`,
        ratio: (ours / same).toFixed(2),
      });
    }
    if (wanted !== null && byChance) {
      print({
        figure: `${areas} ${name}, how many are within ${percent(wanted)}`,
        ours: String(within),
        reference: `true rates ${byChance.within.toFixed(1)}`,
        ratio: (within / byChance.within).toFixed(2),
      });
    }
    printCovered(`${areas} ${name}`, errors.covered);
  }
}

/** Prints the share of areas whose true number lay in the interval. */
const printCovered = (of: string, share: number): void =>
  print({
    figure: `${of}, within the interval of 8 in 10`,
    ours: percent(share),
    reference: '80 %',
    ratio: '',
  });

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 2 : 1)} %`;
