import { counterWords, hostRelations, stayPurposes } from '@libs/words';
import { Button } from '@mantine/core';
import { DayField } from '../../forms/day-field.tsx';
import { Why } from '../../forms/why.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useSpeech } from '../../language/language.tsx';
import { lastDayAfter, type StepProps } from './counter-draft.ts';

const terms = [
  { months: 6, words: counterWords.months6 },
  { months: 12, words: counterWords.year1 },
  { months: 24, words: counterWords.years2 },
] as const;

/** Step 3: since when, why and how long the person lives here, and the term asked for. */
export function TermStep({
  filing,
  change,
  errorOf,
  takesFocus = true,
}: StepProps & { readonly takesFocus?: boolean }) {
  const { say } = useSpeech();
  const { requestedFrom } = filing;
  return (
    <div className="two">
      <DayField
        label={say(counterWords.arrivedOn)}
        autoFocus={takesFocus}
        value={filing.arrivedOn}
        error={errorOf('arrivedOn')}
        onChange={(arrivedOn) => {
          change({ arrivedOn });
        }}
      />
      <CodedSelect
        label={say(counterWords.purpose)}
        value={filing.purpose}
        error={errorOf('purpose')}
        words={stayPurposes}
        onChange={(purpose) => {
          change({ purpose });
        }}
      />
      <DayField
        label={say(counterWords.plannedUntil)}
        value={filing.plannedUntil}
        error={errorOf('plannedUntil')}
        onChange={(plannedUntil) => {
          change({ plannedUntil });
        }}
      />
      <CodedSelect
        label={say(counterWords.hostRelation)}
        value={filing.hostRelation}
        error={errorOf('hostRelation')}
        words={hostRelations}
        onChange={(hostRelation) => {
          change({ hostRelation });
        }}
      />
      <DayField
        label={say(counterWords.requestedFrom)}
        value={requestedFrom}
        error={errorOf('requestedFrom')}
        onChange={(day) => {
          change({ requestedFrom: day });
        }}
      />
      <DayField
        label={
          <>
            {say(counterWords.requestedLastDay)} <Why>{say(counterWords.longestTermWhy)}</Why>
          </>
        }
        value={filing.requestedLastDay}
        error={errorOf('requestedLastDay')}
        onChange={(requestedLastDay) => {
          change({ requestedLastDay });
        }}
      />
      <span className="term-buttons">
        {terms.map(({ months, words }) => (
          <Button
            key={months}
            variant="default"
            size="compact-sm"
            disabled={requestedFrom === null}
            onClick={() => {
              if (requestedFrom !== null) change({ requestedLastDay: lastDayAfter(requestedFrom, months) });
            }}
          >
            {say(words)}
          </Button>
        ))}
      </span>
    </div>
  );
}
