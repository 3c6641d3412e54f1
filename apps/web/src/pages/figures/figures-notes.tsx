import { figuresWords } from '@libs/words';
import type { ReactNode } from 'react';
import { useSpeech } from '../../language/language.tsx';
import type { FetchFile } from './figures-queries.ts';
import type { CountedPeople } from './figures-question.ts';
import { TakeAway } from './take-away.tsx';

/** The files of the figures, and what never goes apart from them: day, basis, whom they count, how exact they are, and as known when. */
export function FiguresNotes({
  fetchFile,
  sentence,
  population,
  isExact,
  known,
  children,
}: {
  readonly fetchFile: FetchFile;
  readonly sentence: string;
  readonly population: CountedPeople['population'];
  readonly isExact: boolean;
  /** As known when, in a sentence. */
  readonly known: string;
  readonly children?: ReactNode;
}) {
  const { say } = useSpeech();
  return (
    <aside className="figures-notes" aria-label={say(figuresWords.notes)}>
      <TakeAway fetchFile={fetchFile} />
      <h2>{say(figuresWords.notes)}</h2>
      <p>{sentence}</p>
      <p>
        {say(population === 'migrants' ? figuresWords.definitionMigrants : figuresWords.definitionAllAway)}
      </p>
      {children}
      <p>
        {say(isExact ? figuresWords.exact : figuresWords.rounded)} {known}
      </p>
    </aside>
  );
}
