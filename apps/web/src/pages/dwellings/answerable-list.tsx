import { dwellingsWords, type Sentence } from '@libs/words';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import type { AnswerState } from './dwelling-queries.ts';

const states = ['open', 'answered'] as const;

/** What of a list the address bar asks for: what waits for an answer, or what has one. */
export function useAnswerState(): AnswerState {
  const [address] = useSearchParams();
  return address.get('state') === 'answered' ? 'answered' : 'open';
}

/** What owners ask of officers, page by page, and the switch between what waits for an answer and what has one. */
export function AnswerableList<Row>({
  list,
  found,
  none,
  children,
}: {
  readonly list: 'claims' | 'objections';
  readonly found: Parameters<typeof ListEnd>[0]['list'] & {
    readonly data: { readonly pages: readonly { readonly items: readonly Row[] }[] } | undefined;
    readonly error: Error | null;
    readonly isLoading: boolean;
  };
  readonly none: Readonly<Record<AnswerState, Sentence>>;
  readonly children: (rows: readonly Row[]) => ReactNode;
}) {
  const { say } = useSpeech();
  const shown = useAnswerState();
  const rows = (found.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <>
      <nav className="filters" aria-label={say(dwellingsWords.answerState)}>
        {states.map((state) => (
          <Link
            key={state}
            href={`/dwellings?list=${list}${state === 'open' ? '' : `&state=${state}`}`}
            aria-current={state === shown ? 'page' : undefined}
          >
            {say(dwellingsWords[state])}
          </Link>
        ))}
      </nav>
      <ProblemSummary error={found.error} />
      {found.isLoading && <Waiting />}
      {found.data && rows.length === 0 && <p className="empty">{say(none[shown])}</p>}
      {rows.length > 0 && (
        <>
          {children(rows)}
          <ListEnd list={found} count={rows.length} />
        </>
      )}
    </>
  );
}
