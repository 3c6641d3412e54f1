import { importKindWords, importStateWords, importWords } from '@libs/words';
import { Alert, NativeSelect, Title } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState, type DragEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { ListEnd } from '../../lists/list-end.tsx';
import { moveThroughRows } from '../../lists/row-keys.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { type ImportKind, type ImportSummary, listKey, sendList } from './imports-queries.ts';
import './imports.css';

/** Room for a list, and the lists that came before. */
export function ImportsPage() {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const [kind, setKind] = useState<ImportKind>('granted_registrations');
  const sending = useMutation({
    mutationFn: (file: File) => sendList(kind, file),
    onSuccess: ({ id, wasKnown }) => {
      if (!wasKnown) goTo(`/imports/${id}`);
    },
  });
  return (
    <div className="page">
      <Title order={1}>{say(importWords.title)}</Title>
      <p className="quiet">{say(importWords.explain)}</p>
      <NativeSelect
        className="narrow"
        label={say(importWords.kind)}
        value={kind}
        data={Object.entries(importKindWords).map(([value, words]) => ({ value, label: say(words) }))}
        onChange={({ currentTarget }) => {
          setKind(currentTarget.value as ImportKind);
        }}
      />
      <DropZone
        isBusy={sending.isPending}
        onFile={(file) => {
          sending.mutate(file);
        }}
      />
      <ProblemSummary error={sending.error} />
      {sending.data?.wasKnown && <KnownFile known={sending.data} />}
      <EarlierImports />
    </div>
  );
}

/** A file that was brought in before is not read again: when that was and by whom, and the way there. */
function KnownFile({ known }: { readonly known: ImportSummary }) {
  const { say } = useSpeech();
  const { id, fileName, officerName, recordedAt, state } = known;
  return (
    <Alert color="blue" role="status" p="xs" mb="sm">
      {say(importWords.knownFile, { name: officerName, at: writeInstant(recordedAt) })}{' '}
      <Link href={`/imports/${id}`}>{say(importWords.openKnown, { file: fileName })}</Link> (
      {say(importStateWords[state])})
    </Alert>
  );
}

function DropZone({ isBusy, onFile }: { readonly isBusy: boolean; readonly onFile: (file: File) => void }) {
  const { say } = useSpeech();
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !isBusy) onFile(file);
  };
  return (
    <label
      className="drop-zone"
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={drop}
    >
      {say(isBusy ? importWords.reading : importWords.drop)}
      <input
        type="file"
        className="unseen"
        accept=".xlsx,.csv"
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // Emptied, so that the same file may be chosen again after it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

function EarlierImports() {
  const { say } = useSpeech();
  const write = useNumbers();
  const [, goTo] = useLocation();
  const imports = useInfiniteQuery({
    queryKey: listKey,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/imports', {
          params: { query: { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const rows = (imports.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <>
      <Title order={2}>{say(importWords.earlier)}</Title>
      <ProblemSummary error={imports.error} />
      {imports.data && rows.length === 0 && <p className="empty">{say(importWords.none)}</p>}
      {rows.length > 0 && (
        <>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say(importWords.recorded)}</th>
                <th scope="col">{say(importWords.file)}</th>
                <th scope="col">{say(importWords.kind)}</th>
                <th scope="col">{say(importWords.source)}</th>
                <th scope="col" className="number">
                  {say(importWords.rows)}
                </th>
                <th scope="col">{say(importWords.state)}</th>
              </tr>
            </thead>
            <tbody onKeyDown={moveThroughRows}>
              {rows.map((row) => (
                <tr
                  key={row.id}
                  tabIndex={0}
                  onKeyDown={({ key }) => {
                    if (key === 'Enter') goTo(`/imports/${row.id}`);
                  }}
                >
                  <td className="unbroken">{writeInstant(row.recordedAt)}</td>
                  <td>
                    <Link href={`/imports/${row.id}`}>{row.fileName}</Link>
                  </td>
                  <td>{say(importKindWords[row.kind])}</td>
                  <td>{row.source}</td>
                  <td className="number">{write(row.rows)}</td>
                  <td>{say(importStateWords[row.state])}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <ListEnd list={imports} count={rows.length} />
        </>
      )}
    </>
  );
}
