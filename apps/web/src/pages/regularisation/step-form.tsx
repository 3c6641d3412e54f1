import { regularisationActs, regularisationOutcomes, regularisationWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, type DayText } from '../../days/day-text.ts';
import { ActForm, missing } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField, thisYear } from '../../forms/day-field.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';
import { NoteField } from '../../forms/note-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useRenewRegularisation, type Regularisation } from './regularisation-queries.ts';

interface StepEntry {
  readonly happenedOn: DayText | null;
  readonly appointmentOn: DayText | null;
  readonly remindOn: DayText | null;
  readonly outcome: keyof typeof regularisationOutcomes;
  readonly note: string;
}

/** What was done for the person, and when the case comes up again. */
export function StepForm({
  step,
  helped,
}: {
  readonly step: keyof typeof regularisationActs;
  readonly helped: Regularisation;
}) {
  const { say } = useSpeech();
  const renew = useRenewRegularisation();
  const [entry, change] = useEntry<StepEntry>(step, {
    happenedOn: todayInVietNam(),
    appointmentOn: null,
    remindOn: null,
    outcome: 'registered',
    note: '',
  });
  const note = entry.note.trim();
  const body = {
    step,
    happenedOn: entry.happenedOn ?? '',
    ...(step === 'invited' && entry.appointmentOn !== null ? { appointmentOn: entry.appointmentOn } : {}),
    ...(step !== 'closed' && entry.remindOn !== null ? { remindOn: entry.remindOn } : {}),
    ...(step === 'closed' ? { outcome: entry.outcome } : {}),
    ...(note === '' ? {} : { note }),
  };
  return (
    <ActForm
      form={step}
      title={regularisationActs[step]}
      submit={regularisationActs[step]}
      purpose="inspection"
      fieldNames={{
        happenedOn: regularisationWords.happenedOn,
        appointmentOn: regularisationWords.appointmentOn,
        remindOn: regularisationWords.remindOn,
        outcome: regularisationWords.outcome,
        note: regularisationWords.note,
      }}
      problems={missing('happenedOn', entry.happenedOn === null)}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/regularisation-cases/{id}/steps', {
            params: { header, path: { id: helped.id } },
            body,
          }),
        )
      }
      onRecorded={renew}
    >
      {(errorOf) => (
        <>
          <DayField
            label={say(regularisationWords.happenedOn)}
            autoFocus
            value={entry.happenedOn}
            latestYear={thisYear()}
            error={errorOf('happenedOn')}
            onChange={(happenedOn) => {
              change({ happenedOn });
            }}
          />
          {step === 'invited' && (
            <DayField
              label={say(regularisationWords.appointmentOn)}
              value={entry.appointmentOn}
              error={errorOf('appointmentOn')}
              onChange={(appointmentOn) => {
                change({ appointmentOn });
              }}
            />
          )}
          {step === 'closed' ? (
            <CodedSelect
              label={say(regularisationWords.outcome)}
              words={regularisationOutcomes}
              value={entry.outcome}
              error={errorOf('outcome')}
              onChange={(outcome) => {
                change({ outcome });
              }}
            />
          ) : (
            <DayField
              label={say(regularisationWords.remindOn)}
              value={entry.remindOn}
              error={errorOf('remindOn')}
              onChange={(remindOn) => {
                change({ remindOn });
              }}
            />
          )}
          <NoteField
            label={regularisationWords.note}
            value={entry.note}
            error={errorOf('note')}
            onChange={(text) => {
              change({ note: text });
            }}
          />
        </>
      )}
    </ActForm>
  );
}
