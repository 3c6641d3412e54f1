import { counterWords, proofKinds } from '@libs/words';
import { TextInput } from '@mantine/core';
import { Why } from '../../forms/why.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useSpeech } from '../../language/language.tsx';
import type { StepProps } from './counter-draft.ts';

/** Step 4: which paper shows the lawful dwelling, and what must not be demanded. */
export function PapersStep({ filing, change, errorOf }: StepProps) {
  const { say } = useSpeech();
  return (
    <>
      <CodedSelect
        label={
          <>
            {say(counterWords.proof)} <Why>{say(counterWords.proofWhy)}</Why>
          </>
        }
        autoFocus
        value={filing.proofKind}
        error={errorOf('proof.kind')}
        words={proofKinds}
        onChange={(proofKind) => {
          change({ proofKind });
        }}
      />
      <TextInput
        label={say(counterWords.proofNote)}
        autoComplete="off"
        value={filing.proofNote}
        error={errorOf('proof.note')}
        onChange={({ currentTarget }) => {
          change({ proofNote: currentTarget.value });
        }}
      />
      <p className="quiet">✓ {say(counterWords.leaseNoNotary)}</p>
      <p className="quiet">✕ {say(counterWords.notDemanded)}</p>
    </>
  );
}
