import type { Messages } from '@libs/api-client';
import { counterWords } from '@libs/words';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';

/** The day by which the case must be decided, and how it was counted. */
export function DueDay({ file }: { readonly file: Messages['CaseDetails'] }) {
  const { say } = useSpeech();
  if (file.dueOn === null) return null;
  const derivation = file.dueDerivation;
  const skipped = derivation?.skipped ?? [];
  return (
    <p className="due">
      <b>{say(counterWords.due, { day: writeDay(file.dueOn) })}</b>{' '}
      {derivation && (
        <span className="quiet">
          {say(counterWords.dueDerivation, {
            complete: writeDay(derivation.from),
            skipped:
              skipped.length === 0
                ? ''
                : say(counterWords.dueSkips, {
                    days: skipped.map(({ day }) => writeDay(day).slice(0, 5)).join(', '),
                  }),
          })}{' '}
          {derivation.provisional && say(counterWords.dueProvisional)}
        </span>
      )}
    </p>
  );
}
