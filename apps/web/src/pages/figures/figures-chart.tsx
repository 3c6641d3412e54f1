import { figuresWords } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import type { Pivot } from './pivot.ts';

const width = 760;
const labelWidth = 190;
const countWidth = 70;
const barHeight = 16;
const rowHeight = 22;

/** More bars than this are a wall, not a picture; the table below has every row. */
const mostBars = 20;

/** Stacked bars, one for each row; the same numbers stand in the table, so the drawing is hidden from readers. */
export function FiguresChart({
  table,
  rowName,
  columnName,
  isRanked,
}: {
  readonly table: Pivot;
  readonly rowName: (key: string) => string;
  readonly columnName: (key: string) => string;
  /** Places are drawn from the largest; ages and statuses keep their own order as long as all of them are drawn. */
  readonly isRanked: boolean;
}) {
  const { say } = useSpeech();
  const isCut = table.rows.length > mostBars;
  const all = isRanked || isCut ? [...table.rows].sort((a, b) => b.total - a.total) : table.rows;
  const rows = all.slice(0, mostBars);
  const longest = Math.max(1, ...rows.map(({ total }) => total));
  const scale = (count: number) => (count / longest) * (width - labelWidth - countWidth);
  const write = useNumbers();
  return (
    <figure className="figures-chart">
      <figcaption>
        <span className="legend">
          {table.columns.length > 1 &&
            table.columns.map((key) => (
              <span key={key}>
                <svg width="14" height="12" aria-hidden="true">
                  <rect className={`bar bar-${key}`} x="1" y="1" width="12" height="10" />
                </svg>{' '}
                {columnName(key)}
              </span>
            ))}
        </span>
        {isCut && <span className="quiet">{say(figuresWords.largest, { count: mostBars })}</span>}
      </figcaption>
      <svg viewBox={`0 0 ${String(width)} ${String(rows.length * rowHeight + 4)}`} aria-hidden="true">
        {rows.map(({ key, counts, total }, index) => {
          const top = index * rowHeight + 2;
          const starts = counts.map((_, column) =>
            counts.slice(0, column).reduce((sum, count) => sum + count, 0),
          );
          return (
            <g key={key}>
              <text x={labelWidth - 6} y={top + 12} textAnchor="end">
                {shortened(rowName(key))}
              </text>
              {counts.map((count, column) =>
                count === 0 ? null : (
                  <rect
                    key={table.columns[column]}
                    className={`bar bar-${table.columns[column] ?? ''}`}
                    data-column={column}
                    x={labelWidth + scale(starts[column] ?? 0)}
                    y={top}
                    width={Math.max(1, scale(count))}
                    height={barHeight}
                  />
                ),
              )}
              <text x={labelWidth + scale(total) + 6} y={top + 12}>
                {write(total)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

const shortened = (name: string): string => (name.length > 30 ? `${name.slice(0, 29)}…` : name);
