import { changesOfSegment, counterWords, movements, statuses, timelineWords } from '@libs/words';
import { useState } from 'react';
import { dayNumber, daysAfter, writeDay, type DayText } from '../days/day-text.ts';
import { useSpeech } from '../language/language.tsx';
import { stretchToDraw, type Zoom } from './axis.ts';
import { GroupMark } from './group-mark.tsx';
import { segmentOn, type MarkedFact, type Proposal, type Segment } from './segment.ts';
import { TimelineChart } from './timeline-chart.tsx';
import './timeline.css';

/** A person's timeline: the drawing, the reasons of the chosen segment, and the same as a table. */
export function ResidenceTimeline({
  segments,
  proposal,
  facts,
  knownOn,
  nameOf,
  today,
}: {
  readonly segments: readonly Segment[];
  readonly proposal: Proposal | null;
  readonly facts?: readonly MarkedFact[];
  readonly knownOn?: DayText | null;
  readonly nameOf: (communeCode: string) => string;
  readonly today: DayText;
}) {
  const { say } = useSpeech();
  const [zoom, setZoom] = useState<Zoom>('year');
  const [chosenFrom, setChosenFrom] = useState<DayText | null>(null);
  const chosen = segments.find(({ from }) => from === chosenFrom) ?? segmentOn(segments, today);
  const periods = [
    ...segments,
    ...(proposal ? [{ from: proposal.from, until: daysAfter(proposal.lastDay, 1) }] : []),
  ];
  const period = ({ from, until }: Segment): string =>
    say(timelineWords.fromTo, { from: writeDay(from), lastDay: writeDay(daysAfter(until, -1)) });
  if (periods.length === 0) return <p className="empty">{say(timelineWords.nothing)}</p>;
  return (
    <section aria-label={say(timelineWords.title)}>
      <div className="timeline-head">
        <h2>{say(timelineWords.title)}</h2>
        <span className="timeline-zoom" role="group" aria-label={say(timelineWords.zoom)}>
          {(['year', 'quarter', 'month'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={zoom === one}
              onClick={() => {
                setZoom(one);
              }}
            >
              {say(timelineWords[one])}
            </button>
          ))}
        </span>
      </div>
      <TimelineChart
        segments={segments}
        proposal={proposal}
        facts={facts}
        knownOn={knownOn}
        nameOf={nameOf}
        stretch={stretchToDraw(periods, today, zoom)}
        today={today}
        chosen={chosen}
        choose={({ from }) => {
          setChosenFrom(from);
        }}
      />
      <p className="quiet">{say(timelineWords.future)}</p>
      {chosen && (
        <div className="reasons" aria-live="polite">
          <p>
            <GroupMark group={chosen.group} /> · {say(statuses[chosen.status])} · {nameOf(chosen.communeCode)}{' '}
            · {period(chosen)}
            <span className="quiet">
              {' '}
              ({say(timelineWords.days, { count: dayNumber(chosen.until) - dayNumber(chosen.from) })})
            </span>
          </p>
          <p>
            <b>{say(timelineWords.why)}:</b>{' '}
            {chosen.because.map((reason) => (
              <Because key={`${reason.row} ${reason.article}`} reason={reason} />
            ))}
          </p>
          <p>
            <b>{say(counterWords.changes)}:</b>{' '}
            {chosen.whatWouldChangeIt
              .flatMap(({ code, on, leadsTo }) => {
                const words = changesOfSegment[code];
                if (!words) return [];
                const change = say(words, { day: on === null ? '' : writeDay(on) });
                return leadsTo === null ? [change] : [`${change} → ${say(statuses[leadsTo])}`];
              })
              .join('; ')}
            .
          </p>
        </div>
      )}
      <details className="timeline-table">
        <summary>{say(timelineWords.asTable)}</summary>
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{say(timelineWords.period)}</th>
              <th scope="col">{say(timelineWords.commune)}</th>
              <th scope="col">{say(timelineWords.status)}</th>
              <th scope="col">{say(timelineWords.movement)}</th>
              <th scope="col">{say(timelineWords.migrant)}</th>
            </tr>
          </thead>
          <tbody>
            {segments.map((segment) => (
              <tr key={segment.from}>
                <td>{period(segment)}</td>
                <td>{nameOf(segment.communeCode)}</td>
                <td>
                  <GroupMark group={segment.group} /> {say(statuses[segment.status])}
                </td>
                <td>{say(movements[segment.movement.legal])}</td>
                <td>{say(segment.migrant.legal ? timelineWords.yes : timelineWords.no)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** One reason in words, with its article and the first day of the rule, and a mark where nobody has confirmed it yet. */
function Because({ reason }: { readonly reason: Segment['because'][number] }) {
  const { say } = useSpeech();
  const { sentence, article, ruleFrom, confidence, confirmed } = reason;
  const isWellKnown = confirmed || confidence === 'A' || confidence === 'B';
  return (
    <>
      {sentence}{' '}
      <span
        className="article"
        title={ruleFrom === null ? undefined : say(timelineWords.ruleSince, { day: writeDay(ruleFrom) })}
      >
        {article}
      </span>{' '}
      {!isWellKnown && (
        <>
          <span className="unconfirmed">{say(timelineWords.unconfirmed)}</span>{' '}
        </>
      )}
    </>
  );
}
