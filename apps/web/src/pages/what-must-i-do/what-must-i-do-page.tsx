import type { Messages } from '@libs/api-client';
import { mustDoWords } from '@libs/words';
import { useEffect, useRef } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { useAskInLanguage } from '../../language/ask-in-language.ts';
import { useSpeech } from '../../language/language.tsx';
import { PublicPage } from '../../layout/public-page.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { ObligationCard } from './obligation-card.tsx';
import { StayQuestions } from './stay-questions.tsx';
import './what-must-i-do.css';

/** "Tôi phải làm gì?": for anybody with a telephone, without sign-in; nothing that is typed is kept anywhere. */
export function WhatMustIDoPage() {
  const { say } = useSpeech();
  const asking = useAskInLanguage((body: Messages['ObligationsQuestion'], headers) =>
    answerOf(api.POST('/api/v1/obligations', { body, headers })),
  );
  const result = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asking.data) result.current?.focus();
  }, [asking.data]);
  return (
    <PublicPage title={say(mustDoWords.title)}>
      <p>{say(mustDoWords.explain)}</p>
      <StayQuestions pending={asking.isPending} error={asking.error} ask={asking.mutate} />
      <ProblemSummary error={asking.error} />
      {asking.data && (
        <section className="must-do" aria-live="polite">
          <h2 ref={result} tabIndex={-1}>
            {say(mustDoWords.result)}
          </h2>
          <ol>
            {asking.data.obligations.map((obligation) => (
              <ObligationCard key={obligation.code} obligation={obligation} />
            ))}
          </ol>
        </section>
      )}
      <p className="quiet">{say(mustDoWords.notAdvice)}</p>
    </PublicPage>
  );
}
