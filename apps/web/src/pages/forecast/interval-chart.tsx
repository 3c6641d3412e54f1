import { forecastWords, schoolYearName } from '@libs/words';
import { VisuallyHidden } from '@mantine/core';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { ticksTo } from '../figures/over-time.ts';
import type { NeedsForecast } from './forecast-queries.ts';

const width = 760;
const height = 230;
const plot = { left: 64, right: 740, top: 14, bottom: 190 } as const;

/**
 * The children at the last opening and at the coming ones: a column each, and over the coming ones the interval. The same
 * numbers stand in words, so the drawing is hidden from readers.
 */
export function IntervalChart({ forecast }: { readonly forecast: NeedsForecast }) {
  const { say } = useSpeech();
  const write = useNumbers();
  const { now, schoolYears } = forecast;
  const bars = [
    { schoolYear: now.schoolYear, expected: now.children, low: now.children, high: now.children },
    ...schoolYears.map(({ schoolYear, children }) => ({ schoolYear, ...children })),
  ];
  const ticks = ticksTo(Math.max(1, ...bars.map(({ high }) => high)));
  const top = ticks.at(-1) ?? 1;
  const step = (plot.right - plot.left) / bars.length;
  const x = (at: number) => plot.left + (at + 0.5) * step;
  const y = (count: number) => plot.bottom - (count / top) * (plot.bottom - plot.top);
  return (
    <figure className="figures-chart interval-chart">
      <figcaption>{say(forecastWords.chart)}</figcaption>
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="tick" x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
            <text x={plot.left - 8} y={y(tick) + 4} textAnchor="end">
              {write(tick)}
            </text>
          </g>
        ))}
        {bars.map(({ schoolYear, expected, low, high }, at) => (
          <g key={schoolYear} className={at === 0 ? 'counted' : 'expected'}>
            <rect x={x(at) - 22} width={44} y={y(expected)} height={plot.bottom - y(expected)} />
            {at > 0 && (
              <path
                className="interval"
                d={`M${String(x(at) - 9)} ${String(y(high))}h18m-9 0V${String(y(low))}m-9 0h18`}
              />
            )}
            <text x={x(at)} y={plot.bottom + 16} textAnchor="middle">
              {schoolYearName(schoolYear)}
            </text>
            <text x={x(at)} y={plot.bottom + 32} textAnchor="middle">
              {at === 0 ? write(expected) : `${write(expected)} (${write(low)}–${write(high)})`}
            </text>
          </g>
        ))}
      </svg>
      <VisuallyHidden component="ul">
        {bars.map(({ schoolYear, expected, low, high }, at) => (
          <li key={schoolYear}>
            {schoolYearName(schoolYear)}: {write(expected)}
            {at > 0 && ` (${write(low)}–${write(high)})`}
          </li>
        ))}
      </VisuallyHidden>
    </figure>
  );
}
