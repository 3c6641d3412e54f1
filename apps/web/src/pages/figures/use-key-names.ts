import { figuresWords, figureValues } from '@libs/words';
import { useCommuneNames } from '../../communes/communes.ts';
import { useSpeech } from '../../language/language.tsx';
import { useCommunesOfProvince } from './figures-queries.ts';
import type { FigureDimension } from './figures-question.ts';

/** What a key of a table is called; null as the dimension is the one column of a table that is not split. */
export type NameOf = (dimension: FigureDimension | null) => (key: string) => string;

/** Names for the keys of a day's table. */
export function useKeyNames(places: {
  readonly provinceName: (code: string) => string;
  /** The province whose communes are asked for at once, if it is one. */
  readonly province: string | null;
  /** The communes in the table; those of another province are asked for one by one. */
  readonly communes: readonly string[];
}): NameOf {
  const { say } = useSpeech();
  const ofProvince = useCommunesOfProvince(places.province);
  const names = new Map((ofProvince.data?.items ?? []).map(({ code, fullName }) => [code, fullName]));
  const others =
    places.province === null || ofProvince.isFetched
      ? places.communes.filter((code) => !names.has(code))
      : [];
  const nameOfOther = useCommuneNames(others);
  return (dimension) => (key) => {
    if (dimension === null) return say(figuresWords.count);
    const word = figureValues[key];
    if (word) return say(word);
    if (dimension === 'commune') return names.get(key) ?? nameOfOther(key);
    if (dimension === 'province' || dimension === 'origin_province') return places.provinceName(key);
    return key;
  };
}
