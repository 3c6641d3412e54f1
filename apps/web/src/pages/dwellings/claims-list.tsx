import type { Messages } from '@libs/api-client';
import { capacityWords, claimOutcomeWords, dwellingsWords } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { FormOpener, missing } from '../../forms/act-form.tsx';
import { ChoiceField } from '../../forms/choice-field.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { NoteField } from '../../forms/note-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { DwellingForm } from './dwelling-form.tsx';
import { useClaims } from './dwelling-queries.ts';

type Claim = Messages['ClaimDetails'];

/** Hosts who say that an address is theirs, or theirs to manage; an officer compares the papers and answers. */
export function ClaimsList() {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const { open } = useForms();
  const { data, error, isLoading } = useClaims();
  if (isLoading) return <Waiting />;
  return (
    <>
      <ProblemSummary error={error} />
      {data?.items.length === 0 && <p className="empty">{say(dwellingsWords.noClaims)}</p>}
      <ul className="fact-list">
        {(data?.items ?? []).map((claim) => (
          <li key={claim.id}>
            <b>{claim.address}</b> · {say(dwellingsWords.claimant)}: {claim.displayName} (
            {say(capacityWords[claim.capacity])}) · {say(dwellingsWords.proof)}: {claim.proof} ·{' '}
            {writeDay(claim.claimedAt.slice(0, 10))}{' '}
            {permissions.includes('record dwellings') && (
              <FormOpener form={`claim/${claim.id}`} words={dwellingsWords.answer} of={claim.address} />
            )}
            {open === `claim/${claim.id}` && <ClaimForm claim={claim} />}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ClaimEntry {
  readonly outcome: 'confirmed' | 'refused';
  readonly typed: string;
  readonly dwellingId: string | null;
  readonly note: string;
}

function ClaimForm({ claim }: { readonly claim: Claim }) {
  const { say } = useSpeech();
  const form = `claim/${claim.id}`;
  const [entry, change] = useEntry<ClaimEntry>(form, {
    outcome: 'confirmed',
    typed: claim.address,
    dwellingId: null,
    note: '',
  });
  const isConfirmed = entry.outcome === 'confirmed';
  const found = useQuery({
    queryKey: ['dwellings', claim.communeCode, entry.typed],
    queryFn: () =>
      answerOf(
        api.POST('/api/v1/dwellings/search', {
          body: { text: entry.typed, communeCode: claim.communeCode, limit: 20 },
        }),
      ),
    enabled: isConfirmed && entry.typed.trim().length >= 2 && entry.dwellingId === null,
    placeholderData: (before) => before,
  });
  const body = {
    outcome: entry.outcome,
    dwellingId: isConfirmed ? entry.dwellingId : null,
    note: entry.note.trim() === '' ? null : entry.note.trim(),
  };
  return (
    <DwellingForm
      form={form}
      title={dwellingsWords.answer}
      submit={dwellingsWords.answer}
      purpose="resident_enquiry"
      fieldNames={{
        outcome: dwellingsWords.outcome,
        dwellingId: dwellingsWords.whichDwelling,
        note: dwellingsWords.note,
      }}
      problems={missing('dwellingId', isConfirmed && entry.dwellingId === null)}
      content={body}
      send={() =>
        answerOf(
          api.POST('/api/v1/ownership-claims/{id}/answer', { params: { path: { id: claim.id } }, body }),
        )
      }
    >
      {(errorOf) => (
        <>
          <CodedSelect
            label={say(dwellingsWords.outcome)}
            words={claimOutcomeWords}
            value={entry.outcome}
            onChange={(outcome) => {
              change({ outcome });
            }}
          />
          {isConfirmed && (
            <ChoiceField
              label={say(dwellingsWords.whichDwelling)}
              autoFocus
              typed={entry.typed}
              error={errorOf('dwellingId')}
              description={
                entry.dwellingId
                  ? `✓ ${say(dwellingsWords.chosen)}`
                  : found.data?.items.length === 0 && say(dwellingsWords.noneFound)
              }
              choices={
                entry.dwellingId === null
                  ? (found.data?.items ?? []).map(({ id, address }) => ({ key: id, shown: address }))
                  : []
              }
              onType={(typed) => {
                change({ typed, dwellingId: null });
              }}
              onChoose={(dwellingId) => {
                const chosen = found.data?.items.find(({ id }) => id === dwellingId);
                change({ dwellingId, typed: chosen?.address ?? entry.typed });
              }}
            />
          )}
          <NoteField
            label={dwellingsWords.note}
            value={entry.note}
            error={errorOf('note')}
            onChange={(note) => {
              change({ note });
            }}
          />
        </>
      )}
    </DwellingForm>
  );
}
