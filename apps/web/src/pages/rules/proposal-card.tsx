import type { Messages } from '@libs/api-client';
import { parameterWords, proposalStates, rulesWords } from '@libs/words';
import { Button, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { DryRunResult } from './dry-run-result.tsx';
import { RuleValueText } from './rule-value.tsx';

type Proposal = Messages['RuleProposalDetails'];

/** What an administrator does with a proposal. */
type Deed = 'dry-run' | 'submission' | 'withdrawal' | 'approval' | 'rejection';

/** A proposal: what it wants, whom it would change, and what may be done with it. */
export function ProposalCard({
  proposal,
  onDone,
}: {
  readonly proposal: Proposal;
  readonly onDone: () => void;
}) {
  const { say } = useSpeech();
  const { parameter, from, value, article, checkedAgainst, state, dryRun, recalculation } = proposal;
  return (
    <article className="proposal" data-state={state}>
      <Title order={3}>
        {say(parameterWords[parameter])}: <RuleValueText value={value} /> · {say(rulesWords.from)}{' '}
        {writeDay(from)}
      </Title>
      <p>
        <b>{say(proposalStates[state])}</b> · {article} <span className="quiet">({checkedAgainst})</span>
      </p>
      <p className="quiet">
        {say(rulesWords.proposedBy, { name: proposal.proposedBy, time: writeInstant(proposal.createdAt) })}
        {proposal.decidedBy !== null && ` · ${say(rulesWords.decidedBy, { name: proposal.decidedBy })}`}
        {proposal.decisionNote !== null && ` · ${proposal.decisionNote}`}
      </p>
      <DryRunResult dryRun={dryRun} />
      {recalculation !== null && <RecalculationProgress recalculation={recalculation} />}
      <Deeds proposal={proposal} onDone={onDone} />
    </article>
  );
}

function RecalculationProgress({ recalculation }: { readonly recalculation: Messages['Recalculation'] }) {
  const { say } = useSpeech();
  const { state, done, people, changed } = recalculation;
  const write = useNumbers();
  if (state === 'finished')
    return (
      <p role="status">{say(rulesWords.recalculated, { people: write(people), changed: write(changed) })}</p>
    );
  return (
    <p role="status">
      <progress value={done} max={Math.max(people, 1)} />{' '}
      {say(rulesWords.recalculating, { done: write(done), people: write(people) })}
    </p>
  );
}

function Deeds({ proposal, onDone }: { readonly proposal: Proposal; readonly onDone: () => void }) {
  const { say } = useSpeech();
  const [reason, setReason] = useState<string | null>(null);
  const { id, state, own, dryRun } = proposal;
  const write = useNumbers();
  const acting = useMutation({ mutationFn: (deed: Deed) => act(id, deed, reason ?? ''), onSuccess: onDone });
  const ready = dryRun.finished && !dryRun.outdated;
  const button = (deed: Deed, words: string, color?: string) => (
    <Button
      size="compact-sm"
      variant={color ? 'filled' : 'default'}
      {...(color ? { color } : {})}
      loading={acting.isPending && acting.variables === deed}
      onClick={() => {
        acting.mutate(deed);
      }}
    >
      {words}
    </Button>
  );
  if (!['trying', 'tried', 'proposed'].includes(state)) return null;
  return (
    <>
      <ProblemSummary error={acting.error} />
      {state === 'proposed' && ready && (
        <p>{say(own ? rulesWords.ownWaits : rulesWords.consequence, { changing: write(dryRun.changing) })}</p>
      )}
      <div className="row-actions">
        {dryRun.outdated && button('dry-run', say(rulesWords.tryAgain))}
        {state === 'tried' && ready && button('submission', say(rulesWords.submit), 'blue')}
        {state === 'proposed' && !own && ready && button('approval', say(rulesWords.approve), 'blue')}
        {state === 'proposed' && !own && reason === null && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              setReason('');
            }}
          >
            {say(rulesWords.reject)}
          </Button>
        )}
        {reason !== null && (
          <>
            <TextField
              aria-label={say(rulesWords.reason)}
              placeholder={say(rulesWords.reason)}
              autoFocus
              value={reason}
              onChange={setReason}
            />
            {reason.trim() !== '' && button('rejection', say(rulesWords.reject), 'red')}
          </>
        )}
        {own && button('withdrawal', say(rulesWords.withdraw))}
      </div>
    </>
  );
}

function act(id: string, deed: Deed, reason: string): Promise<unknown> {
  const params = { path: { id } };
  switch (deed) {
    case 'dry-run':
      return answerOf(api.POST('/api/v1/rules/proposals/{id}/dry-run', { params }));
    case 'submission':
      return answerOf(api.POST('/api/v1/rules/proposals/{id}/submission', { params }));
    case 'withdrawal':
      return answerOf(api.POST('/api/v1/rules/proposals/{id}/withdrawal', { params }));
    case 'approval':
      return answerOf(api.POST('/api/v1/rules/proposals/{id}/approval', { params }));
    case 'rejection':
      return answerOf(api.POST('/api/v1/rules/proposals/{id}/rejection', { params, body: { reason } }));
  }
}
