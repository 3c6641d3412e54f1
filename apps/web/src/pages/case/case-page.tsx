import type { Messages } from '@libs/api-client';
import { caseStates, counterWords, proofKinds, stayPurposes } from '@libs/words';
import { Alert, Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import '../counter/counter.css';
import { forACase, useCase } from '../counter/counter-queries.ts';
import { PersonPanel } from '../counter/person-panel.tsx';
import { StepLine } from '../counter/step-line.tsx';
import { DecisionForm } from './decision-form.tsx';
import { DueDay } from './due-day.tsx';

/** One case: on the left what was filed and what may happen next, on the right the person it is about. */
export function CasePage({ caseId }: { readonly caseId: string }) {
  const { data: file, error } = useCase(caseId);
  if (!file)
    return (
      <div className="page">
        <ProblemSummary error={error} />
        {!error && <Waiting />}
      </div>
    );
  const proposal =
    file.state === 'opened' || file.state === 'complete'
      ? {
          communeCode: file.communeCode,
          from: file.request.requestedFrom,
          lastDay: file.request.requestedLastDay,
        }
      : null;
  return (
    <div className="counter">
      <div className="counter-columns">
        <div className="counter-case">
          <CaseSoFar file={file} />
        </div>
        <div className="counter-person">
          <PersonPanel residentId={file.residentId} proposal={proposal} />
        </div>
      </div>
    </div>
  );
}

function CaseSoFar({ file }: { readonly file: Messages['CaseDetails'] }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const renew = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['case', file.id] }),
      queries.invalidateQueries({ queryKey: ['cases'] }),
      queries.invalidateQueries({ queryKey: ['timeline', file.residentId] }),
      queries.invalidateQueries({ queryKey: ['resident', file.residentId] }),
    ]);
  const completing = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/cases/{id}/completion', {
          params: { path: { id: file.id }, header: { ...forACase, ...keyFor([file.id, 'completion']) } },
        }),
      ),
    onSuccess: renew,
  });
  return (
    <>
      <StepLine number={1} name={say(counterWords.step1)} summary={file.fullName} />
      <StepLine number={2} name={say(counterWords.step2)} summary={file.address} />
      <StepLine
        number={3}
        name={say(counterWords.step3)}
        summary={`${say(stayPurposes[file.request.purpose])} · ${writeDay(file.request.requestedFrom)} – ${writeDay(file.request.requestedLastDay)}`}
      />
      <StepLine number={4} name={say(counterWords.step4)} summary={say(proofKinds[file.request.proofKind])} />
      <section className="step" data-active>
        <h2>
          <span className="step-number">5</span> {say(counterWords.step5)}{' '}
          <span className="quiet step-summary">{say(caseStates[file.state])}</span>
        </h2>
        <div className="step-content">
          <ProblemSummary error={completing.error} />
          {file.state === 'opened' && (
            <>
              <p className="quiet">{say(counterWords.completeWhy)}</p>
              <Button
                autoFocus
                loading={completing.isPending}
                onClick={() => {
                  completing.mutate();
                }}
              >
                {say(counterWords.complete)}
              </Button>
            </>
          )}
          {file.state === 'complete' && (
            <>
              <DueDay file={file} />
              <DecisionForm file={file} onDecided={renew} />
            </>
          )}
          {(file.state === 'granted' || file.state === 'refused') && <Outcome file={file} />}
        </div>
      </section>
    </>
  );
}

function Outcome({ file }: { readonly file: Messages['CaseDetails'] }) {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    next.current?.focus();
  }, []);
  const { registration } = file;
  return (
    <>
      <Alert color={file.state === 'granted' ? 'green' : 'gray'} role="status" p="xs">
        {file.state === 'granted' && registration
          ? say(counterWords.granted, {
              from: writeDay(registration.from),
              lastDay: writeDay(registration.lastDay),
            })
          : say(counterWords.refused)}
      </Alert>
      <div className="form-end">
        <Button
          ref={next}
          onClick={() => {
            goTo('/counter');
          }}
        >
          {say(counterWords.nextPerson)}
        </Button>
      </div>
    </>
  );
}
