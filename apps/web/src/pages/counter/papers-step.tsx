import {
  consentGiverWords,
  consentMethodWords,
  counterWords,
  notAskedWords,
  paperHandlings,
  paperWords,
  preCheckWords,
  proofKinds,
  type Sentence,
} from '@libs/words';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { Why } from '../../forms/why.tsx';
import { useSpeech } from '../../language/language.tsx';
import { FeeFields } from './fee-fields.tsx';
import type { ConsentEntry, StepProps } from './counter-draft.ts';
import type { PreCheckAnswer } from './pre-check.tsx';

const words: Readonly<Record<string, Sentence>> = paperWords;
const reasons: Readonly<Record<string, Sentence>> = notAskedWords;
const handlings: Readonly<Record<string, Sentence>> = paperHandlings;

/** What the check before the form says, as far as it is about papers. */
export type PapersAnswer = Pick<PreCheckAnswer, 'papers' | 'findings'>;

/** Step 4: which paper shows the lawful dwelling, whose consent is needed, and what must not be asked for. */
export function PapersStep({
  filing,
  change,
  errorOf,
  answer,
  fee,
  takesFocus = true,
}: StepProps & {
  readonly answer: PapersAnswer | undefined;
  /** Where one person is charged by themselves. */
  readonly fee?: PreCheckAnswer['fee'] | undefined;
  readonly takesFocus?: boolean;
}) {
  const { say } = useSpeech();
  const papers = answer?.papers;
  return (
    <>
      <CodedSelect
        label={
          <>
            {say(counterWords.proof)} <Why>{say(counterWords.proofWhy)}</Why>
          </>
        }
        autoFocus={takesFocus}
        value={filing.proofKind}
        error={errorOf('proof.kind')}
        words={proofKinds}
        onChange={(proofKind) => {
          change({ proofKind });
        }}
      />
      <TextField
        label={say(counterWords.proofNote)}
        value={filing.proofNote}
        error={errorOf('proof.note')}
        onChange={(proofNote) => {
          change({ proofNote });
        }}
      />
      {answer?.findings.some(({ code }) => code === 'before_window') && (
        <TextField
          label={say(preCheckWords.discretion)}
          value={filing.discretion}
          error={errorOf('discretion')}
          onChange={(discretion) => {
            change({ discretion });
          }}
        />
      )}
      {papers?.consents.map(({ of }) => (
        <ConsentFields
          key={of}
          of={of}
          entry={filing.consents[of] ?? noConsent}
          error={errorOf(`consents.${of}`) ?? errorOf('consents')}
          onChange={(consent) => {
            change({ consents: { ...filing.consents, [of]: consent } });
          }}
        />
      ))}
      {papers && (
        <div className="papers-of-case">
          {papers.needed.map(({ code, handling }) => (
            <p key={code}>
              ✓ {words[code] ? say(words[code]) : code}{' '}
              <span className="quiet">({handlings[handling] ? say(handlings[handling]) : handling})</span>
            </p>
          ))}
          {papers.notAsked.length > 0 && (
            <p>
              <b>✕ {say(preCheckWords.notAsked)}:</b>
            </p>
          )}
          <ul>
            {papers.notAsked.map(({ code, reason }) => (
              <li key={code} className="quiet">
                {words[code] ? say(words[code]) : code} {reasons[reason] && say(reasons[reason])}
              </li>
            ))}
          </ul>
          {!papers.conditionsAreVerified && <p>{say(preCheckWords.conditionsNotVerified)}</p>}
        </div>
      )}
      {fee && <FeeFields filing={filing} change={change} errorOf={errorOf} fee={fee} />}
    </>
  );
}

const noConsent: ConsentEntry = { method: 'form_signature', giverName: '' };

function ConsentFields({
  of,
  entry,
  error,
  onChange,
}: {
  readonly of: keyof typeof consentGiverWords;
  readonly entry: ConsentEntry;
  readonly error: string | undefined;
  readonly onChange: (entry: ConsentEntry) => void;
}) {
  const { say } = useSpeech();
  return (
    <fieldset className="grounds">
      <legend>{say(preCheckWords.consentBy, { giver: say(consentGiverWords[of]) })}</legend>
      <div className="two">
        <TextField
          label={say(preCheckWords.consentName)}
          value={entry.giverName}
          error={error}
          onChange={(text) => {
            onChange({ ...entry, giverName: text });
          }}
        />
        <CodedSelect
          label={say(preCheckWords.consentMethod)}
          words={consentMethodWords}
          value={entry.method}
          onChange={(method) => {
            onChange({ ...entry, method });
          }}
        />
      </div>
    </fieldset>
  );
}
