import type { Messages } from '@libs/api-client';
import { dwellingsWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { useForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { type DuplicatePair, useDuplicates } from './dwelling-queries.ts';
import { MergeForm } from './merge-form.tsx';

/** Dwellings that look like one, of the area or beside one dwelling; each pair is merged or told apart. */
export function DuplicatesList({ dwellingId }: { readonly dwellingId?: string }) {
  const { say } = useSpeech();
  const list = useDuplicates(dwellingId);
  const [merge, setMerge] = useState<Messages['MergeDetails'] | null>(null);
  const pairs = (list.data?.pages ?? []).flatMap(({ items }) => items);
  if (list.isLoading) return <Waiting />;
  return (
    <>
      <ProblemSummary error={list.error} />
      <p role="status">
        {merge && (
          <Link href={`/dwellings/${merge.keptId}`}>
            {say(dwellingsWords.mergedNow, { kept: merge.keptAddress, merged: merge.mergedAddress })}
          </Link>
        )}
      </p>
      {list.data && pairs.length === 0 && <p className="quiet">{say(dwellingsWords.noDuplicates)}</p>}
      <ul className="fact-list">
        {pairs.map((pair) => (
          <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} onMerged={setMerge} />
        ))}
      </ul>
      {pairs.length > 0 && <ListEnd list={list} count={pairs.length} />}
    </>
  );
}

function Pair({
  pair,
  onMerged,
}: {
  readonly pair: DuplicatePair;
  readonly onMerged: (merge: Messages['MergeDetails']) => void;
}) {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const { open } = useForms();
  const queries = useQueryClient();
  const form = `merge/${pair.one.id}/${pair.other.id}`;
  const telling = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/dwelling-distinctions', {
          body: { dwellingId: pair.one.id, otherDwellingId: pair.other.id },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['dwelling'] }),
  });
  return (
    <li>
      {[pair.one, pair.other].map(({ id, address, references }, place) => (
        <span key={id}>
          {place === 1 && ' ≈ '}
          <Link href={`/dwellings/${id}`}>{address}</Link>{' '}
          <span className="quiet">({say(dwellingsWords.references, { count: references })})</span>
        </span>
      ))}{' '}
      <span className="quiet">
        {pair.sameAddress
          ? say(dwellingsWords.sameAddress)
          : say(dwellingsWords.alike, { likeness: Math.round(pair.likeness * 100) })}
      </span>{' '}
      {permissions.includes('record dwellings') && (
        <span className="row-actions">
          <FormOpener form={form} words={dwellingsWords.merge} of={pair.other.address} />
          <Button
            size="compact-xs"
            variant="default"
            loading={telling.isPending}
            onClick={() => {
              telling.mutate();
            }}
          >
            {say(dwellingsWords.notOne)}
          </Button>
        </span>
      )}
      <ProblemSummary error={telling.error} />
      {open === form && <MergeForm form={form} pair={pair} onMerged={onMerged} />}
    </li>
  );
}
