import { hostWords } from '@libs/words';
import { Link } from 'wouter';
import { useSpeech } from '../../language/language.tsx';
import { NoticeCard } from '../notice-card.tsx';
import type { StayNotice } from '../../stays/guest-message.ts';

/** What became of the sending: each guest with due, sent and on time or late; or that it waits for the line. */
export function ReportOutcome({
  outcome,
  again,
}: {
  readonly outcome: readonly StayNotice[] | 'waiting';
  readonly again: () => void;
}) {
  const { say } = useSpeech();
  return (
    <section role="status">
      {outcome === 'waiting' ? (
        <>
          <h1>{say(hostWords.waitingTitle)}</h1>
          <p className="advice">{say(hostWords.unsentWaits)}</p>
        </>
      ) : (
        <>
          <h1>✓ {say(hostWords.sentTitle, { count: outcome.length })}</h1>
          {outcome.map((notice) => (
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
