import { filingWords, importWords } from '@libs/words';
import { Progress } from '@mantine/core';
import '@mantine/core/styles/Progress.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';

/** How far a list has come that was sent, and how long it may still take. */
export function ListProgress({ sentWith, count }: { readonly sentWith: string; readonly count: number }) {
  const { say } = useSpeech();
  const [since] = useState(() => Date.now());
  const { data, dataUpdatedAt } = useQuery({
    queryKey: ['list-progress', sentWith],
    queryFn: () =>
      answerOf(api.GET('/api/v1/filings/list-progress/{key}', { params: { path: { key: sentWith } } })),
    refetchInterval: 500,
  });
  const { done, all } = data?.rows ?? { done: 0, all: 2 * count };
  const seconds = done === 0 ? null : Math.ceil(((dataUpdatedAt - since) * (all - done)) / done / 1000);
  return (
    <div role="status">
      <Progress value={(100 * done) / all} aria-label={say(filingWords.listTitle)} />
      <p>
        {say(filingWords.filingRows, { count })}{' '}
        {seconds !== null && <span className="quiet">{say(importWords.timeLeft, { seconds })}</span>}
      </p>
    </div>
  );
}
