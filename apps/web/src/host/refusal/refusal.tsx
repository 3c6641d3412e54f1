import { hostWords, problemWords } from '@libs/words';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../api/problem.ts';
import { useSpeech } from '../../language/language.tsx';

type RefusalWords = typeof import('./refusal-words.ts');

/** The sentences, once there is something to say; none while the line that would bring them is down. */
function useRefusalWords(isNeeded: boolean): RefusalWords | null {
  const [words, setWords] = useState<RefusalWords | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    import('./refusal-words.ts').then(setWords, () => undefined);
  }, [isNeeded]);
  return words;
}

/** What was refused and why: what is wrong, what to do, who can do it; nothing typed is lost by it. */
export function Refusal({
  error,
  nameOf = () => undefined,
}: {
  readonly error: unknown;
  /** The question under which the page asks for a field of the message. */
  readonly nameOf?: (field: string) => string | undefined;
}) {
  const { say } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const isUnreachable = error instanceof Problem && error.status === 0;
  const words = useRefusalWords(Boolean(error) && !isUnreachable);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  if (!error) return null;
  const problem = error instanceof Problem ? error : new Problem({ status: 0, code: 'unexpected' });
  const said = words?.problems[problem.code] ?? words?.problems['unexpected'];
  return (
    <div ref={box} className="refusal" role="alert" tabIndex={-1}>
      {isUnreachable ? (
        <p>{say(hostWords.noLine)}</p>
      ) : (
        said && (
          <>
            <b>{say(said.wrong)}</b>
            <p>
              {say(said.toDo)} {say(problemWords.who)} {say(said.who)}
            </p>
          </>
        )
      )}
      <ul>
        {problem.errors.map(({ field, code }) => {
          const ground = words?.groundWords[code] ?? words?.fieldProblems[code];
          const question = nameOf(field);
          return (
            <li key={`${field} ${code}`}>
              {question !== undefined && <b>{question}: </b>}
              {ground ? say(ground) : say(problemWords.unknownGround, { code, field })}
            </li>
          );
        })}
      </ul>
      {problem.reference !== null && (
        <p className="quiet">
          {say(problemWords.reference)}: <code>{problem.reference}</code>
        </p>
      )}
    </div>
  );
}
