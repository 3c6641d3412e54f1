import type { Messages } from '@libs/api-client';
import {
  casePartWords,
  restrictedAbsenceChannels,
  restrictedAbsenceDeclarers,
  restrictedAbsenceGroups,
  restrictedAbsenceVerdicts,
  restrictedAbsenceWords,
} from '@libs/words';
import { Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { ActForm, FormOpener, missing } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { KeptForms, useEntry, useForms } from '../../forms/kept-forms.tsx';
import { NoteField } from '../../forms/note-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import '../../cases/cases.css';
import { ComplexityForm } from '../../cases/complexity-form.tsx';
import { Derivation } from '../../cases/due-line.tsx';
import { forACase } from '../../session/access-purpose.ts';
import { useRestrictedAbsence } from './restricted-queries.ts';

type Absence = Messages['RestrictedAbsenceDetails'];

/** One declaration: what was declared, by when it must be answered and why, and the answer. */
export function RestrictedAbsencePage({ id }: { readonly id: string }) {
  const { say } = useSpeech();
  const { data: absence, error } = useRestrictedAbsence(id);
  return (
    <div className="page narrow">
      <Link href="/restricted-absences">{say(restrictedAbsenceWords.back)}</Link>
      <ProblemSummary error={error} />
      {absence ? (
        <KeptForms place={`restricted-absence/${id}`}>
          <AbsenceParts absence={absence} />
        </KeptForms>
      ) : (
        !error && <Waiting />
      )}
    </div>
  );
}

function AbsenceParts({ absence }: { readonly absence: Absence }) {
  const { say } = useSpeech();
  const { open } = useForms();
  const { fullName, dueOn, dueDerivation, verdict, complexBecause } = absence;
  return (
    <>
      <Title order={1}>{fullName}</Title>
      <AbsenceLines absence={absence} />
      {verdict === null && dueOn !== null && (
        <div className="due">
          <b>
            {say(restrictedAbsenceWords.due)}: {writeDay(dueOn)}
          </b>
          {dueDerivation && <Derivation of={dueDerivation} />}
        </div>
      )}
      {verdict === null && (
        <>
          <div className="step-buttons">
            <FormOpener form="answer" words={restrictedAbsenceWords.answer} />
            {complexBecause === null && <FormOpener form="complexity" words={casePartWords.complexity} />}
          </div>
          {open === 'answer' && <AnswerForm absence={absence} />}
          {open === 'complexity' && complexBecause === null && <ComplexityOf absence={absence} />}
        </>
      )}
    </>
  );
}

function AbsenceLines({ absence }: { readonly absence: Absence }) {
  const { say } = useSpeech();
  const { returnsOn, declarerName, answeredOn, verdict, answerNote } = absence;
  const lines: readonly (readonly [keyof typeof restrictedAbsenceWords, string | null])[] = [
    ['group', say(restrictedAbsenceGroups[absence.group])],
    ['received', writeInstant(absence.receivedAt)],
    ['leavesOn', `${writeDay(absence.leavesOn)} – ${returnsOn === null ? '…' : writeDay(returnsOn)}`],
    ['destination', absence.destination],
    ['reason', absence.reason],
    ['channel', say(restrictedAbsenceChannels[absence.channel])],
    [
      'declaredBy',
      `${say(restrictedAbsenceDeclarers[absence.declaredBy])}${declarerName === null ? '' : ` (${declarerName})`}`,
    ],
    ['supervisingBody', absence.supervisingBody],
    ['consentNumber', absence.consentNumber],
    ['complexBecause', absence.complexBecause],
    ['answer', verdict === null ? null : say(restrictedAbsenceVerdicts[verdict])],
    ['answeredOn', answeredOn === null ? null : writeDay(answeredOn)],
    ['note', answerNote],
  ];
  return (
    <dl className="case-lines">
      {lines.map(
        ([name, value]) =>
          value !== null && (
            <div key={name}>
              <dt>{say(restrictedAbsenceWords[name])}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

const verdicts = { grant: restrictedAbsenceWords.grant, refuse: restrictedAbsenceWords.refuse } as const;

/** The declaration as an act left it, and the lists read anew. */
function useKeepAbsence() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['restricted-absences'] });
}

interface AnswerEntry {
  readonly verdict: keyof typeof verdicts;
  readonly consentNumber: string;
  readonly note: string;
}

function AnswerForm({ absence }: { readonly absence: Absence }) {
  const { say } = useSpeech();
  const keep = useKeepAbsence();
  const [entry, change] = useEntry<AnswerEntry>('answer', {
    verdict: 'grant',
    consentNumber: absence.consentNumber ?? '',
    note: '',
  });
  const isGrant = entry.verdict === 'grant';
  const [consentNumber, note] = [entry.consentNumber.trim(), entry.note.trim()];
  const body = {
    verdict: entry.verdict,
    ...(isGrant && consentNumber !== '' ? { consentNumber } : {}),
    ...(note === '' ? {} : { note }),
  };
  return (
    <ActForm
      form="answer"
      title={restrictedAbsenceWords.answer}
      submit={verdicts[entry.verdict]}
      isDestructive={!isGrant}
      purpose="temporary_residence_case"
      fieldNames={restrictedAbsenceWords}
      problems={[
        ...missing('consentNumber', isGrant && consentNumber === ''),
        ...missing('note', !isGrant && note === ''),
      ]}
      content={[absence.id, body]}
      send={() =>
        answerOf(
          api.POST('/api/v1/restricted-absences/{id}/answer', {
            params: { path: { id: absence.id }, header: forACase },
            body,
          }),
        )
      }
      onRecorded={keep}
    >
      {(errorOf) => (
        <>
          <CodedSelect
            label={say(restrictedAbsenceWords.answer)}
            autoFocus
            words={verdicts}
            value={entry.verdict}
            error={errorOf('verdict')}
            onChange={(verdict) => {
              change({ verdict });
            }}
          />
          {isGrant && (
            <TextField
              label={say(restrictedAbsenceWords.consentNumber)}
              value={entry.consentNumber}
              error={errorOf('consentNumber')}
              onChange={(consentNumber) => {
                change({ consentNumber });
              }}
            />
          )}
          <NoteField
            label={restrictedAbsenceWords.note}
            value={entry.note}
            error={errorOf('note')}
            onChange={(text) => {
              change({ note: text });
            }}
          />
          <p className="quiet">{say(restrictedAbsenceWords.consequence)}</p>
        </>
      )}
    </ActForm>
  );
}

function ComplexityOf({ absence: { id } }: { readonly absence: Absence }) {
  const keep = useKeepAbsence();
  const params = { path: { id }, header: forACase };
  return (
    <ComplexityForm
      about={id}
      send={(body) => answerOf(api.POST('/api/v1/restricted-absences/{id}/complexity', { params, body }))}
      onRecorded={keep}
    />
  );
}
