import { caseKinds, caseStates, caseWords } from '@libs/words';
import { DwellingBlocks } from '../../dwellings/dwelling-blocks.tsx';
import { KeptForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import '../counter/counter.css';
import { useCase } from '../counter/counter-queries.ts';
import { PersonPanel } from '../counter/person-panel.tsx';
import '../../cases/cases.css';
import './case.css';
import { AttachmentsPart } from './attachments-part.tsx';
import { CaseHistory } from './case-history.tsx';
import { isFinal, type CaseFile } from './case-queries.ts';
import { ClaimLine } from './claim-line.tsx';
import { ComplexityPart } from './complexity-part.tsx';
import { DueLine } from '../../cases/due-line.tsx';
import { FeeOfCase } from './fee-of-case.tsx';
import { Minutes } from './minutes-form.tsx';
import { NationalPart } from './national-part.tsx';
import { NextSteps } from './next-steps.tsx';
import { NoticesPart } from './notices-part.tsx';
import { Outcome } from './outcome.tsx';
import { PapersPart } from './papers-part.tsx';
import { PrintPart } from './print-part.tsx';
import { RequestLines } from './request-lines.tsx';

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
  return (
    <div className="counter">
      <CaseHead file={file} />
      <ProblemSummary error={error} />
      <div className="counter-columns">
        <div className="counter-case">
          <RequestLines file={file} />
          <KeptForms place={`case/${file.id}`}>
            <DueLine file={file} />
            <ComplexityPart file={file} />
            <Minutes file={file} />
            {isFinal(file) ? <Outcome file={file} /> : <NextSteps file={file} />}
            <PrintPart file={file} />
            <PapersPart file={file} />
            {file.filing && <FeeOfCase filing={file.filing} />}
          </KeptForms>
          <NationalPart file={file} />
        </div>
        <div className="counter-person">
          <PersonPanel residentId={file.residentId} proposal={isFinal(file) ? null : proposalOf(file)} />
          {'dwellingId' in file.request && (
            <DwellingBlocks dwellingId={file.request.dwellingId} address={file.address} />
          )}
          <AttachmentsPart file={file} />
          <NoticesPart file={file} />
          <CaseHistory file={file} />
        </div>
      </div>
    </div>
  );
}

/** The registration that a grant would bring, for the drawing. */
function proposalOf({ communeCode, request }: CaseFile) {
  return 'requestedFrom' in request
    ? { communeCode, from: request.requestedFrom, lastDay: request.requestedLastDay }
    : null;
}

function CaseHead({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const { kind, state, filing } = file;
  return (
    <header className="case-head">
      <h1>{say(caseKinds[kind])}</h1>
      <b className={`case-state case-${state}`}>{say(caseStates[state])}</b>
      {filing && (
        <span>
          {say(caseWords.number)} <b>{filing.number}</b>
        </span>
      )}
      {filing && (
        <span className="quiet">
          {say(caseWords.trackingCode)} <code>{filing.trackingCode}</code>
        </span>
      )}
      <ClaimLine file={file} />
    </header>
  );
}
