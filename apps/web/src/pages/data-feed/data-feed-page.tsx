import type { Messages } from '@libs/api-client';
import { dataFeedOutcomes, dataFeedSources, dataFeedWords, endGrounds } from '@libs/words';
import { Textarea, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { ActForm, missing } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { thisYear } from '../../forms/day-field.tsx';
import { KeptForms, useEntry } from '../../forms/kept-forms.tsx';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { forACase } from '../../session/access-purpose.ts';
import { readFeed, type FeedRow } from './feed-rows.ts';

type Taken = Messages['TakenRow'];

/** Rows of data that show a ground to end registrations: first what each would do, then those that the officer applies. */
export function DataFeedPage() {
  const { say } = useSpeech();
  return (
    <div className="page">
      <Title order={1}>{say(dataFeedWords.title)}</Title>
      <p className="quiet">{say(dataFeedWords.why)}</p>
      <KeptForms place="data-feed">
        <Feed />
      </KeptForms>
    </div>
  );
}

interface FeedEntry {
  readonly source: keyof typeof dataFeedSources;
  readonly text: string;
}

/** Rows that were looked at, with what each would do. */
interface Looked {
  readonly source: FeedEntry['source'];
  readonly rows: readonly FeedRow[];
  readonly outcomes: readonly Taken[];
}

function Feed() {
  const { say } = useSpeech();
  const [entry, change] = useEntry<FeedEntry>('feed', { source: 'civil_status', text: '' });
  const [looked, setLooked] = useState<Looked | null>(null);
  const { source, text } = entry;
  const { rows, unreadable } = readFeed(text, thisYear());
  const body = { source, rows };
  return (
    <>
      <ActForm
        form="feed-check"
        title={dataFeedWords.title}
        submit={dataFeedWords.check}
        mayLeave={false}
        purpose="temporary_residence_case"
        fieldNames={{ source: dataFeedWords.source, rows: dataFeedWords.rows }}
        problems={[
          ...missing('rows', rows.length === 0 && unreadable.length === 0),
          ...unreadable.slice(0, 1).map(() => ({ field: 'rows', code: 'matches' })),
        ]}
        content={body}
        send={() =>
          answerOf(api.POST('/api/v1/data-feed/endings/check', { params: { header: forACase }, body }))
        }
        onRecorded={({ rows: outcomes }) => {
          setLooked({ source, rows, outcomes });
        }}
      >
        {(errorOf) => (
          <>
            <CodedSelect
              label={say(dataFeedWords.source)}
              autoFocus
              words={dataFeedSources}
              value={source}
              error={errorOf('source')}
              onChange={(next) => {
                change({ source: next });
              }}
            />
            <Textarea
              label={say(dataFeedWords.rows)}
              rows={5}
              spellCheck={false}
              value={text}
              error={
                unreadable.length > 0
                  ? say(dataFeedWords.unreadable, { lines: unreadable.join(', ') })
                  : errorOf('rows')
              }
              onChange={({ currentTarget }) => {
                change({ text: currentTarget.value });
              }}
            />
          </>
        )}
      </ActForm>
      {looked && <LookedRows key={JSON.stringify(looked.outcomes)} looked={looked} onTaken={setLooked} />}
    </>
  );
}

function LookedRows({
  looked,
  onTaken,
}: {
  readonly looked: Looked;
  readonly onTaken: (looked: Looked) => void;
}) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const { source, rows, outcomes } = looked;
  const wouldOpen = outcomes.filter(isNew).map(({ rowId }) => rowId);
  const [chosen, setChosen] = useState<readonly string[]>(wouldOpen);
  const taking = useMutation({
    mutationFn: () => {
      const body = { source, rows: rows.filter(({ rowId }) => chosen.includes(rowId)) };
      return answerOf(
        api.POST('/api/v1/data-feed/endings', {
          params: { header: { ...forACase, ...keyFor(body) } },
          body,
        }),
      );
    },
    onSuccess: ({ rows: taken }) => {
      const after = new Map(taken.map((row) => [row.rowId, row]));
      onTaken({ ...looked, outcomes: outcomes.map((row) => after.get(row.rowId) ?? row) });
      return queries.invalidateQueries({ queryKey: ['work-lists'] });
    },
  });
  const outcomeOf = new Map(outcomes.map((row) => [row.rowId, row]));
  return (
    <>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{say(dataFeedWords.apply)}</th>
            <th scope="col">{say(dataFeedWords.rowId)}</th>
            <th scope="col">{say(dataFeedWords.personalNumber)}</th>
            <th scope="col">{say(dataFeedWords.ground)}</th>
            <th scope="col">{say(dataFeedWords.happenedOn)}</th>
            <th scope="col">{say(dataFeedWords.outcome)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rowId, personalNumber, ground, happenedOn }) => {
            const outcome = outcomeOf.get(rowId);
            return (
              <tr key={rowId}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`${say(dataFeedWords.apply)}: ${rowId}`}
                    disabled={!wouldOpen.includes(rowId)}
                    checked={chosen.includes(rowId)}
                    onChange={({ currentTarget }) => {
                      setChosen(
                        currentTarget.checked ? [...chosen, rowId] : chosen.filter((one) => one !== rowId),
                      );
                    }}
                  />
                </td>
                <td>{rowId}</td>
                <td>{personalNumber}</td>
                <td>{say(endGrounds[ground])}</td>
                <td className="unbroken">{writeDay(happenedOn)}</td>
                <td>{outcome && <OutcomeOf row={outcome} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ProblemSummary error={taking.error} />
      <div className="form-end">
        {wouldOpen.length === 0 ? (
          <p className="quiet">{say(dataFeedWords.nothing)}</p>
        ) : (
          <Button
            color="red"
            disabled={chosen.length === 0}
            loading={taking.isPending}
            onClick={() => {
              taking.mutate();
            }}
          >
            {say(dataFeedWords.take, { count: chosen.length })}
          </Button>
        )}
      </div>
    </>
  );
}

/** Whether the row would open a case and has not done so. */
const isNew = ({ outcome, caseId, repeated }: Taken): boolean =>
  outcome === 'opened' && caseId === null && !repeated;

function OutcomeOf({ row }: { readonly row: Taken }) {
  const { say } = useSpeech();
  const { outcome, caseId, repeated } = row;
  return (
    <>
      {isNew(row) ? <b>{say(dataFeedWords.would)}</b> : say(dataFeedOutcomes[outcome])}
      {repeated && ` (${say(dataFeedWords.takenBefore)})`}{' '}
      {caseId !== null && <Link href={`/cases/${caseId}`}>{say(dataFeedWords.openCase)}</Link>}
    </>
  );
}
