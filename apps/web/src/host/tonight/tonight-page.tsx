import { hostWords } from '@libs/words';
import { Link } from 'wouter';
import { useSpeech } from '../../language/language.tsx';
import { ClockLine } from '../clock-line.tsx';
import { NoticeCard } from '../notice-card.tsx';
import { Refusal } from '../refusal/refusal.tsx';
import { useTonight } from '../stay-notices.ts';
import { Ended } from './ended.tsx';
import { Unsent } from './unsent.tsx';

/** What a host sees first: the clock, the one button, what is not sent yet, and tonight's guests. */
export function TonightPage() {
  const { say } = useSpeech();
  const tonight = useTonight();
  const guests = tonight.data?.guests;
  return (
    <>
      {tonight.data?.lateArrivalsDueAt != null && (
        <ClockLine label={say(hostWords.clockLateArrivals)} dueAt={tonight.data.lateArrivalsDueAt} />
      )}
      {tonight.data && <ClockLine label={say(hostWords.clockNow)} dueAt={tonight.data.dueAt} />}
      <Link href="/luu-tru/bao" className="main-act">
        {say(hostWords.title)}
      </Link>
      <Unsent />
      <Refusal error={tonight.error} />
      {tonight.data && <Ended notices={tonight.data.ended} />}
      <h1>
        {say(hostWords.guestsTonight)} {guests && guests.length > 0 && `(${String(guests.length)})`}
      </h1>
      {guests?.length === 0 && <p className="empty">{say(hostWords.nobodyTonight)}</p>}
      {guests?.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </>
  );
}
