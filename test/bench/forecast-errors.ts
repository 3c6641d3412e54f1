import { errorsOver, type ForecastErrors, type TestedArea } from '@libs/needs-forecast';
import { print } from './figures.ts';

/** A tested area with its code: two digits a province, five a commune. */
export interface Tested {
  readonly code: string;
  readonly test: TestedArea;
}

/** Errors over the areas of one kind and size, with what is wanted of their median. */
interface ErrorsOfSize {
  readonly name: string;
  readonly errors: ForecastErrors | null;
  readonly wanted: number | null;
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
  const provinces = tested.filter(({ code }) => /^\d{2}$/.test(code)).map(({ test }) => test);
  const communes = tested.filter(({ code }) => /^\d{5}$/.test(code)).map(({ test }) => test);
  const nation = tested.filter(({ code }) => code === 'VN').map(({ test }) => test);
  return [
    { name: 'nation', errors: errorsOver(nation), wanted: null },
    { name: 'provinces', errors: errorsOver(provinces), wanted: 0.03 },
    {
      name: 'provinces of 2,000 children and more',
      errors: errorsOver(provinces.filter(({ actual }) => actual >= 2_000)),
      wanted: 0.03,
    },
    { name: 'communes', errors: errorsOver(communes), wanted: null },
    ...sizes.map(([from, until]) => ({
      name: `communes of ${from} ${until === Infinity ? 'children and more' : `to ${until - 1} children`}`,
      errors: errorsOver(communes.filter(({ actual }) => actual >= from && actual < until)),
      wanted: from === 200 ? 0.1 : null,
    })),
  ];
}

/** Prints the errors after one year, all grades together, each beside "same as last year". */
export function printErrors(of: string, rows: readonly ErrorsOfSize[]): void {
  console.log(`One-year error, all grades together: ${of}`);
  for (const { name, errors, wanted } of rows) {
    if (!errors) continue;
    const { areas, sameAsLastYear } = errors;
    const kinds = [
      ['median', errors.median, sameAsLastYear.median, wanted],
      ['weighted by children', errors.weighted, sameAsLastYear.weighted, null],
      ['greatest', errors.greatest, sameAsLastYear.greatest, null],
    ] as const;
    for (const [kind, ours, same, limit] of kinds) {
      print({
        figure: `${areas} ${name}, ${kind}${limit === null ? '' : `, wanted ${percent(limit)}`}`,
        ours: percent(ours),
        reference: `as last year ${percent(same)}`,
        ratio: (ours / same).toFixed(2),
      });
    }
    print({ figure: `${areas} ${name}, within the interval of 8 in 10`, ours: percent(errors.covered), reference: '80 %', ratio: '' }); // prettier-ignore
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 2 : 1)} %`;
