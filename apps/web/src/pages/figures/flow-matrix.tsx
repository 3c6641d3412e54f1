import { figuresWords, fileWords, overTimeWords } from '@libs/words';
import { useId } from 'react';
import { useSpeech } from '../../language/language.tsx';
import { shadeOf, type FlowTable } from './flows.ts';
import { useNumbers } from '../../language/numbers.ts';

/** The matrix of provinces: rows where people are at home, columns where they count, shaded by size, with every sum. */
export function FlowMatrix({
  table,
  caption,
  provinceName,
}: {
  readonly table: FlowTable;
  readonly caption: string;
  readonly provinceName: (code: string) => string;
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const captionId = useId();
  return (
    <>
      <p id={captionId} className="figures-caption">
        {caption}
      </p>
      <div
        className="figures-scroll flow-scroll"
        role="region"
        aria-label={say(overTimeWords.matrix)}
        tabIndex={0}
      >
        <table className="grid figures-table sticky-table flow-matrix" aria-labelledby={captionId}>
          <thead>
            <tr>
              <th scope="col">{say(fileWords.originByDestination)}</th>
              {table.destinations.map((code) => (
                <th key={code} scope="col" className="number">
                  <span className="upright">{provinceName(code)}</span>
                </th>
              ))}
              <th scope="col" className="number sum">
                {say(figuresWords.total)}
              </th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ origin, counts, total }) => (
              <tr key={origin} data-row={origin}>
                <th scope="row">{provinceName(origin)}</th>
                {counts.map((count, column) => (
                  <td
                    key={table.destinations[column]}
                    data-column={table.destinations[column]}
                    className={`number shade-${String(shadeOf(count, table.largest))}`}
                  >
                    {write(count)}
                  </td>
                ))}
                <td data-column="total" className="number sum">
                  {write(total)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(figuresWords.total)}</th>
              {table.destinationTotals.map((count, column) => (
                <td
                  key={table.destinations[column]}
                  data-column={table.destinations[column]}
                  className="number"
                >
                  {write(count)}
                </td>
              ))}
              <td data-column="total" className="number sum">
                {write(table.total)}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
