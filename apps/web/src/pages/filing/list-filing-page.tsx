import type { Messages } from '@libs/api-client';
import { counterWords, filingWords } from '@libs/words';
import { Title } from '@mantine/core';
import { useIsMutating } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { Problem } from '../../api/problem.ts';
import { todayInVietNam } from '../../days/day-text.ts';
import { ActForm, missing } from '../../forms/act-form.tsx';
import { CheckField } from '../../forms/check-field.tsx';
import { KeptForms, useEntry } from '../../forms/kept-forms.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import '../counter/counter.css';
import { emptyFiling } from '../counter/counter-draft.ts';
import { DwellingStep } from '../../dwellings/dwelling-step.tsx';
import { filedTogether } from '../counter/filed-together.ts';
import { PapersStep, type PapersAnswer } from '../counter/papers-step.tsx';
import { TermStep } from '../counter/term-step.tsx';
import { useKeepFiling } from './filing-queries.ts';
import './filing.css';
import { fieldNames } from './field-names.ts';
import { nameOfRow, rowOf, withErrors, type ListEntry } from './list-entry.ts';
import { ListProgress } from './list-progress.tsx';
import { RowsPart } from './rows-part.tsx';

/** Everybody on a list through the organisation that manages the place: one filing, a case for each right row. */
export function ListFilingPage() {
  const { say } = useSpeech();
  return (
    <div className="page filing-page">
      <Title order={1}>{say(filingWords.listTitle)}</Title>
      <p className="quiet">{say(filingWords.listHint)}</p>
      <KeptForms place="filing/list">
        <ListForm />
      </KeptForms>
    </div>
  );
}

/** A list names no person before it is filed; the owner may have consented for all of it. */
const ownersConsent: Messages['ConsentNeeded'] = {
  of: 'owner',
  byEveryOwner: true,
  methods: [],
  article: '',
  given: [],
};
const answer: PapersAnswer = {
  findings: [],
  papers: { needed: [], notAsked: [], consents: [ownersConsent], conditionsAreVerified: true },
};

function ListForm() {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const keep = useKeepFiling();
  const isSending = useIsMutating({ mutationKey: ['list'] }) > 0;
  const [key, setKey] = useState('');
  const communeCode = useOfficer().area.code ?? '';
  const [entry, change] = useEntry<ListEntry>('list', {
    ...emptyFiling(todayInVietNam()),
    proofKind: 'employer_housing_paper',
    organisation: '',
    rows: [],
    unknownColumns: [],
    goOnWithoutWrong: false,
  });
  const { rows } = entry;
  const hasWrong = rows.some(({ errors }) => errors.length > 0);
  const body = {
    ...filedTogether(entry, [ownersConsent]),
    organisation: entry.organisation.trim(),
    goOnWithoutWrong: hasWrong && entry.goOnWithoutWrong,
    rows: rows.map(({ cells }) => rowOf(cells)),
  };
  return (
    <ActForm
      form="list"
      title={filingWords.listTitle}
      submit={filingWords.openList}
      mayLeave={false}
      purpose="temporary_residence_case"
      fieldNames={{
        ...fieldNames,
        organisation: filingWords.organisation,
        rows: filingWords.sheet,
        ...Object.fromEntries(rows.map((row, index) => [`rows.${String(index)}`, nameOfRow(index, row)])),
      }}
      problems={[
        ...missing('organisation', body.organisation === ''),
        ...missing('dwellingId', entry.dwelling === null),
        ...missing('arrivedOn', entry.arrivedOn === null),
        ...missing('requestedFrom', entry.requestedFrom === null),
        ...missing('requestedLastDay', entry.requestedLastDay === null),
        ...missing('rows', rows.length === 0),
      ]}
      content={body}
      send={(header) => {
        setKey(header['Idempotency-Key']);
        return answerOf(api.POST('/api/v1/filings/lists', { params: { header }, body }));
      }}
      onRefused={(error) => {
        if (error instanceof Problem && error.code === 'list_has_wrong_rows')
          change({ rows: withErrors(rows, error.errors) });
      }}
      onRecorded={(whole) => {
        goTo(`/filings/${whole.id}`);
        return keep(whole);
      }}
    >
      {(errorOf) => (
        <div className="filing-columns">
          <div>
            <TextField
              label={say(filingWords.organisation)}
              autoFocus
              value={entry.organisation}
              error={errorOf('organisation')}
              onChange={(organisation) => {
                change({ organisation });
              }}
            />
            <DwellingStep
              communeCode={communeCode}
              filing={entry}
              change={change}
              errorOf={errorOf}
              takesFocus={false}
            />
            <h2>{say(counterWords.step3)}</h2>
            <TermStep filing={entry} change={change} errorOf={errorOf} takesFocus={false} />
            <h2>{say(counterWords.step4)}</h2>
            <PapersStep filing={entry} change={change} errorOf={errorOf} answer={answer} takesFocus={false} />
            <TextField
              label={say(filingWords.receiptNumber)}
              value={entry.receiptNumber}
              error={errorOf('feeReceiptNumber')}
              onChange={(receiptNumber) => {
                change({ receiptNumber });
              }}
            />
          </div>
          <div>
            <h2>{say(filingWords.sheet)}</h2>
            <RowsPart entry={entry} change={change} error={rows.length === 0 ? errorOf('rows') : undefined} />
            {hasWrong && (
              <CheckField
                checked={entry.goOnWithoutWrong}
                onChange={(goOnWithoutWrong) => {
                  change({ goOnWithoutWrong });
                }}
              >
                {say(filingWords.goOn)}
              </CheckField>
            )}
            {isSending && <ListProgress sentWith={key} count={rows.length} />}
          </div>
        </div>
      )}
    </ActForm>
  );
}
