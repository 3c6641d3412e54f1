import { useMemo } from 'react';
import { useSpeech } from './language.tsx';

/** Writes numbers – people, đồng, square metres – as the language of the screen groups their digits: 3.000 or 3,000. */
export function useNumbers(): (count: number) => string {
  const { language } = useSpeech();
  return useMemo(() => {
    const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');
    return (count) => number.format(count);
  }, [language]);
}
