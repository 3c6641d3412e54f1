import {
  caseEvents,
  caseWords,
  outsideBodies,
  outsideMatters,
  paperWords,
  refusalGrounds,
  type Sentence,
} from '@libs/words';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import type { CaseFile } from './case-queries.ts';

/** Everything that happened to the case, the latest first: when, who, and with which reasons. */
export function CaseHistory({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  return (
    <details className="case-part">
      <summary>
        {say(caseWords.history)} <span className="quiet">({file.history.length})</span>
      </summary>
      <ol className="history">
        {file.history.toReversed().map((event, index) => (
          <li key={file.history.length - index}>
            <span className="quiet unbroken">{writeInstant(event.recordedAt)}</span>{' '}
            <b>{caseEvents[event.kind] ? say(caseEvents[event.kind]!) : event.kind}</b>
            {event.officerName !== null && <span className="quiet"> · {event.officerName}</span>}
            <EventDetails details={event.details} />
          </li>
        ))}
      </ol>
    </details>
  );
}

const codedWords: Readonly<Record<string, Sentence>> = {
  ...paperWords,
  ...refusalGrounds,
  ...outsideBodies,
  ...outsideMatters,
};

/** The parts of an event that people read: reasons, grounds, days. Ids stay in the record. */
function EventDetails({ details }: { readonly details: Readonly<Record<string, unknown>> }) {
  const { say } = useSpeech();
  const words = (code: unknown) => {
    const sentence = typeof code === 'string' ? codedWords[code] : undefined;
    return sentence ? say(sentence) : String(code);
  };
  const parts = [
    'missing',
    'grounds',
    'of',
    'about',
    'answerBy',
    'until',
    'from',
    'lastDay',
    'reason',
    'note',
  ].flatMap((name) => {
    const value = details[name];
    if (value === null || value === undefined || value === '') return [];
    if (Array.isArray(value)) return value.map(words);
    const isDay = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    return [isDay ? writeDay(value) : words(value)];
  });
  return parts.length === 0 ? null : <div className="quiet">{parts.join(' · ')}</div>;
}
