import { hostWords } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { ofGuests } from '../stay-notices.ts';
import { entryOf, type GuestEntry } from '../../stays/guest-entry.ts';

const pauseBeforeAsking = 250;
const shortestQuestion = 2;
const mostShown = 4;

/** Guests whom this host reported before and who fit what is typed: one touch states them again. */
export function EarlierGuests({
  typed,
  choose,
}: {
  readonly typed: string;
  readonly choose: (guest: GuestEntry) => void;
}) {
  const { say } = useSpeech();
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setText(typed.trim());
    }, pauseBeforeAsking);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  const found = useQuery({
    queryKey: [ofGuests, 'earlier', text],
    queryFn: () => answerOf(api.POST('/api/v1/host/guests/search', { body: { text } })),
    enabled: text.length >= shortestQuestion,
  });
  const items = text.length < shortestQuestion ? [] : (found.data?.items ?? []).slice(0, mostShown);
  if (items.length === 0) return null;
  return (
    <div className="earlier" role="group" aria-label={say(hostWords.earlierGuest)}>
      <span className="quiet">{say(hostWords.earlierGuest)}</span>
      {items.map(({ noticeId, guest }) => (
        <button
          key={noticeId}
          type="button"
          onClick={() => {
            choose(entryOf(guest, noticeId));
          }}
        >
          {say(hostWords.chooseEarlier, { name: guest.fullName, born: writeDay(guest.dateOfBirth ?? '') })}
        </button>
      ))}
    </div>
  );
}
