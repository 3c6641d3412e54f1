import type { Messages } from '@libs/api-client';
import { foundWords, inspectionWords, visitReasons } from '@libs/words';
import { writeDay, type DayText } from '../../days/day-text.ts';
import { DayField, thisYear } from '../../forms/day-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import type { FoundEntry } from './visit-entry.ts';

const foundCodes = Object.keys(foundWords) as (keyof typeof foundWords)[];

/** One person of the register, and three wide buttons for what was found; the chosen one again takes it back. */
export function PersonFinding({
  person,
  found,
  visitedOn,
  errorOf,
  onChange,
}: {
  readonly person: Messages['PersonToVisit'];
  readonly found: FoundEntry | undefined;
  readonly visitedOn: DayText | null;
  readonly errorOf: (field: 'leftOn') => string | undefined;
  readonly onChange: (found: FoundEntry | null) => void;
}) {
  const { say } = useSpeech();
  const { fullName, birthYear, since, lastSeenOn, registeredUntil, reasons, isProtected } = person;
  return (
    <fieldset className="person-finding">
      <legend>
        {fullName} {birthYear !== null && <span className="quiet">{birthYear}</span>}
      </legend>
      <p className="quiet">
        {[
          say(inspectionWords.since, { day: writeDay(since) }),
          say(inspectionWords.lastSeen, { day: writeDay(lastSeenOn) }),
          ...(registeredUntil === null
            ? []
            : [say(inspectionWords.registeredUntil, { day: writeDay(registeredUntil) })]),
        ].join(' · ')}
      </p>
      {isProtected && <p className="overdue">{say(inspectionWords.isProtected)}</p>}
      {reasons.length > 0 && <p>{reasons.map((reason) => say(visitReasons[reason])).join(' · ')}</p>}
      <div className="found-buttons">
        {foundCodes.map((code) => (
          <button
            key={code}
            type="button"
            aria-pressed={found?.found === code}
            onClick={() => {
              onChange(found?.found === code ? null : { found: code, leftOn: visitedOn });
            }}
          >
            {say(foundWords[code])}
          </button>
        ))}
      </div>
      {found?.found === 'left' && (
        <DayField
          label={say(inspectionWords.leftOn)}
          value={found.leftOn}
          latestYear={thisYear()}
          error={errorOf('leftOn')}
          onChange={(leftOn) => {
            onChange({ ...found, leftOn });
          }}
        />
      )}
    </fieldset>
  );
}
