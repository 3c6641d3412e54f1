import type { Messages } from '@libs/api-client';
import { counterWords, filingWords, preCheckWords, shellWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { useTakesFocus } from '../../forms/focus-stays.tsx';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { missingIn, type CaseSubject, type FilingEntry, type Step } from './counter-draft.ts';
import { forACase } from '../../session/access-purpose.ts';
import { filedTogether } from './filed-together.ts';
import { DwellingStep } from '../../dwellings/dwelling-step.tsx';
import { PapersStep } from './papers-step.tsx';
import { PreCheck, usePreCheck, type PreCheckAnswer } from './pre-check.tsx';
import { summaryOf } from './step-summary.ts';
import { TermStep } from './term-step.tsx';

const filingSteps = ['dwelling', 'term', 'papers'] as const;
type FilingStep = (typeof filingSteps)[number];

/** Steps 2 to 4: dwelling, term and papers; Enter goes on, Ctrl+Enter opens the case from anywhere. */
export function CaseSteps({
  kind,
  subject,
  communeCode,
  filing,
  change,
  onOpened,
}: {
  readonly kind: PreCheckAnswer['kind'];
  readonly subject: CaseSubject;
  readonly communeCode: string;
  readonly filing: FilingEntry;
  readonly change: (part: Partial<FilingEntry>) => void;
  readonly onOpened: (opened: Messages['CaseDetails']) => void;
}) {
  const { say } = useSpeech();
  // An extension is for the dwelling that is registered: there is nothing to choose.
  const [active, setActive] = useState<FilingStep>(kind === 'extension' ? 'term' : 'dwelling');
  const first = useTakesFocus();
  const [hasMoved, setMoved] = useState(false);
  const takesFocus = first || hasMoved;
  const goTo = (step: FilingStep) => {
    setMoved(true);
    setActive(step);
  };
  const check = usePreCheck(kind, subject, filing);
  const [tried, setTried] = useState<ReadonlySet<Step>>(new Set());
  const keyFor = useIdempotencyKey();
  const opening = useMutation({
    mutationFn: () => {
      const body = messageOf(kind, subject, filing, check.data);
      return answerOf(
        api.POST('/api/v1/cases', {
          params: { header: { ...forACase, ...keyFor(body) } },
          body,
        }),
      );
    },
    onSuccess: onOpened,
  });
  const serverErrorOf = useFieldErrors(opening.error);
  const errorOf = (step: FilingStep) => (field: string) =>
    tried.has(step) && missingIn(step, filing).includes(field)
      ? say(shellWords.required)
      : serverErrorOf(field);
  const firstIncomplete = filingSteps.find((step) => missingIn(step, filing).length > 0);
  const open = () => {
    setTried(new Set(filingSteps));
    if (firstIncomplete) goTo(firstIncomplete);
    else if (!opening.isPending) opening.mutate();
  };
  const goOn = () => {
    setTried((before) => new Set([...before, active]));
    if (missingIn(active, filing).length > 0) return;
    const next = filingSteps[filingSteps.indexOf(active) + 1];
    if (next) goTo(next);
    else open();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    open();
  };
  const shown: Record<FilingStep, ReactNode> = {
    dwelling: (
      <DwellingStep
        communeCode={communeCode}
        filing={filing}
        change={change}
        errorOf={errorOf('dwelling')}
        takesFocus={takesFocus}
      />
    ),
    term: <TermStep filing={filing} change={change} errorOf={errorOf('term')} takesFocus={takesFocus} />,
    papers: (
      <PapersStep
        filing={filing}
        change={change}
        errorOf={errorOf('papers')}
        answer={check.data}
        fee={check.data?.fee}
        takesFocus={takesFocus}
      />
    ),
  };
  return (
    <form
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <PreCheck answer={check.data} error={check.error} />
      <ProblemSummary error={opening.error} fieldNames={fieldNames(say)} />
      {filingSteps.map((step, index) => (
        <section key={step} className="step" data-active={step === active || undefined}>
          <h2>
            <button
              type="button"
              aria-expanded={step === active}
              onClick={() => {
                goTo(step);
              }}
            >
              <span className="step-number">{index + 2}</span> {say(stepWords[step])}
              {step !== active && <span className="quiet step-summary">{summaryOf(step, filing, say)}</span>}
            </button>
          </h2>
          {step === active && <div className="step-content">{shown[step]}</div>}
        </section>
      ))}
      <div className="form-end">
        {active !== 'papers' && (
          <Button type="submit" variant="default">
            {say(shellWords.next)}
          </Button>
        )}
        <Button type="button" loading={opening.isPending} onClick={open}>
          {say(counterWords.openCase)}
        </Button>
        <span className="quiet">Ctrl+Enter</span>
      </div>
    </form>
  );
}

const stepWords = {
  dwelling: counterWords.step2,
  term: counterWords.step3,
  papers: counterWords.step4,
} as const;

function fieldNames(say: ReturnType<typeof useSpeech>['say']): Record<string, string> {
  return {
    dwellingId: say(counterWords.address),
    arrivedOn: say(counterWords.arrivedOn),
    plannedUntil: say(counterWords.plannedUntil),
    purpose: say(counterWords.purpose),
    requestedFrom: say(counterWords.requestedFrom),
    requestedLastDay: say(counterWords.requestedLastDay),
    'proof.kind': say(counterWords.proof),
    'proof.note': say(counterWords.proofNote),
    discretion: say(preCheckWords.discretion),
    consents: say(preCheckWords.consentName),
    feeExemption: say(filingWords.exemption),
    feeReceiptNumber: say(filingWords.receiptNumber),
  };
}

/** The message for a complete filing; `missingIn` has been empty for each step before this is asked. */
function messageOf(
  kind: PreCheckAnswer['kind'],
  subject: CaseSubject,
  filing: FilingEntry,
  check: PreCheckAnswer | undefined,
): Messages['TemporaryResidenceFiling'] {
  const discretion = filing.discretion.trim();
  return {
    kind,
    ...subject,
    ...(discretion === '' ? {} : { discretion }),
    ...(filing.exemption === '' ? {} : { feeExemption: filing.exemption }),
    ...filedTogether(filing, check?.papers.consents ?? []),
  };
}
