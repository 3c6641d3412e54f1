import { forecastWords, schoolYearName } from '@libs/words';
import { Button, NativeSelect, Tabs, Title } from '@mantine/core';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useAddress } from '../figures/use-address.ts';
import { AreaChoice } from './area-choice.tsx';
import { ForecastNotes } from './forecast-notes.tsx';
import { allTold, type ForecastQuestion, useForecast } from './forecast-queries.ts';
import '@mantine/core/styles/Tabs.css';
import '@mantine/core/styles/VisuallyHidden.css';
import '../figures/figures.css';
import '../figures/over-time.css';
import './forecast.css';
import { GradesTable } from './grades-table.tsx';
import { HorizonChoice, horizonIn } from './horizon-choice.tsx';
import { IntervalChart } from './interval-chart.tsx';
import { NeedsTable } from './needs-table.tsx';
import { PartsTable } from './parts-table.tsx';
import { RenewForecast } from './renew-forecast.tsx';
import { TestsTable } from './tests-table.tsx';
import { ValuesView } from './values-view.tsx';

/** What labour and education officers must plan for in the coming school years, and how far last year's plan was off. */
export function ForecastPage() {
  const { say } = useSpeech();
  const { address, choose } = useAddress();
  const view = address.get('view') === 'values' ? 'values' : 'forecast';
  return (
    <div className="page forecast">
      <header>
        <Title order={1}>{say(forecastWords.title)}</Title>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => {
            window.print();
          }}
        >
          {say(forecastWords.print)}
        </Button>
      </header>
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
  const question: ForecastQuestion = {
    area: address.get('area'),
    years: horizonIn(address),
  };
  const forecast = useForecast(question);
  const { data } = forecast;
  const year =
    data?.schoolYears.find(({ schoolYear }) => String(schoolYear) === address.get('year')) ??
    data?.schoolYears.at(-1);
  return (
    <>
      <div className="filters">
        <AreaChoice
          area={question.area}
          name={data?.area === question.area ? data?.areaName : undefined}
          onChoose={(area) => {
            choose({ area });
          }}
        />
        <HorizonChoice
          years={question.years}
          onChoose={(years) => {
            choose({ years, year: null });
          }}
        />
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
        <RenewForecast madeAt={data?.madeAt} />
      </div>
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
