import type { Messages } from '@libs/api-client';
import {
  casePartWords,
  consentGiverWords,
  consentMethodWords,
  notAskedWords,
  paperHandlings,
  paperWords,
  preCheckWords,
  type Sentence,
} from '@libs/words';
import { useState } from 'react';
import { writeDay } from '../../days/day-text.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { useForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { isFinal, type CaseFile } from './case-queries.ts';
import { ConsentForm } from './consent-form.tsx';
import { PaperSeenForm } from './paper-seen-form.tsx';

type Papers = Messages['CasePapersNeeded'];

const words: Readonly<Record<string, Sentence>> = paperWords;
const reasons: Readonly<Record<string, Sentence>> = notAskedWords;
const handlings: Readonly<Record<string, Sentence>> = paperHandlings;

/** Papers and consents of a case: what was seen and given, what is missing, what must not be asked for. */
export function PapersPart({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const { open } = useForms();
  const { permissions } = useOfficer();
  const [isOpen, setOpen] = useState(false);
  if (!('papers' in file.request)) return null;
  const { papers } = file.request;
  const toSee = papers.needed.filter(isToBeSeen);
  const count = papers.consents.filter(({ given }) => given.length === 0).length;
  const mayAdd = permissions.includes('open cases') && !isFinal(file);
  const isAdding = open === 'consent' || open === 'paper-seen';
  return (
    <details
      className="case-part papers-of-case"
      open={isOpen || isAdding || (count + toSee.length > 0 && mayAdd)}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        {say(casePartWords.papers)}{' '}
        <span className={count > 0 ? 'overdue' : 'quiet'}>
          (
          {count > 0
            ? say(casePartWords.missingCount, { count })
            : toSee.length > 0
              ? say(casePartWords.unseenCount, { count: toSee.length })
              : say(casePartWords.nothingMissing)}
          )
        </span>
      </summary>
      <ConsentLines papers={papers} />
      <PaperLines papers={papers} />
      {mayAdd && (
        <div className="row-actions">
          {papers.consents.length > 0 && <FormOpener form="consent" words={casePartWords.recordConsent} />}
          {toSee.length > 0 && <FormOpener form="paper-seen" words={casePartWords.recordSeen} />}
        </div>
      )}
      {open === 'consent' && mayAdd && <ConsentForm file={file} papers={papers} />}
      {open === 'paper-seen' && mayAdd && toSee.length > 0 && <PaperSeenForm file={file} papers={toSee} />}
      {papers.notAsked.length > 0 && (
        <p>
          <b>✕ {say(preCheckWords.notAsked)}:</b>
        </p>
      )}
      <ul>
        {papers.notAsked.map(({ code, reason, article }) => (
          <li key={code} className="quiet">
            {words[code] ? say(words[code]) : code} {reasons[reason] && say(reasons[reason])}{' '}
            <span className="article">{article}</span>
          </li>
        ))}
      </ul>
      {!papers.conditionsAreVerified && <p>{say(preCheckWords.conditionsNotVerified)}</p>}
    </details>
  );
}

function ConsentLines({ papers }: { readonly papers: Papers }) {
  const { say } = useSpeech();
  return papers.consents.map(({ of, given, article }) => (
    <div key={of}>
      <p>
        {given.length > 0 ? '✓' : '○'} {say(preCheckWords.consentBy, { giver: say(consentGiverWords[of]) })}{' '}
        {given.length === 0 && <b className="overdue">{say(casePartWords.consentMissing)}</b>}{' '}
        <span className="article">{article}</span>
      </p>
      {given.map(({ giverName, method, givenOn, note }) => (
        <p key={`${giverName} ${givenOn} ${method}`} className="quiet">
          {say(casePartWords.consentGiven, {
            giver: giverName,
            method: say(consentMethodWords[method]),
            day: writeDay(givenOn),
          })}
          {note !== null && ` · ${note}`}
        </p>
      ))}
    </div>
  ));
}

function PaperLines({ papers }: { readonly papers: Papers }) {
  const { say } = useSpeech();
  return papers.needed.map(({ code, handling, article, seenOn, minutesNumber }) => (
    <p key={code}>
      {seenOn === null ? '○' : '✓'} {words[code] ? say(words[code]) : code}{' '}
      <span className="quiet">
        ({handlings[handling] ? say(handlings[handling]) : handling}) ·{' '}
        {seenOn === null
          ? say(casePartWords.notSeen)
          : minutesNumber === null
            ? say(casePartWords.seenOn, { day: writeDay(seenOn) })
            : say(casePartWords.seenInMinutes, { day: writeDay(seenOn), number: minutesNumber })}
      </span>{' '}
      <span className="article">{article}</span>
    </p>
  ));
}

/** What somebody brings and nobody has seen yet; what the office makes itself is not brought. */
const isToBeSeen = ({ handling, seenOn }: Messages['PaperOfCase']): boolean =>
  seenOn === null && handling !== 'made_by_office';
