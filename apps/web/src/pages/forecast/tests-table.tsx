import { forecastWords, schoolYearName, type Sentence } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import type { ForecastTest, ToldTest } from './forecast-queries.ts';
import { usePercent } from './percent.ts';

/** What the forecasts of past school years would have been beside what came, and how far "same as last year" was off. */
export function TestsTable({
  title,
  tests,
  why,
}: {
  readonly title: Sentence;
  readonly tests: readonly ToldTest[];
  /** What is compared, or why there is nothing. */
  readonly why: string;
}) {
  const { say } = useSpeech();
  return (
    <section aria-label={say(title)}>
      <h2>{say(title)}</h2>
      <p className="quiet">{why}</p>
      {tests.length > 0 && (
        <div className="wide-table">
          <table className="grid forecast-tests">
            <thead>
              <tr>
                <th scope="col">{say(forecastWords.schoolYear)}</th>
                <th scope="col">{say(forecastWords.foretold)}</th>
                <th scope="col">{say(forecastWords.range)}</th>
                <th scope="col">{say(forecastWords.came)}</th>
                <th scope="col">{say(forecastWords.error)}</th>
                <th scope="col">{say(forecastWords.errorOfSame)}</th>
              </tr>
            </thead>
            <tbody>
              {tests.map(({ schoolYear, test }) => (
                <tr key={schoolYear}>
                  <th scope="row">{schoolYearName(schoolYear)}</th>
                  {test === null ? <td colSpan={5}>{say(forecastWords.withheld)}</td> : <Cells test={test} />}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Cells({
  test: { expected, low, high, actual, error, errorOfSameAsLastYear, isWithin },
}: {
  readonly test: ForecastTest;
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const percent = usePercent();
  return (
    <>
      <td>{write(expected)}</td>
      <td>
        {write(low)}–{write(high)}
      </td>
      <td>
        <b>{write(actual)}</b>
        {!isWithin && <i> {say(forecastWords.outside)}</i>}
      </td>
      <td>{percent(error)}</td>
      <td>{percent(errorOfSameAsLastYear)}</td>
    </>
  );
}
