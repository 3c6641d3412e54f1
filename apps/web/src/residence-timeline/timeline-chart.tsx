import { statuses, statusGroups, timelineWords } from '@libs/words';
import type { KeyboardEvent } from 'react';
import { daysAfter, writeDay, type DayText } from '../days/day-text.ts';
import { useSpeech } from '../language/language.tsx';
import { placeOf, spanOf, ticksOf, type Stretch } from './axis.ts';
import { type MarkedFact, type Proposal, type Segment } from './segment.ts';

const width = 600;
const labelWidth = 126;
const axisHeight = 20;
const laneHeight = 34;
const barHeight = 18;

/** A word is written into its bar only if it surely fits: semi-bold letters of 10.5 px are at most about this wide. */
const charWidth = 6.3;

/** The drawing: days from left to right, one lane for each commune, a bar for each segment. */
export function TimelineChart({
  segments,
  proposal,
  facts = [],
  knownOn = null,
  nameOf,
  stretch,
  today,
  chosen,
  choose,
}: {
  readonly segments: readonly Segment[];
  readonly proposal: Proposal | null;
  /** Recorded facts to mark above the lanes. */
  readonly facts?: readonly MarkedFact[] | undefined;
  /** The day up to whose end the drawing knows; `null` knows everything recorded so far. */
  readonly knownOn?: DayText | null | undefined;
  readonly nameOf: (communeCode: string) => string;
  readonly stretch: Stretch;
  readonly today: DayText;
  readonly chosen: Segment | null;
  readonly choose: (segment: Segment) => void;
}) {
  const { say } = useSpeech();
  const communes = [
    ...new Set([...segments, ...(proposal ? [proposal] : [])].map(({ communeCode }) => communeCode)),
  ];
  const height = axisHeight + communes.length * laneHeight + 16;
  const x = (place: number) => labelWidth + place * (width - labelWidth);
  const laneTop = (communeCode: string) => axisHeight + communes.indexOf(communeCode) * laneHeight + 8;
  const nowX = x(placeOf(today, stretch));
  const isLate = nowX > width - 50;
  return (
    <svg
      className="timeline"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="group"
      aria-label={say(timelineWords.title)}
    >
      <defs>
        <pattern
          id="foreseen"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2.4" height="5" fill="#fff" opacity="0.62" />
        </pattern>
      </defs>
      {ticksOf(stretch).map(({ at, label, isYear }) => (
        <g key={label} className={isYear ? 'tick tick-year' : 'tick'}>
          <line x1={x(at)} x2={x(at)} y1={axisHeight - 4} y2={height} />
          <text x={x(at) + 2} y={axisHeight - 8}>
            {label}
          </text>
        </g>
      ))}
      {communes.map((code) => {
        const [commune = code, province = ''] = nameOf(code).split(', ');
        return (
          <text key={code} className="lane-name" x={0} y={laneTop(code) + 8}>
            {shortened(commune)}
            <tspan className="lane-province" x={0} dy={12}>
              {shortened(province)}
            </tspan>
          </text>
        );
      })}
      {segments.map((segment) => {
        const span = spanOf(segment, stretch);
        if (span === null) return null;
        const [left, right, top] = [x(span.start), x(span.end), laneTop(segment.communeCode)];
        const foreseenFrom = Math.max(left, nowX);
        const words = say(statuses[segment.status]);
        const shownWord = [words, say(statusGroups[segment.group])].find(
          (word) => right - left > word.length * charWidth + 8,
        );
        return (
          <g
            key={segment.from}
            className={`segment group-${segment.group}`}
            data-chosen={segment === chosen || undefined}
            role="button"
            tabIndex={0}
            aria-pressed={segment === chosen}
            aria-label={`${words}, ${nameOf(segment.communeCode)}, ${periodOf(segment)}`}
            onClick={() => {
              choose(segment);
            }}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              choose(segment);
            }}
          >
            <rect
              className="segment-bar"
              x={left}
              y={top}
              width={Math.max(1.5, right - left)}
              height={barHeight}
            />
            {foreseenFrom < right && (
              <rect
                x={foreseenFrom}
                y={top}
                width={right - foreseenFrom}
                height={barHeight}
                fill="url(#foreseen)"
              />
            )}
            <rect
              className="segment-edge"
              x={left}
              y={top}
              width={Math.max(1.5, right - left)}
              height={barHeight}
            />
            {shownWord !== undefined && (
              <text className="segment-word" x={left + 4} y={top + 13}>
                {shownWord}
              </text>
            )}
          </g>
        );
      })}
      {proposal && (
        <ProposedBar proposal={proposal} stretch={stretch} x={x} top={laneTop(proposal.communeCode)} />
      )}
      <FactMarks facts={facts} stretch={stretch} x={x} />
      {knownOn !== null && <KnownLine knownOn={knownOn} stretch={stretch} x={x} height={height} />}
      <g className="today-line">
        <line x1={nowX} x2={nowX} y1={axisHeight - 6} y2={height} />
        <text x={isLate ? nowX - 3 : nowX + 3} y={height - 4} textAnchor={isLate ? 'end' : 'start'}>
          {say(timelineWords.today)}
        </text>
      </g>
    </svg>
  );

  function periodOf({ from, until }: Segment): string {
    return say(timelineWords.fromTo, { from: writeDay(from), lastDay: writeDay(daysAfter(until, -1)) });
  }
}

function shortened(name: string): string {
  return name.length > 22 ? `${name.slice(0, 21)}…` : name;
}

/** Up to where the drawing knows. */
function KnownLine({
  knownOn,
  stretch,
  x,
  height,
}: {
  readonly knownOn: DayText;
  readonly stretch: Stretch;
  readonly x: (place: number) => number;
  readonly height: number;
}) {
  const { say } = useSpeech();
  const place = placeOf(knownOn, stretch);
  if (place < 0 || place > 1) return null;
  return (
    <g className="known-line">
      <line x1={x(place)} x2={x(place)} y1={axisHeight - 6} y2={height} />
      <text x={x(place) - 3} y={height - 4} textAnchor="end">
        {say(timelineWords.knownThen)}
      </text>
    </g>
  );
}

/** A tick for each fact, with its kind and day in words for whoever points at it. */
function FactMarks({
  facts,
  stretch,
  x,
}: {
  readonly facts: readonly MarkedFact[];
  readonly stretch: Stretch;
  readonly x: (place: number) => number;
}) {
  const { say } = useSpeech();
  return facts.map(({ on, kind }) => {
    const place = placeOf(on, stretch);
    if (place < 0 || place > 1) return null;
    return (
      <path
        key={`${kind} ${on}`}
        className="fact-mark"
        d={`M${String(x(place))} ${String(axisHeight + 6)}l-3.5 -7h7z`}
      >
        <title>{`${say(timelineWords[kind])} ${writeDay(on)}`}</title>
      </path>
    );
  });
}

/** What this case would add, dotted, before anybody has decided it. */
function ProposedBar({
  proposal,
  stretch,
  x,
  top,
}: {
  readonly proposal: Proposal;
  readonly stretch: Stretch;
  readonly x: (place: number) => number;
  readonly top: number;
}) {
  const { say } = useSpeech();
  const span = spanOf({ from: proposal.from, until: daysAfter(proposal.lastDay, 1) }, stretch);
  if (span === null) return null;
  return (
    <g className="proposal">
      <title>{say(timelineWords.proposed)}</title>
      <rect x={x(span.start)} y={top - 4} width={x(span.end) - x(span.start)} height={barHeight + 8} />
    </g>
  );
}
