import type { Messages } from '@libs/api-client';
import { foundWords, inspectionWords, shellWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, type DayText } from '../../days/day-text.ts';
import { ActForm, problemsOfReason } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField, thisYear } from '../../forms/day-field.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';
import { ReasonField, ReasonForm } from '../../forms/reason-form.tsx';
import { useRenewal } from '../../forms/use-renewal.ts';
import { useSpeech } from '../../language/language.tsx';

const insteads = { nothing: inspectionWords.nothingInstead, ...foundWords };

/** All that is shown of visits and of the people they found. */
const shownOfVisits = [['visits'], ['regularisations'], ['resident'], ['timeline'], ['dwelling']] as const;

/** What was found of one person was recorded by mistake: it is taken back, and what was right recorded in its place. */
export function FindingTakenBackForm({
  form,
  finding,
}: {
  readonly form: string;
  readonly finding: Messages['PastFinding'];
}) {
  const { say } = useSpeech();
  const renew = useRenewal(shownOfVisits);
  const [entry, change] = useEntry<{
    reason: string;
    instead: keyof typeof insteads;
    leftOn: DayText | null;
  }>(form, { reason: '', instead: 'nothing', leftOn: todayInVietNam() });
  const { instead, leftOn } = entry;
  const body = {
    reason: entry.reason.trim(),
    ...(instead === 'nothing'
      ? {}
      : {
          instead: {
            found: instead,
            residentId: finding.residentId,
            ...(instead === 'left' && leftOn !== null ? { leftOn } : {}),
          },
        }),
  };
  return (
    <ActForm
      form={form}
      title={inspectionWords.takeBack}
      submit={inspectionWords.takeBack}
      isDestructive
      purpose="correction"
      fieldNames={{ reason: shellWords.reason, 'instead.leftOn': inspectionWords.leftOn }}
      problems={problemsOfReason(entry.reason)}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/inspection-findings/{id}/voiding', {
            params: { header, path: { id: finding.id } },
            body,
          }),
        )
      }
      onRecorded={renew}
    >
      {(errorOf) => (
        <>
          <p>{say(inspectionWords.takeBackWhat, { name: finding.fullName })}</p>
          <CodedSelect
            label={say(inspectionWords.wasRight)}
            words={insteads}
            value={instead}
            onChange={(chosen) => {
              change({ instead: chosen });
            }}
          />
          {instead === 'left' && (
            <DayField
              label={say(inspectionWords.leftOn)}
              value={leftOn}
              latestYear={thisYear()}
              error={errorOf('instead.leftOn')}
              onChange={(day) => {
                change({ leftOn: day });
              }}
            />
          )}
          <ReasonField
            autoFocus
            hint={inspectionWords.whyHint}
            value={entry.reason}
            error={errorOf('reason')}
            onChange={(reason) => {
              change({ reason });
            }}
          />
        </>
      )}
    </ActForm>
  );
}

/** The whole visit was recorded by mistake: another door, another day. */
export function VisitTakenBackForm({ form, visitId }: { readonly form: string; readonly visitId: string }) {
  const { say } = useSpeech();
  return (
    <ReasonForm
      form={form}
      title={inspectionWords.takeBackVisit}
      consequence={say(inspectionWords.takeBackVisitWhat)}
      hint={inspectionWords.whyHint}
      renews={shownOfVisits}
      send={(body, { 'Access-Purpose': purpose }) =>
        answerOf(
          api.POST('/api/v1/inspections/{id}/voiding', {
            params: { header: { 'Access-Purpose': purpose }, path: { id: visitId } },
            body,
          }),
        )
      }
    />
  );
}
