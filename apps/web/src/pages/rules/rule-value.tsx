import { parameterKeys, rulesWords } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';

/** A parameter's value: a number or a yes under each of its keys. */
export type RuleValue = Readonly<Record<string, number | boolean>>;

/** "30 ngày", or each part of a value of several. */
export function RuleValueText({ value }: { readonly value: RuleValue }) {
  const { say, language } = useSpeech();
  const numbers = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');
  return (
    <>
      {Object.entries(value)
        .map(([key, one]) => {
          const words = parameterKeys[key];
          const name = words ? say(words) : key;
          if (typeof one === 'number') return `${numbers.format(one)} ${name}`;
          return `${name}: ${say(one ? rulesWords.yes : rulesWords.no)}`;
        })
        .join('; ')}
    </>
  );
}
