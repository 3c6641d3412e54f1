import { fieldProblems, groundWords, problemWords } from '@libs/words';
import { Problem } from '../api/problem.ts';
import { useSpeech } from '../language/language.tsx';

/** The sentence to show beside a field after a failed request, by the field's name in the message. */
export function useFieldErrors(error: unknown): (field: string) => string | undefined {
  const { say } = useSpeech();
  return (field) => {
    if (!(error instanceof Problem)) return undefined;
    const found = error.errors.find((one) => one.field === field || one.field.startsWith(`${field}.`));
    if (!found) return undefined;
    const words = groundWords[found.code] ?? fieldProblems[found.code];
    return words ? say(words) : say(problemWords.unknownGround, { code: found.code, field });
  };
}
