import { noProvisions, provisionWords, regularisationWords } from '@libs/words';
import { useState } from 'react';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useProvisions } from './regularisation-queries.ts';

/** What the decree on sanctions may say: closed until somebody asks, ranges and articles only, nothing for people under 18. */
export function Provisions({ id }: { readonly id: string }) {
  const { say } = useSpeech();
  const write = useNumbers();
  const [wanted, setWanted] = useState(false);
  const { data: answer, error } = useProvisions(id, wanted);
  return (
    <details
      className="provisions"
      onToggle={({ currentTarget }) => {
        setWanted(currentTarget.open);
      }}
    >
      <summary>{say(regularisationWords.provisions)}</summary>
      <ProblemSummary error={error} />
      {answer && (answer.because !== null ? <p>{say(noProvisions[answer.because])}</p> : null)}
      {answer?.offered === true && (
        <>
          <p className="quiet">{say(regularisationWords.provisionsNote, { day: writeDay(answer.on) })}</p>
          <ul>
            {answer.provisions.map(
              ({ code, leastVnd, mostVnd, warningPossible, article, tag, tagOfRange, confirmed }) => {
                const range = say(regularisationWords.range, {
                  least: write(leastVnd),
                  most: write(mostVnd),
                });
                return (
                  <li key={code}>
                    {say(provisionWords[code])}:{' '}
                    {warningPossible ? say(regularisationWords.orWarning, { range }) : range}{' '}
                    <span className="quiet">
                      {article}
                      {!confirmed &&
                        ` · ${say(regularisationWords.unconfirmed, { tag: [...new Set([tag, tagOfRange])].join(', ') })}`}
                    </span>
                  </li>
                );
              },
            )}
          </ul>
        </>
      )}
    </details>
  );
}
