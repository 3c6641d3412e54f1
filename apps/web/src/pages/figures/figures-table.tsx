import { figuresWords } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import type { Pivot } from './pivot.ts';

/** The numbers, right-aligned, with every sum. */
export function FiguresTable({
  table,
  caption,
  rowTitle,
  rowName,
  columnName,
}: {
  readonly table: Pivot;
  readonly caption: string;
  readonly rowTitle: string;
  readonly rowName: (key: string) => string;
  readonly columnName: (key: string) => string;
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const split = table.columns.length > 1 || table.columns[0] !== '';
  return (
    <table className="grid figures-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rowTitle}</th>
          {split &&
            table.columns.map((key) => (
              <th key={key} scope="col" className="number">
                {columnName(key)}
              </th>
            ))}
          <th scope="col" className="number">
            {say(figuresWords.total)}
          </th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ key, counts, total }) => (
          <tr key={key} data-row={key}>
            <th scope="row">{rowName(key)}</th>
            {split &&
              counts.map((count, column) => (
                <td key={table.columns[column]} data-column={table.columns[column]} className="number">
                  {write(count)}
                </td>
              ))}
            <td className="number">
              <b>{write(total)}</b>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say(figuresWords.total)}</th>
          {split &&
            table.columnTotals.map((count, column) => (
              <td key={table.columns[column]} data-column={table.columns[column]} className="number">
                {write(count)}
              </td>
            ))}
          <td className="number" data-column="total">
            <b>{write(table.total)}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
