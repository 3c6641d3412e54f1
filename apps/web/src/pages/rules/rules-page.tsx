import { rulesWords } from '@libs/words';
import { Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { ParametersTable } from './parameters-table.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { ProposalForm, type Drafted } from './proposal-form.tsx';
import { isRunning, useParameters, useProposals } from './rules-queries.ts';
import './rules.css';

/** The law's values: what holds, what nobody has confirmed yet, and what administrators propose about it. */
export function RulesPage() {
  const { say } = useSpeech();
  const [drafted, setDrafted] = useState<Drafted | null>(null);
  const parameters = useParameters();
  const proposals = useProposals();
  const queries = useQueryClient();
  const renew = () => void queries.invalidateQueries({ queryKey: ['rules'] });
  const running = proposals.data?.items.some(isRunning) ?? false;
  useEffect(() => {
    // What another administrator approved meanwhile shows when the work in the background is through.
    if (!running) void queries.invalidateQueries({ queryKey: ['rules', 'parameters'] });
  }, [running, queries]);
  const items = proposals.data?.items ?? [];
  return (
    <div className="page">
      <Title order={1}>{say(rulesWords.title)}</Title>
      <p>{say(rulesWords.explain)}</p>
      {drafted && (
        <ProposalForm
          key={`${drafted.kind} ${drafted.parameter} ${drafted.version.from}`}
          drafted={drafted}
          onTried={() => {
            setDrafted(null);
            renew();
          }}
          leave={() => {
            setDrafted(null);
          }}
        />
      )}
      <section>
        <Title order={2}>{say(rulesWords.proposals)}</Title>
        <ProblemSummary error={proposals.error} />
        {proposals.data && items.length === 0 && <p className="empty">{say(rulesWords.noProposals)}</p>}
        {items.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} onDone={renew} />
        ))}
      </section>
      <section>
        <ProblemSummary error={parameters.error} />
        {parameters.isLoading && <Waiting />}
        {parameters.data && <ParametersTable parameters={parameters.data.items} onDraft={setDrafted} />}
      </section>
    </div>
  );
}
