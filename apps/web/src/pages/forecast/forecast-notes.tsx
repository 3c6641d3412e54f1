import { forecastWords } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import { TakeAway } from '../figures/take-away.tsx';
import { forecastFile, type ForecastQuestion, type NeedsForecast } from './forecast-queries.ts';
import { OverallErrors } from './overall-errors.tsx';

/** The files, how far forecasts of past years were off everywhere, and what never goes apart from a forecast. */
export function ForecastNotes({
  forecast: { overall, overallOfPeople, yearsOfHistory },
  question,
}: {
  readonly forecast: NeedsForecast;
  readonly question: ForecastQuestion;
}) {
  const { say } = useSpeech();
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
      <OverallErrors overall={overall} ofLargeCommunes={forecastWords.largeCommunes} />
      {overallOfPeople.length > 0 && <h2>{say(forecastWords.testOfPeople)}</h2>}
      <OverallErrors overall={overallOfPeople} ofLargeCommunes={forecastWords.largeCommunesOfPeople} />
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
