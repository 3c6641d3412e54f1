import { capacityWords, dwellingsWords, shellWords } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import { answerOf, api } from '../../api/client.ts';
import { type DayText, todayInVietNam, writeDay } from '../../days/day-text.ts';
import { FormOpener, missing, problemsOfReason } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField, thisYear } from '../../forms/day-field.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { ReasonField } from '../../forms/reason-form.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import { DwellingForm } from './dwelling-form.tsx';
import { type DwellingRecord, useHostAccounts } from './dwelling-queries.ts';

interface OfDwelling {
  readonly record: DwellingRecord;
  readonly mayRecord: boolean;
}

/** Which host accounts answer for the dwelling, and did. */
export function TiesSection({ record: { dwelling, ties, merged }, mayRecord }: OfDwelling) {
  const { say } = useSpeech();
  const { open } = useForms();
  /** A tie to another record of the house says to which: one account may be tied to both. */
  const otherRecord = (id: string) => {
    const address = merged.find(({ dwellingId }) => dwellingId === id)?.address;
    return address === undefined ? '' : ` · ${address}`;
  };
  return (
    <FactsSection
      title={dwellingsWords.ties}
      actions={mayRecord && <FormOpener form="tie" words={dwellingsWords.tie} />}
    >
      {ties.length === 0 && <p className="quiet">{say(dwellingsWords.noTies)}</p>}
      <ul className="fact-list">
        {ties.map(({ id, dwellingId, displayName, username, capacity, from, until, basis }) => (
          <li key={id}>
            {displayName} ({username}) · {say(capacityWords[capacity])} · {writeDay(from)}
            {until !== null && ` – ${writeDay(until)}`} · {basis}
            <span className="quiet">{otherRecord(dwellingId)}</span>{' '}
            {mayRecord && until === null && (
              <FormOpener form={`end/${id}`} words={dwellingsWords.endTie} of={displayName} />
            )}
            {open === `end/${id}` && <EndTieForm dwellingId={dwellingId} tieId={id} />}
          </li>
        ))}
      </ul>
      {open === 'tie' && <TieForm dwellingId={dwelling.id} />}
    </FactsSection>
  );
}

interface TieEntry {
  readonly username: string;
  readonly capacity: keyof typeof capacityWords;
  readonly from: DayText | null;
  readonly basis: string;
}

function TieForm({ dwellingId }: { readonly dwellingId: string }) {
  const { say } = useSpeech();
  const { data } = useHostAccounts();
  const [entry, change] = useEntry<TieEntry>('tie', {
    username: '',
    capacity: 'manager',
    from: todayInVietNam(),
    basis: '',
  });
  const body = { ...entry, from: entry.from ?? '', basis: entry.basis.trim() };
  if (data?.items.length === 0) return <p className="quiet">{say(dwellingsWords.noAccounts)}</p>;
  return (
    <DwellingForm
      form="tie"
      title={dwellingsWords.tie}
      submit={dwellingsWords.tie}
      purpose="resident_enquiry"
      fieldNames={{
        username: dwellingsWords.account,
        from: dwellingsWords.holdsFrom,
        basis: dwellingsWords.basis,
      }}
      problems={[
        ...missing('username', entry.username === ''),
        ...missing('from', entry.from === null),
        ...missing('basis', body.basis === ''),
      ]}
      content={body}
      send={({ 'Idempotency-Key': key }) =>
        answerOf(
          api.POST('/api/v1/dwellings/{id}/managers', {
            params: { path: { id: dwellingId }, header: { 'Idempotency-Key': key } },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <NativeSelect
            label={say(dwellingsWords.account)}
            autoFocus
            value={entry.username}
            error={errorOf('username')}
            data={[
              { value: '', label: '' },
              ...(data?.items ?? []).map(({ username, displayName }) => ({
                value: username,
                label: `${displayName} (${username})`,
              })),
            ]}
            onChange={({ currentTarget }) => {
              change({ username: currentTarget.value });
            }}
          />
          <CodedSelect
            label={say(dwellingsWords.capacity)}
            words={capacityWords}
            value={entry.capacity}
            onChange={(capacity) => {
              change({ capacity });
            }}
          />
          <DayField
            label={say(dwellingsWords.holdsFrom)}
            latestYear={thisYear()}
            value={entry.from}
            error={errorOf('from')}
            onChange={(from) => {
              change({ from });
            }}
          />
          <TextField
            label={say(dwellingsWords.basis)}
            value={entry.basis}
            error={errorOf('basis')}
            onChange={(basis) => {
              change({ basis });
            }}
          />
        </>
      )}
    </DwellingForm>
  );
}

function EndTieForm({ dwellingId, tieId }: { readonly dwellingId: string; readonly tieId: string }) {
  const { say } = useSpeech();
  const form = `end/${tieId}`;
  const [entry, change] = useEntry<{ until: DayText | null; reason: string }>(form, {
    until: todayInVietNam(),
    reason: '',
  });
  const body = { until: entry.until ?? '', reason: entry.reason.trim() };
  return (
    <DwellingForm
      form={form}
      title={dwellingsWords.endTie}
      submit={dwellingsWords.endTie}
      isDestructive
      purpose="resident_enquiry"
      fieldNames={{ until: dwellingsWords.tieEnds, reason: shellWords.reason }}
      problems={[...missing('until', entry.until === null), ...problemsOfReason(entry.reason)]}
      content={body}
      send={() =>
        answerOf(
          api.POST('/api/v1/dwellings/{id}/managers/{managerId}/ending', {
            params: { path: { id: dwellingId, managerId: tieId } },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <DayField
            label={say(dwellingsWords.tieEnds)}
            autoFocus
            latestYear={thisYear()}
            value={entry.until}
            error={errorOf('until')}
            onChange={(until) => {
              change({ until });
            }}
          />
          <ReasonField
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
