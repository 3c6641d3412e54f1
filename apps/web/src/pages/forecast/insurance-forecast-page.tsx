import { forecastWords, schoolYearName } from '@libs/words';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { TakeAway } from '../figures/take-away.tsx';
import { useAddress } from '../../lists/use-address.ts';
import { ForecastFilters, useForecastQuestion } from './forecast-filters.tsx';
import { ForecastHead } from './forecast-head.tsx';
import { type InsuranceForecast, insuranceForecastFile, useInsuranceForecast } from './forecast-queries.ts';
import '../figures/figures.css';
import './forecast.css';
import { OverallErrors } from './overall-errors.tsx';
import { PartName } from './part-name.tsx';
import { usePercent } from './percent.ts';
import { TestsTable } from './tests-table.tsx';

type People = InsuranceForecast['parts'][number]['people'];

/** Who will need a health insurance card, what households would pay, and where: counts of ten and more, and no names. */
export function InsuranceForecastPage() {
  const { say } = useSpeech();
  const { choose } = useAddress();
  const question = useForecastQuestion();
  const forecast = useInsuranceForecast(question);
  const { data } = forecast;
  return (
    <div className="page forecast">
      <ForecastHead title={forecastWords.insuranceTitle} />
      <ForecastFilters forecast={data} />
      <ProblemSummary error={forecast.error} />
      {forecast.isLoading && <Waiting lines={10} />}
      {data && !forecast.error && (
        <>
          <TakeAway fetchFile={insuranceForecastFile(question)} />
          <p className="quiet">
            {say(forecastWords.insuranceSentence, { area: data.areaName, day: writeDay(data.basedOn) })}
          </p>
          <Years forecast={data} />
          <TestsTable
            title={forecastWords.testOfPeople}
            tests={data.tests}
            why={
              data.tests.length === 0
                ? say(forecastWords.noTestOfPeople)
                : `${say(forecastWords.testWhy)} ${say(forecastWords.testOfPeopleWhy)}`
            }
          />
          <OverallErrors overall={data.overall} ofLargeCommunes={forecastWords.largeCommunesOfPeople} />
          {data.parts.length > 0 && (
            <Parts
              forecast={data}
              onChoose={(area) => {
                choose({ area });
              }}
            />
          )}
          <p className="quiet">
            {say(forecastWords.contributionsWhy)} {data.article}
            {!data.confirmed && ` (${say(forecastWords.toBeConfirmed)})`}.
          </p>
          <p className="quiet">{say(forecastWords.withheldWhy)}</p>
        </>
      )}
    </div>
  );
}

/** An expected number with its interval, or that it is withheld. */
function useCounts() {
  const { say } = useSpeech();
  const write = useNumbers();
  const withheld = say(forecastWords.withheld);
  return {
    write,
    count: (count: number | null) => (count === null ? withheld : write(count)),
    range: (people: People) =>
      people === null ? withheld : `${write(people.expected)} (${write(people.low)}–${write(people.high)})`,
  };
}

function Years({ forecast: { schoolYears } }: { readonly forecast: InsuranceForecast }) {
  const { say } = useSpeech();
  const { count, range, write } = useCounts();
  const last = schoolYears.at(-1);
  return (
    <>
      <section aria-label={say(forecastWords.cards)}>
        <h2>{say(forecastWords.cards)}</h2>
        <table className="grid forecast-needs">
          <thead>
            <tr>
              <th scope="col">{say(forecastWords.schoolYear)}</th>
              <th scope="col">{say(forecastWords.cards)}</th>
              <th scope="col">{say(forecastWords.underSix)}</th>
              <th scope="col">{say(forecastWords.contributions)}</th>
            </tr>
          </thead>
          <tbody>
            {schoolYears.map(({ schoolYear, people, underSix, contributions }) => (
              <tr key={schoolYear}>
                <th scope="row">{schoolYearName(schoolYear)}</th>
                <td>{range(people)}</td>
                <td>{count(underSix)}</td>
                <td>{contributions === null ? '–' : write(contributions)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {last && (
        <section aria-label={say(forecastWords.members)}>
          <h2>
            {say(forecastWords.members)}, {schoolYearName(last.schoolYear)}
          </h2>
          <table className="grid forecast-needs">
            <thead>
              <tr>
                <th scope="col">{say(forecastWords.placeInHousehold)}</th>
                <th scope="col">{say(forecastWords.needed)}</th>
                <th scope="col">{say(forecastWords.monthly)}</th>
              </tr>
            </thead>
            <tbody>
              {last.members.map(({ place, people, monthly }) => (
                <tr key={place}>
                  <th scope="row">{place === 5 ? say(forecastWords.fifthAndFurther) : place}</th>
                  <td>{count(people)}</td>
                  <td>{write(monthly)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** The provinces of the nation or the communes of a province, those with the most people first; each leads to its own. */
function Parts({
  forecast: { parts, schoolYears },
  onChoose,
}: {
  readonly forecast: InsuranceForecast;
  readonly onChoose: (area: string) => void;
}) {
  const { say } = useSpeech();
  const { range, write } = useCounts();
  const percent = usePercent();
  const rows = parts.toSorted(
    (a, b) => (b.people?.expected ?? 0) - (a.people?.expected ?? 0) || a.code.localeCompare(b.code),
  );
  return (
    <section aria-label={say(forecastWords.parts)}>
      <h2>
        {say(forecastWords.parts)}, {schoolYearName(schoolYears.at(-1)?.schoolYear ?? 0)}
      </h2>
      <div className="figures-scroll">
        <table className="grid sticky-table forecast-needs">
          <thead>
            <tr>
              <th scope="col">{say(forecastWords.place)}</th>
              <th scope="col">{say(forecastWords.cards)}</th>
              <th scope="col">{say(forecastWords.contributions)}</th>
              <th scope="col">{say(forecastWords.errorLastYear)}</th>
              <th scope="col">{say(forecastWords.errorOfSame)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, people, contributions, error, errorOfSameAsLastYear }) => (
              <tr key={code}>
                <PartName code={code} name={name} onChoose={onChoose} />
                <td>{range(people)}</td>
                <td>{contributions === null ? '–' : write(contributions)}</td>
                <td>{percent(error)}</td>
                <td>{percent(errorOfSameAsLastYear)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
