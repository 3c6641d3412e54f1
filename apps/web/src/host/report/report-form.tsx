import { hostWords, stayPurposes } from '@libs/words';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import type { Draft } from '../../drafts/use-draft.ts';
import { formKeys, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { Refusal } from '../refusal/refusal.tsx';
import type { HostedDwelling } from '../stay-notices.ts';
import { EarlierGuests } from './earlier-guests.tsx';
import { questionOf } from './field-names.ts';
import { GuestFields } from './guest-fields.tsx';
import { guestOf, hindrances, isNobody, nobody, type GuestEntry } from '../../stays/guest-entry.ts';
import { type Sending, useOutbox } from './outbox.tsx';
import { instantInVietNam, stayOf, type SavedEntry } from '../../stays/stay-entry.ts';
import { DueLine, StayClockLines } from './stay-clock-lines.tsx';
import { nightsText, StayFields } from './stay-fields.tsx';
import { useServerDraft } from './server-draft.ts';
import { turnToWrong } from './turn-to-wrong.ts';

/** Kinds of dwellings where relatives come to stay. */
const homes: readonly (string | null)[] = [null, 'house', 'rented_rooms', 'other'];

/** The form of the evening: three answers for one guest, the rest is proposed. */
export function ReportForm({
  draft,
  entry,
  dwellings,
  done,
}: {
  readonly draft: Draft<SavedEntry>;
  readonly entry: SavedEntry;
  readonly dwellings: readonly HostedDwelling[];
  readonly done: (outcome: Sending) => void;
}) {
  const { say } = useSpeech();
  const outbox = useOutbox();
  const [now] = useState(() => new Date());
  const [wrong, setWrong] = useState<ReturnType<typeof hindrances>>({});
  const [isStayOpen, setStayOpen] = useState(false);
  const [wasRestored] = useState(
    () => draft.restored && (entry.guests.length > 0 || !isNobody(entry.current)),
  );
  const keyFor = useIdempotencyKey();
  const form = useRef<HTMLFormElement>(null);

  const dwelling = dwellings.find(({ id }) => id === entry.dwellingId) ?? dwellings[0];
  const read = stayOf(entry, now);
  const stayWrong = 'wrong' in read ? read.wrong : {};
  const thisYear = Number(todayInVietNam(now).slice(0, 4));
  const typed = [...entry.guests, ...(isNobody(entry.current) ? [] : [entry.current])];
  // What waited was sent behind this form, after a lost line or a session that had ended: it need not be typed again.
  const sentLater = [...outbox.arrived.values()].flat().map(({ guest }) => guest.fullName);
  const server = useServerDraft(dwelling?.id ?? null, typed);

  const change = (part: Partial<SavedEntry>) => {
    draft.change({ begunAt: entry.begunAt ?? instantInVietNam(new Date()), ...part });
  };
  const changeCurrent = (part: Partial<GuestEntry>) => {
    change({ current: { ...entry.current, ...part } });
    setWrong({});
  };

  /** Whether the guest being typed can be sent; says beside the questions what is missing. */
  const isCurrentRight = (): boolean => {
    const found = hindrances(entry.current, thisYear);
    setWrong(found);
    const isRight = Object.keys(found).length === 0;
    if (!isRight) turnToWrong(form);
    return isRight;
  };

  const sending = useMutation({
    networkMode: 'always',
    mutationFn: (guests: readonly GuestEntry[]) => {
      if (!('stay' in read) || dwelling === undefined) throw new Error('nothing to send');
      const { stay } = read;
      const body = {
        dwellingId: dwelling.id,
        guests: guests.map((guest) => guestOf(guest, stay, thisYear)),
      };
      return outbox.send({
        key: keyFor(body)['Idempotency-Key'],
        body,
        entry: { ...entry, guests, current: nobody },
        enteredAt: instantInVietNam(new Date()),
      });
    },
    onSuccess: (result) => {
      draft.drop();
      if (dwelling) draft.change({ dwellingId: dwelling.id, purpose: entry.purpose });
      done(result);
    },
  });

  const submit = () => {
    if (sending.isPending) return;
    if (!('stay' in read)) {
      setStayOpen(true);
      return;
    }
    if (typed.length === 0 || !isNobody(entry.current)) {
      if (!isCurrentRight()) return;
    }
    sending.mutate(typed);
  };
  const addAnother = () => {
    if (!isCurrentRight()) return;
    change({ guests: [...entry.guests, entry.current], current: nobody });
    form.current?.querySelector<HTMLElement>('[name="number"]')?.focus();
  };

  return (
    <form
      ref={form}
      className="report"
      noValidate
      onKeyDown={formKeys}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h1>{say(hostWords.title)}</h1>
      {sentLater.length > 0 && (
        <p className="advice" role="status">
          ✓ {say(hostWords.sentTitle, { count: sentLater.length })}: {sentLater.join(', ')}
        </p>
      )}
      {wasRestored && (
        <p className="advice" role="status">
          {say(hostWords.keptHere)}{' '}
          <button type="button" className="link" onClick={draft.drop}>
            {say(hostWords.startAgain)}
          </button>
        </p>
      )}
      {server.waiting.length > 0 && typed.length === 0 && (
        <p className="advice" role="status">
          {say(hostWords.onTheOther, { count: server.waiting.length })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              change({ guests: server.waiting });
            }}
          >
            {say(hostWords.takeOver)}
          </button>
        </p>
      )}
      <Refusal error={sending.error} nameOf={(field) => questionOf(field, say, typed)} />
      {entry.guests.length > 0 && (
        <ul className="guests-added">
          {entry.guests.map((guest, index) => (
            <li key={index}>
              <span>
                {guest.fullName} <span className="quiet">{guest.number}</span>
              </span>
              <button
                type="button"
                aria-label={say(hostWords.remove, { name: guest.fullName })}
                onClick={() => {
                  change({ guests: entry.guests.filter((_, other) => other !== index) });
                }}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <fieldset className="plain">
        <legend>
          {entry.guests.length === 0
            ? say(hostWords.guest)
            : say(hostWords.guestCount, { count: entry.guests.length + 1 })}
        </legend>
        <GuestFields
          entry={entry.current}
          change={changeCurrent}
          wrong={wrong}
          asksRelation={homes.includes(dwelling?.premises ?? null)}
          focusFirst
        />
        {entry.current.earlierNoticeId === null && (
          <EarlierGuests typed={entry.current.fullName || entry.current.number} choose={changeCurrent} />
        )}
      </fieldset>
      <details
        className="stay-part"
        open={isStayOpen || Object.keys(stayWrong).length > 0}
        onToggle={({ currentTarget }) => {
          setStayOpen(currentTarget.open);
        }}
      >
        <summary>
          {say(hostWords.stayLine, {
            arrival:
              entry.arrival === 'now'
                ? say(hostWords.justNow)
                : `${entry.arrivedOn} ${entry.arrivedTime}`.trim(),
            length: nightsText(entry.nights, say),
            day: 'stay' in read ? writeDay(read.stay.until) : '…',
            purpose: say(stayPurposes[entry.purpose]),
          })}{' '}
          <u>{say(hostWords.change)}</u>
        </summary>
        <StayFields entry={entry} change={change} wrong={stayWrong} dwellings={dwellings} />
      </details>
      {dwelling && dwellings.length > 1 && <p className="quiet">{dwelling.address}</p>}
      {'stay' in read && <StayClockLines stay={read.stay} />}
      <div className="send-bar">
        {'stay' in read && <DueLine stay={read.stay} />}
        <div className="acts">
          <button type="button" className="side-act" onClick={addAnother}>
            {say(hostWords.another)}
          </button>
          <button type="submit" className="main-act" disabled={sending.isPending || dwelling === undefined}>
            {typed.length > 1 ? say(hostWords.sendMany, { count: typed.length }) : say(hostWords.send)}
          </button>
        </div>
      </div>
    </form>
  );
}
