import type { Messages } from '@libs/api-client';
import { unitsWords, unitTypes } from '@libs/words';
import { Alert, Button, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';

/** A later decree on administrative units, from its file: tried first, loaded only then. */
export function UnitsPage() {
  const { say } = useSpeech();
  const keyFor = useIdempotencyKey();
  const [decree, setDecree] = useState<Messages['DecreeFile'] | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const trying = useMutation({
    mutationFn: (body: Messages['DecreeFile']) =>
      answerOf(api.POST('/api/v1/administrative-units/decrees/dry-run', { body })),
  });
  const loading = useMutation({
    mutationFn: (body: Messages['DecreeFile']) =>
      answerOf(api.POST('/api/v1/administrative-units/decrees', { params: { header: keyFor(body) }, body })),
  });
  const read = async (file: File | undefined) => {
    setDecree(null);
    trying.reset();
    loading.reset();
    setUnreadable(false);
    if (!file) return;
    try {
      // What the file holds is for the server to judge, field by field.
      setDecree(JSON.parse(await file.text()) as Messages['DecreeFile']);
    } catch {
      setUnreadable(true);
    }
  };
  const outcome = trying.data;
  return (
    <div className="page">
      <Title order={1}>{say(unitsWords.title)}</Title>
      <p className="quiet">{say(unitsWords.explain)}</p>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          if (decree) trying.mutate(decree);
        }}
      >
        <label>
          {say(unitsWords.file)}
          <br />
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
          />
        </label>
        <Button type="submit" disabled={decree === null} loading={trying.isPending}>
          {say(unitsWords.dryRun)}
        </Button>
      </form>
      {unreadable && (
        <Alert color="red" role="alert">
          {say(unitsWords.notJson)}
        </Alert>
      )}
      <ProblemSummary error={trying.error ?? loading.error} />
      {loading.data && (
        <Alert color="green" role="status">
          {say(unitsWords.loaded)}
        </Alert>
      )}
      {outcome && decree && !loading.data && (
        <>
          <Review outcome={outcome} />
          {outcome.problems.length === 0 && (
            <>
              <p>
                {say(unitsWords.consequence, {
                  number: decree.number,
                  day: writeDay(decree.inForceOn),
                  count: outcome.differences.length,
                })}
              </p>
              <Button
                mt="xs"
                loading={loading.isPending}
                onClick={() => {
                  loading.mutate(decree);
                }}
              >
                {say(unitsWords.load)}
              </Button>
            </>
          )}
        </>
      )}
    </div>
  );
}

function Review({ outcome }: { readonly outcome: Messages['DecreeOutcome'] }) {
  const { say } = useSpeech();
  const totals = Object.entries(outcome.after) as [keyof typeof unitTypes, number][];
  return (
    <>
      {outcome.problems.length === 0 ? (
        <p>{say(unitsWords.noProblems)}</p>
      ) : (
        <Alert color="red" role="alert" title={say(unitsWords.problems)}>
          <ul className="problem-list">
            {outcome.problems.map(({ code, subject }) => (
              <li key={`${code} ${subject}`}>
                {subject}: {code}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <p>
        <b>{say(unitsWords.totals)}:</b>{' '}
        {totals.map(([type, count]) => `${String(count)} ${say(unitTypes[type])}`).join(', ')}
      </p>
      <table className="grid" aria-label={say(unitsWords.changes)}>
        <thead>
          <tr>
            <th scope="col">{say(unitsWords.code)}</th>
            <th scope="col">{say(unitsWords.before)}</th>
            <th scope="col">{say(unitsWords.after)}</th>
          </tr>
        </thead>
        <tbody>
          {outcome.differences.map(({ code, before, after }) => (
            <tr key={code}>
              <td>{code}</td>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
