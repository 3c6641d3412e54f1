import { parameterKeys, rulesWords } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';

/** A parameter's value: a number, a yes or a short name under each of its keys. */
export type RuleValue = Readonly<Record<string, number | boolean | string>>;

/** Writes a number with the thousands of the language: 3.000 or 3,000. */
export function useCounts(): (count: number) => string {
  const { language } = useSpeech();
  const numbers = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');
  return (count) => numbers.format(count);
}

/** "30 ngày", or each part of a value of several. */
export function RuleValueText({ value }: { readonly value: RuleValue }) {
  const { say } = useSpeech();
  const count = useCounts();
  return (
    <>
      {Object.entries(value)
        .map(([key, one]) => {
          const words = parameterKeys[key];
          const name = words ? say(words) : key;
          if (typeof one === 'number') return `${count(one)} ${name}`;
          if (typeof one === 'string') return `${name} ${one}`;
          return `${name}: ${say(one ? rulesWords.yes : rulesWords.no)}`;
        })
        .join('; ')}
    </>
  );
}
