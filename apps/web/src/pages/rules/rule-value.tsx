import { parameterKeys, rulesWords } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';

/** A parameter's value: a number, a yes or a short name under each of its keys. */
export type RuleValue = Readonly<Record<string, number | boolean | string>>;

/** "30 ngày", or each part of a value of several. */
export function RuleValueText({ value }: { readonly value: RuleValue }) {
  const { say } = useSpeech();
  const write = useNumbers();
  return (
    <>
      {Object.entries(value)
        .map(([key, one]) => {
          const words = parameterKeys[key];
          const name = words ? say(words) : key;
          if (typeof one === 'number') return `${write(one)} ${name}`;
          if (typeof one === 'string') return `${name} ${one}`;
          return `${name}: ${say(one ? rulesWords.yes : rulesWords.no)}`;
        })
        .join('; ')}
    </>
  );
}
