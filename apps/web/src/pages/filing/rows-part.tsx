import { filingWords } from '@libs/words';
import { Button, FileButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import {
  cellsOf,
  columnNames,
  columns,
  exemptions,
  readSheet,
  type Cells,
  type Column,
  type ListEntry,
  type RowEntry,
} from './list-entry.ts';
import { RowFields } from './row-fields.tsx';

/** The rows of a list: dropped as a file, read, those that are wrong mended in place. */
export function RowsPart({
  entry,
  change,
  error,
}: {
  readonly entry: ListEntry;
  readonly change: (part: Partial<ListEntry>) => void;
  readonly error: string | undefined;
}) {
  const { say } = useSpeech();
  const { rows, unknownColumns } = entry;
  const wrong = rows.filter(({ errors }) => errors.length > 0).length;
  const changeRow = (index: number, part: Partial<RowEntry>) => {
    change({ rows: rows.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  };
  const numbered = rows.map((row, index) => ({ row, index }));
  const open = numbered.filter(({ row }) => row.isOpen);
  const exemptionOf = ({ feeExemption }: Cells) => {
    const sentence = feeExemption === '' ? undefined : exemptions[feeExemption];
    return sentence && say(sentence);
  };
  const right = numbered.filter(({ row }) => !row.isOpen);
  return (
    <>
      <SheetDrop onRead={change} />
      {error !== undefined && <p className="field-error">{error}</p>}
      {unknownColumns.length > 0 && (
        <p className="quiet">{say(filingWords.unknownColumns, { columns: unknownColumns.join(', ') })}</p>
      )}
      <p role="status">
        {rows.length === 0 ? (
          <span className="quiet">{say(filingWords.noRows)}</span>
        ) : (
          <b className={wrong > 0 ? 'overdue' : undefined}>
            {say(filingWords.rowsRead, { count: rows.length, wrong })}
          </b>
        )}
      </p>
      {open.length > 0 && (
        <div className="list-rows">
          <table className="grid">
            <RowsHead />
            <tbody>
              {open.map(({ row, index }) => (
                <tr key={index}>
                  <td className="number">{index + 1}</td>
                  <RowFields
                    place={index + 1}
                    cells={row.cells}
                    errors={row.errors}
                    change={(column: Column, text) => {
                      changeRow(index, {
                        cells: { ...row.cells, [column]: text },
                        // What else is wrong with the row is only known once it is checked anew.
                        errors: row.errors.filter(
                          ({ field }) => field !== column && (columnNames as string[]).includes(field),
                        ),
                      });
                    }}
                  />
                  <td>
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={`${say(filingWords.remove)}: ${String(index + 1)}`}
                      onClick={() => {
                        change({ rows: rows.filter((_, at) => at !== index) });
                      }}
                    >
                      {say(filingWords.remove)}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          change({ rows: [...rows, { cells: cellsOf({}), errors: [], isOpen: true }] });
        }}
      >
        {say(filingWords.addRow)}
      </Button>
      {right.length > 0 && (
        <details className="case-part">
          <summary>{say(filingWords.rightRows, { count: right.length })}</summary>
          <div className="list-rows">
            <table className="grid">
              <RowsHead />
              <tbody>
                {right.map(({ row, index }) => (
                  <tr key={index}>
                    <td className="number">{index + 1}</td>
                    {columnNames.map((column) => (
                      <td key={column}>
                        {column === 'feeExemption' ? exemptionOf(row.cells) : row.cells[column]}
                      </td>
                    ))}
                    <td>
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={`${say(filingWords.correct)}: ${String(index + 1)}`}
                        onClick={() => {
                          changeRow(index, { isOpen: true });
                        }}
                      >
                        {say(filingWords.correct)}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </>
  );
}

function RowsHead() {
  const { say } = useSpeech();
  return (
    <thead>
      <tr>
        <th scope="col">{say(filingWords.place)}</th>
        {columnNames.map((column) => (
          <th key={column} scope="col">
            {say(columns[column])}
          </th>
        ))}
        <th scope="col" />
      </tr>
    </thead>
  );
}

/** Where a file is dropped or chosen; its rows take the place of those that stood there. */
function SheetDrop({
  onRead,
}: {
  readonly onRead: (read: Pick<ListEntry, 'rows' | 'unknownColumns'>) => void;
}) {
  const { say } = useSpeech();
  const [isOver, setOver] = useState(false);
  const reading = useMutation({ mutationFn: readSheet, onSuccess: onRead });
  const read = (file: File | null | undefined) => {
    if (file && !reading.isPending) reading.mutate(file);
  };
  return (
    <>
      <div
        className="drop-zone"
        role="group"
        aria-label={say(filingWords.sheet)}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          read(event.dataTransfer.files[0]);
        }}
      >
        <FileButton accept=".xlsx,.csv" onChange={read}>
          {(props) => (
            <Button {...props} size="compact-sm" variant="default" loading={reading.isPending}>
              {say(filingWords.chooseSheet)}
            </Button>
          )}
        </FileButton>
        <span className="quiet">{say(reading.isPending ? filingWords.reading : filingWords.sheetHint)}</span>
      </div>
      <ProblemSummary error={reading.error} />
    </>
  );
}
