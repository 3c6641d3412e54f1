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

/** The files, last year's forecast beside what came, and what never goes apart from a forecast. */
export function ForecastNotes({
  forecast: { test, overall, yearsOfHistory },
  question,
}: {
  readonly forecast: NeedsForecast;
  readonly question: ForecastQuestion;
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const percent = usePercent();
  const kinds = [
    { words: forecastWords.allProvinces, errors: overall.provinces },
    { words: forecastWords.allCommunes, errors: overall.communes },
    { words: forecastWords.largeCommunes, errors: overall.largeCommunes },
  ];
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
      <p>
        {say(forecastWords.testSentence, {
          year: schoolYearName(test.schoolYear),
          expected: write(test.expected),
          actual: write(test.actual),
          error: percent(test.error),
          same: percent(test.errorOfSameAsLastYear),
        })}
      </p>
      {kinds.map(
        ({ words, errors }) =>
          errors && (
            <p key={words.en}>
              <b>{say(words)}</b>: {sentence(errors)}
            </p>
          ),
      )}
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
