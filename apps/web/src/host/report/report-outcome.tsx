import { hostWords } from '@libs/words';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useSpeech } from '../../language/language.tsx';
import { NoticeCard } from '../notice-card.tsx';
import { type Sending, useOutbox } from './outbox.tsx';

/** What became of the sending: each guest with due, sent and on time or late; or that it waits for the line, until it went. */
export function ReportOutcome({ outcome, again }: { readonly outcome: Sending; readonly again: () => void }) {
  const { say } = useSpeech();
  const { arrived, parcels } = useOutbox();
  const items = outcome.state === 'sent' ? outcome.items : arrived.get(outcome.key);
  const refused = parcels.find(
    (parcel) => outcome.state === 'waiting' && parcel.key === outcome.key && parcel.refused !== null,
  );
  const box = useRef<HTMLElement>(null);
  // The form that had the focus is gone: who works by keyboard goes on from here.
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} tabIndex={-1} role="status">
      {refused ? (
        <h1>{say(hostWords.refusedLater, { count: refused.body.guests.length })}</h1>
      ) : items === undefined ? (
        <>
          <h1>{say(hostWords.waitingTitle)}</h1>
          <p className="advice">{say(hostWords.unsentWaits)}</p>
        </>
      ) : (
        <>
          <h1>✓ {say(hostWords.sentTitle, { count: items.length })}</h1>
          {items.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} isProof />
          ))}
        </>
      )}
      <div className="acts">
        <Link href="/luu-tru" className="side-act">
          {say(hostWords.toTonight)}
        </Link>
        <button type="button" className="main-act" onClick={again}>
          {say(hostWords.anotherReport)}
        </button>
      </div>
    </section>
  );
}
