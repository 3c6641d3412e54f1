import type { Messages } from '@libs/api-client';
import { caseWords, paperKinds } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { printPaper } from '../../papers/print-paper.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { forACase } from '../../session/access-purpose.ts';
import type { CaseFile } from './case-queries.ts';

type PaperKind = Messages['PaperToIssue']['kind'];

/** The papers that can be printed now; Ctrl+P prints the first, which is the one that belongs to the state of the case. */
export function PrintPart({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const queryKey = ['case', file.id, 'papers'];
  const { data, error } = useQuery({
    queryKey: [...queryKey, file.state],
    queryFn: () =>
      answerOf(api.GET('/api/v1/cases/{id}/papers', { params: { path: { id: file.id }, header: forACase } })),
  });
  const { mutate, ...printing } = useMutation({
    mutationFn: (kind: PaperKind) => printPaper(file.id, kind),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  const first = data?.printable[0]?.kind;
  const isKnown = data !== undefined;
  // Pressed before it is known which paper belongs to the new state, the key waits for it and prints no other.
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isKnown || !isWanted.current) return;
    isWanted.current = false;
    if (first !== undefined) mutate(first);
  }, [first, isKnown, mutate]);
  useEffect(() => {
    const print = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey)) return;
      if (isKnown && first === undefined) return;
      event.preventDefault();
      if (first === undefined) isWanted.current = true;
      else mutate(first);
    };
    addEventListener('keydown', print);
    return () => {
      removeEventListener('keydown', print);
    };
  }, [first, isKnown, mutate]);
  if (!error && (data === undefined || data.printable.length + data.issued.length === 0)) return null;
  return (
    <section className="print-part" aria-label={say(caseWords.printing)}>
      <ProblemSummary error={error ?? printing.error} />
      <div className="step-buttons">
        {data?.printable.map(({ kind }) => (
          <Button
            key={kind}
            size="compact-sm"
            variant="default"
            loading={printing.isPending && printing.variables === kind}
            onClick={() => {
              mutate(kind);
            }}
          >
            {say(caseWords.print)}: {say(paperKinds[kind])}
            {kind === first && <span className="quiet">&nbsp;Ctrl+P</span>}
          </Button>
        ))}
      </div>
      {data?.issued.map(({ id, kind, number, issuedOn }) => (
        <p key={id} className="quiet">
          {say(paperKinds[kind])} · {say(caseWords.paperNumber, { number })} · {writeDay(issuedOn)}
        </p>
      ))}
    </section>
  );
}
