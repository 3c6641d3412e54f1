import { caseActions, caseWords, roles } from '@libs/words';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { openerOf, useForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { actionsInOrder, useRenewCase, type CaseFile, type StepAction } from './case-queries.ts';
import { StepForm } from './step-forms.tsx';

/** The ways on from where the case stands: a button for each that the table allows this officer, and the form of one. */
export function NextSteps({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const { role } = useOfficer();
  const { open, show } = useForms();
  const renew = useRenewCase();
  const [refused, setRefused] = useState<{ readonly action: string; readonly error: Error } | null>(null);
  const mine = file.mayFollow.filter(({ by }) => by.includes(role));
  const possible = actionsInOrder.filter((action) => mine.some((step) => step.action === action));
  const shown = possible.find((action) => action === open) ?? possible[0];
  const others = [...new Set(file.mayFollow.flatMap(({ by }) => by))].filter((one) => one !== role);
  return (
    <section className="next-steps" aria-label={say(caseWords.whatNext)}>
      {refused && refused.action !== shown && <ProblemSummary error={refused.error} />}
      <TypedBefore possible={possible} />
      {shown === undefined ? (
        file.mayFollow.length > 0 &&
        others.length > 0 && (
          <p className="quiet">
            {say(caseWords.othersNext, { who: others.map((one) => say(roles[one])).join(', ') })}
          </p>
        )
      ) : (
        <>
          <div
            className="step-buttons"
            role="tablist"
            aria-label={say(caseWords.whatNext)}
            onKeyDown={({ key, target }) => {
              if (!(target instanceof HTMLElement)) return;
              const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
              const to = possible[possible.findIndex((action) => openerOf(action) === target.id) + step];
              if (step !== 0 && to !== undefined) document.getElementById(openerOf(to))?.focus();
            }}
          >
            {possible.map((action) => (
              <Button
                key={action}
                id={openerOf(action)}
                role="tab"
                size="compact-sm"
                variant={action === shown ? 'light' : 'default'}
                aria-selected={action === shown}
                tabIndex={action === shown ? 0 : -1}
                onClick={() => {
                  show(action);
                }}
              >
                {say(caseActions[action])}
              </Button>
            ))}
          </div>
          <StepForm
            key={`${file.state} ${shown}`}
            file={file}
            action={shown}
            onTaken={() => {
              setRefused(null);
              return renew(file);
            }}
            onRefused={(error) => {
              // Somebody else may have moved the case on: what is typed stays, and the page shows where it stands now.
              setRefused({ action: shown, error });
              void renew(file);
            }}
          />
        </>
      )}
    </section>
  );
}

/** What was typed for a step that somebody else has made impossible: shown, so that it can be used elsewhere. */
function TypedBefore({ possible }: { readonly possible: readonly StepAction[] }) {
  const { say } = useSpeech();
  const { entryOf, leave } = useForms();
  const left = actionsInOrder.flatMap((action) => {
    const entry = entryOf(action);
    if (entry === undefined || possible.includes(action)) return [];
    const text = Object.values(entry).filter((value) => typeof value === 'string' && value.trim() !== '');
    return text.length === 0 ? [] : [{ action, text: text.join('\n') }];
  });
  return left.map(({ action, text }) => (
    <div key={action} className="typed-before" role="status">
      <p>{say(caseWords.typedBefore, { action: say(caseActions[action]) })}</p>
      <pre>{text}</pre>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => {
          leave(action);
        }}
      >
        {say(caseWords.dropTyped)}
      </Button>
    </div>
  ));
}
