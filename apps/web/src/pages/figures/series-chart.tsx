import { overTimeWords } from '@libs/words';
import { useState } from 'react';
import { writeDay, type DayText } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { firstDayOfThe34 } from './figures-question.ts';
import { useNumbers } from '../../language/numbers.ts';
import { bandsOf, spread, ticksTo, type Band, type SeriesTable } from './over-time.ts';

const width = 880;
const height = 320;
const plot = { left: 62, right: 630, top: 16, bottom: 284 } as const;
const labelGap = 14;

/** More bands than this are not told apart; every age group still has its own. */
const mostBands = { province: 9, other: 20 } as const;

/** How far the bands, or the one line, rise above the axis. */
interface Layer extends Band {
  readonly floor: readonly number[];
}

function stacked(bands: readonly Band[]): readonly Layer[] {
  let floor: readonly number[] = [];
  return bands.map((band) => {
    const layer = { ...band, floor };
    floor = band.counts.map((count, day) => count + (layer.floor[day] ?? 0));
    return layer;
  });
}

/**
 * A series as a line, or as bands on each other where it is split. It is read day by day with the slider below it, by
 * keyboard, pointer or voice; the same numbers stand in the table, so the drawing itself is hidden from readers.
 */
export function SeriesChart({
  table,
  bandName,
  isByProvince,
  caption,
  today,
}: {
  readonly table: SeriesTable;
  readonly bandName: (key: string) => string;
  readonly isByProvince: boolean;
  readonly caption: string;
  readonly today: DayText;
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const [chosen, setChosen] = useState<number | null>(null);
  const { rows } = table;
  const last = rows.length - 1;
  const bands = bandsOf(table, isByProvince ? mostBands.province : mostBands.other);
  const isSplit = bands.length > 0;
  const layers = stacked(isSplit ? bands : [{ key: 'total', counts: rows.map(({ total }) => total) }]);
  const ticks = ticksTo(Math.max(0, ...rows.map(({ total }) => total)));
  const top = ticks.at(-1) ?? 1;
  const x = (day: number) => plot.left + (last === 0 ? 0.5 : day / last) * (plot.right - plot.left);
  const y = (count: number) => plot.bottom - (count / top) * (plot.bottom - plot.top);
  const read = Math.min(chosen ?? last, last);
  const reading = [
    say(overTimeWords.reading, { day: writeDay(rows[read]?.on ?? ''), total: write(rows[read]?.total ?? 0) }),
    ...bands.map(({ key, counts }) => `${bandName(key)} ${write(counts[read] ?? 0)}`),
  ].join('; ');
  const middles = layers.map(({ counts, floor }) => y((floor[last] ?? 0) + (counts[last] ?? 0) / 2));
  const labels = spread(middles, labelGap, plot.bottom);
  const marks = marksOf(rows, today).map(({ day, isMap }) => ({
    at: x(day - 0.5),
    words: say(isMap ? overTimeWords.newMap : overTimeWords.today),
  }));

  return (
    <figure className="figures-chart series-chart">
      <figcaption>{caption}</figcaption>
      <svg
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        aria-hidden="true"
        onPointerMove={({ currentTarget, clientX }) => {
          const { left, width: drawn } = currentTarget.getBoundingClientRect();
          const at = ((clientX - left) / drawn) * width;
          const day = Math.round(((at - plot.left) / (plot.right - plot.left)) * last);
          setChosen(Math.min(last, Math.max(0, day)));
        }}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="tick" x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
            <text x={plot.left - 8} y={y(tick) + 4} textAnchor="end">
              {write(tick)}
            </text>
          </g>
        ))}
        {layers.map((layer, index) => (
          <path
            key={layer.key}
            className={`band band-${layer.key}`}
            data-band={layer.key}
            fill={rampOf(index, layers.length)}
            d={areaOf(layer, last, x, y)}
          />
        ))}
        {marks.map(({ at, words }) => (
          <g key={words} className="mark">
            <line x1={at} x2={at} y1={plot.top - 4} y2={plot.bottom} />
            <text x={at - 4} y={plot.top + 4} textAnchor="end">
              {words}
            </text>
          </g>
        ))}
        {isSplit &&
          layers.map(({ key }, index) => (
            <g key={key}>
              <path
                className="leader"
                d={`M${String(plot.right)} ${String(middles[index])}L${String(plot.right + 14)} ${String(labels[index])}`}
              />
              <text x={plot.right + 18} y={(labels[index] ?? 0) + 4}>
                {shortened(bandName(key))}
              </text>
            </g>
          ))}
        {daysWritten(last).map((day) => (
          <text key={day} x={x(day)} y={plot.bottom + 18} textAnchor="middle">
            {writeDay(rows[day]?.on ?? '')}
          </text>
        ))}
        <line className="reading-line" x1={x(read)} x2={x(read)} y1={plot.top} y2={plot.bottom} />
      </svg>
      <input
        type="range"
        min={0}
        max={last}
        value={read}
        disabled={last === 0}
        aria-label={say(overTimeWords.readDay)}
        aria-valuetext={reading}
        onChange={({ currentTarget }) => {
          setChosen(Number(currentTarget.value));
        }}
      />
      <p className="reading">{reading}</p>
    </figure>
  );
}

/** The outline of a band; a period of one day is drawn as wide as the chart. */
function areaOf(
  { counts, floor }: Layer,
  last: number,
  x: (day: number) => number,
  y: (count: number) => number,
): string {
  const days = last === 0 ? [0, 0] : counts.map((_, day) => day);
  const across = (place: number, day: number) =>
    last === 0 ? (place === 0 ? plot.left : plot.right) : x(day);
  const at = (place: number, day: number, count: number) =>
    `${across(place, day).toFixed(1)} ${y(count).toFixed(1)}`;
  const above = days.map((day, place) => at(place, day, (floor[day] ?? 0) + (counts[day] ?? 0)));
  const below = days.map((day, place) => at(place, day, floor[day] ?? 0)).reverse();
  return `M${[...above, ...below].join('L')}Z`;
}

/** Where another map begins to count, and where the future begins. */
function marksOf(rows: SeriesTable['rows'], today: DayText): { day: number; isMap: boolean }[] {
  const firstOf = (isMap: boolean, isOnOrAfter: (on: string) => boolean) => {
    const day = rows.findIndex(({ on }) => isOnOrAfter(on));
    return day > 0 ? [{ day, isMap }] : [];
  };
  return [
    ...(new Set(rows.map(({ codeSet }) => codeSet)).size > 1
      ? firstOf(true, (on) => on >= firstDayOfThe34)
      : []),
    ...firstOf(false, (on) => on > today),
  ];
}

/** About eight days whose dates stand below the axis, the first and the last among them. */
function daysWritten(last: number): readonly number[] {
  const count = Math.min(last, 7);
  return Array.from({ length: count + 1 }, (_, index) =>
    count === 0 ? 0 : Math.round((index * last) / count),
  );
}

/** From dark to light, for parts that have no colour of their own; neighbours are never alike. */
const rampOf = (index: number, count: number): string =>
  `hsl(212 ${index % 2 === 0 ? '48' : '38'}% ${String(Math.round(34 + (index / Math.max(1, count - 1)) * 52))}%)`;

const shortened = (name: string): string => (name.length > 44 ? `${name.slice(0, 43)}…` : name);
