import {
  bases,
  figureDimensions,
  figureValues,
  figuresWords,
  overTimeWords,
  populations,
  seriesSteps,
} from '@libs/words';
import { Button } from '@mantine/core';
import { useProvinces } from '../../communes/communes.ts';
import { dayNumber, daysAfter, todayInVietNam, writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { DayChoice, PeopleChoices, WordChoice } from './figures-choices.tsx';
import { FiguresNotes } from './figures-notes.tsx';
import { seriesFile, useHeadcountSeries } from './figures-queries.ts';
import {
  dayOfTheMap,
  lastDayOfThe63,
  latestDays,
  latestMonths,
  seriesQuestionFrom,
  splitDimensions,
} from './figures-question.ts';
import { restKey, seriesTable, type Point } from './over-time.ts';
import { SeriesChart } from './series-chart.tsx';
import { SeriesNumbers } from './series-numbers.tsx';
import { useAddress } from '../../lists/use-address.ts';

/** A series answers with at most so many days. */
const mostDays = 400;

/** The figures of a period, every day or every month: chart, table and notes. */
export function SeriesView() {
  const { say } = useSpeech();
  const { area } = useOfficer();
  const isNation = area.level === 'nation';
  const today = todayInVietNam();
  const { address, choose } = useAddress();
  const question = seriesQuestionFrom(address, { today, isNation });
  const series = useHeadcountSeries(question);
  const dayOfMap = dayOfTheMap({ on: question.lastDay, basis: question.basis }, today);
  const choosable = useProvinces(dayOfMap).data?.items;
  const provinces = [
    ...(useProvinces(today).data?.items ?? []),
    ...(useProvinces(lastDayOfThe63).data?.items ?? []),
  ];
  const points: readonly Point[] = series.data?.points ?? [];
  const table = seriesTable(points, question.split);
  const codeSets = [...new Set(points.map(({ codeSet }) => codeSet))];
  const partName = (key: string) => {
    if (key === restKey) return say(overTimeWords.rest);
    const word = figureValues[key];
    if (word) return say(word);
    const province = provinces.find(({ code, codeSet }) => `${codeSet}/${code}` === key);
    if (!province) return key;
    return codeSets.length > 1 ? `${province.name} (${province.codeSet})` : province.name;
  };
  const presets = [
    { words: overTimeWords.lastYear, part: { ...latestMonths(12, today), step: 'month' } },
    { words: overTimeWords.lastThreeYears, part: { ...latestMonths(36, today), step: 'month' } },
    { words: overTimeWords.lastNinetyDays, part: { ...latestDays(90, today), step: 'day' } },
  ];
  const sentence =
    series.data &&
    say(overTimeWords.seriesSentence, {
      population: say(populations[series.data.population]),
      area:
        question.province === null
          ? area.name
          : (choosable?.find(({ code }) => code === question.province)?.fullName ?? question.province),
      step: say(seriesSteps[series.data.step]),
      from: writeDay(series.data.from),
      lastDay: writeDay(daysAfter(series.data.until, -1)),
      basis: say(bases[series.data.basis]),
      codeSets: codeSets.join(', '),
    });

  return (
    <>
      <div className="filters">
        <DayChoice
          label={say(overTimeWords.from)}
          value={question.from}
          onChoose={(from) => {
            choose({ from });
          }}
        />
        <DayChoice
          label={say(overTimeWords.lastDay)}
          value={question.lastDay}
          onChoose={(lastDay) => {
            choose({ lastDay });
          }}
        />
        <WordChoice
          label={say(overTimeWords.step)}
          words={seriesSteps}
          codes={['month', 'day']}
          value={question.step}
          onChoose={(step) => {
            const isTooLong =
              step === 'day' && dayNumber(question.lastDay) - dayNumber(question.from) >= mostDays;
            choose({ step, ...(isTooLong ? { from: daysAfter(question.lastDay, 1 - mostDays) } : {}) });
          }}
        />
        <WordChoice
          label={say(overTimeWords.split)}
          words={figureDimensions}
          codes={splitDimensions(isNation)}
          none={say(figuresWords.nobody)}
          value={question.split ?? 'none'}
          onChoose={(split) => {
            // Codes of provinces change their meaning on the way unless one map counts throughout.
            const isMixed = split === 'province' && question.basis === 'legal';
            choose({ split, ...(isMixed ? { basis: 'current34' } : {}) });
          }}
        />
        <PeopleChoices people={question} dayOfMap={dayOfMap} isNation={isNation} choose={choose} />
        <div role="group" aria-label={say(overTimeWords.period)} className="row-actions">
          {presets.map(({ words, part }) => (
            <Button
              key={words.en}
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                choose(part);
              }}
            >
              {say(words)}
            </Button>
          ))}
        </div>
      </div>
      <ProblemSummary
        error={series.error}
        fieldNames={{ from: say(overTimeWords.from), until: say(overTimeWords.lastDay) }}
      />
      {series.isLoading && <Waiting lines={10} />}
      {series.data && sentence !== undefined && (
        <div className="figures-columns">
          <div>
            <SeriesChart
              key={`${question.from} ${question.lastDay} ${question.step}`}
              table={table}
              bandName={partName}
              isByProvince={question.split === 'province'}
              caption={sentence}
              today={today}
            />
            <SeriesNumbers table={table} caption={sentence} columnName={partName} />
          </div>
          <FiguresNotes
            fetchFile={seriesFile(question)}
            sentence={sentence}
            population={series.data.population}
            isExact={series.data.exact}
            known={say(figuresWords.knownNow)}
          >
            {codeSets.length > 1 && <p>{say(overTimeWords.twoMaps)}</p>}
            {question.lastDay > today && <p>{say(overTimeWords.ahead)}</p>}
            <p>
              {say(figuresWords.originUnknown)}: {say(figuresWords.originUnknownWhy)}
            </p>
          </FiguresNotes>
        </div>
      )}
    </>
  );
}
