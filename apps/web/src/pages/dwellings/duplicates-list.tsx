import { dwellingsWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { useForms } from '../../forms/kept-forms.tsx';
import { ReasonForm } from '../../forms/reason-form.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { shownOfDwellings } from './dwelling-form.tsx';
import { type DuplicatePair, useDuplicates } from './dwelling-queries.ts';

/** Dwellings that look like one, of the area or beside one dwelling; each pair is merged or told apart. */
export function DuplicatesList({ dwellingId }: { readonly dwellingId?: string }) {
  const { say } = useSpeech();
  const list = useDuplicates(dwellingId);
  const pairs = (list.data?.pages ?? []).flatMap(({ items }) => items);
  if (list.isLoading) return <Waiting />;
  return (
    <>
      <ProblemSummary error={list.error} />
      {list.data && pairs.length === 0 && <p className="quiet">{say(dwellingsWords.noDuplicates)}</p>}
      <ul className="fact-list">
        {pairs.map((pair) => (
          <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
        ))}
      </ul>
      {pairs.length > 0 && <ListEnd list={list} count={pairs.length} />}
    </>
  );
}

function Pair({ pair }: { readonly pair: DuplicatePair }) {
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
      {open === form && <MergeForm form={form} pair={pair} />}
    </li>
  );
}

function MergeForm({ form, pair: { one, other } }: { readonly form: string; readonly pair: DuplicatePair }) {
  const { say } = useSpeech();
  return (
    <ReasonForm
      form={form}
      title={dwellingsWords.merge}
      consequence={say(dwellingsWords.mergeWhat, { kept: one.address, merged: other.address })}
      isDestructive={false}
      renews={shownOfDwellings}
      send={({ reason }, { 'Idempotency-Key': key }) =>
        answerOf(
          api.POST('/api/v1/dwelling-merges', {
            params: { header: { 'Idempotency-Key': key } },
            body: { keptId: one.id, mergedId: other.id, reason },
          }),
        )
      }
    />
  );
}
