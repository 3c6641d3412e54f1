import type { Messages } from '@libs/api-client';
import {
  noticeChannels,
  noticeNotSent,
  noticeOutcomes,
  noticeStates,
  noticeSteps,
  noticeWords,
} from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { forACase } from '../../session/access-purpose.ts';
import type { CaseFile } from './case-queries.ts';

/** What the applicant was told about the case, by which way and whether it arrived. */
export function NoticesPart({ file }: { readonly file: CaseFile }) {
  const { say, language } = useSpeech();
  const queryKey = ['case', file.id, 'notices', language];
  const { data, error } = useQuery({
    queryKey,
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/cases/{id}/notices', {
          params: { path: { id: file.id }, header: { ...forACase, 'accept-language': language } },
        }),
      ),
  });
  return (
    <details className="case-part">
      <summary>
        {say(noticeWords.title)} {data && <span className="quiet">({data.items.length})</span>}
      </summary>
      <ProblemSummary error={error} />
      {data?.items.length === 0 && (
        <p className="quiet">
          {say(data.channels.some(({ hasContact }) => hasContact) ? noticeWords.none : noticeWords.noContact)}
        </p>
      )}
      {data?.items.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} queryKey={queryKey} />
      ))}
    </details>
  );
}

function NoticeLine({
  notice,
  queryKey,
}: {
  readonly notice: Messages['NoticeToApplicant'];
  readonly queryKey: readonly unknown[];
}) {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const queries = useQueryClient();
  const retrying = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/notices/{id}/retry', { params: { path: { id: notice.id }, header: forACase } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
  const { step, channel, state, notSentBecause, text, writtenAt, nextAttemptAt, attempts } = notice;
  return (
    <div className="notice">
      <p>
        <span className="quiet unbroken">{writeInstant(writtenAt)}</span> <b>{say(noticeSteps[step])}</b> ·{' '}
        {say(noticeChannels[channel])} · {say(noticeStates[state])}
        {notSentBecause !== null && `: ${say(noticeNotSent[notSentBecause])}`}{' '}
        {nextAttemptAt !== null && say(noticeWords.nextAttempt, { time: writeInstant(nextAttemptAt) })}{' '}
        {state === 'given_up' && permissions.includes('work on cases') && (
          <Button
            size="compact-xs"
            variant="default"
            loading={retrying.isPending}
            onClick={() => {
              retrying.mutate();
            }}
          >
            {say(noticeWords.retry)}
          </Button>
        )}
      </p>
      <p className="quiet">{text}</p>
      {attempts.length > 0 && (
        <details>
          <summary className="quiet">
            {say(noticeWords.attempts)} ({attempts.length})
          </summary>
          {attempts.map(({ beganAt, outcome, answer }) => (
            <p key={beganAt} className="quiet">
              {writeInstant(beganAt)} · {say(noticeOutcomes[outcome])}
              {answer !== null && ` · ${answer}`}
            </p>
          ))}
        </details>
      )}
      <ProblemSummary error={retrying.error} />
    </div>
  );
}
