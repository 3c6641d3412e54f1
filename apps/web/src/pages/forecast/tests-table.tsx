import { forecastWords, schoolYearName } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../figures/numbers.ts';
import type { NeedsForecast } from './forecast-queries.ts';
import { usePercent } from './percent.ts';

/** What the forecasts of past school years would have been beside what came, and how far "same as last year" was off. */
export function TestsTable({ forecast: { tests } }: { readonly forecast: NeedsForecast }) {
  const { say } = useSpeech();
  const write = useNumbers();
  const percent = usePercent();
  return (
    <section aria-label={say(forecastWords.test)}>
      <h2>{say(forecastWords.test)}</h2>
      <p className="quiet">{say(tests.length === 0 ? forecastWords.noTest : forecastWords.testWhy)}</p>
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
              {tests.map(
                ({ schoolYear, expected, low, high, actual, error, errorOfSameAsLastYear, isWithin }) => (
                  <tr key={schoolYear}>
                    <th scope="row">{schoolYearName(schoolYear)}</th>
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
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
