import { stayChannels, stayNoticeStates, stayTimings, staysWords } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import { Link, useLocation, useSearchParams } from 'wouter';
import { todayInVietNam, writeDay, writeInstant } from '../../days/day-text.ts';
import { DayField } from '../../forms/day-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { moveThroughRows } from '../../lists/row-keys.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { whyDue, type StayNotice } from '../../stays/guest-message.ts';
import { pageOfNotice, useReports, type StayChannel } from './stays-queries.ts';

/** The day in the address bar, today where there is none, and the field that changes it. */
export function useDayShown() {
  const [address, setAddress] = useSearchParams();
  const given = address.get('on');
  const on = given !== null && /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : todayInVietNam();
  const choose = (day: string | null) => {
    if (day === null) return;
    const next = new URLSearchParams(address);
    next.set('on', day);
    setAddress(next);
  };
  return { on, choose };
}

const channels = Object.keys(stayChannels) as StayChannel[];

/** The way of reporting in the address bar, any where there is none. */
function useChannelShown() {
  const [address, setAddress] = useSearchParams();
  const channel = channels.find((one) => one === address.get('by')) ?? null;
  const chooseChannel = (chosen: string) => {
    const next = new URLSearchParams(address);
    if (chosen === '') next.delete('by');
    else next.set('by', chosen);
    setAddress(next);
  };
  return { channel, chooseChannel };
}

/** What was reported in the commune on a day, by whom, and whether in time. */
export function ReportsList() {
  const { say } = useSpeech();
  const { on, choose } = useDayShown();
  const { channel, chooseChannel } = useChannelShown();
  const reports = useReports(on, channel);
  const rows = reports.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <div className="filters">
        <DayField label={say(staysWords.sentOn)} value={on} onChange={choose} />
        <NativeSelect
          label={say(staysWords.channel)}
          value={channel ?? ''}
          data={[
            { value: '', label: say(staysWords.anyChannel) },
            ...channels.map((value) => ({ value, label: say(stayChannels[value]) })),
          ]}
          onChange={({ currentTarget }) => {
            chooseChannel(currentTarget.value);
          }}
        />
      </div>
      <ProblemSummary error={reports.error} />
      {reports.isLoading && <Waiting />}
      {rows?.length === 0 && <p className="empty">{say(staysWords.noReports, { day: writeDay(on) })}</p>}
      {rows && rows.length > 0 && (
        <>
          <NoticesTable rows={rows} />
          <ListEnd list={reports} count={rows.length} />
        </>
      )}
    </>
  );
}

/** Reports as rows: when, who, where, until when, in time or late; what is to be done stands with its row. */
export function NoticesTable({ rows }: { readonly rows: readonly StayNotice[] }) {
  const { say } = useSpeech();
  return (
    <table className="grid">
      <thead>
        <tr>
          <th scope="col">{say(staysWords.sentAt)}</th>
          <th scope="col">{say(staysWords.timing)}</th>
          <th scope="col">{say(staysWords.guest)}</th>
          <th scope="col">{say(staysWords.number)}</th>
          <th scope="col">{say(staysWords.dwelling)}</th>
          <th scope="col">{say(staysWords.days)}</th>
          <th scope="col">{say(staysWords.channel)}</th>
        </tr>
      </thead>
      <tbody onKeyDown={moveThroughRows}>
        {rows.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </tbody>
    </table>
  );
}

function NoticeRow({ notice }: { readonly notice: StayNotice }) {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const { guest, timing, state, flags, leftOn } = notice;
  const page = pageOfNotice(notice);
  return (
    <tr
      tabIndex={0}
      data-overdue={timing === 'late' || undefined}
      onKeyDown={({ key, target, currentTarget }) => {
        if (key === 'Enter' && target === currentTarget) goTo(page);
      }}
    >
      <td className="unbroken">
        <Link href={page} aria-label={say(staysWords.reportOf, { name: guest.fullName })}>
          {writeInstant(notice.sentAt)}
        </Link>
      </td>
      <td>
        <span className={`timing-${timing}`} title={say(whyDue(notice))}>
          {timing === 'in_time' ? '✓' : '!'} {say(stayTimings[timing])}
        </span>
        <br />
        <span className="quiet unbroken">{say(staysWords.due, { time: writeInstant(notice.dueAt) })}</span>
      </td>
      <td>
        {notice.residentId == null ? (
          <b>{guest.fullName}</b>
        ) : (
          <Link href={`/residents/${notice.residentId}`}>
            <b>{guest.fullName}</b>
          </Link>
        )}
        {guest.dateOfBirth !== null && <span className="quiet"> {writeDay(guest.dateOfBirth)}</span>}
        {state !== 'recorded' && <div className="quiet">{say(stayNoticeStates[state])}</div>}
        {flags.includes('chained_stays') && <div className="to-do">{say(staysWords.chainedStays)}</div>}
        {flags.includes('registration_due') && <div className="to-do">{say(staysWords.registrationDue)}</div>}
      </td>
      <td>{guest.personalNumber ?? guest.passportNumber ?? say(staysWords.noNumber)}</td>
      <td>{notice.dwellingAddress}</td>
      <td className="unbroken">
        {writeDay(guest.arrivedOn)} – {writeDay(leftOn ?? guest.until)}
        {leftOn !== null && <div className="quiet">{say(staysWords.left)}</div>}
      </td>
      <td>{say(stayChannels[notice.channel])}</td>
    </tr>
  );
}
