import type { Messages } from '@libs/api-client';
import { caseWords, filingWords, importWords, printedWords } from '@libs/words';
import { Button, Progress } from '@mantine/core';
import '@mantine/core/styles/Progress.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { saveBlob } from '../../files/save-blob.ts';
import { useSpeech } from '../../language/language.tsx';
import { fileOfPrint, printBlob, printReceiptOfFiling } from '../../papers/print-paper.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { forACase } from '../../session/access-purpose.ts';
import type { WholeFiling } from './filing-queries.ts';

type Print = Messages['FilingPrintProgress'];

const isMade = ({ state }: Print): boolean => state === 'issuing' || state === 'drawing';
const hasOutcome: readonly WholeFiling['cases'][number]['state'][] = [
  'granted',
  'refused',
  'waiting_for_applicant',
];

/**
 * The papers of everybody on a filing: the one receipt at once, the papers of each in one file that is drawn in the
 * background. Ctrl+P prints all; what was asked for here is printed as soon as it is there.
 */
export function PrintFiling({ whole }: { readonly whole: WholeFiling }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const path = { id: whole.id };
  const queryKey = ['filing-prints', whole.id];
  const asked = useRef<string | null>(null);
  const prints = useQuery({
    queryKey,
    queryFn: () => answerOf(api.GET('/api/v1/filings/{id}/prints', { params: { path } })),
    refetchInterval: ({ state }) => (state.data?.items.some(isMade) ? 500 : false),
  });
  const asking = useMutation({
    mutationFn: (what: Print['what']) =>
      answerOf(
        api.POST('/api/v1/filings/{id}/prints', {
          params: { path, header: forACase },
          body: { what },
        }),
      ),
    onSuccess: ({ id }) => {
      asked.current = id;
      return queries.invalidateQueries({ queryKey });
    },
  });
  const receipt = useMutation({ mutationFn: () => printReceiptOfFiling(whole.id) });
  const opening = useMutation({ mutationFn: fileOfPrint, onSuccess: printBlob });
  const saving = useMutation({
    mutationFn: fileOfPrint,
    onSuccess: (file) => {
      saveBlob(file, `ho-so-${whole.filing.number.replaceAll('/', '-')}.pdf`);
    },
  });
  const { mutate: ask, isPending } = asking;
  const { mutate: open } = opening;
  const items = prints.data?.items ?? [];
  useEffect(() => {
    const ready = prints.data?.items.find(({ id, state }) => id === asked.current && state === 'ready');
    if (!ready) return;
    asked.current = null;
    open(ready.id);
  }, [prints.data, open]);
  useEffect(() => {
    const print = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (!isPending) ask('all');
    };
    addEventListener('keydown', print);
    return () => {
      removeEventListener('keydown', print);
    };
  }, [ask, isPending]);

  const buttons = [
    ['all', filingWords.printAll],
    ...(whole.cases.some(({ state }) => hasOutcome.includes(state))
      ? ([['results', filingWords.printResults]] as const)
      : []),
    ['receipts', filingWords.printReceipts],
  ] as const;
  return (
    <section aria-label={say(caseWords.printing)}>
      <div className="step-buttons">
        <Button
          size="compact-sm"
          variant="default"
          loading={receipt.isPending}
          onClick={() => {
            receipt.mutate();
          }}
        >
          {say(filingWords.printReceipt)}
        </Button>
        {buttons.map(([what, words]) => (
          <Button
            key={what}
            size="compact-sm"
            variant="default"
            loading={asking.isPending && asking.variables === what}
            onClick={() => {
              ask(what);
            }}
          >
            {say(words)}
            {what === 'all' && <span className="quiet">&nbsp;Ctrl+P</span>}
          </Button>
        ))}
      </div>
      <ProblemSummary
        error={receipt.error ?? asking.error ?? prints.error ?? opening.error ?? saving.error}
      />
      {items.map((print) => (
        <PrintLine
          key={print.id}
          print={print}
          at={prints.dataUpdatedAt}
          open={() => {
            open(print.id);
          }}
          save={() => {
            saving.mutate(print.id);
          }}
        />
      ))}
    </section>
  );
}

/** One file: how far it has come and how long it may still take, or what can be done with it. */
function PrintLine({
  print,
  at,
  open,
  save,
}: {
  readonly print: Print;
  readonly at: number;
  readonly open: () => void;
  readonly save: () => void;
}) {
  const { say } = useSpeech();
  const what = say(printedWords[print.what]);
  // Until all are issued nobody knows how many papers there are; each case has one at least.
  const papers = Math.max(print.papers, print.cases);
  const [done, all] = [print.issued + print.drawn, print.cases + papers];
  const [began] = useState({ at, done });
  if (isMade(print)) {
    const speed = (done - began.done) / Math.max(1, at - began.at);
    const seconds = speed > 0 ? Math.ceil((all - done) / speed / 1000) : null;
    return (
      <div role="status">
        <Progress value={(100 * done) / all} aria-label={what} />
        <p className="quiet">
          {print.state === 'issuing'
            ? say(filingWords.printIssuing, { done: print.issued, all: print.cases })
            : say(filingWords.printDrawing, { done: print.drawn, all: print.papers })}
          {seconds !== null && ` · ${say(importWords.timeLeft, { seconds })}`} · {say(importWords.goesOn)}
        </p>
      </div>
    );
  }
  if (print.state !== 'ready')
    return (
      <p className="field-error" role="status">
        {say(filingWords.printFailed, { what })}
      </p>
    );
  return (
    <div role="status">
      <p className="quiet">{say(filingWords.printReady, { what, count: print.papers })}</p>
      <div className="row-actions">
        <Button size="compact-xs" variant="default" onClick={open}>
          {say(filingWords.printFile)}
        </Button>
        <Button size="compact-xs" variant="default" onClick={save}>
          {say(filingWords.saveFile)}
        </Button>
      </div>
    </div>
  );
}
