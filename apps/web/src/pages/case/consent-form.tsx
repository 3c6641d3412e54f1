import type { Messages } from '@libs/api-client';
import {
  casePartWords,
  consentGiverWords,
  consentMethodWords,
  preCheckWords,
  type Sentence,
} from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, type DayText } from '../../days/day-text.ts';
import { ActForm, missing } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useRenewCase, type CaseFile } from './case-queries.ts';

interface ConsentEntry {
  readonly of: keyof typeof consentGiverWords;
  readonly method: keyof typeof consentMethodWords;
  readonly giverName: string;
  readonly givenOn: DayText | null;
}

/** Who consents to a case, how and when. */
export function ConsentForm({
  file,
  papers,
}: {
  readonly file: CaseFile;
  readonly papers: Messages['CasePapersNeeded'];
}) {
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
          <TextField
            label={say(preCheckWords.consentName)}
            autoFocus
            value={entry.giverName}
            error={errorOf('giverName')}
            onChange={(giverName) => {
              change({ giverName });
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
