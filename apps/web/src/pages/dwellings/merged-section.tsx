import { dwellingsWords, shellWords } from '@libs/words';
import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import { answerOf, api } from '../../api/client.ts';
import { FormOpener, problemsOfReason } from '../../forms/act-form.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { ReasonField } from '../../forms/reason-form.tsx';
import { useSpeech } from '../../language/language.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import { DwellingForm } from './dwelling-form.tsx';
import { type DwellingRecord, useMerge } from './dwelling-queries.ts';

interface OfDwelling {
  readonly record: DwellingRecord;
  readonly mayRecord: boolean;
}

/** Other records that are read as this dwelling, and the way to part them again. */
export function MergedSection({ record: { merged }, mayRecord }: OfDwelling) {
  const { say } = useSpeech();
  const { open } = useForms();
  if (merged.length === 0) return null;
  return (
    <FactsSection title={dwellingsWords.merged}>
      <ul className="fact-list">
        {merged.map(({ mergeId, address, reason, wentAlong }) => (
          <li key={mergeId}>
            {address} · <span className="quiet">{reason}</span>{' '}
            {wentAlong && <span className="quiet">· {say(dwellingsWords.wentAlong)}</span>}
            {mayRecord && !wentAlong && (
              <FormOpener form={`undo/${mergeId}`} words={dwellingsWords.undo} of={address} />
            )}
            {open === `undo/${mergeId}` && <UndoForm mergeId={mergeId} address={address} />}
          </li>
        ))}
      </ul>
    </FactsSection>
  );
}

interface UndoEntry {
  readonly reason: string;
  readonly presences: readonly string[];
}

/** Asks, of whoever was recorded since the merge, on which side they belong. */
function UndoForm({ mergeId, address }: { readonly mergeId: string; readonly address: string }) {
  const { say } = useSpeech();
  const form = `undo/${mergeId}`;
  const [entry, change] = useEntry<UndoEntry>(form, { reason: '', presences: [] });
  const { data } = useMerge(mergeId);
  const since = (data?.since ?? []).filter(({ kind, namesMerged }) => kind === 'presence' && !namesMerged);
  const body = { reason: entry.reason.trim(), presencesOfMerged: [...entry.presences] };
  return (
    <DwellingForm
      form={form}
      title={dwellingsWords.undo}
      submit={dwellingsWords.undo}
      purpose="correction"
      fieldNames={{ reason: shellWords.reason }}
      problems={problemsOfReason(entry.reason)}
      content={body}
      send={({ 'Access-Purpose': purpose }) =>
        answerOf(
          api.POST('/api/v1/dwelling-merges/{id}/undoing', {
            params: { path: { id: mergeId }, header: { 'Access-Purpose': purpose } },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <p>{say(dwellingsWords.undoWhat, { merged: address })}</p>
          {data && since.length === 0 && <p className="quiet">{say(dwellingsWords.undoNothing)}</p>}
          {since.map(({ id, fullName }) => (
            <Checkbox
              key={id}
              label={fullName}
              checked={entry.presences.includes(id)}
              onChange={({ currentTarget }) => {
                const others = entry.presences.filter((presence) => presence !== id);
                change({ presences: currentTarget.checked ? [...others, id] : others });
              }}
            />
          ))}
          <ReasonField
            autoFocus
            value={entry.reason}
            error={errorOf('reason')}
            onChange={(reason) => {
              change({ reason });
            }}
          />
        </>
      )}
    </DwellingForm>
  );
}
