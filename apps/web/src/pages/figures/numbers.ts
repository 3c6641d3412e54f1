import { useMemo } from 'react';
import { useSpeech } from '../../language/language.tsx';

/** Writes numbers of people as the language of the screen groups their digits. */
export function useNumbers(): (count: number) => string {
  const { language } = useSpeech();
  return useMemo(() => {
    const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');
    return (count) => number.format(count);
  }, [language]);
}
