import { policyStandings, schoolLevelWords, schoolPolicyWords } from '@libs/words';
import { writeDay } from '../../days/day-text.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { useForms } from '../../forms/kept-forms.tsx';
import { ReasonForm } from '../../forms/reason-form.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { PolicyForm } from './policy-form.tsx';
import { usePolicyText } from './policy-text.ts';
import { usePolicies, voidPolicy } from './school-places-queries.ts';

const voidingOf = (id: string): string => `void/${id}`;

/** The province's policies of school places: what holds, what held, and a new one with its effect before it is recorded. */
export function PoliciesView() {
  const { say } = useSpeech();
  const { whoFirst, period } = usePolicyText();
  const policies = usePolicies();
  const { open } = useForms();
  if (policies.isLoading) return <Waiting />;
  const items = policies.data?.items ?? [];
  const taking = items.find(({ id }) => open === voidingOf(id));
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
                    <FormOpener
                      form={voidingOf(policy.id)}
                      words={schoolPolicyWords.void}
                      of={policy.documentNumber}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {taking && (
        <ReasonForm
          key={taking.id}
          form={voidingOf(taking.id)}
          title={schoolPolicyWords.void}
          consequence={say(schoolPolicyWords.voidMeans, {
            number: taking.documentNumber,
            title: taking.documentTitle,
          })}
          renews={[['school-place-policies']]}
          send={({ reason }) => voidPolicy(taking.id, reason)}
        />
      )}
      <PolicyForm />
    </>
  );
}
