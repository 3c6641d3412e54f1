import { actWords, confirmedSubjects } from '@libs/words';
import { answerOf, api } from '../../../api/client.ts';
import { missing } from '../../../forms/act-form.tsx';
import { CodedChecks } from '../../../forms/coded-checks.tsx';
import { useTakesFocus } from '../../../forms/focus-stays.tsx';
import { useEntry } from '../../../forms/kept-forms.tsx';
import { TextField } from '../../../forms/text-field.tsx';
import { useSpeech } from '../../../language/language.tsx';
import { OpeningForm } from './opening-form.tsx';

interface ConfirmationEntry {
  readonly subjects: readonly (keyof typeof confirmedSubjects)[];
  readonly wantedFor: string;
}

/** Somebody asks to have residence information confirmed. */
export function ConfirmationForm({ residentId }: { readonly residentId: string }) {
  const { say } = useSpeech();
  const takesFocus = useTakesFocus();
  const [entry, change] = useEntry<ConfirmationEntry>('residence_confirmation', {
    subjects: ['permanent_residence', 'temporary_registration'],
    wantedFor: '',
  });
  const body = { residentId, subjects: [...entry.subjects], wantedFor: entry.wantedFor.trim() };
  return (
    <OpeningForm
      kind="residence_confirmation"
      fieldNames={{ subjects: actWords.confirmWhat, wantedFor: actWords.wantedFor }}
      problems={[
        ...missing('subjects', entry.subjects.length === 0),
        ...missing('wantedFor', body.wantedFor === ''),
      ]}
      content={body}
      send={(header) => answerOf(api.POST('/api/v1/residence-confirmations', { params: { header }, body }))}
    >
      {(errorOf) => (
        <>
          <TextField
            label={say(actWords.wantedFor)}
            autoFocus={takesFocus}
            value={entry.wantedFor}
            error={errorOf('wantedFor')}
            onChange={(wantedFor) => {
              change({ wantedFor });
            }}
          />
          <CodedChecks
            label={say(actWords.confirmWhat)}
            words={confirmedSubjects}
            value={entry.subjects}
            error={errorOf('subjects')}
            onChange={(subjects) => {
              change({ subjects });
            }}
          />
        </>
      )}
    </OpeningForm>
  );
}
