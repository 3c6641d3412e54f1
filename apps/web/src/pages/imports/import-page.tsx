import { importKindWords, importStateWords, importWords } from '@libs/words';
import { Button, Progress, Title } from '@mantine/core';
import '@mantine/core/styles/Progress.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { Problem } from '../../api/problem.ts';
import { writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { ColumnsForm } from './columns-form.tsx';
import { ImportReport } from './import-report.tsx';
import { ImportRows } from './import-rows.tsx';
import { SheetChoice } from './sheet-choice.tsx';
import {
  forAList,
  importKey,
  type ImportProgress,
  isWorking,
  listKey,
  saveMarkedCopy,
} from './imports-queries.ts';
import './imports.css';

/** One list from its columns to its reconciliation. */
export function ImportPage({ importId }: { readonly importId: string }) {
  const { say } = useSpeech();
  const write = useNumbers();
  const queries = useQueryClient();
  const progress = useQuery({
    queryKey: [...importKey(importId), 'progress'],
    queryFn: () => answerOf(api.GET('/api/v1/imports/{id}/progress', { params: { path: { id: importId } } })),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data.state) ? 700 : false),
  });
  const state = progress.data?.state;
  const details = useQuery({
    // Once the file was read there are rows to show.
    queryKey: [...importKey(importId), 'whole', state === 'reading'],
    enabled: state !== undefined,
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/imports/{id}', {
          params: { path: { id: importId }, header: forAList(progress.data!.kind) },
        }),
      ),
  });
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: importKey(importId) });
    await queries.invalidateQueries({ queryKey: listKey });
  };
  if (!progress.data || !details.data)
    return progress.error || details.error ? (
      <ProblemSummary error={progress.error ?? details.error} />
    ) : (
      <Waiting />
    );
  const batch = progress.data;
  const isOpen = state === 'read' || state === 'checked';
  return (
    <div className="page">
      <Title order={1}>{batch.fileName}</Title>
      <p className="quiet">
        {say(importKindWords[batch.kind])}
        {batch.source !== null && ` · ${batch.source}`}
        {batch.rows > 0 && ` · ${say(importWords.countedRows, { rows: write(batch.rows) })}`} ·{' '}
        {say(importWords.receivedBy, { at: writeInstant(batch.recordedAt), name: batch.officerName })} ·{' '}
        <b role="status">{say(importStateWords[batch.state])}</b>
      </p>
      {!isWorking(batch.state) && state !== 'unreadable' && (
        <SheetChoice key={importId} details={details.data} />
      )}
      {isWorking(batch.state) && <Work key={batch.state} batch={batch} at={progress.dataUpdatedAt} />}
      {isOpen && (
        // Once the rows were tried, what was found of them comes first.
        <details key={`${importId} ${batch.state}`} className="import-columns" open={state === 'read'}>
          <summary>{say(importWords.columns)}</summary>
          <ColumnsForm details={details.data} onSettled={refresh} />
        </details>
      )}
      {state === 'checked' && <Start batch={batch} onDone={refresh} />}
      {(state === 'imported' || state === 'signed' || state === 'taken_back') && (
        <ImportReport batch={batch} onDone={refresh} />
      )}
      {state === 'unreadable' && (
        <ProblemSummary error={new Problem({ status: 422, code: batch.fault ?? 'unexpected' })} />
      )}
      {(isOpen || state === 'reading' || state === 'unreadable') && <Discard importId={importId} />}
      {!isWorking(batch.state) && state !== 'read' && state !== 'unreadable' && (
        <ImportRows batch={batch} columns={details.data.columns} />
      )}
    </div>
  );
}

/** How far the work has come and how long it may still take, from how fast it went since the page looks. */
function Work({ batch, at }: { readonly batch: ImportProgress; readonly at: number }) {
  const { say } = useSpeech();
  const write = useNumbers();
  const [began] = useState({ at, done: batch.done });
  const speed = (batch.done - began.done) / Math.max(1, at - began.at);
  const seconds = speed > 0 && batch.rows > 0 ? Math.ceil((batch.rows - batch.done) / speed / 1000) : null;
  return (
    <>
      <Progress
        value={batch.rows === 0 ? 100 : (100 * batch.done) / batch.rows}
        animated={batch.rows === 0}
        aria-label={say(importStateWords[batch.state])}
      />
      <p className="quiet">
        {batch.rows === 0
          ? say(importWords.readSoFar, { done: write(batch.done) })
          : say(importWords.progress, {
              done: write(batch.done),
              rows: write(batch.rows),
            })}
        {seconds !== null && ` · ${say(importWords.timeLeft, { seconds })}`} · {say(importWords.goesOn)}
      </p>
    </>
  );
}

function Start({ batch, onDone }: { readonly batch: ImportProgress; readonly onDone: () => Promise<void> }) {
  const { say } = useSpeech();
  const { results } = batch;
  const starting = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/imports/{id}/start', { params: { path: { id: batch.id } } })),
    onSuccess: onDone,
  });
  const saving = useMutation({ mutationFn: () => saveMarkedCopy(batch) });
  return (
    <section>
      <p>{say(importWords.startExplain, { wrong: results.error + results.conflict })}</p>
      <div className="row-actions">
        <Button
          loading={starting.isPending}
          onClick={() => {
            starting.mutate();
          }}
        >
          {say(importWords.start, { count: results.new + results.matches })}
        </Button>
        <Button
          variant="default"
          loading={saving.isPending}
          onClick={() => {
            saving.mutate();
          }}
        >
          {say(importWords.markedCopy)}
        </Button>
      </div>
      <ProblemSummary error={starting.error ?? saving.error} />
    </section>
  );
}

function Discard({ importId }: { readonly importId: string }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const [, goTo] = useLocation();
  const discarding = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/imports/{id}/discarding', { params: { path: { id: importId } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: listKey });
      goTo('/imports');
    },
  });
  return (
    <p className="import-discard">
      <Button
        size="compact-sm"
        variant="default"
        loading={discarding.isPending}
        onClick={() => {
          discarding.mutate();
        }}
      >
        {say(importWords.discard)}
      </Button>
      <ProblemSummary error={discarding.error} />
    </p>
  );
}
