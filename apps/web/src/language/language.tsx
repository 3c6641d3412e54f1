import { say, type Language, type Sentence } from '@libs/words';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';

/** What a screen needs to speak: the language, a way to change it, and a way to say a sentence in it. */
export interface Speech {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  readonly say: (sentence: Sentence, values?: Readonly<Record<string, string | number>>) => string;
}

const SpeechContext = createContext<Speech | null>(null);
const rememberedAs = 'tam-tru.language';

/** Vietnamese unless this device was switched to English before. */
function rememberedLanguage(): Language {
  return localStorage.getItem(rememberedAs) === 'en' ? 'en' : 'vi';
}

/** Gives every screen below it the chosen language, and tells the browser which language the page is in. */
export function SpeechProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(rememberedLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = useCallback((next: Language) => {
    localStorage.setItem(rememberedAs, next);
    setLanguage(next);
  }, []);
  const speech = useMemo<Speech>(
    () => ({ language, choose, say: (sentence, values) => say(sentence, language, values) }),
    [language, choose],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The language of the screen this is called from. */
export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('useSpeech must be used inside SpeechProvider');
  return speech;
}
