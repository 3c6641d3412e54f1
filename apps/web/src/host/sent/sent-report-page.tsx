import { hostWords, stayChannels, stayNoticeStates, stayTimings } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useSearch } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Coming } from '../coming.tsx';
import { NoticeAdvice, Proof } from '../notice-card.tsx';
import { Refusal } from '../refusal/refusal.tsx';
import { ofGuests } from '../stay-notices.ts';
import { CancellationForm, DepartureForm } from './ending-forms.tsx';
import { CorrectionForm } from './correction-form.tsx';

/** What can be done with a report, as the address of its page says which form is open; the evening's page sends here with `di`. */
const acts = [
  ['da-di', hostWords.leftToday],
  ['sua', hostWords.correct],
  ['huy', hostWords.cancel],
] as const;

/** One report: its proof, its history, and what can still be done with it while the guest is there. */
export function SentReportPage({ id }: { readonly id: string }) {
  const { say } = useSpeech();
  const [path, goTo] = useLocation();
  const open = new URLSearchParams(useSearch()).get('viec');
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
    goTo(path, { replace: true });
  };
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
                goTo(`${path}?viec=${act}`);
              }}
            >
              {say(words)}
            </button>
          ))}
        </div>
      )}
      {isOpen && open === 'di' && (
        <DepartureForm
          notice={notice}
          close={close}
          done={() => {
            goTo('/luu-tru');
          }}
        />
      )}
      {isOpen && open === 'da-di' && <DepartureForm notice={notice} close={close} />}
      {isOpen && open === 'huy' && <CancellationForm notice={notice} close={close} />}
      {isOpen && open === 'sua' && <CorrectionForm notice={notice} close={close} />}
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
