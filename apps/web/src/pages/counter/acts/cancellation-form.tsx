import { actWords, reasonsToCancel } from '@libs/words';
import { answerOf, api } from '../../../api/client.ts';
import { missing } from '../../../forms/act-form.tsx';
import { CodedSelect } from '../../../forms/coded-select.tsx';
import { useTakesFocus } from '../../../forms/focus-stays.tsx';
import { useEntry } from '../../../forms/kept-forms.tsx';
import { NoteField } from '../../../forms/note-field.tsx';
import { useSpeech } from '../../../language/language.tsx';
import type { RegistrationHere } from '../registrations-here.tsx';
import { OpeningForm } from './opening-form.tsx';

interface CancellationEntry {
  readonly why: keyof typeof reasonsToCancel;
  readonly explanation: string;
}

/** A wrong registration is to be taken back, and what held before it restored. */
export function CancellationForm({ registration }: { readonly registration: RegistrationHere }) {
  const { say } = useSpeech();
  const takesFocus = useTakesFocus();
  const [entry, change] = useEntry<CancellationEntry>('cancellation', {
    why: 'wrong_condition',
    explanation: '',
  });
  const body = { why: entry.why, explanation: entry.explanation.trim() };
  return (
    <OpeningForm
      kind="cancellation"
      fieldNames={{ why: actWords.whyCancel, explanation: actWords.explanation }}
      problems={missing('explanation', body.explanation === '')}
      content={[registration.id, body]}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/temporary-registrations/{id}/cancellation', {
            params: { path: { id: registration.id }, header },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <CodedSelect
            label={say(actWords.whyCancel)}
            autoFocus={takesFocus}
            words={reasonsToCancel}
            value={entry.why}
            error={errorOf('why')}
            onChange={(why) => {
              change({ why });
            }}
          />
          <NoteField
            label={actWords.explanation}
            value={entry.explanation}
            error={errorOf('explanation')}
            onChange={(explanation) => {
              change({ explanation });
            }}
          />
          <p className="quiet">{say(actWords.cancellationConsequence)}</p>
        </>
      )}
    </OpeningForm>
  );
}
