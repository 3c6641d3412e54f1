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
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay, type DayText } from '../../days/day-text.ts';
import { ActForm, FormOpener, missing } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { isFinal, useRenewCase, type CaseFile } from './case-queries.ts';

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

interface ConsentEntry {
  readonly of: keyof typeof consentGiverWords;
  readonly method: keyof typeof consentMethodWords;
  readonly giverName: string;
  readonly givenOn: DayText | null;
}

interface PartProps {
  readonly file: CaseFile;
  readonly papers: Papers;
}

function ConsentForm({ file, papers }: PartProps) {
  const { say } = useSpeech();
  const renew = useRenewCase();
  const needed = papers.consents.find(({ given }) => given.length === 0) ?? papers.consents[0];
  const [entry, change] = useEntry<ConsentEntry>('consent', {
    of: needed?.of ?? 'owner',
    method: 'form_signature',
    giverName: '',
    givenOn: todayInVietNam(),
  });
  const givers = Object.fromEntries(papers.consents.map(({ of }) => [of, consentGiverWords[of]])) as Record<
    ConsentEntry['of'],
    Sentence
  >;
  const body = {
    of: entry.of,
    method: entry.method,
    giverName: entry.giverName.trim(),
    givenOn: entry.givenOn ?? '',
  };
  return (
    <ActForm
      form="consent"
      title={casePartWords.recordConsent}
      submit={casePartWords.recordConsent}
      purpose="temporary_residence_case"
      fieldNames={{
        of: casePartWords.consentOf,
        method: preCheckWords.consentMethod,
        giverName: preCheckWords.consentName,
        givenOn: casePartWords.givenOn,
      }}
      problems={[
        ...missing('giverName', body.giverName === ''),
        ...missing('givenOn', entry.givenOn === null),
      ]}
      content={[file.id, body]}
      send={(header) =>
        answerOf(api.POST('/api/v1/cases/{id}/consents', { params: { path: { id: file.id }, header }, body }))
      }
      onRecorded={() => renew(file)}
    >
      {(errorOf) => (
        <>
          {papers.consents.length > 1 && (
            <CodedSelect
              label={say(casePartWords.consentOf)}
              words={givers}
              value={entry.of}
              error={errorOf('of')}
              onChange={(of) => {
                change({ of });
              }}
            />
          )}
          <TextInput
            label={say(preCheckWords.consentName)}
            autoFocus
            autoComplete="off"
            value={entry.giverName}
            error={errorOf('giverName')}
            onChange={({ currentTarget }) => {
              change({ giverName: currentTarget.value });
            }}
          />
          <div className="two">
            <CodedSelect
              label={say(preCheckWords.consentMethod)}
              words={consentMethodWords}
              value={entry.method}
              error={errorOf('method')}
              onChange={(method) => {
                change({ method });
              }}
            />
            <DayField
              label={say(casePartWords.givenOn)}
              value={entry.givenOn}
              error={errorOf('givenOn')}
              onChange={(givenOn) => {
                change({ givenOn });
              }}
            />
          </div>
        </>
      )}
    </ActForm>
  );
}

/** What somebody brings and nobody has seen yet; what the office makes itself is not brought. */
const isToBeSeen = ({ handling, seenOn }: Messages['PaperOfCase']): boolean =>
  seenOn === null && handling !== 'made_by_office';

function PaperSeenForm({
  file,
  papers,
}: {
  readonly file: CaseFile;
  readonly papers: readonly Messages['PaperOfCase'][];
}) {
  const { say } = useSpeech();
  const renew = useRenewCase();
  const [first] = papers;
  const [entry, change] = useEntry<{ code: string; minutesNumber: string }>('paper-seen', {
    code: first?.code ?? '',
    minutesNumber: '',
  });
  const minutesNumber = entry.minutesNumber.trim();
  const body = { code: entry.code, ...(minutesNumber === '' ? {} : { minutesNumber }) };
  const choices = Object.fromEntries(papers.map(({ code }) => [code, words[code] ?? { vi: code, en: code }]));
  return (
    <ActForm
      form="paper-seen"
      title={casePartWords.recordSeen}
      submit={casePartWords.recordSeen}
      purpose="temporary_residence_case"
      fieldNames={{ code: casePartWords.whichPaper, minutesNumber: casePartWords.minutesNumber }}
      problems={[]}
      content={[file.id, body]}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/cases/{id}/papers-seen', { params: { path: { id: file.id }, header }, body }),
        )
      }
      onRecorded={() => renew(file)}
    >
      {(errorOf) => (
        <>
          <CodedSelect
            label={say(casePartWords.whichPaper)}
            autoFocus
            words={choices}
            value={entry.code}
            error={errorOf('code')}
            onChange={(code) => {
              change({ code });
            }}
          />
          <TextInput
            label={say(casePartWords.minutesNumber)}
            description={say(casePartWords.originalsWhy)}
            autoComplete="off"
            value={entry.minutesNumber}
            error={errorOf('minutesNumber')}
            onChange={({ currentTarget }) => {
              change({ minutesNumber: currentTarget.value });
            }}
          />
        </>
      )}
    </ActForm>
  );
}
