import type { Messages } from '@libs/api-client';
import { forecastWords } from '@libs/words';
import { Button, Progress } from '@mantine/core';
import '@mantine/core/styles/Progress.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeInstant } from '../../days/day-text.ts';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';

type Run = Messages['ForecastRun'];

const isUnderWay = (run: Run | null | undefined): boolean =>
  run?.state === 'waiting' || run?.state === 'running';

const latestRun = ['forecast-run'];

/** When the forecast was made, and a button to have it made anew; it goes on in the background when the page is closed. */
export function RenewForecast({ madeAt }: { readonly madeAt: string | undefined }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const latest = useQuery({
    queryKey: latestRun,
    queryFn: () => answerOf(api.GET('/api/v1/needs-forecast/runs/latest', {})),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.run) ? 1_000 : false),
  });
  const run = latest.data?.run ?? null;
  const asking = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/needs-forecast/runs', { params: { header: keyFor({ after: run?.id ?? null }) } }),
      ),
    onSuccess: (asked) => {
      queries.setQueryData(latestRun, { run: asked });
    },
  });
  const watched = useRef<string | null>(null);
  useEffect(() => {
    if (!run) return;
    if (isUnderWay(run)) {
      watched.current = run.id;
    } else if (watched.current === run.id) {
      watched.current = null;
      void queries.invalidateQueries({ queryKey: ['needs-forecast'] });
      void queries.invalidateQueries({ queryKey: ['insurance-forecast'] });
    }
  }, [run, queries]);
  return (
    <div className="renew-forecast">
      {isUnderWay(run) ? (
        <div role="status">
          <Progress value={100 * (run?.share ?? 0)} aria-label={say(forecastWords.beingMade)} />
          <span className="quiet">{say(forecastWords.beingMade)}</span>
        </div>
      ) : (
        <>
          {madeAt !== undefined && (
            <span className="quiet">{say(forecastWords.madeAt, { at: writeInstant(madeAt) })}</span>
          )}
          <Button
            variant="default"
            size="compact-sm"
            loading={asking.isPending}
            disabled={latest.isPending}
            onClick={() => {
              asking.mutate();
            }}
          >
            {say(forecastWords.renew)}
          </Button>
          {run?.state === 'failed' && <span role="alert">{say(forecastWords.notMade)}</span>}
        </>
      )}
      <ProblemSummary error={asking.error} />
    </div>
  );
}
