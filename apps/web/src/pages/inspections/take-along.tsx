import { roundWords } from '@libs/words';
import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeInstant } from '../../days/day-text.ts';
import { renewKey } from '../../drafts/draft-store.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { forgetRound, isFitCode, keepRound, roundUntil, shortestCode } from '../../rounds/round-store.ts';
import { dropProgram, keepProgram } from '../../rounds/worker.ts';
import { useOfficer } from '../../session/session.tsx';
import { forAnInspection } from './inspections-queries.ts';

/** As many doors as an officer reaches in a day, and no more than need to lie on a phone. */
const mostDoors = 100;

const isPossible = (): boolean => 'serviceWorker' in navigator && typeof crypto.subtle === 'object';

/** Takes the list along to where there may be no line: encrypted under a code, gone after twelve hours and on sign-out. */
export function TakeAlong() {
  const { say } = useSpeech();
  const user = useOfficer();
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const [isUnfit, setUnfit] = useState(false);
  const until = useQuery({ queryKey: ['round', 'until'], queryFn: roundUntil, networkMode: 'always' });
  const renew = () => queries.invalidateQueries({ queryKey: ['round'] });
  const taking = useMutation({
    mutationFn: async () => {
      const query = { limit: mostDoors, takeAlong: true };
      const { items } = await answerOf(
        api.GET('/api/v1/inspections/visit-list', { params: { header: forAnInspection, query } }),
      );
      await keepProgram();
      await keepRound(code, { user, lines: items, takenAt: Date.now() });
      // What the round finds is kept under this key: it must not end before the round does.
      await renewKey(user.id);
      return items.length;
    },
    onSuccess: async () => {
      setCode('');
      await renew();
    },
  });
  const dropping = useMutation({
    mutationFn: async () => {
      await forgetRound();
      await dropProgram();
    },
    onSuccess: async () => {
      taking.reset();
      await renew();
    },
  });
  if (!isPossible()) return null;
  const lasts = until.data ?? null;
  return (
    <details className="take-along">
      <summary>
        {lasts === null
          ? say(roundWords.takeAlong)
          : say(roundWords.taken, { until: writeInstant(new Date(lasts).toISOString()) })}
      </summary>
      <p className="quiet">{say(roundWords.takeAlongWhat)}</p>
      <ProblemSummary error={taking.error} />
      <form
        aria-label={say(roundWords.takeAlong)}
        onSubmit={(event) => {
          event.preventDefault();
          setUnfit(!isFitCode(code));
          if (isFitCode(code) && !taking.isPending) taking.mutate();
        }}
      >
        <PasswordInput
          label={say(roundWords.newCode)}
          autoComplete="off"
          value={code}
          description={say(roundWords.codeGuards)}
          error={isUnfit && say(roundWords.codeUnfit, { count: shortestCode })}
          onChange={({ currentTarget }) => {
            setCode(currentTarget.value);
          }}
        />
        <div className="row-actions">
          <Button type="submit" loading={taking.isPending}>
            {say(lasts === null ? roundWords.take : roundWords.takeAnew)}
          </Button>
          {lasts !== null && (
            <Button
              variant="default"
              loading={dropping.isPending}
              onClick={() => {
                dropping.mutate();
              }}
            >
              {say(roundWords.drop)}
            </Button>
          )}
        </div>
      </form>
    </details>
  );
}
