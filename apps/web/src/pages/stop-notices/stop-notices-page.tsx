import { noticeChannels, stopNoticesWords } from '@libs/words';
import { Alert, Button, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';
import { LanguageSwitch } from '../../layout/language-switch.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';

/** The code stands behind `#`, so that neither the server's log nor another site ever sees it. */
const codeOfAddress = (): string => location.hash.replace(/^#/, '');

/**
 * Where the link of a notice leads: opening it stops such notices, and one press lets them come again. Programs that only
 * look at links, as mail servers do, run no page and stop nothing.
 */
export function StopNoticesPage() {
  const { say } = useSpeech();
  const [code] = useState(codeOfAddress);
  const choosing = useMutation({
    mutationFn: (wanted: boolean) => {
      const params = { path: { code } };
      return answerOf(
        wanted
          ? api.POST('/api/v1/notice-opt-outs/{code}/withdrawal', { params })
          : api.POST('/api/v1/notice-opt-outs/{code}', { params }),
      );
    },
  });
  const { mutate, data } = choosing;
  useEffect(() => {
    mutate(false);
  }, [mutate]);
  return (
    <main className="door">
      <Stack gap="sm" className="door-form">
        <Title order={1}>{say(stopNoticesWords.title)}</Title>
        <ProblemSummary error={choosing.error} />
        <div role="status">
          {choosing.isPending && <p>{say(stopNoticesWords.stopping)}</p>}
          {data && (
            <Alert color={data.wanted ? 'blue' : 'green'}>
              {say(data.wanted ? stopNoticesWords.resumed : stopNoticesWords.stopped, {
                channel: say(noticeChannels[data.channel]),
              })}
            </Alert>
          )}
        </div>
        <p className="quiet">{say(stopNoticesWords.why)}</p>
        {data && !data.wanted && (
          <Button
            variant="default"
            onClick={() => {
              mutate(true);
            }}
          >
            {say(stopNoticesWords.again)}
          </Button>
        )}
        <LanguageSwitch />
      </Stack>
    </main>
  );
}
