import { fieldProblems, groundWords, problems, problemWords, type ProblemWords } from '@libs/words';
import { Alert } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Problem } from '../api/problem.ts';
import { useSpeech } from '../language/language.tsx';

/** What a failed request says to the officer: three parts, every ground of a refusal, and what to name for help. */
export function ProblemSummary({
  error,
  fieldNames = {},
  takesFocus = true,
}: {
  readonly error: unknown;
  /** The label under which the form shows each field of the message, or everything that begins so. */
  readonly fieldNames?: Readonly<Record<string, string>>;
  /** Not where something beside what the officer is typing failed. */
  readonly takesFocus?: boolean;
}) {
  const { say } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error && takesFocus) box.current?.focus();
  }, [error, takesFocus]);
  if (!error) return null;
  const problem = error instanceof Problem ? error : new Problem({ status: 0, code: 'unexpected' });
  const words: ProblemWords | undefined = problems[problem.code] ?? problems['unexpected'];
  return (
    <Alert ref={box} tabIndex={-1} color="red" role="alert" title={words && say(words.wrong)} p="xs">
      {words && (
        <p className="problem-parts">
          <b>{say(problemWords.toDo)}</b> {say(words.toDo)} <b>{say(problemWords.who)}</b> {say(words.who)}
        </p>
      )}
      {problem.errors.length > 0 && (
        <ul className="problem-list">
          {problem.errors.map(({ field, code }) => {
            const ground = groundWords[code] ?? fieldProblems[code];
            return (
              <li key={`${field} ${code}`}>
                {nameIn(fieldNames, field) !== undefined && <b>{nameIn(fieldNames, field)}: </b>}
                {ground ? say(ground) : say(problemWords.unknownGround, { code, field })}
              </li>
            );
          })}
        </ul>
      )}
      {problem.reference !== null && (
        <p className="problem-reference">
          {say(problemWords.reference)}: <code>{problem.reference}</code>
        </p>
      )}
    </Alert>
  );
}

/** The name of the longest beginning of `rows.3.lastDay` that has one. */
function nameIn(names: Readonly<Record<string, string>>, field: string): string | undefined {
  const parts = field.split('.');
  const known = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  return known.map((name) => names[name]).find((name) => name !== undefined);
}
