import { shellWords, stayTimings, staysWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay, writeInstant } from '../../days/day-text.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { formKeys, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { useOfficer } from '../../session/session.tsx';
import { guestOf, hindrances, nobody } from '../../stays/guest-entry.ts';
import { whyDue, type StayNotice } from '../../stays/guest-message.ts';
import {
  calledAt,
  instantInVietNam,
  nothingTyped,
  readTime,
  stayOf,
  type SavedEntry,
} from '../../stays/stay-entry.ts';
import { noDwelling, type DwellingEntry } from '../../dwellings/dwelling-entry.ts';
import { DwellingStep } from '../../dwellings/dwelling-step.tsx';
import { CallTime } from './call-time.tsx';
import { CallerGuest } from './caller-guest.tsx';
import { forAStay, ofStays, pageOfNotice } from './stays-queries.ts';
import { ToldClock } from '../../stays/told-clock.tsx';
import { ToldStay } from './told-stay.tsx';

interface CallEntry extends SavedEntry, DwellingEntry {
  /** The time of the call, where it is written down afterwards; empty for now. */
  readonly toldTime: string;
}

/** A call begins with a guest who has come some hours ago or will come: the day is asked, and today is proposed. */
const newCall = (): CallEntry => ({
  ...nothingTyped(),
  ...noDwelling,
  arrival: 'other',
  nights: 'other',
  until: '1',
  toldTime: '',
});

/** A stay told by telephone: written down while the caller speaks, by keyboard alone. */
export function PhoneReport() {
  const draft = useDraft('stays/phone', newCall);
  return draft.content === null ? <Waiting /> : <CallForm draft={{ ...draft, content: draft.content }} />;
}

function CallForm({
  draft: { content: entry, change },
}: {
  readonly draft: { readonly content: CallEntry; readonly change: (part: Partial<CallEntry>) => void };
}) {
  const { say } = useSpeech();
  const { area } = useOfficer();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const form = useRef<HTMLFormElement>(null);
  const [now] = useState(() => new Date());
  const [written, setWritten] = useState<readonly StayNotice[]>([]);
  const [wasTried, setTried] = useState(false);
  const thisYear = Number(todayInVietNam(now).slice(0, 4));
  const read = stayOf(entry, now);
  const guestWrong = hindrances(entry.current, thisYear);
  const stayWrong = 'wrong' in read ? read.wrong : {};
  const toldTime = entry.toldTime.trim() === '' ? null : readTime(entry.toldTime);
  const isTimeWrong = entry.toldTime.trim() !== '' && toldTime === null;

  const sending = useMutation({
    mutationFn: () => {
      if (!('stay' in read) || entry.dwelling === null) throw new Error('nothing to send');
      const body = {
        dwellingId: entry.dwelling.id,
        guests: [guestOf(entry.current, read.stay, thisYear)],
        ...(toldTime !== null && { toldAt: calledAt(toldTime, new Date()) }),
      };
      return answerOf(
        api.POST('/api/v1/stay-notices', { params: { header: { ...forAStay, ...keyFor(body) } }, body }),
      );
    },
    onSuccess: async ({ items }) => {
      setWritten((before) => [...items, ...before].slice(0, 8));
      setTried(false);
      // The next guest of the same call is at the same place for the same days.
      change({ current: nobody });
      form.current?.querySelector<HTMLElement>('[name="number"]')?.focus();
      await queries.invalidateQueries({ queryKey: [ofStays] });
    },
  });
  const errorOf = useFieldErrors(sending.error);
  const refusedAt = (field: string) => errorOf(`guests.0.${field}`);
  const isReady =
    entry.dwelling !== null && 'stay' in read && Object.keys(guestWrong).length === 0 && !isTimeWrong;

  return (
    <div className="phone">
      <form
        ref={form}
        noValidate
        onKeyDown={formKeys}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isReady && !sending.isPending) sending.mutate();
        }}
      >
        <ProblemSummary error={sending.error} />
        <DwellingStep
          communeCode={area.code ?? ''}
          filing={entry}
          change={change}
          errorOf={(field) =>
            wasTried && field === 'dwellingId' && entry.dwelling === null
              ? say(shellWords.required)
              : undefined
          }
        />
        <CallerGuest
          entry={entry.current}
          change={(part) => {
            change({ current: { ...entry.current, ...part } });
          }}
          wrong={wasTried ? guestWrong : {}}
          refusedAt={refusedAt}
        />
        <div className="pair">
          <ToldStay
            entry={entry}
            change={change}
            wrong={wasTried ? stayWrong : { ...stayWrong, until: undefined }}
            refusedAt={refusedAt}
          />
          <CallTime
            typed={entry.toldTime}
            error={errorOf('toldAt')}
            change={(typed) => {
              change({ toldTime: typed });
            }}
          />
        </div>
        <div className="form-end">
          <Button type="submit" loading={sending.isPending}>
            {say(staysWords.writeDown)} · Ctrl+Enter
          </Button>
          <Button
            variant="subtle"
            onClick={() => {
              change(newCall());
            }}
          >
            {say(staysWords.nextCall)}
          </Button>
        </div>
      </form>
      <section aria-live="polite">
        <p className="quiet">
          {say(staysWords.phoneMeans, { now: writeInstant(instantInVietNam(now)).slice(0, 5) })}
        </p>
        {'stay' in read && <ToldClock stay={read.stay} />}
        {written.map((notice) => (
          <div key={notice.id} className="told" data-late={notice.timing === 'late' || undefined}>
            <Link href={pageOfNotice(notice)} title={say(staysWords.openReport)}>
              <b>{notice.guest.fullName}</b>
            </Link>{' '}
            <span className={`timing-${notice.timing}`}>
              {notice.timing === 'in_time' ? '✓' : '!'} {say(stayTimings[notice.timing])}
            </span>
            <p className="quiet">
              {say(staysWords.due, { time: writeInstant(notice.dueAt) })} ·{' '}
              {say(staysWords.toldThen, { time: writeInstant(notice.sentAt) })} · {notice.receiptCode}
              <br />
              {say(whyDue(notice))}
            </p>
            {notice.plannedUntil !== null && (
              <p className="to-do">
                {say(staysWords.cut, {
                  days: notice.cutToDays ?? 30,
                  until: writeDay(notice.plannedUntil),
                })}
              </p>
            )}
            {notice.flags.includes('chained_stays') && (
              <p className="to-do">{say(staysWords.chainedStays)}</p>
            )}
          </div>
        ))}
      </section>
    </div>
  );
}
