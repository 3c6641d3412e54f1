import { schoolPlanWords } from '@libs/words';
import { useCommuneNames } from '../../communes/communes.ts';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { useGradeName } from './grade-name.ts';
import { type PlanSum, sumsBy } from './plan-sums.ts';
import type { SchoolPlan } from './school-places-queries.ts';

/** Need beside places, by grade and by commune: bars for the eye, the same numbers in tables for readers and print. */
export function PlanView({ plan }: { readonly plan: SchoolPlan }) {
  const { say } = useSpeech();
  const gradeName = useGradeName();
  const nameOf = useCommuneNames(plan.rows.map(({ communeCode }) => communeCode));
  if (plan.rows.length === 0) return <p className="empty">{say(schoolPlanWords.none)}</p>;
  const byGrade = sumsBy(
    [...plan.rows].sort((a, b) => a.grade - b.grade),
    ({ grade }) => String(grade),
  );
  const byCommune = sumsBy(plan.rows, ({ communeCode }) => communeCode).sort((a, b) => b.missing - a.missing);
  return (
    <>
      <section>
        <h2>{say(schoolPlanWords.byGrade)}</h2>
        <PlanBars sums={byGrade} nameOf={(key) => gradeName(Number(key))} />
        <PlanTable
          title={say(schoolPlanWords.grade)}
          sums={byGrade}
          nameOf={(key) => gradeName(Number(key))}
        />
      </section>
      <section>
        <h2>{say(schoolPlanWords.byCommune)}</h2>
        <PlanTable title={say(schoolPlanWords.commune)} sums={byCommune} nameOf={nameOf} />
      </section>
    </>
  );
}

function PlanTable({
  title,
  sums,
  nameOf,
}: {
  readonly title: string;
  readonly sums: readonly PlanSum[];
  readonly nameOf: (key: string) => string;
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const sum = (of: (one: PlanSum) => number) => write(sums.reduce((total, one) => total + of(one), 0));
  return (
    <table className="grid plan-table">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="number">
            {say(schoolPlanWords.children)}
          </th>
          <th scope="col" className="number">
            {say(schoolPlanWords.without)}
          </th>
          <th scope="col" className="number">
            {say(schoolPlanWords.places)}
          </th>
          <th scope="col" className="number">
            {say(schoolPlanWords.missing)}
          </th>
        </tr>
      </thead>
      <tbody>
        {sums.map((one) => (
          <tr key={one.key}>
            <th scope="row">{nameOf(one.key)}</th>
            <td className="number">{write(one.children)}</td>
            <td className="number">{write(one.withoutPlace)}</td>
            <td className="number">
              {one.places === null ? (
                <span className="quiet">{say(schoolPlanWords.notEntered)}</span>
              ) : (
                write(one.places)
              )}
            </td>
            <td className="number">{write(one.missing)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say(schoolPlanWords.total)}</th>
          <td className="number">{sum(({ children }) => children)}</td>
          <td className="number">{sum(({ withoutPlace }) => withoutPlace)}</td>
          <td className="number">{sum(({ places }) => places ?? 0)}</td>
          <td className="number">{sum(({ missing }) => missing)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const width = 760;
const labelWidth = 110;
const countWidth = 70;
const rowHeight = 30;

/** Two bars a row, one hollow for the need and one filled for the places; the table beneath says the same. */
function PlanBars({
  sums,
  nameOf,
}: {
  readonly sums: readonly PlanSum[];
  readonly nameOf: (key: string) => string;
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const longest = Math.max(1, ...sums.flatMap(({ withoutPlace, places }) => [withoutPlace, places ?? 0]));
  const scale = (count: number) => (count / longest) * (width - labelWidth - countWidth);
  return (
    <figure className="plan-bars">
      <figcaption>
        <span className="legend">
          <svg width="14" height="12" aria-hidden="true">
            <rect className="need-bar" x="1" y="1" width="12" height="10" />
          </svg>{' '}
          {say(schoolPlanWords.without)}{' '}
          <svg width="14" height="12" aria-hidden="true">
            <rect className="places-bar" x="1" y="1" width="12" height="10" />
          </svg>{' '}
          {say(schoolPlanWords.places)}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${String(width)} ${String(sums.length * rowHeight)}`} aria-hidden="true">
        {sums.map(({ key, withoutPlace, places }, index) => {
          const top = index * rowHeight + 3;
          return (
            <g key={key}>
              <text x={labelWidth - 6} y={top + 15} textAnchor="end">
                {nameOf(key)}
              </text>
              <rect className="need-bar" x={labelWidth} y={top} width={scale(withoutPlace)} height={11} />
              <text x={labelWidth + scale(withoutPlace) + 6} y={top + 10}>
                {write(withoutPlace)}
              </text>
              <rect
                className="places-bar"
                x={labelWidth}
                y={top + 13}
                width={scale(places ?? 0)}
                height={11}
              />
              <text x={labelWidth + scale(places ?? 0) + 6} y={top + 23}>
                {places === null ? '–' : write(places)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
