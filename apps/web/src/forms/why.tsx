import { shellWords } from '@libs/words';
import { useId } from 'react';
import { useSpeech } from '../language/language.tsx';

/** The article behind a small “?”: opened by click or key, closed by Esc, discards nothing. */
export function Why({ children }: { readonly children: string }) {
  const { say } = useSpeech();
  const id = useId();
  return (
    <span className="why">
      <button type="button" popoverTarget={id} aria-label={say(shellWords.whyQuestion)}>
        ?
      </button>
      <span id={id} popover="auto">
        {children}
      </span>
    </span>
  );
}
