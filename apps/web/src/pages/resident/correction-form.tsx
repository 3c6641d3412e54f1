import type { Messages } from '@libs/api-client';
import { counterWords, residentWords, shellWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import type { FieldProblem } from '../../api/problem.ts';
import { readPartialDay, writeDay, type DayText } from '../../days/day-text.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField, thisYear } from '../../forms/day-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { missing, problemsOfReason } from '../../forms/act-form.tsx';
import { digitsOf, isPersonalNumber, typedName } from '../../persons/typed-person.ts';
import { FactForm } from './fact-form.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';
import { ReasonField } from '../../forms/reason-form.tsx';
import { TextField } from '../../forms/text-field.tsx';

type Version = Messages['DetailsVersionRecord'];

interface CorrectionEntry {
  readonly fullName: string;
  readonly sex: 'male' | 'female';
  readonly dateOfBirth: string;
  readonly nationality: string;
  readonly personalNumber: string;
  readonly holds: 'always' | 'from';
  readonly holdsFrom: DayText | null;
  readonly reason: string;
}

const since = { always: residentWords.always, from: residentWords.from } as const;
const sexes = { female: counterWords.female, male: counterWords.male } as const;

/** What the entry says otherwise than the version in use; nothing else is sent. */
function changesIn(entry: CorrectionEntry, current: Version): Partial<Messages['ResidentCorrection']> {
  const fullName = typedName(entry.fullName);
  const born = readPartialDay(entry.dateOfBirth, thisYear());
  const nationality = entry.nationality.trim().toUpperCase();
  const number = digitsOf(entry.personalNumber) || null;
  return {
    ...(fullName === current.fullName ? {} : { fullName }),
    ...(entry.sex === current.sex ? {} : { sex: entry.sex }),
    ...(born === null || born === current.dateOfBirth ? {} : { dateOfBirth: born }),
    ...(nationality === current.nationality ? {} : { nationality }),
    ...(number === current.personalNumber ? {} : { personalNumber: number }),
  };
}

function problemsIn(entry: CorrectionEntry, changes: object): FieldProblem[] {
  const number = digitsOf(entry.personalNumber);
  const isUnreadable = readPartialDay(entry.dateOfBirth, thisYear()) === null;
  const problems: FieldProblem[] = [
    ...missing('fullName', entry.fullName.trim().length < 2),
    ...(entry.dateOfBirth.trim() !== '' && isUnreadable
      ? [{ field: 'dateOfBirth', code: 'is_partial_date' }]
      : []),
    ...(number !== '' && !isPersonalNumber(number) ? [{ field: 'personalNumber', code: 'matches' }] : []),
    ...missing('holdsFrom', entry.holds === 'from' && entry.holdsFrom === null),
    ...problemsOfReason(entry.reason),
  ];
  const isUnchanged = problems.every(({ field }) => field === 'reason') && Object.keys(changes).length === 0;
  return isUnchanged ? [{ field: 'fullName', code: 'nothing_to_correct' }, ...problems] : problems;
}

/** Corrects who the person is: always wrong, or changed on a day; with a reason, and nothing is overwritten. */
export function CorrectionForm({
  residentId,
  current,
  onCorrected,
}: {
  readonly residentId: string;
  readonly current: Version;
  /** What the number says otherwise than the corrected details. */
  readonly onCorrected: (warnings: readonly { field: string; code: string }[]) => void;
}) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<CorrectionEntry>('correction', {
    fullName: current.fullName,
    sex: current.sex,
    dateOfBirth: current.dateOfBirth === null ? '' : writeDay(current.dateOfBirth),
    nationality: current.nationality,
    personalNumber: current.personalNumber ?? '',
    holds: 'always',
    holdsFrom: null,
    reason: '',
  });
  const changes = changesIn(entry, current);
  const body: Messages['ResidentCorrection'] = {
    ...changes,
    reason: entry.reason.trim(),
    ...(entry.holds === 'from' && entry.holdsFrom !== null ? { holdsFrom: entry.holdsFrom } : {}),
  };
  return (
    <FactForm
      form="correction"
      residentId={residentId}
      title={residentWords.correctThis}
      submit={residentWords.correct}
      purpose="correction"
      fieldNames={{
        fullName: counterWords.fullName,
        sex: counterWords.sex,
        dateOfBirth: counterWords.dateOfBirth,
        nationality: residentWords.nationality,
        personalNumber: counterWords.personalNumber,
        holdsFrom: residentWords.holdsFrom,
        reason: shellWords.reason,
      }}
      problems={problemsIn(entry, changes)}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/residents/{id}/corrections', {
            params: { path: { id: residentId }, header },
            body,
          }),
        )
      }
      onRecorded={({ warnings }) => {
        onCorrected(warnings);
      }}
    >
      {(errorOf) => (
        <>
          <div className="two">
            <TextField
              label={say(counterWords.fullName)}
              autoFocus
              value={entry.fullName}
              error={errorOf('fullName')}
              onChange={(fullName) => {
                change({ fullName });
              }}
            />
            <TextField
              label={say(counterWords.personalNumber)}
              placeholder={say(counterWords.personalNumberHint)}
              inputMode="numeric"
              value={entry.personalNumber}
              error={errorOf('personalNumber')}
              onChange={(personalNumber) => {
                change({ personalNumber });
              }}
            />
            <TextField
              label={say(counterWords.dateOfBirth)}
              placeholder={say(counterWords.dateOfBirthHint)}
              value={entry.dateOfBirth}
              error={errorOf('dateOfBirth')}
              onChange={(dateOfBirth) => {
                change({ dateOfBirth });
              }}
            />
            <CodedSelect
              label={say(counterWords.sex)}
              value={entry.sex}
              error={errorOf('sex')}
              words={sexes}
              onChange={(sex) => {
                change({ sex });
              }}
            />
            <TextField
              label={say(counterWords.nationality)}
              maxLength={2}
              value={entry.nationality}
              error={errorOf('nationality')}
              onChange={(nationality) => {
                change({ nationality });
              }}
            />
            <CodedSelect
              label={say(residentWords.holds)}
              value={entry.holds}
              words={since}
              onChange={(holds) => {
                change({ holds });
              }}
            />
            {entry.holds === 'from' && (
              <DayField
                label={say(residentWords.holdsFrom)}
                value={entry.holdsFrom}
                error={errorOf('holdsFrom')}
                onChange={(holdsFrom) => {
                  change({ holdsFrom });
                }}
              />
            )}
          </div>
          <ReasonField
            hint={residentWords.reasonHint}
            value={entry.reason}
            error={errorOf('reason')}
            onChange={(reason) => {
              change({ reason });
            }}
          />
          <p className="quiet">{say(residentWords.correctionKept)}</p>
        </>
      )}
    </FactForm>
  );
}
