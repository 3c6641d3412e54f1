import type { Messages } from '@libs/api-client';
import { casePartWords, paperWords, type Sentence } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { ActForm } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useRenewCase, type CaseFile } from './case-queries.ts';

const words: Readonly<Record<string, Sentence>> = paperWords;

/** An original that was compared and given back, by the number of its minutes. */
export function PaperSeenForm({
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
          <TextField
            label={say(casePartWords.minutesNumber)}
            description={say(casePartWords.originalsWhy)}
            value={entry.minutesNumber}
            error={errorOf('minutesNumber')}
            onChange={(minutesNumber) => {
              change({ minutesNumber });
            }}
          />
        </>
      )}
    </ActForm>
  );
}
