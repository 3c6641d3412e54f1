import { fieldProblems, groundWords, problemWords } from '@libs/words';
import { useState } from 'react';
import type { FieldProblem } from '../../api/problem.ts';
import { useSpeech } from '../../language/language.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { columnNames, columns, exemptions, type Cells, type Column } from './list-entry.ts';

/** The cells of one row as fields, each with what is wrong in it; what is wrong with the whole row stands beneath. */
export function RowFields({
  place,
  cells,
  errors,
  change,
  takesFocus = false,
}: {
  readonly place: number;
  readonly cells: Cells;
  readonly errors: readonly FieldProblem[];
  readonly change: (column: Column, text: string) => void;
  /** Whether the first cell that is wrong has the focus from the beginning. */
  readonly takesFocus?: boolean;
}) {
  const [firstWrong] = useState(() => columnNames.find((name) => errors.some(({ field }) => field === name)));
  const { say } = useSpeech();
  const sentence = ({ code, field }: FieldProblem) => {
    const words = groundWords[code] ?? fieldProblems[code];
    return words ? say(words) : say(problemWords.unknownGround, { code, field });
  };
  const elsewhere = errors.filter(({ field }) => !(columnNames as readonly string[]).includes(field));
  return (
    <>
      {columnNames.map((column) => {
        const own = errors.find(({ field }) => field === column);
        return (
          <td key={column}>
            {column === 'feeExemption' ? (
              <CodedSelect
                size="xs"
                aria-label={`${say(columns[column])} ${String(place)}`}
                words={exemptions}
                value={cells[column]}
                error={own && sentence(own)}
                onChange={(code) => {
                  change(column, code);
                }}
              />
            ) : (
              <TextField
                size="xs"
                aria-label={`${say(columns[column])} ${String(place)}`}
                autoFocus={takesFocus && column === firstWrong}
                spellCheck={false}
                value={cells[column]}
                error={own && sentence(own)}
                onChange={(text) => {
                  change(column, text);
                }}
              />
            )}
            {column === 'fullName' &&
              elsewhere.map((one) => (
                <p key={`${one.field} ${one.code}`} className="field-error">
                  {sentence(one)}
                </p>
              ))}
          </td>
        );
      })}
    </>
  );
}
