import { forecastWords, schoolYearName, type Sentence } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import type { ForecastErrorsOfKind, ForecastErrorsOverall } from './forecast-queries.ts';
import { usePercent } from './percent.ts';

/** How far forecasts of past school years were off over all provinces, communes and large communes. */
export function OverallErrors({
  overall,
  ofLargeCommunes,
}: {
  readonly overall: readonly ForecastErrorsOverall[];
  readonly ofLargeCommunes: Sentence;
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const percent = usePercent();
  const kinds = [
    { words: forecastWords.allProvinces, kind: 'provinces' },
    { words: forecastWords.allCommunes, kind: 'communes' },
    { words: ofLargeCommunes, kind: 'largeCommunes' },
  ] as const;
  const sentence = ({ areas, median, medianSameAsLastYear, covered }: ForecastErrorsOfKind) =>
    say(forecastWords.errorsOfKind, {
      areas: write(areas),
      median: percent(median),
      same: percent(medianSameAsLastYear),
      covered: percent(covered),
    });
  return overall.map((ofYear) => (
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
  ));
}
