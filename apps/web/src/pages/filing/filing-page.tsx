import type { Messages } from '@libs/api-client';
import { caseStates, caseWords, filingForms, filingWords, todayWords } from '@libs/words';
import { useLocation } from 'wouter';
import { writeDay } from '../../days/day-text.ts';
import { KeptForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { moveThroughRows } from '../../lists/row-keys.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import '../../cases/cases.css';
import '../counter/counter.css';
import { FeePart } from './fee-part.tsx';
import './filing.css';
import { useFiling } from './filing-queries.ts';
import { JointSteps } from './joint-steps.tsx';
import { MendRows } from './mend-rows.tsx';
import { PrintFiling } from './print-filing.tsx';

/** A filing as a whole: who is on it, the steps they take together, the rows still to be mended, the fee, the papers. */
export function FilingPage({ filingId }: { readonly filingId: string }) {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const { data: whole, error } = useFiling(filingId);
  if (!whole)
    return (
      <div className="page">
        <ProblemSummary error={error} />
        {!error && <Waiting />}
      </div>
    );
  const { number, trackingCode, form, organisation } = whole.filing;
  return (
    <div>
      <header className="case-head">
        <h1>
          {say(filingWords.title)} · {say(filingForms[form])}
        </h1>
        <span>
          {say(caseWords.number)} <b>{number}</b>
        </span>
        <span className="quiet">
          {say(caseWords.trackingCode)} <code>{trackingCode}</code>
        </span>
        {organisation !== null && (
          <span>
            {say(caseWords.organisation)} <b>{organisation}</b>
          </span>
        )}
      </header>
      <div className="page filing-page">
        <ProblemSummary error={error} />
        <KeptForms place={`filing/${whole.id}`}>
          <div className="filing-columns">
            <div>
              {permissions.includes('open cases') && <JointSteps whole={whole} />}
              <h2>{say(caseWords.fee)}</h2>
              <FeePart whole={whole} />
              {permissions.includes('work on cases') && form !== 'one' && <PrintFiling whole={whole} />}
            </div>
            <div>
              {permissions.includes('open cases') && <MendRows whole={whole} />}
              <h2>
                {say(filingWords.casesOf)} ({whole.cases.length})
              </h2>
              <CasesOfFiling cases={whole.cases} />
            </div>
          </div>
        </KeptForms>
      </div>
    </div>
  );
}

function CasesOfFiling({ cases }: { readonly cases: readonly Messages['CaseSummary'][] }) {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  return (
    <table className="grid">
      <thead>
        <tr>
          <th scope="col">{say(todayWords.person)}</th>
          <th scope="col">{say(todayWords.state)}</th>
          <th scope="col">{say(todayWords.due)}</th>
        </tr>
      </thead>
      <tbody onKeyDown={moveThroughRows}>
        {cases.map(({ id, fullName, dateOfBirth, state, dueOn }) => {
          const open = () => {
            goTo(`/cases/${id}`);
          };
          return (
            <tr
              key={id}
              tabIndex={0}
              onClick={open}
              onKeyDown={({ key }) => {
                if (key === 'Enter') open();
              }}
            >
              <td>
                <b>{fullName}</b>{' '}
                {dateOfBirth !== null && <span className="quiet">{writeDay(dateOfBirth)}</span>}
              </td>
              <td>
                <span className={`case-${state}`}>{say(caseStates[state])}</span>
              </td>
              <td>{dueOn === null ? say(todayWords.notRunning) : writeDay(dueOn)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
