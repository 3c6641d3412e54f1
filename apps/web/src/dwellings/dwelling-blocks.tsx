import type { Messages } from '@libs/api-client';
import { dwellingBlockPart, dwellingBlockWords } from '@libs/words';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import { todayInVietNam, writeDay, type DayText } from '../days/day-text.ts';
import { ActForm, FormOpener, missing, problemsOfReason } from '../forms/act-form.tsx';
import { CodedSelect } from '../forms/coded-select.tsx';
import { DayField } from '../forms/day-field.tsx';
import { KeptForms, useEntry, useForms } from '../forms/kept-forms.tsx';
import { NoteField } from '../forms/note-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { useSpeech } from '../language/language.tsx';
import '../cases/cases.css';
import { ProblemSummary } from '../problems/problem-summary.tsx';
import { useOfficer } from '../session/session.tsx';

type Block = Messages['DwellingBlockDetails'];

/** What forbids registering at a dwelling (article 23): shown wherever the dwelling is, set and lifted with a reason. */
export function DwellingBlocks({
  dwellingId,
  address,
}: {
  readonly dwellingId: string;
  readonly address: string;
}) {
  const { say } = useSpeech();
  const { data, error } = useQuery({
    queryKey: ['dwelling-blocks', dwellingId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/dwellings/{id}/blocks', { params: { path: { id: dwellingId } } })),
  });
  const count = data?.items.length ?? 0;
  return (
    <details className="case-part">
      <summary>
        {say(dwellingBlockPart.title)}{' '}
        <span className={count > 0 ? 'overdue' : 'quiet'}>
          {address} ({data ? count : '…'})
        </span>
      </summary>
      <ProblemSummary error={error} />
      {data && (
        <KeptForms place={`dwelling-blocks/${dwellingId}`}>
          <Blocks dwellingId={dwellingId} blocks={data.items} />
        </KeptForms>
      )}
    </details>
  );
}

function Blocks({ dwellingId, blocks }: { readonly dwellingId: string; readonly blocks: readonly Block[] }) {
  const { say } = useSpeech();
  const { open } = useForms();
  const mayRecord = useOfficer().permissions.includes('record dwellings');
  return (
    <>
      {blocks.length === 0 && <p className="quiet">{say(dwellingBlockPart.none)}</p>}
      {blocks.map((block) => (
        <div key={block.id}>
          <p>
            <b>{say(dwellingBlockWords[block.reason])}</b>{' '}
            {say(dwellingBlockPart.since, { day: writeDay(block.from), basis: block.basis })}{' '}
            {mayRecord && (
              <FormOpener
                form={`lift-${block.id}`}
                words={dwellingBlockPart.lift}
                of={say(dwellingBlockWords[block.reason])}
              />
            )}
          </p>
          {open === `lift-${block.id}` && <LiftForm dwellingId={dwellingId} block={block} />}
        </div>
      ))}
      {mayRecord && <FormOpener form="block" words={dwellingBlockPart.set} />}
      {mayRecord && open === 'block' && <BlockForm dwellingId={dwellingId} />}
    </>
  );
}

/** After a change: the blocks as they are now, and every check that may read them. */
function useKeepBlocks(dwellingId: string) {
  const queries = useQueryClient();
  return (blocks: Messages['BlocksOfDwelling']) => {
    queries.setQueryData(['dwelling-blocks', dwellingId], blocks);
    return queries.invalidateQueries({ queryKey: ['pre-check'] });
  };
}

interface BlockEntry {
  readonly reason: keyof typeof dwellingBlockWords;
  readonly basis: string;
  readonly from: DayText | null;
}

function BlockForm({ dwellingId }: { readonly dwellingId: string }) {
  const { say } = useSpeech();
  const keep = useKeepBlocks(dwellingId);
  const [entry, change] = useEntry<BlockEntry>('block', {
    reason: 'house_in_dispute',
    basis: '',
    from: todayInVietNam(),
  });
  const body = { reason: entry.reason, basis: entry.basis.trim(), from: entry.from ?? '' };
  return (
    <ActForm
      form="block"
      title={dwellingBlockPart.set}
      submit={dwellingBlockPart.set}
      isDestructive
      purpose="temporary_residence_case"
      fieldNames={{
        reason: dwellingBlockPart.reason,
        basis: dwellingBlockPart.basis,
        from: dwellingBlockPart.from,
      }}
      problems={[...missing('basis', body.basis === ''), ...missing('from', entry.from === null)]}
      content={[dwellingId, body]}
      send={({ 'Idempotency-Key': key }) =>
        answerOf(
          api.POST('/api/v1/dwellings/{id}/blocks', {
            params: { path: { id: dwellingId }, header: { 'Idempotency-Key': key } },
            body,
          }),
        )
      }
      onRecorded={keep}
    >
      {(errorOf) => (
        <>
          <CodedSelect
            label={say(dwellingBlockPart.reason)}
            autoFocus
            words={dwellingBlockWords}
            value={entry.reason}
            error={errorOf('reason')}
            onChange={(reason) => {
              change({ reason });
            }}
          />
          <TextField
            label={say(dwellingBlockPart.basis)}
            value={entry.basis}
            error={errorOf('basis')}
            onChange={(basis) => {
              change({ basis });
            }}
          />
          <DayField
            label={say(dwellingBlockPart.from)}
            value={entry.from}
            error={errorOf('from')}
            onChange={(from) => {
              change({ from });
            }}
          />
          <p className="quiet">{say(dwellingBlockPart.consequence)}</p>
        </>
      )}
    </ActForm>
  );
}

function LiftForm({ dwellingId, block }: { readonly dwellingId: string; readonly block: Block }) {
  const keep = useKeepBlocks(dwellingId);
  const form = `lift-${block.id}`;
  const [entry, change] = useEntry<{ reason: string }>(form, { reason: '' });
  const body = { reason: entry.reason.trim() };
  return (
    <ActForm
      form={form}
      title={dwellingBlockPart.lift}
      submit={dwellingBlockPart.lift}
      isDestructive
      purpose="temporary_residence_case"
      fieldNames={{ reason: dwellingBlockPart.liftReason }}
      problems={problemsOfReason(entry.reason)}
      content={[block.id, body]}
      send={() =>
        answerOf(
          api.POST('/api/v1/dwellings/{id}/blocks/{blockId}/voiding', {
            params: { path: { id: dwellingId, blockId: block.id } },
            body,
          }),
        )
      }
      onRecorded={keep}
    >
      {(errorOf) => (
        <NoteField
          label={dwellingBlockPart.liftReason}
          autoFocus
          value={entry.reason}
          error={errorOf('reason')}
          onChange={(reason) => {
            change({ reason });
          }}
        />
      )}
    </ActForm>
  );
}
