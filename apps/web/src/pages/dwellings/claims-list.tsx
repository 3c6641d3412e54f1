import type { Messages } from '@libs/api-client';
import { capacityWords, claimOutcomeWords, dwellingsWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { dayOfInstant, writeDay } from '../../days/day-text.ts';
import { FormOpener, missing } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { NoteField } from '../../forms/note-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { type DwellingEntry, noDwelling } from '../../dwellings/dwelling-entry.ts';
import { DwellingStep } from '../../dwellings/dwelling-step.tsx';
import { AnswerableList, useAnswerState } from './answerable-list.tsx';
import { AnsweredClaims } from './answered-claims.tsx';
import { DwellingForm } from './dwelling-form.tsx';
import { useClaims } from './dwelling-queries.ts';

type Claim = Messages['ClaimByHost'];

/** Hosts who say that an address is theirs, or theirs to manage; an officer compares the papers and answers. */
export function ClaimsList() {
  const state = useAnswerState();
  const claims = useClaims(state);
  return (
    <AnswerableList
      list="claims"
      found={claims}
      none={{ open: dwellingsWords.noClaims, answered: dwellingsWords.noClaimsAnswered }}
    >
      {(rows) => (state === 'open' ? <OpenClaims claims={rows} /> : <AnsweredClaims claims={rows} />)}
    </AnswerableList>
  );
}

function OpenClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const { open } = useForms();
  return (
    <ul className="fact-list">
      {claims.map((claim) => (
        <li key={claim.id}>
          <b>{claim.address}</b> · {say(dwellingsWords.claimant)}: {claim.displayName} (
          {say(capacityWords[claim.capacity])}) · {say(dwellingsWords.proof)}: {claim.proof} ·{' '}
          {writeDay(dayOfInstant(claim.claimedAt))}{' '}
          {permissions.includes('record dwellings') && (
            <FormOpener form={`claim/${claim.id}`} words={dwellingsWords.answer} of={claim.address} />
          )}
          {open === `claim/${claim.id}` && <ClaimForm claim={claim} />}
        </li>
      ))}
    </ul>
  );
}

interface ClaimEntry extends DwellingEntry {
  readonly outcome: 'confirmed' | 'refused';
  readonly note: string;
}

function ClaimForm({ claim }: { readonly claim: Claim }) {
  const { say } = useSpeech();
  const form = `claim/${claim.id}`;
  const [entry, change] = useEntry<ClaimEntry>(form, {
    ...noDwelling,
    outcome: 'confirmed',
    address: claim.address,
    note: '',
  });
  const isConfirmed = entry.outcome === 'confirmed';
  const body = {
    outcome: entry.outcome,
    dwellingId: isConfirmed ? (entry.dwelling?.id ?? null) : null,
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
      problems={missing('dwellingId', isConfirmed && entry.dwelling === null)}
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
            <DwellingStep communeCode={claim.communeCode} filing={entry} change={change} errorOf={errorOf} />
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
