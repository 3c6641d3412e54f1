import {
  hostWords,
  stayChannels,
  stayNoticeStates,
  stayPurposes,
  stayTimings,
  staysWords,
} from '@libs/words';
import { Title } from '@mantine/core';
import { Link } from 'wouter';
import { dayOfInstant, daysAfter, writeDay, writeInstant } from '../../days/day-text.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { KeptForms, useForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { whyDue, type StayNotice } from '../../stays/guest-message.ts';
import { CorrectionForm } from './correction-form.tsx';
import { DeathOfGuest } from './death-of-guest.tsx';
import { CancellationForm, DepartureForm, FurtherForm } from './further-forms.tsx';
import { pageOfNotice, useNotice, type NoticeDetails } from './stays-queries.ts';
import './stays.css';

/** Ways by which the office itself wrote a report down, so that the office corrects it. */
const writtenByOffice: readonly string[] = ['phone', 'guest', 'file'];

/** One report as the office reads it: its clock, its history, and the acts on it where the office wrote it down. */
export function NoticePage({
  noticeId,
  isMedical = false,
}: {
  readonly noticeId: string;
  /** Of a medical facility: read apart, and each reading is recorded so. */
  readonly isMedical?: boolean;
}) {
  const notice = useNotice(noticeId, isMedical);
  if (!notice.data)
    return (
      <div className="page">
        <ProblemSummary error={notice.error} />
        {!notice.error && <Waiting />}
      </div>
    );
  return (
    <div className="page notice-page">
      <ProblemSummary error={notice.error} />
      <NoticeHead notice={notice.data} />
      <Clock notice={notice.data} />
      <KeptForms place={`stays/${noticeId}`}>
        <Acts notice={notice.data} />
        {notice.data.restricted && <DeathOfGuest notice={notice.data} />}
      </KeptForms>
      <History notice={notice.data} />
    </div>
  );
}

function NoticeHead({ notice }: { readonly notice: NoticeDetails }) {
  const { say } = useSpeech();
  const { guest, state, leftOn, residentId } = notice;
  const born = guest.dateOfBirth === null ? [] : [writeDay(guest.dateOfBirth)];
  const purpose = Object.entries(stayPurposes).find(([code]) => code === guest.purpose)?.[1];
  return (
    <>
      <p>
        <Link
          href={`/stays?view=${notice.restricted ? 'medical' : 'reports'}&on=${dayOfInstant(notice.sentAt)}`}
        >
          ‹ {say(notice.restricted ? staysWords.medical : staysWords.reports)}
        </Link>
      </p>
      <Title order={1}>{say(staysWords.reportOf, { name: guest.fullName })}</Title>
      <p>
        <b>{say(stayNoticeStates[state])}</b>
        {notice.voidedAt !== null && <> {writeInstant(notice.voidedAt)}</>} ·{' '}
        {say(stayChannels[notice.channel])} ·{' '}
        {[...born, guest.personalNumber ?? guest.passportNumber ?? say(staysWords.noNumber)].join(' · ')}
        {residentId !== null && (
          <>
            {' '}
            · <Link href={`/residents/${residentId}`}>{say(staysWords.toPerson)}</Link>
          </>
        )}
      </p>
      <p>
        {notice.dwellingAddress} · {writeDay(guest.arrivedOn)} – {writeDay(leftOn ?? guest.until)}
        {leftOn !== null && <> ({say(staysWords.left)})</>}
        {notice.reportFrom > guest.arrivedOn && (
          <> · {say(hostWords.furtherFrom, { day: writeDay(notice.reportFrom) })}</>
        )}
        {purpose && <> · {say(purpose)}</>}
      </p>
      {notice.correctedBy !== null && (
        <p className="to-do">
          <Link href={pageOfNotice({ ...notice, id: notice.correctedBy })}>
            {say(staysWords.openCorrection)}
          </Link>
        </p>
      )}
    </>
  );
}

