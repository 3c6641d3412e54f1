import { caseWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay, type DayText } from '../../days/day-text.ts';
import { ActForm, FormOpener, missing } from '../../forms/act-form.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { NoteField } from '../../forms/note-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useRenewCase, type CaseFile } from './case-queries.ts';

/** The minutes of a striking off that nobody filed: needed before it is decided. */
export function Minutes({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const { open } = useForms();
  const { request } = file;
  if (request.kind !== 'ending' || request.begun === 'filed' || request.begun === 'from_data') return null;
  if (request.minutes)
    return (
      <p>
        <b>{say(caseWords.minutes)}:</b> {request.minutes.number} · {writeDay(request.minutes.writtenOn)} ·{' '}
        {request.minutes.present.join(', ')}
      </p>
    );
  return (
    <>
      <p className="quiet">{say(caseWords.minutesWhy)}</p>
      <FormOpener form="minutes" words={caseWords.recordMinutes} />
      {open === 'minutes' && <MinutesForm file={file} />}
    </>
  );
}

interface MinutesEntry {
  readonly number: string;
  readonly writtenOn: DayText | null;
  readonly present: string;
  readonly text: string;
}

function MinutesForm({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const renew = useRenewCase();
  const [entry, change] = useEntry<MinutesEntry>('minutes', {
    number: '',
    writtenOn: todayInVietNam(),
    present: '',
    text: '',
  });
  const present = entry.present
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const body = {
    number: entry.number.trim(),
    writtenOn: entry.writtenOn ?? '',
    present,
    text: entry.text.trim(),
  };
  return (
    <ActForm
      form="minutes"
      title={caseWords.minutes}
      submit={caseWords.recordMinutes}
      purpose="temporary_residence_case"
      fieldNames={{
        number: caseWords.minutesNumber,
        writtenOn: caseWords.minutesOn,
        present: caseWords.minutesPresent,
        text: caseWords.minutesText,
      }}
      problems={[
        ...missing('number', body.number === ''),
        ...missing('writtenOn', entry.writtenOn === null),
        ...missing('present', present.length === 0),
        ...missing('text', body.text === ''),
      ]}
      content={[file.id, body]}
      send={(header) =>
        answerOf(api.POST('/api/v1/cases/{id}/minutes', { params: { path: { id: file.id }, header }, body }))
      }
      onRecorded={() => renew(file)}
    >
      {(errorOf) => (
        <>
          <div className="two">
            <TextField
              label={say(caseWords.minutesNumber)}
              autoFocus
              value={entry.number}
              error={errorOf('number')}
              onChange={(number) => {
                change({ number });
              }}
            />
            <DayField
              label={say(caseWords.minutesOn)}
              value={entry.writtenOn}
              error={errorOf('writtenOn')}
              onChange={(writtenOn) => {
                change({ writtenOn });
              }}
            />
          </div>
          <NoteField
            label={caseWords.minutesPresent}
            value={entry.present}
            error={errorOf('present')}
            onChange={(text) => {
              change({ present: text });
            }}
          />
          <NoteField
            label={caseWords.minutesText}
            value={entry.text}
            error={errorOf('text')}
            onChange={(text) => {
              change({ text });
            }}
          />
        </>
      )}
    </ActForm>
  );
}
