import { forecastItems, forecastWords, schoolYearName } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import type { ForecastSchoolYear } from './forecast-queries.ts';

/** Places, cards, visits and rooms of a school year, with what they cost by the values that were entered. */
export function NeedsTable({ year }: { readonly year: ForecastSchoolYear }) {
  const { say } = useSpeech();
  const write = useNumbers();
  const missing = <i>{say(forecastWords.notEntered)}</i>;
  return (
    <section aria-label={say(forecastWords.needs)}>
      <h2>
        {say(forecastWords.needs)}, {schoolYearName(year.schoolYear)}
      </h2>
      <table className="grid forecast-needs">
        <thead>
          <tr>
            <th scope="col">{say(forecastWords.item)}</th>
            <th scope="col">{say(forecastWords.needed)}</th>
            <th scope="col">{say(forecastWords.unitCost)}</th>
            <th scope="col">{say(forecastWords.cost)}</th>
          </tr>
        </thead>
        <tbody>
          {year.needs.map(({ item, needed, unitCost, cost, provincesWithout }) => (
            <tr key={item}>
              <th scope="row">{say(forecastItems[item])}</th>
              <td>{needed === null ? missing : write(needed)}</td>
              <td>
                {unitCost !== null && write(unitCost)}
                {unitCost === null && (cost === null ? missing : <i>{say(forecastWords.differs)}</i>)}
              </td>
              <td>
                {cost === null ? '–' : write(cost)}
                {cost !== null && provincesWithout > 0 && (
                  <i> ({say(forecastWords.provincesWithout, { count: provincesWithout })})</i>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {say(forecastWords.total)}
            </th>
            <td>{year.cost === null ? '–' : write(year.cost)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
