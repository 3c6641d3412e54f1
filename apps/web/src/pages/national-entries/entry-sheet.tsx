import type { Messages } from '@libs/api-client';
import { entryWords, nationalSheetFields, shellWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import '../../cases/cases.css';
import { todayInVietNam, writeDay, type DayText } from '../../days/day-text.ts';
import { ActForm, missing } from '../../forms/act-form.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { KeptForms, useEntry } from '../../forms/kept-forms.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';

const header = { 'Access-Purpose': 'temporary_residence_case' } as const;

/** Something to be entered in the national system, or entered there. */
export type NationalEntry = Messages['NationalEntryDetails'];

/** The sheet of one entry in the order of the national system, to copy from; and the form that says it stands there. */
export function EntrySheet({ entry }: { readonly entry: NationalEntry }) {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const { data, error } = useQuery({
    queryKey: ['national-entries', entry.id, 'sheet'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/national-entries/{id}/sheet', { params: { path: { id: entry.id }, header } }),
      ),
  });
  if (!data) return error ? <ProblemSummary error={error} /> : <Waiting lines={4} />;
  return (
    <div className="entry-sheet">
      <p className="quiet">{say(entryWords.legalNumber)}</p>
      {data.missing.length > 0 && (
        <p className="overdue">
          {say(entryWords.missing)}: {data.missing.map((field) => say(nationalSheetFields[field])).join('; ')}
        </p>
      )}
      <dl className="case-lines">
        {data.fields.map(({ field, value }) => (
          <div key={field}>
            <dt>{say(nationalSheetFields[field])}</dt>
            <dd>{value === null ? <span className="quiet">—</span> : <Copied text={value} />}</dd>
          </div>
        ))}
      </dl>
      {data.members.map((member) => (
        <p key={`${member.fullName} ${member.personalNumber ?? ''}`}>
          <Copied
            text={[
              member.fullName,
              member.dateOfBirth === null ? '' : writeDay(member.dateOfBirth),
              member.sex,
              member.personalNumber ?? '',
              member.relation ?? '',
            ].join('\t')}
          />
        </p>
      ))}
      {entry.made === null && permissions.includes('work on cases') && (
        <KeptForms place={`entry/${entry.id}`}>
          <MadeForm entry={entry} />
        </KeptForms>
      )}
    </div>
  );
}

/** A value with the button that copies it. */
function Copied({ text }: { readonly text: string }) {
  const { say } = useSpeech();
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      {text}{' '}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => {
            setCopied(true);
          });
        }}
      >
        {say(isCopied ? shellWords.copied : shellWords.copy)}
      </Button>
    </>
  );
}

interface MadeEntry {
  readonly dossierCode: string;
  readonly enteredOn: DayText | null;
}

function MadeForm({ entry }: { readonly entry: NationalEntry }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const [typed, change] = useEntry<MadeEntry>('made', { dossierCode: '', enteredOn: todayInVietNam() });
  const body = { dossierCode: typed.dossierCode.trim(), enteredOn: typed.enteredOn ?? '' };
  return (
    <ActForm
      form="made"
      title={entryWords.made}
      submit={entryWords.made}
      mayLeave={false}
      purpose="temporary_residence_case"
      fieldNames={{ dossierCode: entryWords.dossierCode, enteredOn: entryWords.enteredOn }}
      problems={[
        ...missing('dossierCode', body.dossierCode === ''),
        ...missing('enteredOn', typed.enteredOn === null),
      ]}
      content={[entry.id, body]}
      send={(headers) =>
        answerOf(
          api.POST('/api/v1/national-entries/{id}/made', {
            params: { path: { id: entry.id }, header: headers },
            body,
          }),
        )
      }
      onRecorded={() =>
        Promise.all([
          queries.invalidateQueries({ queryKey: ['national-entries'] }),
          queries.invalidateQueries({ queryKey: ['work-lists'] }),
        ])
      }
    >
      {(errorOf) => (
        <div className="two">
          <TextField
            label={say(entryWords.dossierCode)}
            autoFocus
            value={typed.dossierCode}
            error={errorOf('dossierCode')}
            onChange={(dossierCode) => {
              change({ dossierCode });
            }}
          />
          <DayField
            label={say(entryWords.enteredOn)}
            value={typed.enteredOn}
            error={errorOf('enteredOn')}
            onChange={(enteredOn) => {
              change({ enteredOn });
            }}
          />
        </div>
      )}
    </ActForm>
  );
}
