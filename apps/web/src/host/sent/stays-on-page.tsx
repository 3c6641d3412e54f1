import { hostWords } from '@libs/words';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { daysAfter, todayInVietNam, writeDay } from '../../days/day-text.ts';
import { formKeys, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { guestOf } from '../../stays/guest-entry.ts';
import type { StayNotice } from '../../stays/guest-message.ts';
import { furtherEntryOf, instantInVietNam, stayOf } from '../../stays/stay-entry.ts';
import { Coming } from '../coming.tsx';
import { Refusal } from '../refusal/refusal.tsx';
import { questionOf } from '../report/field-names.ts';
import { useOutbox } from '../report/outbox.tsx';
import { ReportOutcome } from '../report/report-outcome.tsx';
import { DueLine, StayClockLines } from '../report/stay-clock-lines.tsx';
import { LengthFields } from '../report/stay-fields.tsx';
import { ofGuests } from '../stay-notices.ts';

/** A guest who was reported stays on: a further report from the day on which the last one ends, by one more touch. */
export function StaysOnPage({ id }: { readonly id: string }) {
  const asked = useQuery({
    queryKey: [ofGuests, 'notice', id],
    queryFn: () => answerOf(api.GET('/api/v1/host/stay-notices/{id}', { params: { path: { id } } })),
    // What the form begins with does not change under the fingers.
    staleTime: Infinity,
  });
  if (!asked.data) return asked.error ? <Refusal error={asked.error} /> : <Coming />;
  return <StaysOnForm notice={asked.data} />;
}

function StaysOnForm({ notice }: { readonly notice: StayNotice }) {
  const { say } = useSpeech();
  const outbox = useOutbox();
  const [, goTo] = useLocation();
  const keyFor = useIdempotencyKey();
  const [now] = useState(() => new Date());
  const [entry, setEntry] = useState(() => furtherEntryOf(notice));
  const read = stayOf(entry, now);
  const { guest, dwellingId } = notice;
  const sending = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      if (!('stay' in read)) throw new Error('nothing to send');
      const thisYear = Number(todayInVietNam(now).slice(0, 4));
      const body = { dwellingId, guests: [guestOf(entry.current, read.stay, thisYear)] };
      return outbox.send({
        key: keyFor(body)['Idempotency-Key'],
        body,
        entry,
        enteredAt: instantInVietNam(new Date()),
      });
    },
  });
  if (sending.data) {
    return (
      <ReportOutcome
        outcome={sending.data.state === 'sent' ? sending.data.items : 'waiting'}
        again={() => {
          goTo('/luu-tru/bao');
        }}
      />
    );
  }
  return (
    <form
      className="report"
      noValidate
      onKeyDown={formKeys}
      onSubmit={(event) => {
        event.preventDefault();
        if ('stay' in read && !sending.isPending) sending.mutate();
      }}
    >
      <p>
        <Link href="/luu-tru">‹ {say(hostWords.tonight)}</Link>
      </p>
      <h1>
        {say(hostWords.staysOn)}: {guest.fullName}
      </h1>
      <p className="quiet">
        {say(hostWords.came, { day: writeDay(guest.arrivedOn) })} ·{' '}
        {say(hostWords.reportedTo, { last: writeDay(daysAfter(notice.reportUntil, -1)) })}
      </p>
      <Refusal error={sending.error} nameOf={(field) => questionOf(field, say, [guest])} />
      <LengthFields
        entry={entry}
        change={(part) => {
          setEntry((before) => ({ ...before, ...part }));
        }}
        wrong={'wrong' in read ? read.wrong : {}}
      />
      {'stay' in read && (
        <>
          <p>
            {say(hostWords.furtherFrom, { day: writeDay(notice.reportUntil) })} ·{' '}
            {say(hostWords.leaves, { day: writeDay(read.stay.until) })}
          </p>
          <StayClockLines stay={read.stay} />
        </>
      )}
      <div className="send-bar">
        {'stay' in read && <DueLine stay={read.stay} />}
        <button type="submit" className="main-act" disabled={!('stay' in read) || sending.isPending}>
          {say(hostWords.sendFurther)}
        </button>
      </div>
    </form>
  );
}
