import { importOutcomeWords, importWords } from '@libs/words';
import { Alert, Button, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeInstant } from '../../days/day-text.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { type ImportProgress, saveMarkedCopy } from './imports-queries.ts';

/** The reconciliation: every row is accounted for, a person says so, and the whole can be taken back. */
export function ImportReport({
  batch,
  onDone,
}: {
  readonly batch: ImportProgress;
  readonly onDone: () => Promise<void>;
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const { outcomes, rows } = batch;
  const params = { path: { id: batch.id } };
  const signing = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/imports/{id}/sign-off', { params })),
    onSuccess: onDone,
  });
  const saving = useMutation({ mutationFn: () => saveMarkedCopy(batch) });
  const adds = outcomes.created + outcomes.matched + outcomes.rejected + outcomes.unchanged === rows;
  return (
    <section>
      <Title order={2}>{say(importWords.report)}</Title>
      <p>
        <b>{say(importWords.reportSum, { rows, ...outcomes })}</b>
      </p>
      <table className="grid narrow">
        <tbody>
          {(Object.keys(importOutcomeWords) as (keyof typeof outcomes)[]).map((outcome) => (
            <tr key={outcome}>
              <th scope="row">{say(importOutcomeWords[outcome])}</th>
              <td className="number">{write(outcomes[outcome])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say(importWords.recordedFacts, { ...batch.recorded })}</p>
      <Alert color={adds ? 'green' : 'red'} p="xs">
        {say(adds ? importWords.adds : importWords.doesNotAdd)}
      </Alert>
      {batch.signedAt !== null && (
        <p>{say(importWords.signed, { name: batch.signedName ?? '', at: writeInstant(batch.signedAt) })}</p>
      )}
      {batch.takenBackAt !== null && (
        <p>
          {say(importWords.takenBack, {
            at: writeInstant(batch.takenBackAt),
            reason: batch.takeBackReason ?? '',
          })}{' '}
          {batch.kept > 0 && <b>{say(importWords.kept, { count: batch.kept })}</b>}
        </p>
      )}
      {batch.state === 'imported' && (
        <>
          <p className="quiet">{say(importWords.signOffExplain)}</p>
          <div className="row-actions">
            <Button
              loading={signing.isPending}
              onClick={() => {
                signing.mutate();
              }}
            >
              {say(importWords.signOff)}
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
        </>
      )}
      {(batch.state === 'imported' || batch.state === 'signed') && <TakeBack batch={batch} onDone={onDone} />}
      <ProblemSummary error={signing.error ?? saving.error} />
    </section>
  );
}

function TakeBack({
  batch,
  onDone,
}: {
  readonly batch: ImportProgress;
  readonly onDone: () => Promise<void>;
}) {
  const { say } = useSpeech();
  const [reason, setReason] = useState('');
  const takingBack = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/imports/{id}/taking-back', {
          params: { path: { id: batch.id } },
          body: { reason },
        }),
      ),
    onSuccess: onDone,
  });
  return (
    <details>
      <summary>{say(importWords.takeBack)}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          takingBack.mutate();
        }}
      >
        <p>{say(importWords.takeBackExplain)}</p>
        <TextField
          className="narrow"
          required
          minLength={5}
          maxLength={500}
          label={say(importWords.reason)}
          value={reason}
          onChange={setReason}
        />
        <Button type="submit" mt="xs" color="red" variant="outline" loading={takingBack.isPending}>
          {say(importWords.takeBack)}
        </Button>
        <ProblemSummary error={takingBack.error} />
      </form>
    </details>
  );
}
