import { counterWords, filerWords, filingWords, shellWords, type Sentence } from '@libs/words';
import { Title } from '@mantine/core';
import { Link, useLocation, useSearchParams } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { ActForm, missing } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { KeptForms, useEntry } from '../../forms/kept-forms.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import '../counter/counter.css';
import { emptyFiling } from '../counter/counter-draft.ts';
import { useResident } from '../counter/counter-queries.ts';
import { DwellingStep } from '../../dwellings/dwelling-step.tsx';
import { FeeLine } from '../counter/fee-fields.tsx';
import { filedTogether } from '../counter/filed-together.ts';
import { PapersStep } from '../counter/papers-step.tsx';
import { TermStep } from '../counter/term-step.tsx';
import { fieldNames } from './field-names.ts';
import './filing.css';
import { useKeepFiling } from './filing-queries.ts';
import type { HouseholdEntry, MemberEntry } from './member-entry.ts';
import { MembersPart } from './members-part.tsx';
import { useHouseholdCheck } from './use-household-check.ts';

/** A household that moves together: its people, one dwelling, one term, one consent; opened together or not at all. */
export function HouseholdFilingPage() {
  const { say } = useSpeech();
  const [address] = useSearchParams();
  const headId = address.get('person');
  const head = useResident(headId);
  return (
    <div className="page filing-page">
      <Title order={1}>{say(filingWords.householdTitle)}</Title>
      <p className="quiet">{say(filingWords.householdHint)}</p>
      <ProblemSummary error={head.error} />
      {headId === null && (
        <p className="empty">
          {say(filingWords.chooseHead)} <Link href="/counter">{say(shellWords.counter)}</Link>
        </p>
      )}
      {head.data ? (
        <KeptForms place={`filing/household/${head.data.id}`}>
          <HouseholdForm
            head={{
              subject: { residentId: head.data.id },
              fullName: head.data.fullName,
              born: head.data.dateOfBirth === null ? '' : writeDay(head.data.dateOfBirth),
              relation: 'head',
              exemption: '',
            }}
          />
        </KeptForms>
      ) : (
        headId !== null && !head.error && <Waiting />
      )}
    </div>
  );
}

const { person, head_of_household, owner, agent } = filerWords;
const filers = { head_of_household, person, owner, agent };

function HouseholdForm({ head }: { readonly head: MemberEntry }) {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const keep = useKeepFiling();
  const communeCode = useOfficer().area.code ?? '';
  const [entry, change] = useEntry<HouseholdEntry>('household', {
    ...emptyFiling(todayInVietNam()),
    members: [head],
    filedBy: 'head_of_household',
    typed: '',
  });
  const { checked, error, isCurrent, answerOfMember } = useHouseholdCheck(entry);
  const together = checked && { papers: checked.papers, findings: [] };
  const body = {
    ...filedTogether(entry, checked?.papers.consents ?? []),
    filedBy: entry.filedBy,
    members: entry.members.map(({ subject, relation, exemption }) => ({
      ...subject,
      relation,
      ...(exemption === '' ? {} : { feeExemption: exemption }),
    })),
  };
  return (
    <ActForm
      form="household"
      title={filingWords.householdTitle}
      submit={filingWords.openHousehold}
      mayLeave={false}
      purpose="temporary_residence_case"
      fieldNames={{ ...fieldNames, ...namesOf(entry.members) }}
      problems={[
        ...missing('dwellingId', entry.dwelling === null),
        ...missing('arrivedOn', entry.arrivedOn === null),
        ...missing('requestedFrom', entry.requestedFrom === null),
        ...missing('requestedLastDay', entry.requestedLastDay === null),
      ]}
      content={body}
      send={(header) => answerOf(api.POST('/api/v1/filings/households', { params: { header }, body }))}
      onRecorded={(whole) => {
        goTo(`/filings/${whole.id}`);
        return keep(whole);
      }}
    >
      {(errorOf) => (
        <div className="filing-columns">
          <div>
            <h2>{say(counterWords.step2)}</h2>
            <DwellingStep communeCode={communeCode} filing={entry} change={change} errorOf={errorOf} />
            <h2>{say(counterWords.step3)}</h2>
            <TermStep filing={entry} change={change} errorOf={errorOf} takesFocus={false} />
          </div>
          <div>
            <h2>{say(filingWords.members)}</h2>
            <MembersPart entry={entry} change={change} answerOf={answerOfMember} errorOf={errorOf} />
            <ProblemSummary error={error} />
            {isCurrent && checked && (
              <p role="status" className={checked.mayOpen ? 'clear' : 'overdue'}>
                {checked.mayOpen
                  ? `✓ ${say(filingWords.allMayBeFiled, { count: checked.members.length })}`
                  : say(filingWords.someHeldBack, {
                      count: checked.members.filter(({ mayOpen }) => !mayOpen).length,
                    })}
              </p>
            )}
            {checked && <FeeLine fee={checked.fee} />}
            <h2>{say(counterWords.step4)}</h2>
            <CodedSelect
              label={say(filingWords.filedBy)}
              words={filers}
              value={entry.filedBy}
              error={errorOf('filedBy')}
              onChange={(filedBy) => {
                change({ filedBy });
              }}
            />
            <PapersStep
              filing={entry}
              change={change}
              errorOf={errorOf}
              answer={together}
              takesFocus={false}
            />
            <TextField
              label={say(filingWords.receiptNumber)}
              value={entry.receiptNumber}
              error={errorOf('feeReceiptNumber')}
              onChange={(receiptNumber) => {
                change({ receiptNumber });
              }}
            />
          </div>
        </div>
      )}
    </ActForm>
  );
}

/** Problems of a member stand in the summary under the member's own name. */
const namesOf = (members: readonly MemberEntry[]): Readonly<Record<string, Sentence>> =>
  Object.fromEntries(
    members.map(({ fullName }, index) => [`members.${String(index)}`, { vi: fullName, en: fullName }]),
  );
