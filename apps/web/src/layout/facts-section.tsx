import type { Sentence } from '@libs/words';
import { useId, type ReactNode } from 'react';
import { useSpeech } from '../language/language.tsx';

/** One group of facts about a person or a dwelling, with what may be done to it beside its name. */
export function FactsSection({
  title,
  actions,
  children,
}: {
  readonly title: Sentence;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const { say } = useSpeech();
  const id = useId();
  return (
    <section className="facts" aria-labelledby={id}>
      <header>
        <h2 id={id}>{say(title)}</h2>
        <span className="row-actions">{actions}</span>
      </header>
      {children}
    </section>
  );
}
