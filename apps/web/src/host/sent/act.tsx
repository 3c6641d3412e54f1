import { hostWords, type Sentence } from '@libs/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSpeech } from '../../language/language.tsx';
import { Refusal } from '../refusal/refusal.tsx';
import { questionOf } from '../report/field-names.ts';

/** A small form that changes one thing: what it means above, the act and the way back below. */
export function Act<Answer>({
  title,
  means,
  confirm,
  isReady = true,
  isDestructive = false,
  act,
  changes,
  done,
  close,
  children,
}: {
  readonly title: string;
  readonly means?: string;
  readonly confirm: Sentence;
  readonly isReady?: boolean;
  readonly isDestructive?: boolean;
  readonly act: () => Promise<Answer>;
  /** What is to be read anew afterwards. */
  readonly changes: string;
  /** What follows it; where left out, it closes. */
  readonly done?: (answer: Answer) => void;
  readonly close?: () => void;
  readonly children?: ReactNode;
}) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const doing = useMutation({
    networkMode: 'always',
    mutationFn: act,
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: [changes] });
      if (done) done(answer);
      else close?.();
    },
  });
  return (
    <form
      className="act"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !doing.isPending) doing.mutate();
      }}
    >
      <h2>{title}</h2>
      {means !== undefined && <p>{means}</p>}
      <Refusal error={doing.error} nameOf={(field) => questionOf(field, say, [])} />
      {children}
      <div className="acts">
        {close && (
          <button type="button" className="side-act" onClick={close}>
            {say(hostWords.neverMind)}
          </button>
        )}
        <button
          type="submit"
          className={isDestructive ? 'main-act destructive' : 'main-act'}
          disabled={!isReady || doing.isPending}
        >
          {say(confirm)}
        </button>
      </div>
    </form>
  );
}
