import { forecastWords, schoolYearName } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import type { NeedsForecast } from './forecast-queries.ts';
import { PartName } from './part-name.tsx';
import { usePercent } from './percent.ts';

/** The provinces of the nation or the communes of a province, those with the most children first; each leads to its own. */
export function PartsTable({
  forecast: { parts, schoolYears },
  onChoose,
}: {
  readonly forecast: NeedsForecast;
  readonly onChoose: (area: string) => void;
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const percent = usePercent();
  const rows = parts.toSorted(
    (a, b) => b.children.expected - a.children.expected || a.code.localeCompare(b.code),
  );
  const year = schoolYearName(schoolYears.at(-1)?.schoolYear ?? 0);
  return (
    <section aria-label={say(forecastWords.parts)}>
      <h2>
        {say(forecastWords.parts)}, {year}
      </h2>
      <div className="figures-scroll">
        <table className="grid sticky-table">
          <thead>
            <tr>
              <th scope="col">{say(forecastWords.place)}</th>
              <th scope="col">{say(forecastWords.childrenNow)}</th>
              <th scope="col">{say(forecastWords.children)}</th>
              <th scope="col">{say(forecastWords.range)}</th>
              <th scope="col">{say(forecastWords.places)}</th>
              <th scope="col">{say(forecastWords.errorLastYear)}</th>
              <th scope="col">{say(forecastWords.errorOfSame)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, now, children, places, error, errorOfSameAsLastYear }) => (
              <tr key={code}>
                <PartName code={code} name={name} onChoose={onChoose} />
                <td>{write(now)}</td>
                <td>{write(children.expected)}</td>
                <td>
                  {write(children.low)}–{write(children.high)}
                </td>
                <td>{places === null ? '–' : write(places)}</td>
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
