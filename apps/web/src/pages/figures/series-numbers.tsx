import { figuresWords, overTimeWords } from '@libs/words';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import type { SeriesTable } from './over-time.ts';

/** The numbers of a series, a row for each day; it scrolls under its own head. */
export function SeriesNumbers({
  table,
  caption,
  columnName,
}: {
  readonly table: SeriesTable;
  readonly caption: string;
  readonly columnName: (key: string) => string;
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  return (
    <div className="figures-scroll" role="region" aria-label={say(overTimeWords.byDays)} tabIndex={0}>
      <table className="grid figures-table sticky-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say(figuresWords.day)}</th>
            {table.columns.map((key) => (
              <th key={key} scope="col" className="number">
                {columnName(key)}
              </th>
            ))}
            <th scope="col" className="number">
              {say(figuresWords.total)}
            </th>
            <th scope="col" className="number">
              {say(figuresWords.originUnknown)}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ on, codeSet, counts, total, originUnknown }) => (
            <tr key={on} data-row={on}>
              <th scope="row">{writeDay(on)}</th>
              {counts.map((count, column) => (
                <td key={table.columns[column]} data-column={table.columns[column]} className="number">
                  {isOnTheMap(table.columns[column], codeSet) ? write(count) : '–'}
                </td>
              ))}
              <td data-column="total" className="number">
                <b>{write(total)}</b>
              </td>
              <td data-column="originUnknown" className="number">
                {write(originUnknown)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether a column stands for something that there was on the day: a province of another map is not one without people. */
const isOnTheMap = (column: string | undefined, codeSet: string): boolean =>
  column?.includes('/') !== true || column.startsWith(`${codeSet}/`);
