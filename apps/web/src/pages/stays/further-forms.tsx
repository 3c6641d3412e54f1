import { hostWords, staysWords } from '@libs/words';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay, type DayText } from '../../days/day-text.ts';
import { missing, problemsOfReason } from '../../forms/act-form.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { guestOf } from '../../stays/guest-entry.ts';
import {
  calledAt,
  furtherEntryOf,
  leavingToPropose,
  readTime,
  reportedUntil,
  statedLeaving,
  stayOf,
  type SavedEntry,
} from '../../stays/stay-entry.ts';
import { never, NoticeForm, problemsOf, Reason, type FormOfNotice } from './notice-form.tsx';
import { CallTime } from './call-time.tsx';
import { ToldClock } from '../../stays/told-clock.tsx';
import { ToldUntil } from './told-stay.tsx';

/** The guest stays on: a further report of the same stay, told now or earlier today. */
export function FurtherForm({ form, notice }: FormOfNotice) {
  const { say } = useSpeech();
  const [now] = useState(() => new Date());
  const [{ toldTime, ...entry }, change] = useEntry<SavedEntry & { toldTime: string }>(form, {
    ...furtherEntryOf(notice),
    nights: 'other',
    until: '1',
    toldTime: '',
  });
  const read = stayOf(entry, now);
  const wrong = 'wrong' in read ? read.wrong : {};
  const told = toldTime.trim() === '' ? null : readTime(toldTime);
  const isTimeWrong = toldTime.trim() !== '' && told === null;
  const body =
    'stay' in read
      ? {
          dwellingId: notice.dwellingId,
          guests: [guestOf(entry.current, read.stay, Number(todayInVietNam(now).slice(0, 4)))],
          ...(told !== null && { toldAt: calledAt(told, new Date()) }),
        }
      : undefined;
  return (
    <NoticeForm
      form={form}
      notice={notice}
      title={hostWords.staysOn}
      submit={staysWords.writeDown}
      purpose="stay_report"
      problems={[...problemsOf({}, wrong), ...(isTimeWrong ? [{ field: 'toldAt', code: 'matches' }] : [])]}
      content={body}
      send={async (header) => {
        const { items } = await answerOf(
          api.POST('/api/v1/stay-notices', { params: { header }, body: body ?? never() }),
        );
        return items[0] ?? never();
      }}
    >
      {(errorOf) => (
        <>
          <p>{say(hostWords.furtherFrom, { day: writeDay(entry.reportFrom ?? reportedUntil(notice)) })}</p>
          <div className="pair">
            <ToldUntil
              entry={entry}
              change={change}
              wrong={wrong}
              refusedAt={(field) => errorOf(`guests.0.${field}`)}
            />
            <CallTime
              typed={toldTime}
              error={errorOf('toldAt')}
              change={(typed) => {
                change({ toldTime: typed });
              }}
            />
          </div>
          {'stay' in read && <ToldClock stay={read.stay} />}
        </>
      )}
    </NoticeForm>
  );
}

/** The guest has gone: the first day no longer there. */
export function DepartureForm({ form, notice }: FormOfNotice) {
  const { say } = useSpeech();
  const [{ leftOn }, change] = useEntry<{ leftOn: DayText | null }>(form, {
    leftOn: leavingToPropose(notice, todayInVietNam()),
  });
  const stated = statedLeaving(notice);
  const body = { leftOn: leftOn ?? '' };
  return (
    <NoticeForm
      form={form}
      notice={notice}
      title={hostWords.leftToday}
      submit={hostWords.confirmLeft}
      purpose="stay_report"
      problems={missing('leftOn', leftOn === null)}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/stay-notices/{id}/departure', {
            params: { path: { id: notice.id }, header },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <DayField
            label={say(hostWords.leftOn)}
            autoFocus
            value={leftOn}
            error={errorOf('leftOn')}
            onChange={(day) => {
              change({ leftOn: day });
            }}
          />
          {leftOn !== null && leftOn > stated && (
            <p className="to-do">{say(staysWords.leftAfterStated, { day: writeDay(stated) })}</p>
          )}
        </>
      )}
    </NoticeForm>
  );
}

/** The report was wrong altogether: taken back with the reason, it stays in the history. */
export function CancellationForm({ form, notice }: FormOfNotice) {
  const { say } = useSpeech();
  const [{ reason }, change] = useEntry<{ reason: string }>(form, { reason: '' });
  const body = { reason: reason.trim() };
  return (
    <NoticeForm
      form={form}
      notice={notice}
      title={hostWords.cancel}
      submit={hostWords.confirmCancel}
      isDestructive
      purpose="correction"
      problems={problemsOfReason(reason)}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/stay-notices/{id}/cancellation', {
            params: { path: { id: notice.id }, header },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <p>{say(hostWords.cancelMeans, { name: notice.guest.fullName })}</p>
          <Reason
            label={say(hostWords.whyCancel)}
            value={reason}
            error={errorOf('reason')}
            change={(typed) => {
              change({ reason: typed });
            }}
          />
        </>
      )}
    </NoticeForm>
  );
}
