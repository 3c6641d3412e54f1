import { hostWords, stayNoticeStates, stayTimings } from '@libs/words';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'wouter';
import { daysAfter, writeDay, writeInstant } from '../days/day-text.ts';
import { useSpeech } from '../language/language.tsx';
import { whyDue, type StayNotice } from '../stays/guest-message.ts';
import { Refusal } from './refusal/refusal.tsx';
import { saveReceipt } from './save-receipt.ts';

/** One reported guest: who, until when, and whether the report was in time; with the proof where it was just sent. */
export function NoticeCard({
  notice,
  isProof = false,
}: {
  readonly notice: StayNotice;
  readonly isProof?: boolean;
}) {
  const { say } = useSpeech();
  const { guest, timing, leftOn } = notice;
  return (
    <article className="notice" data-state={notice.state}>
      <h2>
        <Link href={`/luu-tru/da-gui/${notice.id}`}>{guest.fullName}</Link>
        <span className={`timing timing-${timing}`}>
          {timing === 'in_time' ? '✓' : '!'} {say(stayTimings[timing])}
        </span>
      </h2>
      <p className="quiet">
        {say(hostWords.came, { day: writeDay(guest.arrivedOn) })} ·{' '}
        {leftOn
          ? say(hostWords.left, { day: writeDay(leftOn) })
          : say(hostWords.leaves, { day: writeDay(guest.until) })}
        {notice.state !== 'recorded' && <> · {say(stayNoticeStates[notice.state])}</>}
      </p>
      {isProof && <Proof notice={notice} />}
      <NoticeAdvice notice={notice} />
    </article>
  );
}

/** Due, sent and why: what shows afterwards that the report was made, and when. */
export function Proof({ notice }: { readonly notice: StayNotice }) {
  const { say } = useSpeech();
  const saving = useMutation({ networkMode: 'always', mutationFn: () => saveReceipt(notice) });
  return (
    <dl className="proof">
      <dt>{say(hostWords.due)}</dt>
      <dd>
        {say(hostWords.before, { time: writeInstant(notice.dueAt) })}
        <span className="quiet"> {say(whyDue(notice))}</span>
      </dd>
      <dt>{say(hostWords.sentAt)}</dt>
      <dd>{writeInstant(notice.sentAt)}</dd>
      {notice.covers && (
        <>
          <dt>{say(hostWords.theStay)}</dt>
          <dd>
            {say(hostWords.covers, {
              from: writeDay(notice.covers.from),
              last: writeDay(daysAfter(notice.covers.until, -1)),
            })}
          </dd>
        </>
      )}
      <dt>{say(hostWords.receiptCode)}</dt>
      <dd>
        <code>{notice.receiptCode}</code>{' '}
        <button
          type="button"
          className="link"
          disabled={saving.isPending}
          onClick={() => {
            saving.mutate();
          }}
        >
          {say(hostWords.receipt)}
        </button>
        <Refusal error={saving.error} />
      </dd>
    </dl>
  );
}

/** What the law asks for beyond the report, while it does. */
export function NoticeAdvice({ notice }: { readonly notice: StayNotice }) {
  const { say } = useSpeech();
  const { covers, plannedUntil, flags } = notice;
  return (
    <>
      {plannedUntil != null && covers && (
        <p className="advice">
          {say(hostWords.longStay, {
            days: notice.cutToDays ?? 30,
            day: writeDay(daysAfter(covers.until, -1)),
            until: writeDay(plannedUntil),
          })}
        </p>
      )}
      {flags.includes('registration_due') && plannedUntil == null && (
        <p className="advice">{say(hostWords.registrationDue)}</p>
      )}
      {flags.includes('chained_stays') && <p className="advice">{say(hostWords.chainedStays)}</p>}
    </>
  );
}
