import {
  importFieldWords,
  importFindingWords,
  importOutcomeWords,
  importResultWords,
  importWords,
} from '@libs/words';
import { Button, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Messages } from '@libs/api-client';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { cellText } from './cell-text.ts';
import {
  forAList,
  importKey,
  type ImportDetails,
  type ImportProgress,
  type RowResult,
} from './imports-queries.ts';

type Row = Messages['ImportRowDetails'];

/** The rows with what was found about each, those that need somebody's eye first. */
export function ImportRows({
  batch,
  columns,
}: {
  readonly batch: ImportProgress;
  readonly columns: ImportDetails['columns'];
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const { results } = batch;
  const [shown, setShown] = useState<RowResult | 'kept' | null>(
    batch.kept > 0 ? 'kept' : results.error > 0 ? 'error' : results.conflict > 0 ? 'conflict' : null,
  );
  const rows = useInfiniteQuery({
    queryKey: [...importKey(batch.id), 'rows', batch.state, shown],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/imports/{id}/rows', {
          params: {
            path: { id: batch.id },
            header: forAList(batch.kind),
            query: {
              limit: 50,
              ...(shown === 'kept' ? { kept: true } : shown !== null && { result: shown }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const items = (rows.data?.pages ?? []).flatMap((page) => page.items);
  const choices: readonly (readonly [RowResult | 'kept' | null, string, number])[] = [
    ...(Object.keys(importResultWords) as RowResult[]).map(
      (result) => [result, say(importResultWords[result]), results[result]] as const,
    ),
    ...(batch.kept > 0 ? [['kept', say(importWords.kept, { count: batch.kept }), batch.kept] as const] : []),
    [null, say(importWords.all), batch.rows],
  ];
  return (
    <section>
      <Title order={2}>{say(importWords.results)}</Title>
      <div className="row-actions" role="group">
        {choices.map(([result, label, count]) => (
          <Button
            key={label}
            size="compact-sm"
            variant={shown === result ? 'filled' : 'default'}
            aria-pressed={shown === result}
            onClick={() => {
              setShown(result);
            }}
          >
            {label}: {write(count)}
          </Button>
        ))}
      </div>
      <ProblemSummary error={rows.error} />
      {rows.isLoading && <Waiting />}
      {batch.signedAt !== null && <p className="quiet">{say(importWords.rowsForgotten)}</p>}
      {rows.data && items.length === 0 && <p className="empty">{say(importWords.noRows)}</p>}
      {items.length > 0 && (
        <div className="import-rows">
          <table className="grid">
            <thead>
              <tr>
                <th scope="col" className="number">
                  {say(importWords.row)}
                </th>
                <th scope="col">{say(importWords.result)}</th>
                <th scope="col">{say(importWords.toMend)}</th>
                {columns.map(({ column, heading, letter }) => (
                  <th key={column} scope="col">
                    {heading === '' ? letter : heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((row) => (
                <RowLine key={row.number} row={row} columns={columns} />
              ))}
            </tbody>
          </table>
          <ListEnd list={rows} count={items.length} />
        </div>
      )}
    </section>
  );
}

function RowLine({ row, columns }: { readonly row: Row; readonly columns: ImportDetails['columns'] }) {
  const { say } = useSpeech();
  const result = row.outcome ? importOutcomeWords[row.outcome] : row.result && importResultWords[row.result];
  const markOf = (column: number) => {
    const levels = row.findings.filter((finding) => finding.column === column).map(({ level }) => level);
    return levels.includes('error') ? 'error' : levels[0];
  };
  return (
    <tr>
      <td className="number">{row.number}</td>
      <td className="unbroken">
        {result && say(result)}
        {row.residentId !== null && (
          <>
            <br />
            <Link href={`/residents/${row.residentId}`}>{say(importWords.openPerson)}</Link>
          </>
        )}
        {row.restrictedNoticeId !== null && (
          <>
            <br />
            <Link href={`/stays/medical/${row.restrictedNoticeId}`}>{say(importWords.openReport)}</Link>
          </>
        )}
      </td>
      <td className="import-findings">
        {row.findings.map((finding) => (
          <p key={`${finding.field} ${finding.code}`}>
            {finding.cell !== null && <b>{finding.cell} </b>}
            {finding.field !== 'row' && `${say(importFieldWords[finding.field] ?? { vi: '', en: '' })}: `}
            {say(importFindingWords[finding.code] ?? { vi: finding.code, en: finding.code })}{' '}
            {finding.article}
          </p>
        ))}
      </td>
      {columns.map(({ column }) => {
        const mark = markOf(column);
        return (
          <td key={column} className={mark && `import-cell-${mark}`}>
            {cellText(row.cells?.[column] ?? '')}
          </td>
        );
      })}
    </tr>
  );
}
