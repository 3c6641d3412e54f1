import { forecastWords, schoolYearName } from '@libs/words';
import { NativeSelect, Tabs } from '@mantine/core';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useAddress } from '../../lists/use-address.ts';
import { ForecastFilters, useForecastQuestion } from './forecast-filters.tsx';
import { ForecastHead } from './forecast-head.tsx';
import { ForecastNotes } from './forecast-notes.tsx';
import { allTold, useForecast } from './forecast-queries.ts';
import '@mantine/core/styles/Tabs.css';
import '@mantine/core/styles/VisuallyHidden.css';
import '../figures/figures.css';
import '../figures/over-time.css';
import './forecast.css';
import { GradesTable } from './grades-table.tsx';
import { IntervalChart } from './interval-chart.tsx';
import { NeedsTable } from './needs-table.tsx';
import { PartsTable } from './parts-table.tsx';
import { TestsTable } from './tests-table.tsx';
import { ValuesView } from './values-view.tsx';

/** What labour and education officers must plan for in the coming school years, and how far last year's plan was off. */
export function ForecastPage() {
  const { say } = useSpeech();
  const { address, choose } = useAddress();
  const view = address.get('view') === 'values' ? 'values' : 'forecast';
  return (
    <div className="page forecast">
      <ForecastHead title={forecastWords.title} />
      <Tabs
        value={view}
        onChange={(next) => {
          choose({ view: next });
        }}
      >
        <Tabs.List>
          <Tabs.Tab value="forecast">{say(forecastWords.rail)}</Tabs.Tab>
          <Tabs.Tab value="values">{say(forecastWords.values)}</Tabs.Tab>
        </Tabs.List>
      </Tabs>
      {view === 'values' ? <ValuesView /> : <ForecastView />}
    </div>
  );
}

function ForecastView() {
  const { say } = useSpeech();
  const { address, choose } = useAddress();
  const question = useForecastQuestion();
  const forecast = useForecast(question);
  const { data } = forecast;
  const year =
    data?.schoolYears.find(({ schoolYear }) => String(schoolYear) === address.get('year')) ??
    data?.schoolYears.at(-1);
  return (
    <>
      <ForecastFilters forecast={data}>
        {data && question.years > 1 && (
          <NativeSelect
            label={say(forecastWords.schoolYear)}
            value={String(year?.schoolYear ?? '')}
            data={data.schoolYears.map(({ schoolYear }) => ({
              value: String(schoolYear),
              label: schoolYearName(schoolYear),
            }))}
            onChange={({ currentTarget }) => {
              choose({ year: currentTarget.value });
            }}
          />
        )}
      </ForecastFilters>
      <ProblemSummary error={forecast.error} />
      {forecast.isLoading && <Waiting lines={10} />}
      {data && year && !forecast.error && (
        <div className="figures-columns">
          <div>
            <p className="quiet">
              {say(forecastWords.sentence, { area: data.areaName, day: writeDay(data.basedOn) })}
            </p>
            <IntervalChart forecast={data} />
            <GradesTable year={year} now={data.now} />
            <NeedsTable year={year} />
            <TestsTable
              title={forecastWords.testOfPeople}
              tests={allTold(data.testsOfPeople)}
              why={
                data.testsOfPeople.length === 0
                  ? say(forecastWords.noTestOfPeople)
                  : `${say(forecastWords.testOfPeopleWhy)} ${say(forecastWords.ratesAreNotTested)}`
              }
            />
            <TestsTable
              title={forecastWords.test}
              tests={allTold(data.tests)}
              why={say(data.tests.length === 0 ? forecastWords.noTest : forecastWords.testWhy)}
            />
            {data.parts.length > 0 && (
              <PartsTable
                forecast={data}
                onChoose={(area) => {
                  choose({ area });
                }}
              />
            )}
          </div>
          <ForecastNotes forecast={data} question={question} />
        </div>
      )}
    </>
  );
}
