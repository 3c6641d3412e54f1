import { forecastWords, schoolYearName } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../figures/numbers.ts';
import { TakeAway } from '../figures/take-away.tsx';
import {
  type ForecastErrorsOfKind,
  forecastFile,
  type ForecastQuestion,
  type NeedsForecast,
} from './forecast-queries.ts';
import { usePercent } from './percent.ts';

/** The files, how far forecasts of past years were off everywhere, and what never goes apart from a forecast. */
export function ForecastNotes({
  forecast: { overall, yearsOfHistory },
  question,
}: {
  readonly forecast: NeedsForecast;
  readonly question: ForecastQuestion;
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const percent = usePercent();
  const kinds = [
    { words: forecastWords.allProvinces, kind: 'provinces' },
    { words: forecastWords.allCommunes, kind: 'communes' },
    { words: forecastWords.largeCommunes, kind: 'largeCommunes' },
  ] as const;
  const sentence = ({ areas, median, medianSameAsLastYear, covered }: ForecastErrorsOfKind) =>
    say(forecastWords.errorsOfKind, {
      areas: write(areas),
      median: percent(median),
      same: percent(medianSameAsLastYear),
      covered: percent(covered),
    });
  const notes = [
    [forecastWords.whom, forecastWords.whomWhy],
    [forecastWords.method, forecastWords.methodWhy],
    [forecastWords.interval, forecastWords.intervalWhy],
    [forecastWords.smallCounts, forecastWords.smallCountsWhy],
  ] as const;
  return (
    <aside className="figures-notes" aria-label={say(forecastWords.notes)}>
      <TakeAway fetchFile={forecastFile(question)} />
      <h2>{say(forecastWords.test)}</h2>
      {overall.length === 0 && <p>{say(forecastWords.noTest)}</p>}
      {overall.map((ofYear) => (
        <div key={ofYear.schoolYear}>
          <h3>{schoolYearName(ofYear.schoolYear)}</h3>
          {kinds.map(({ words, kind }) => {
            const errors = ofYear[kind];
            return (
              errors && (
                <p key={kind}>
                  <b>{say(words)}</b>: {sentence(errors)}
                </p>
              )
            );
          })}
        </div>
      ))}
      {yearsOfHistory < 3 && (
        <p>
          <b>{say(forecastWords.shortHistory)}</b>: {say(forecastWords.shortHistoryWhy)}
        </p>
      )}
      <h2>{say(forecastWords.notes)}</h2>
      {notes.map(([words, why]) => (
        <p key={words.en}>
          <b>{say(words)}</b>: {say(why)}
        </p>
      ))}
    </aside>
  );
}
