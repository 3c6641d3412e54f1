import { hostWords, staysWords } from '@libs/words';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { problemsOfReason } from '../../forms/act-form.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { guestOf, hindrances } from '../../stays/guest-entry.ts';
import { entryOfNotice, stayOf, type SavedEntry } from '../../stays/stay-entry.ts';
import { CallerGuest } from './caller-guest.tsx';
import { never, NoticeForm, problemsOf, Reason, type FormOfNotice } from './notice-form.tsx';
import { ToldClock } from '../../stays/told-clock.tsx';
import { ToldStay } from './told-stay.tsx';

/** The report anew as the caller meant it; the one that was wrong stays in the history. */
export function CorrectionForm({ form, notice }: FormOfNotice) {
  const { say } = useSpeech();
  const [now] = useState(() => new Date());
  const [{ reason, ...entry }, change] = useEntry<SavedEntry & { reason: string }>(form, {
    ...entryOfNotice(notice, null),
    reason: '',
  });
  const thisYear = Number(todayInVietNam(now).slice(0, 4));
  const read = stayOf(entry, now);
  const wrongGuest = hindrances(entry.current, thisYear);
  const wrongStay = 'wrong' in read ? read.wrong : {};
  const body =
    'stay' in read
      ? { guest: guestOf(entry.current, read.stay, thisYear), reason: reason.trim() }
      : undefined;
  return (
    <NoticeForm
      form={form}
      notice={notice}
      title={hostWords.correct}
      submit={staysWords.confirmCorrect}
      purpose="correction"
      problems={[...problemsOf(wrongGuest, wrongStay), ...problemsOfReason(reason)]}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/stay-notices/{id}/correction', {
            params: { path: { id: notice.id }, header },
            body: body ?? never(),
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <p className="quiet">{say(staysWords.correctMeans)}</p>
          {'stay' in read && read.stay.reportFrom !== undefined && (
            <p className="quiet">{say(hostWords.furtherFrom, { day: writeDay(read.stay.reportFrom) })}</p>
          )}
          <CallerGuest
            entry={entry.current}
            change={(part) => {
              change({ current: { ...entry.current, ...part } });
            }}
            wrong={wrongGuest}
            refusedAt={(field) => errorOf(`guest.${field}`)}
          />
          <div className="pair">
            <ToldStay
              entry={entry}
              change={change}
              wrong={wrongStay}
              refusedAt={(field) => errorOf(`guest.${field}`)}
            />
          </div>
          <Reason
            label={say(hostWords.whyCorrect)}
            value={reason}
            error={errorOf('reason')}
            change={(typed) => {
              change({ reason: typed });
            }}
          />
          {'stay' in read && <ToldClock stay={read.stay} isToldNow={false} />}
        </>
      )}
    </NoticeForm>
  );
}
