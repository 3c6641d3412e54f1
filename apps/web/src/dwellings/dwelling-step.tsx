import { counterWords, dwellingKinds } from '@libs/words';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../api/client.ts';
import { ChoiceField } from '../forms/choice-field.tsx';
import { useIdempotencyKey } from '../forms/submit-keys.ts';
import { CodedSelect } from '../forms/coded-select.tsx';
import { useSpeech } from '../language/language.tsx';
import { ProblemSummary } from '../problems/problem-summary.tsx';
import type { DwellingEntry } from './dwelling-entry.ts';

/** The list waits until typing pauses, so that a street name is one question and not ten. */
const pauseBeforeAsking = 200;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, pauseBeforeAsking);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled;
}

/** A dwelling of the own commune, found by its address or recorded new. */
export function DwellingStep({
  communeCode,
  filing,
  change,
  errorOf,
  takesFocus = true,
}: {
  readonly communeCode: string;
  readonly filing: DwellingEntry;
  readonly change: (part: Partial<DwellingEntry>) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly takesFocus?: boolean;
}) {
  const { say } = useSpeech();
  const keyFor = useIdempotencyKey();
  const text = useSettled(filing.address.trim());
  const found = useQuery({
    queryKey: ['dwellings', communeCode, text],
    queryFn: () => answerOf(api.POST('/api/v1/dwellings/search', { body: { text } })),
    enabled: text.length >= 2 && filing.dwelling === null,
    placeholderData: (before) => before,
  });
  const recording = useMutation({
    mutationFn: (address: string) => {
      const body = { communeCode, address, kind: filing.dwellingKind } as const;
      return answerOf(api.POST('/api/v1/dwellings', { params: { header: keyFor(body) }, body }));
    },
    onSuccess: ({ id, address }) => {
      change({ dwelling: { id, address }, address });
    },
  });
  const typed = filing.address.trim();
  const known = filing.dwelling === null ? (found.data?.items ?? []) : [];
  // Offered only once the known ones are there: who types fast would otherwise record the same place again.
  const isNew =
    typed.length >= 3 &&
    text === typed &&
    !found.isFetching &&
    !known.some(({ address }) => address.toLowerCase() === typed.toLowerCase());
  return (
    <>
      <ProblemSummary error={recording.error} fieldNames={{ address: say(counterWords.address) }} />
      <ChoiceField
        label={say(counterWords.address)}
        placeholder={say(counterWords.addressHint)}
        autoFocus={takesFocus}
        typed={filing.address}
        error={errorOf('dwellingId')}
        description={filing.dwelling && `✓ ${say(counterWords.chosen)}`}
        onType={(address) => {
          change({ address, dwelling: null });
        }}
        choices={[
          ...known.map(({ id, address }) => ({ key: id, shown: address })),
          ...(isNew && filing.dwelling === null
            ? [{ key: newDwelling, shown: say(counterWords.newDwelling, { address: typed }) }]
            : []),
        ]}
        onChoose={(key) => {
          const chosen = known.find(({ id }) => id === key);
          if (chosen)
            change({
              dwelling: { id: chosen.id, address: chosen.address },
              address: chosen.address,
              dwellingKind: chosen.kind,
            });
          else if (!recording.isPending) recording.mutate(typed);
        }}
      />
      <CodedSelect
        label={say(counterWords.dwellingKind)}
        value={filing.dwellingKind}
        disabled={filing.dwelling !== null}
        words={dwellingKinds}
        onChange={(dwellingKind) => {
          change({ dwellingKind });
        }}
      />
    </>
  );
}

const newDwelling = 'new';
