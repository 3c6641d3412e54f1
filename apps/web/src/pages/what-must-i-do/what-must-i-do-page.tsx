import type { Messages } from '@libs/api-client';
import { mustDoWords } from '@libs/words';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';
import { PublicPage } from '../../layout/public-page.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { ObligationCard } from './obligation-card.tsx';
import { StayQuestions } from './stay-questions.tsx';
import './what-must-i-do.css';

/** "Tôi phải làm gì?": for anybody with a telephone, without sign-in; nothing that is typed is kept anywhere. */
export function WhatMustIDoPage() {
  const { say, language } = useSpeech();
  const asking = useMutation({
    mutationFn: (body: Messages['ObligationsQuestion']) =>
      answerOf(api.POST('/api/v1/obligations', { body, headers: { 'Accept-Language': language } })),
  });
  const { variables, mutate } = asking;
  const result = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asking.data) result.current?.focus();
  }, [asking.data]);
  useEffect(() => {
    // Another language: the same question again, because the sentences come from the server.
    if (variables) mutate(variables);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the language asks again
  }, [language]);
  return (
    <PublicPage title={say(mustDoWords.title)}>
      <p>{say(mustDoWords.explain)}</p>
      <StayQuestions pending={asking.isPending} error={asking.error} ask={mutate} />
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
