import { caseWords, outsideBodies, outsideMatters, paperWords } from '@libs/words';
import { daysAfter, todayInVietNam, type DayText } from '../../days/day-text.ts';
import { missing } from '../../forms/act-form.tsx';
import { CodedChecks } from '../../forms/coded-checks.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';
import { NoteField } from '../../forms/note-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { noteOf, OneStep, RemarkField, type StepProps } from './one-step.tsx';

/** What a file may lack; what nobody may ask for does not stand here. */
const mayBeMissing = {
  declaration: paperWords.declaration,
  dwelling_paper: paperWords.dwelling_paper,
  consent_of_owner: paperWords.consent_of_owner,
  consent_of_parent: paperWords.consent_of_parent,
  authorisation: paperWords.authorisation,
  proof_of_end_ground: paperWords.proof_of_end_ground,
  legalised_translation: paperWords.legalised_translation,
  identity_shown: paperWords.identity_shown,
} as const;

interface SupplementEntry {
  readonly missing: readonly (keyof typeof mayBeMissing)[];
  readonly until: DayText | null;
  readonly note: string;
}

/** What is missing is asked for in writing. */
export function SupplementRequestForm(props: StepProps) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<SupplementEntry>('supplement_asked', {
    missing: [],
    until: null,
    note: '',
  });
  const body = {
    missing: [...entry.missing],
    ...(entry.until === null ? {} : { until: entry.until }),
    ...noteOf(entry.note),
  };
  return (
    <OneStep
      {...props}
      message={{ action: 'supplement_asked', body }}
      fieldNames={{ missing: caseWords.missing, until: caseWords.expectedBy, note: caseWords.note }}
      problems={missing('missing', entry.missing.length === 0)}
    >
      {(errorOf) => (
        <>
          <CodedChecks
            label={say(caseWords.missing)}
            autoFocus
            words={mayBeMissing}
            value={entry.missing}
            error={errorOf('missing')}
            onChange={(things) => {
              change({ missing: things });
            }}
          />
          <DayField
            label={say(caseWords.expectedBy)}
            value={entry.until}
            error={errorOf('until')}
            onChange={(until) => {
              change({ until });
            }}
          />
          <RemarkField note={entry.note} change={change} errorOf={errorOf} />
        </>
      )}
    </OneStep>
  );
}

interface QuestionEntry {
  readonly of: keyof typeof outsideBodies;
  readonly about: keyof typeof outsideMatters;
  readonly note: string;
  readonly answerBy: DayText | null;
}

/** Days proposed for an answer; the officer changes them as the matter needs. */
const daysToAnswer = 7;

/** Another body is asked; the clock stands still until it answers. */
export function OutsideQuestionForm(props: StepProps) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<QuestionEntry>('outside_asked', {
    of: 'peoples_committee',
    about: 'undisputed_dwelling',
    note: '',
    answerBy: daysAfter(todayInVietNam(), daysToAnswer),
  });
  const body = {
    of: entry.of,
    about: entry.about,
    ...noteOf(entry.note),
    ...(entry.answerBy === null ? {} : { answerBy: entry.answerBy }),
  };
  return (
    <OneStep
      {...props}
      message={{ action: 'outside_asked', body }}
      fieldNames={{
        of: caseWords.askWhom,
        about: caseWords.aboutWhat,
        note: caseWords.askWhat,
        answerBy: caseWords.answerBy,
      }}
      problems={missing('answerBy', entry.answerBy === null)}
    >
      {(errorOf) => (
        <>
          <CodedSelect
            label={say(caseWords.askWhom)}
            autoFocus
            words={outsideBodies}
            value={entry.of}
            error={errorOf('of')}
            onChange={(of) => {
              change({ of });
            }}
          />
          <CodedSelect
            label={say(caseWords.aboutWhat)}
            words={outsideMatters}
            value={entry.about}
            error={errorOf('about')}
            onChange={(about) => {
              change({ about });
            }}
          />
          <NoteField
            label={caseWords.askWhat}
            value={entry.note}
            error={errorOf('note')}
            onChange={(note) => {
              change({ note });
            }}
          />
          <DayField
            label={say(caseWords.answerBy)}
            value={entry.answerBy}
            error={errorOf('answerBy')}
            onChange={(answerBy) => {
              change({ answerBy });
            }}
          />
        </>
      )}
    </OneStep>
  );
}

const outcomes = { confirmed: caseWords.confirms, not_confirmed: caseWords.confirmsNot } as const;

interface AnswerEntry {
  readonly outcome: keyof typeof outcomes;
  readonly note: string;
}

/** What the other body answered. */
export function OutsideAnswerForm(props: StepProps) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<AnswerEntry>('outside_answered', { outcome: 'confirmed', note: '' });
  return (
    <OneStep
      {...props}
      message={{ action: 'outside_answered', body: { outcome: entry.outcome, ...noteOf(entry.note) } }}
      mayLeave={false}
      fieldNames={{ outcome: caseWords.answer, note: caseWords.note }}
    >
      {(errorOf) => (
        <>
          <CodedSelect
            label={say(caseWords.answer)}
            autoFocus
            words={outcomes}
            value={entry.outcome}
            error={errorOf('outcome')}
            onChange={(outcome) => {
              change({ outcome });
            }}
          />
          <RemarkField note={entry.note} change={change} errorOf={errorOf} />
        </>
      )}
    </OneStep>
  );
}

/** A step that needs nothing but a remark, if that. */
export function RemarkForm({
  action,
  ...props
}: StepProps & { readonly action: 'supplemented' | 'withdrawn' }) {
  const { say } = useSpeech();
  const [{ note }, change] = useEntry<{ note: string }>(action, { note: '' });
  const isWithdrawal = action === 'withdrawn';
  return (
    <OneStep
      {...props}
      message={{ action, body: noteOf(note) }}
      isDestructive={isWithdrawal}
      fieldNames={{ note: caseWords.note }}
    >
      {(errorOf) => (
        <>
          <RemarkField note={note} change={change} errorOf={errorOf} autoFocus />
          {isWithdrawal && <p className="quiet">{say(caseWords.consequenceWithdraw)}</p>}
        </>
      )}
    </OneStep>
  );
}

/** A step for which a reason must be given: going on without an answer, to the province and back. */
export function ReasonForm({
  action,
  ...props
}: StepProps & { readonly action: 'outside_given_up' | 'referred' | 'returned' }) {
  const [entry, change] = useEntry<{ reason: string }>(action, { reason: '' });
  const reason = entry.reason.trim();
  const field = action === 'outside_given_up' ? 'note' : 'reason';
  return (
    <OneStep
      {...props}
      message={
        action === 'outside_given_up'
          ? { action, body: { outcome: 'no_answer', note: reason } }
          : { action, body: { reason } }
      }
      fieldNames={{ [field]: caseWords.reason }}
      problems={missing(field, reason === '')}
    >
      {(errorOf) => (
        <NoteField
          label={caseWords.reason}
          autoFocus
          value={entry.reason}
          error={errorOf(field)}
          onChange={(text) => {
            change({ reason: text });
          }}
        />
      )}
    </OneStep>
  );
}
