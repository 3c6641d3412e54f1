import { hostWords, stayChannels, stayNoticeStates, stayTimings } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Coming } from '../coming.tsx';
import { NoticeAdvice, Proof } from '../notice-card.tsx';
import { Refusal } from '../refusal/refusal.tsx';
import { ofGuests } from '../stay-notices.ts';
import { CancellationForm, DepartureForm } from './ending-forms.tsx';
import { CorrectionForm } from './correction-form.tsx';

/** One report: its proof, its history, and what can still be done with it while the guest is there. */
export function SentReportPage({ id }: { readonly id: string }) {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  /** Sent here from the evening's page to say that they left; then back to the others there. */
  const [asksDeparture] = useState(() => new URLSearchParams(location.search).get('viec') === 'di');
  const [open, setOpen] = useState<'correction' | 'cancellation' | 'departure' | null>(
    asksDeparture ? 'departure' : null,
  );
  const asked = useQuery({
    queryKey: [ofGuests, 'notice', id],
    queryFn: () => answerOf(api.GET('/api/v1/host/stay-notices/{id}', { params: { path: { id } } })),
  });
  const notice = asked.data;
  if (!notice) return asked.error ? <Refusal error={asked.error} /> : <Coming />;
  const { guest, state, timing, leftOn, correctedBy, history } = notice;
  const whoIs = ({ dateOfBirth, personalNumber, passportNumber }: typeof guest) =>
    [
      ...(dateOfBirth == null ? [] : [writeDay(dateOfBirth)]),
      personalNumber ?? passportNumber ?? say(hostWords.noNumberKnown),
    ].join(' · ');
  const isOpen = state === 'recorded' && leftOn === null;
  const close = () => {
    setOpen(null);
  };
  const acts = [
    ['departure', hostWords.leftToday],
    ['correction', hostWords.correct],
    ['cancellation', hostWords.cancel],
  ] as const;
  return (
    <>
      <p>
        <Link href="/luu-tru/da-gui">‹ {say(hostWords.sent)}</Link>
      </p>
      <h1>{guest.fullName}</h1>
      <p className="quiet">{whoIs(guest)}</p>
      <p>
        <span className={`timing-${timing}`}>
          {timing === 'in_time' ? '✓' : '!'} {say(stayTimings[timing])}
        </span>{' '}
        · <b>{say(stayNoticeStates[state])}</b>
        {notice.voidedAt != null && <> {writeInstant(notice.voidedAt)}</>} ·{' '}
        {say(stayChannels[notice.channel])}
        {leftOn != null && <> · {say(hostWords.left, { day: writeDay(leftOn) })}</>}
      </p>
      <p>
        {say(hostWords.reported, { from: writeDay(guest.arrivedOn), until: writeDay(guest.until) })}
        {notice.reportFrom > guest.arrivedOn && (
          <> · {say(hostWords.furtherFrom, { day: writeDay(notice.reportFrom) })}</>
        )}
        <br />
        <span className="quiet">{notice.dwellingAddress}</span>
      </p>
      {correctedBy != null && (
        <p className="advice">
          <Link href={`/luu-tru/da-gui/${correctedBy}`}>{say(stayNoticeStates.corrected)}</Link>
        </p>
      )}
      <Proof notice={notice} />
      <NoticeAdvice notice={notice} />
      {isOpen && open === null && (
        <div className="acts stacked">
          <Link href={`/luu-tru/o-tiep/${id}`} className="side-act">
            {say(hostWords.staysOn)}
          </Link>
          {acts.map(([act, words]) => (
            <button
              key={act}
              type="button"
              className="side-act"
              onClick={() => {
                setOpen(act);
              }}
            >
              {say(words)}
            </button>
          ))}
        </div>
      )}
      {open === 'departure' && (
        <DepartureForm
          notice={notice}
          close={close}
          done={
            asksDeparture
              ? () => {
                  goTo('/luu-tru');
                }
              : undefined
          }
        />
      )}
      {open === 'cancellation' && <CancellationForm notice={notice} close={close} />}
      {open === 'correction' && <CorrectionForm notice={notice} close={close} />}
      {(history.length > 1 || state === 'cancelled') && (
        <>
          <h2>{say(hostWords.history)}</h2>
          <ol className="history">
            {history.map((one) => (
              <li key={one.id}>
                {writeInstant(one.sentAt)} · {say(stayNoticeStates[one.state])}
                {one.voidedAt != null && <> {writeInstant(one.voidedAt)}</>}
                {one.voidReason != null && <>: {one.voidReason}</>}
                <br />
                <span className="quiet">
                  {one.guest.fullName} · {whoIs(one.guest)} ·{' '}
                  {say(hostWords.leaves, { day: writeDay(one.guest.until) })}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
