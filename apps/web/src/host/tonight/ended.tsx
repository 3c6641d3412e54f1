import { hostWords } from '@libs/words';
import { Link } from 'wouter';
import { useSpeech } from '../../language/language.tsx';
import type { StayNotice } from '../../stays/guest-message.ts';
import { NoticeCard } from '../notice-card.tsx';
import { useOutbox } from '../report/outbox.tsx';

/** More of these are a hotel's departures: they stay folded until somebody looks for one. */
const mostUnfolded = 5;

/** As many as one report takes and an address holds. */
const mostTogether = 20;

/** Guests whose report ends today or ended these days: each stays on or has left, by one touch; those who came together stay on together. */
export function Ended({ notices }: { readonly notices: readonly StayNotice[] }) {
  const { say } = useSpeech();
  const { parcels } = useOutbox();
  const onTheirWay = new Set(
    parcels.flatMap(({ body }) => body.guests.map(({ earlierNoticeId }) => earlierNoticeId)),
  );
  const asked = notices.filter(({ id }) => !onTheirWay.has(id));
  if (asked.length === 0) return null;
  const together = new Map<string, StayNotice[]>();
  for (const notice of asked) {
    const { dwellingId, guest, reportUntil } = notice;
    const which = [dwellingId, guest.arrivedOn, guest.purpose, reportUntil].join(' ');
    together.set(which, [...(together.get(which) ?? []), notice]);
  }
  return (
    <details className="ended" open={asked.length <= mostUnfolded}>
      <summary>
        <h1>{say(hostWords.endedTitle, { count: asked.length })}</h1>
      </summary>
      {[...together].map(([which, party]) => (
        <div key={which}>
          {party.map((notice) => (
            <div key={notice.id} className="ended-guest">
              <NoticeCard notice={notice} />
              <div className="acts">
                <Link href={`/luu-tru/da-gui/${notice.id}?viec=di`} className="side-act">
                  {say(hostWords.hasLeft)}
                </Link>
                <Link href={`/luu-tru/o-tiep/${notice.id}`} className="side-act">
                  {say(hostWords.staysOn)}
                </Link>
              </div>
            </div>
          ))}
          {party.length > 1 && party.length <= mostTogether && (
            <Link href={`/luu-tru/o-tiep/${party.map(({ id }) => id).join(',')}`} className="side-act">
              {say(hostWords.allStayOn, { count: party.length })}
            </Link>
          )}
        </div>
      ))}
    </details>
  );
}
