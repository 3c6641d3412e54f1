import { forecastWords, gradeName, schoolYearName, statusGroups } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import type { ForecastGroup, ForecastSchoolYear, NeedsForecast } from './forecast-queries.ts';

/** The children of a school year by grade and residence group, beside the places that are there for them. */
export function GradesTable({
  year,
  now,
}: {
  readonly year: ForecastSchoolYear;
  readonly now: NeedsForecast['now'];
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const groupText = ({ people, hidden }: ForecastGroup) =>
    people === null ? (hidden === 'few' ? '<10' : '…') : write(people);
  const { people } = year;
  return (
    <section aria-label={say(forecastWords.childrenByGrade)}>
      <h2>
        {say(forecastWords.childrenByGrade)}, {schoolYearName(year.schoolYear)}
      </h2>
      <div className="wide-table">
        <table className="grid forecast-grades">
          <thead>
            <tr>
              <th scope="col">{say(forecastWords.grade)}</th>
              <th scope="col">{say(forecastWords.childrenNow)}</th>
              <th scope="col">{say(forecastWords.children)}</th>
              <th scope="col">{say(forecastWords.range)}</th>
              {year.byGroup.map(({ group }) => (
                <th key={group} scope="col">
                  {say(statusGroups[group])}
                </th>
              ))}
              <th scope="col">{say(forecastWords.places)}</th>
              <th scope="col">{say(forecastWords.lacking)}</th>
            </tr>
          </thead>
          <tbody>
            {year.grades.map(({ grade, expected, low, high, byGroup, places, lacking }) => (
              <tr key={grade}>
                <th scope="row">{say(gradeName(grade))}</th>
                <td>{write(now.grades[grade] ?? 0)}</td>
                <td>
                  <b>{write(expected)}</b>
                </td>
                <td>
                  {write(low)}–{write(high)}
                </td>
                {byGroup.map((one) => (
                  <td key={one.group}>{groupText(one)}</td>
                ))}
                <td>{places === null ? <i>{say(forecastWords.noPlaces)}</i> : write(places)}</td>
                <td className={lacking ? 'lacking' : undefined}>{lacking === null ? '–' : write(lacking)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(forecastWords.allGrades)}</th>
              <td>{write(now.children)}</td>
              <td>{write(year.children.expected)}</td>
              <td>
                {write(year.children.low)}–{write(year.children.high)}
              </td>
              {year.byGroup.map((one) => (
                <td key={one.group}>{groupText(one)}</td>
              ))}
              <td>{year.places === null ? '–' : write(year.places)}</td>
              <td>–</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {year.notYetBorn.length > 0 && (
        <p className="quiet">{say(forecastWords.notYetBorn, { years: year.notYetBorn.join(', ') })}</p>
      )}
      <p className="quiet">
        {say(forecastWords.people, {
          people: write(people.expected),
          low: write(people.low),
          high: write(people.high),
          underSix: write(people.underSix),
          ofSchoolAge: write(people.ofSchoolAge),
        })}
      </p>
    </section>
  );
}
