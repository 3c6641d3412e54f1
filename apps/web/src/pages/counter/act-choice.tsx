import { caseKinds, counterWords } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';

/** What an officer can open for a person at the counter, in the order of how often it is asked for. */
export const acts = [
  'registration',
  'extension',
  'change_of_dwelling',
  'ending',
  'temporary_absence',
  'residence_confirmation',
  'no_residence_declaration',
  'cancellation',
] as const;
/** One of the acts. */
export type Act = (typeof acts)[number];

/** The acts as one line of buttons; left and right move, as in any toolbar. */
export function ActChoice({
  possible,
  chosen,
  choose,
}: {
  readonly possible: readonly Act[];
  readonly chosen: Act;
  readonly choose: (act: Act) => void;
}) {
  const { say } = useSpeech();
  return (
    <div
      className="act-choice"
      role="toolbar"
      aria-label={say(counterWords.whatFor)}
      onKeyDown={({ key, currentTarget, target }) => {
        const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
        const buttons = [...currentTarget.querySelectorAll('button')];
        if (step !== 0) buttons[buttons.indexOf(target as HTMLButtonElement) + step]?.focus();
      }}
    >
      {possible.map((act) => (
        <button
          key={act}
          type="button"
          aria-pressed={act === chosen}
          tabIndex={act === chosen ? 0 : -1}
          onClick={() => {
            choose(act);
          }}
        >
          {say(caseKinds[act])}
        </button>
      ))}
    </div>
  );
}