function Clock({ notice }: { readonly notice: NoticeDetails }) {
  const { say } = useSpeech();
  const { timing, covers, flags } = notice;
  return (
    <div className="told" data-late={timing === 'late' || undefined}>
      <p>
        <span className={`timing-${timing}`}>
          {timing === 'in_time' ? '✓' : '!'} {say(stayTimings[timing])}
        </span>{' '}
        · {say(staysWords.due, { time: writeInstant(notice.dueAt) })} ·{' '}
        {say(staysWords.toldThen, { time: writeInstant(notice.sentAt) })}
        <br />
        <span className="quiet">{say(whyDue(notice))}</span>
      </p>
      <p>
        {covers && (
          <>
            {say(hostWords.covers, {
              from: writeDay(covers.from),
              last: writeDay(daysAfter(covers.until, -1)),
            })}{' '}
            ·{' '}
          </>
        )}
        {say(hostWords.receiptCode)} <code>{notice.receiptCode}</code>
      </p>
      {notice.plannedUntil !== null && notice.state === 'recorded' && (
        <p className="to-do">
          {say(staysWords.cut, { days: notice.cutToDays ?? 30, until: writeDay(notice.plannedUntil) })}
        </p>
      )}
      {flags.includes('chained_stays') && <p className="to-do">{say(staysWords.chainedStays)}</p>}
      {flags.includes('registration_due') && notice.plannedUntil === null && (
        <p className="to-do">{say(staysWords.registrationDue)}</p>
      )}
    </div>
  );
}

/** What the office may do until the guest has left: with a report that it wrote down, and with any of a medical facility. */
function Acts({ notice }: { readonly notice: NoticeDetails }) {
  const { say } = useSpeech();
  const { open } = useForms();
  if (notice.state !== 'recorded') return null;
  const isWritten = writtenByOffice.includes(notice.channel);
  if (!isWritten && !notice.restricted) return <p className="quiet">{say(staysWords.hostCorrects)}</p>;
  if (notice.leftOn !== null) return <p className="quiet">{say(staysWords.hasLeftStands)}</p>;
  return (
    <>
      {!isWritten && <p className="quiet">{say(staysWords.facilitySent)}</p>}
      <p className="row-actions">
        {notice.diedOn === null && (
          <>
            <FormOpener form="further" words={hostWords.staysOn} />
            <FormOpener form="departure" words={hostWords.leftToday} />
          </>
        )}
        <FormOpener form="correction" words={hostWords.correct} />
        <FormOpener form="cancellation" words={hostWords.cancel} />
      </p>
      {open === 'further' && <FurtherForm form="further" notice={notice} />}
      {open === 'departure' && <DepartureForm form="departure" notice={notice} />}
      {open === 'correction' && <CorrectionForm form="correction" notice={notice} />}
      {open === 'cancellation' && <CancellationForm form="cancellation" notice={notice} />}
    </>
  );
}

/** What the report said before and after, oldest first, and why it was changed. */
function History({ notice: { id, history } }: { readonly notice: NoticeDetails }) {
  const { say } = useSpeech();
  if (history.length < 2 && history.every(({ voidReason }) => voidReason === null)) return null;
  const saidBy = ({ guest, dwellingAddress }: StayNotice) =>
    [
      guest.fullName,
      guest.dateOfBirth === null ? '' : writeDay(guest.dateOfBirth),
      guest.personalNumber ?? guest.passportNumber ?? '',
      dwellingAddress ?? '',
      `${writeDay(guest.arrivedOn)} – ${writeDay(guest.until)}`,
    ]
      .filter((part) => part !== '')
      .join(', ');
  return (
    <section aria-label={say(hostWords.history)}>
      <Title order={2}>{say(hostWords.history)}</Title>
      <table className="grid versions">
        <thead>
          <tr>
            <th scope="col">{say(staysWords.recordedAt)}</th>
            <th scope="col">{say(staysWords.said)}</th>
            <th scope="col">{say(staysWords.became)}</th>
          </tr>
        </thead>
        <tbody>
          {history.map((one) => (
            <tr key={one.id} className={one.state === 'recorded' ? undefined : 'voided'}>
              <td className="unbroken">{writeInstant(one.recordedAt)}</td>
              <td>{one.id === id ? saidBy(one) : <Link href={pageOfNotice(one)}>{saidBy(one)}</Link>}</td>
              <td>
                {say(stayNoticeStates[one.state])}
                {one.voidReason !== null && <>: {one.voidReason}</>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
