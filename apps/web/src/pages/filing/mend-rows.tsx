import { filingWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { Problem } from '../../api/problem.ts';
import { ActForm, FormOpener } from '../../forms/act-form.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useKeepFiling, type WholeFiling } from './filing-queries.ts';
import { cellsOf, columnNames, columns, nameOfRow, rowOf, type RowEntry } from './list-entry.ts';
import { RowFields } from './row-fields.tsx';

type RowToMend = WholeFiling['rowsToMend'][number];

/** The rows of a list that wait: each says what is wrong and becomes a case of the same filing once it is mended. */
export function MendRows({ whole }: { readonly whole: WholeFiling }) {
  const { say } = useSpeech();
  const { open } = useForms();
  if (whole.rowsToMend.length === 0) return null;
  return (
    <section>
      <h2>
        {say(filingWords.rowsToMend)} ({whole.rowsToMend.length})
      </h2>
      <p className="quiet">{say(filingWords.mendHint)}</p>
      {whole.rowsToMend.map((row) => {
        const form = formOf(row);
        const name = nameOfRow(row.place - 1, { cells: cellsOf(row.content) });
        return (
          <div key={row.place}>
            <p>
              {say(name)} <FormOpener form={form} words={filingWords.correct} of={say(name)} />
            </p>
            {open === form && <MendForm filingId={whole.id} row={row} />}
          </div>
        );
      })}
    </section>
  );
}

const formOf = ({ place }: Pick<RowToMend, 'place'>): string => `row-${String(place)}`;

function MendForm({ filingId, row }: { readonly filingId: string; readonly row: RowToMend }) {
  const { say } = useSpeech();
  const keep = useKeepFiling();
  const { place } = row;
  const [entry, change] = useEntry<Pick<RowEntry, 'cells' | 'errors'>>(formOf(row), {
    cells: cellsOf(row.content),
    errors: row.errors,
  });
  const submit = {
    vi: filingWords.mend.vi.replace('{place}', String(place)),
    en: filingWords.mend.en.replace('{place}', String(place)),
  };
  return (
    <ActForm
      form={formOf(row)}
      title={submit}
      submit={submit}
      purpose="temporary_residence_case"
      fieldNames={columns}
      problems={[]}
      content={[filingId, place, entry.cells]}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/filings/{id}/rows/{place}', {
            params: { path: { id: filingId, place }, header },
            body: rowOf(entry.cells),
          }),
        )
      }
      onRefused={(error) => {
        if (error instanceof Problem) change({ errors: error.errors });
      }}
      onRecorded={keep}
    >
      {() => (
        <table className="grid">
          <thead>
            <tr>
              {columnNames.map((column) => (
                <th key={column} scope="col">
                  {say(columns[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <RowFields
                place={place}
                cells={entry.cells}
                errors={entry.errors}
                takesFocus
                change={(column, text) => {
                  change({
                    cells: { ...entry.cells, [column]: text },
                    errors: entry.errors.filter(({ field }) => field !== column),
                  });
                }}
              />
            </tr>
          </tbody>
        </table>
      )}
    </ActForm>
  );
}
