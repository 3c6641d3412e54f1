import { counterWords, flagWords, residentWords, statuses } from '@libs/words';
import { useState } from 'react';
import { useCommuneNames } from '../../communes/communes.ts';
import { dayNumber, todayInVietNam, writeDay, type DayText } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { GroupMark } from '../../residence-timeline/group-mark.tsx';
import { ResidenceTimeline } from '../../residence-timeline/residence-timeline.tsx';
import { hereSince, segmentOn, type MarkedFact } from '../../residence-timeline/segment.ts';
import { KnownOn } from './known-on.tsx';
import { useTimelineKnownOn, type ResidentRecord } from './resident-queries.ts';

/** The day in Viet Nam on which an instant fell. */
const dayOfInstant = (instant: string): DayText => todayInVietNam(new Date(instant));

/** When each thing about the person was recorded, in Viet Nam. */
function daysOfRecording({ versions, presences, cases }: ResidentRecord): DayText[] {
  return [
    ...versions.map(({ recordedAt }) => recordedAt),
    ...presences.flatMap(({ recordedAt, facts }) => [recordedAt, ...facts.map((fact) => fact.recordedAt)]),
    ...cases.map(({ openedAt }) => openedAt),
  ].map(dayOfInstant);
}

/** The facts to mark on the drawing: those known by the end of the day, each kind and day once. */
function marksOf(
  { presences, temporaryRegistrations }: ResidentRecord,
  knownOn: DayText | null,
): MarkedFact[] {
  const isKnown = (recordedAt: string) => knownOn === null || dayOfInstant(recordedAt) <= knownOn;
  const told = presences
    .filter(({ recordedAt }) => isKnown(recordedAt))
    .flatMap(({ arrivedOn, facts }): MarkedFact[] => [
      { on: arrivedOn, kind: 'arrival' },
      ...facts.filter(({ recordedAt }) => isKnown(recordedAt)).map(({ on, kind }) => ({ on, kind })),
    ]);
  // A registration is never back-dated, so it was known on its first day.
  const registered = temporaryRegistrations
    .filter(({ from }) => knownOn === null || from <= knownOn)
    .map(({ from }): MarkedFact => ({ on: from, kind: 'registration' }));
  return [...new Map([...told, ...registered].map((mark) => [`${mark.kind} ${mark.on}`, mark])).values()];
}

/** The right side of the page: the person's residence over time, as known now or at the end of an earlier day. */
export function TimelineSide({ person }: { readonly person: ResidentRecord }) {
  const { say } = useSpeech();
  const today = todayInVietNam();
  const [knownOn, setKnownOn] = useState<DayText | null>(null);
  const timeline = useTimelineKnownOn(person.id, knownOn);
  const segments = timeline.data?.segments ?? [];
  const nameOf = useCommuneNames(segments.map(({ communeCode }) => communeCode));
  const now = segmentOn(segments, today);
  const flags = [
    ...new Set(
      (now?.flags ?? []).filter(({ from, until }) => from <= today && today < until).map(({ flag }) => flag),
    ),
  ];
  return (
    <>
      <ProblemSummary error={timeline.error} />
      <KnownOn firstDay={daysOfRecording(person).sort()[0] ?? today} onRest={setKnownOn} />
      {knownOn !== null && (
        <p className="known-then" role="status">
          {say(residentWords.knownThen, { day: writeDay(knownOn) })}
        </p>
      )}
      {timeline.data ? (
        <div aria-busy={timeline.isPlaceholderData}>
          {knownOn === null && (
            <p className="now">
              <b>{say(counterWords.nowIs)}:</b>{' '}
              {now ? (
                <>
                  <GroupMark group={now.group} /> · {say(statuses[now.status])} · {nameOf(now.communeCode)} ·{' '}
                  {say(counterWords.dayCount, {
                    count: dayNumber(today) - dayNumber(hereSince(segments, now)) + 1,
                  })}
                </>
              ) : (
                say(counterWords.countsNowhere)
              )}
            </p>
          )}
          {flags.length > 0 && (
            <p>
              <b>{say(residentWords.flags)}:</b>{' '}
              {flags.map((flag) => (flagWords[flag] ? say(flagWords[flag]) : flag)).join('; ')}.
            </p>
          )}
          {segments.length === 0 && knownOn !== null ? (
            <p className="empty">{say(residentWords.nothingKnown, { day: writeDay(knownOn) })}</p>
          ) : (
            <ResidenceTimeline
              segments={segments}
              proposal={null}
              facts={marksOf(person, knownOn)}
              knownOn={knownOn}
              nameOf={nameOf}
              today={today}
            />
          )}
        </div>
      ) : (
        !timeline.error && <Waiting />
      )}
    </>
  );
}
