import type { Language } from '@libs/words';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSpeech } from './language.tsx';

/** A question whose answer holds sentences of the server: another language asks it again. Nothing that was asked is kept. */
export function useAskInLanguage<Question, Answer>(
  ask: (question: Question, headers: { readonly 'Accept-Language': Language }) => Promise<Answer>,
) {
  const { language } = useSpeech();
  const asking = useMutation({
    mutationFn: (question: Question) => ask(question, { 'Accept-Language': language }),
  });
  const { variables, mutate } = asking;
  const spoken = useRef(language);
  useEffect(() => {
    if (spoken.current === language) return;
    spoken.current = language;
    if (variables !== undefined) mutate(variables);
  }, [language, variables, mutate]);
  return asking;
}
