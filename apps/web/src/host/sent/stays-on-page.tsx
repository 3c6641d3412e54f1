import { hostWords } from '@libs/words';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { daysAfter, todayInVietNam, writeDay } from '../../days/day-text.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { formKeys, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { entryOf, guestOf, nobody } from '../../stays/guest-entry.ts';
import {
  furtherEntryOf,
  instantInVietNam,
  type NoticeOfStay,
  reportedUntil,
  type SavedEntry,
  stayOf,
} from '../../stays/stay-entry.ts';
import { Coming } from '../coming.tsx';
import { Refusal } from '../refusal/refusal.tsx';
import { questionOf } from '../report/field-names.ts';
import { useOutbox } from '../report/outbox.tsx';
import { ReportOutcome } from '../report/report-outcome.tsx';
import { DueLine, StayClockLines } from '../report/stay-clock-lines.tsx';
import { LengthFields } from '../report/stay-fields.tsx';

/** One report, or those of the evening that are named. */
async function noticesOf(ids: readonly string[]): Promise<readonly NoticeOfStay[]> {
  const [id = ''] = ids;
  if (ids.length === 1)
    return [await answerOf(api.GET('/api/v1/host/stay-notices/{id}', { params: { path: { id } } }))];
  const { ended } = await answerOf(api.GET('/api/v1/host/tonight'));
  return ended.filter((notice) => ids.includes(notice.id));
}

/**
 * Guests who were reported stay on: a further report from the day on which the last one ends, by one more touch.
 * @param ids of their reports, with commas between; of several guests all end on one day
 */
export function StaysOnPage({ ids }: { readonly ids: string }) {
  const { say } = useSpeech();
  const asked = useQuery({
    queryKey: ['stays-on', ids],
    queryFn: () => noticesOf(ids.split(',')),
    // What the form begins with does not change under the fingers, and is asked for anew the next time.
    staleTime: Infinity,
    gcTime: 0,
  });
  const [first, ...others] = asked.data ?? [];
  if (asked.data && !first) return <p className="empty">{say(hostWords.alreadyTold)}</p>;
  if (!first) return asked.error ? <Refusal error={asked.error} /> : <Coming />;
  return <StaysOnForm notice={first} others={others} />;
}

/** What is typed of it: how long they stay on. */
type Length = Pick<SavedEntry, 'nights' | 'until'>;

function StaysOnForm({
  notice,
  others,
}: {
  readonly notice: NoticeOfStay;
  readonly others: readonly NoticeOfStay[];
}) {
  const { say } = useSpeech();
  const outbox = useOutbox();
  const [, goTo] = useLocation();
  const keyFor = useIdempotencyKey();
  const [now] = useState(() => new Date());
  const draft = useDraft<Length>(`host/stays-on/${notice.id}`, () => ({ nights: '1', until: '' }));
  const entry = { ...furtherEntryOf(notice), ...draft.content };
  const read = stayOf(entry, now);
  const { guest, dwellingId } = notice;
  const notices = [notice, ...others];
  const sending = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      if (!('stay' in read)) throw new Error('nothing to send');
      const thisYear = Number(todayInVietNam(now).slice(0, 4));
      const guests = notices.map((one) => entryOf(one.guest, one.id));
      const { stay } = read;
      const body = {
        dwellingId,
        guests: notices.map(({ guest: { arrivedAt } }, index) =>
          guestOf(guests[index]!, { ...stay, arrivedAt }, thisYear),
        ),
      };
      return outbox.send({
        key: keyFor(body)['Idempotency-Key'],
        body,
        entry: { ...entry, guests, current: nobody },
        enteredAt: instantInVietNam(new Date()),
      });
    },
    onSuccess: draft.drop,
  });
  if (sending.data) {
    return (
      <ReportOutcome
        outcome={sending.data}
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
        {say(hostWords.staysOn)}: {notices.map((one) => one.guest.fullName).join(', ')}
      </h1>
      <p className="quiet">
        {say(hostWords.came, { day: writeDay(guest.arrivedOn) })} ·{' '}
        {say(hostWords.reportedTo, { last: writeDay(daysAfter(reportedUntil(notice), -1)) })}
      </p>
      <Refusal
        error={sending.error}
        nameOf={(field) =>
          questionOf(
            field,
            say,
            notices.map((one) => one.guest),
          )
        }
      />
      <LengthFields entry={entry} change={draft.change} wrong={'wrong' in read ? read.wrong : {}} />
      {'stay' in read && (
        <>
          <p>
            {say(hostWords.furtherFrom, { day: writeDay(reportedUntil(notice)) })} ·{' '}
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
