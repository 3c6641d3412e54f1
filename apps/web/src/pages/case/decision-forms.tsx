import { caseActions, caseWords, counterWords, paperWords, type Sentence } from '@libs/words';
import { todayInVietNam, type DayText } from '../../days/day-text.ts';
import { missing } from '../../forms/act-form.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { noteOf, OneStep, RemarkField, type StepProps } from './one-step.tsx';
import { useRefusal } from '../../cases/use-refusal.tsx';

/** Papers as the refusal to complete a file names them; their sentences end with a full stop, a name does not. */
const namesOfPapers: Readonly<Record<string, Sentence>> = Object.fromEntries(
  Object.entries(paperWords).map(([code, { vi, en }]) => [
    `papersSeen.${code}`,
    { vi: vi.replace(/\.$/, ''), en: en.replace(/\.$/, '') },
  ]),
);

/** The officer finds the case complete and valid; from now on the clock runs. */
export function CompletionForm(props: StepProps) {
  const { say } = useSpeech();
  return (
    <OneStep
      {...props}
      message={{ action: 'completed' }}
      mayLeave={false}
      focusSubmit
      fieldNames={namesOfPapers}
    >
      {() => <p className="quiet">{say(counterWords.completeWhy)}</p>}
    </OneStep>
  );
}

interface GrantEntry {
  readonly from: DayText | null;
  readonly lastDay: DayText | null;
  readonly note: string;
}

/** What was asked for is granted, with its term where the kind has one. */
export function GrantForm(props: StepProps) {
  const { say } = useSpeech();
  const { request, mayFollow } = props.file;
  const asked = 'requestedFrom' in request ? request : null;
  const hasTerm = mayFollow.some(({ action, requires }) => action === 'granted' && requires.includes('term'));
  const today = todayInVietNam();
  // A registration never begins before the day of its decision, so a day asked for that has passed becomes today.
  const from = asked === null ? null : asked.requestedFrom < today ? today : asked.requestedFrom;
  const [entry, change] = useEntry<GrantEntry>('granted', {
    from,
    lastDay: asked?.requestedLastDay ?? null,
    note: '',
  });
  const term = hasTerm ? { from: entry.from, lastDay: entry.lastDay } : {};
  return (
    <OneStep
      {...props}
      message={{ action: 'granted', body: { verdict: 'grant', ...term, ...noteOf(entry.note) } }}
      submit={hasTerm ? counterWords.grant : caseActions.granted}
      mayLeave={false}
      fieldNames={{ from: counterWords.grantFrom, lastDay: counterWords.grantLastDay }}
      problems={
        hasTerm
          ? [...missing('from', entry.from === null), ...missing('lastDay', entry.lastDay === null)]
          : []
      }
    >
      {(errorOf) => (
        <>
          {hasTerm && (
            <div className="two">
              <DayField
                label={say(counterWords.grantFrom)}
                autoFocus
                value={entry.from}
                error={errorOf('from')}
                onChange={(day) => {
                  change({ from: day });
                }}
              />
              <DayField
                label={say(counterWords.grantLastDay)}
                value={entry.lastDay}
                error={errorOf('lastDay')}
                onChange={(lastDay) => {
                  change({ lastDay });
                }}
              />
            </div>
          )}
          <RemarkField note={entry.note} change={change} errorOf={errorOf} autoFocus={!hasTerm} />
          <p className="quiet">{say(caseWords.consequenceGrant)}</p>
        </>
      )}
    </OneStep>
  );
}

/** The case is refused with all its grounds and an explanation. */
export function RefusalForm(props: StepProps) {
  const { body, fields, ...refusal } = useRefusal('refused', props.file.kind);
  return (
    <OneStep {...props} {...refusal} message={{ action: 'refused', body }} isDestructive>
      {fields}
    </OneStep>
  );
}
