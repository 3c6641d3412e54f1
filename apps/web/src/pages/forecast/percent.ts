import { useMemo } from 'react';
import { useSpeech } from '../../language/language.tsx';

/** Writes shares as per cent with one decimal; a dash where there is none. */
export function usePercent(): (share: number | null) => string {
  const { language } = useSpeech();
  return useMemo(() => {
    const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    return (share) => (share === null ? '–' : `${number.format(share * 100)} %`);
  }, [language]);
}
