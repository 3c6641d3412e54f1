import type { Messages } from '@libs/api-client';
import { mustDoWords, signInWords } from '@libs/words';
import { Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';
import { LanguageSwitch } from '../../layout/language-switch.tsx';
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
    <main className="must-do">
      <header className="must-do-head">
        <div>
          <Link href="/" className="quiet">
            {say(signInWords.product)}
          </Link>
          <Title order={1}>{say(mustDoWords.title)}</Title>
        </div>
        <LanguageSwitch />
      </header>
      <p>{say(mustDoWords.explain)}</p>
      <StayQuestions pending={asking.isPending} error={asking.error} ask={mutate} />
      <ProblemSummary error={asking.error} />
      {asking.data && (
        <section aria-live="polite">
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
      <p>
        <Link href="/">{say(mustDoWords.signIn)}</Link>
      </p>
    </main>
  );
}
