import { hostWords } from '@libs/words';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { readDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { TextField } from '../fields/text-field.tsx';
import { NoticeCard } from '../notice-card.tsx';
import { Refusal } from '../refusal/refusal.tsx';
import { ofGuests } from '../stay-notices.ts';

/** What this host has sent, newest first, or of one day. */
export function SentPage() {
  const { say } = useSpeech();
  const [typed, setTyped] = useState('');
  const on = readDay(typed);
  const sent = useInfiniteQuery({
    queryKey: [ofGuests, 'sent', on],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/host/stay-notices', {
          params: {
            query: {
              ...(on !== null && { on }),
              ...(pageParam !== null && { cursor: pageParam }),
              limit: 30,
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const notices = sent.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <h1>{say(hostWords.sent)}</h1>
      <TextField
        label={say(hostWords.sentOn)}
        placeholder="dd/MM/yyyy"
        inputMode="numeric"
        value={typed}
        onText={setTyped}
        error={typed.trim().length >= 8 && on === null ? say(hostWords.notADay) : undefined}
      />
      <Refusal error={sent.error} />
      {notices?.length === 0 && (
        <p className="empty">{say(on === null ? hostWords.nothingSentEver : hostWords.nothingSent)}</p>
      )}
      {notices?.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
      {sent.hasNextPage && (
        <button type="button" className="side-act" onClick={() => void sent.fetchNextPage()}>
          {say(hostWords.older)}
        </button>
      )}
    </>
  );
}
