import type { Messages } from '@libs/api-client';
import { caseWords, counterWords } from '@libs/words';
import { hasPassed, todayInVietNam, writeDay, writeInstant } from '../days/day-text.ts';
import { useSpeech } from '../language/language.tsx';

type CaseFile = Messages['CaseDetails'];

/** By when the case must be decided, with the derivation one click away; or what it waits for. */
export function DueLine({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const { state, dueOn, dueAt, dueDerivation, waitingUntil } = file;
  if (state === 'waiting_for_outside') {
    const isLate = waitingUntil !== null && waitingUntil < todayInVietNam();
    return (
      <p className="due" role="status">
        {say(caseWords.clockStands, { day: waitingUntil === null ? '…' : writeDay(waitingUntil) })}{' '}
        {isLate && <b className="overdue">{say(caseWords.answerLate)}</b>}
      </p>
    );
  }
  if (state === 'waiting_for_applicant')
    return (
      <p className="due" role="status">
        {say(caseWords.waitsForApplicant)}{' '}
        {waitingUntil !== null && say(caseWords.until, { day: writeDay(waitingUntil) })}
      </p>
    );
  if (dueOn === null || (state !== 'complete' && state !== 'referred')) return null;
  const isOverdue = dueAt === null ? dueOn < todayInVietNam() : hasPassed(dueAt);
  const hour = dueAt === null ? null : writeInstant(dueAt).slice(0, 5);
  return (
    <div className="due">
      <b>
        {hour === null
          ? say(caseWords.dueBy, { day: writeDay(dueOn) })
          : say(caseWords.dueByHour, { hour, day: writeDay(dueOn) })}
      </b>
      {isOverdue && <b className="overdue"> · {say(caseWords.overdue)}</b>}{' '}
      {dueDerivation && (
        <details className="due-why">
          <summary>{say(caseWords.whyThisDay)}</summary>
          <Derivation of={dueDerivation} />
        </details>
      )}
    </div>
  );
}

/** How a due day came about. */
export function Derivation({ of }: { readonly of: NonNullable<CaseFile['dueDerivation']> }) {
  const { say } = useSpeech();
  const { from, workingDays, unit, skipped, provisional, article } = of;
  const words = unit === 'calendar_days' ? caseWords.dueCountedCalendar : caseWords.dueCounted;
  return (
    <>
      <p>
        {say(words, {
          from: writeDay(from),
          count: workingDays,
          skipped:
            skipped.length === 0
              ? ''
              : say(counterWords.dueSkips, {
                  days: skipped.map(({ day, why }) => `${writeDay(day).slice(0, 5)} (${why})`).join(', '),
                }),
        })}{' '}
        <span className="article">{article}</span>
      </p>
      {provisional && <p>{say(counterWords.dueProvisional)}</p>}
    </>
  );
}
