import { policyStandings, schoolLevelWords, schoolPolicyWords } from '@libs/words';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { writeDay } from '../../days/day-text.ts';
import { formKeys } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { PolicyForm } from './policy-form.tsx';
import { usePolicyText } from './policy-text.ts';
import { type Policy, usePolicies, voidPolicy } from './school-places-queries.ts';

/** The province's policies of school places: what holds, what held, and a new one with its effect before it is recorded. */
export function PoliciesView() {
  const { say } = useSpeech();
  const { whoFirst, period } = usePolicyText();
  const policies = usePolicies();
  const [taking, setTaking] = useState<Policy | null>(null);
  if (policies.isLoading) return <Waiting />;
  const items = policies.data?.items ?? [];
  return (
    <>
      <h2>{say(schoolPolicyWords.title)}</h2>
      <p className="quiet">{say(schoolPolicyWords.explain)}</p>
      <ProblemSummary error={policies.error} />
      {policies.data && items.length === 0 && <p className="empty">{say(schoolPolicyWords.none)}</p>}
      {items.length > 0 && (
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{say(schoolPolicyWords.level)}</th>
              <th scope="col">{say(schoolPolicyWords.firstFor)}</th>
              <th scope="col">{say(schoolPolicyWords.period)}</th>
              <th scope="col">{say(schoolPolicyWords.document)}</th>
              <th scope="col">{say(schoolPolicyWords.standing)}</th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {items.map((policy) => (
              <tr key={policy.id} data-standing={policy.standing}>
                <td>{say(schoolLevelWords[policy.level])}</td>
                <td>{whoFirst(policy)}</td>
                <td>{period(policy)}</td>
                <td>
                  {policy.documentNumber} <span className="quiet">{writeDay(policy.issuedOn)}</span>
                  <br />
                  <span className="quiet">{policy.documentTitle}</span>
                </td>
                <td>
                  {say(policyStandings[policy.standing])}
                  {policy.voidReason !== null && <span className="quiet"> · {policy.voidReason}</span>}
                </td>
                <td>
                  {policy.standing !== 'voided' && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={say(schoolPolicyWords.voidOf, { number: policy.documentNumber })}
                      onClick={() => {
                        setTaking(policy);
                      }}
                    >
                      {say(schoolPolicyWords.void)}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {taking && (
        <VoidForm
          key={taking.id}
          policy={taking}
          onDone={() => {
            setTaking(null);
          }}
        />
      )}
      <PolicyForm />
    </>
  );
}

function VoidForm({ policy, onDone }: { readonly policy: Policy; readonly onDone: () => void }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const voiding = useMutation({
    mutationFn: () => voidPolicy(policy.id, reason.trim()),
    onSuccess: async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: ['school-place-policies'] });
    },
  });
  const title = say(schoolPolicyWords.voidOf, { number: policy.documentNumber });
  return (
    <form
      className="fact-form destructive"
      aria-label={title}
      noValidate
      onKeyDown={formKeys}
      onSubmit={(event) => {
        event.preventDefault();
        if (!voiding.isPending) voiding.mutate();
      }}
    >
      <ProblemSummary error={voiding.error} fieldNames={{ reason: say(schoolPolicyWords.reason) }} />
      <TextInput
        autoFocus
        label={say(schoolPolicyWords.reason)}
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => {
          setReason(currentTarget.value);
        }}
      />
      <div className="form-end">
        <Button type="submit" color="red" size="compact-sm" loading={voiding.isPending}>
          {title}
        </Button>
      </div>
    </form>
  );
}
