import type { Messages } from '@libs/api-client';
import { accountsWords, shellWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { DutiesFields, type DutiesEntry } from './duties-fields.tsx';

/** Another role or area for somebody who has an account; for an officer it waits for a second approval again. */
export function DutiesForm({
  account,
  onDone,
  leave,
}: {
  readonly account: Messages['AccountDetails'];
  readonly onDone: () => void;
  readonly leave: () => void;
}) {
  const { say } = useSpeech();
  const [duties, setDuties] = useState<DutiesEntry>({
    role: account.role,
    areaLevel: account.area.level,
    areaCode: account.area.code,
  });
  const changing = useMutation({
    mutationFn: (areaCode: string) =>
      answerOf(
        api.POST('/api/v1/accounts/{id}/duties', {
          params: { path: { id: account.id } },
          body: { role: duties.role, areaLevel: duties.areaLevel, areaCode },
        }),
      ),
    onSuccess: onDone,
  });
  const errorOf = useFieldErrors(changing.error);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (duties.areaCode !== null && !changing.isPending) changing.mutate(duties.areaCode);
      }}
    >
      <ProblemSummary error={changing.error} fieldNames={{ areaCode: say(accountsWords.area) }} />
      <DutiesFields duties={duties} change={setDuties} areaError={errorOf('areaCode')} />
      <p className="quiet">{say(accountsWords.changeDutiesWhat, { name: account.displayName })}</p>
      <span className="row-actions">
        <Button
          type="submit"
          size="compact-xs"
          loading={changing.isPending}
          disabled={duties.areaCode === null}
        >
          {say(accountsWords.changeDuties)}
        </Button>
        <Button size="compact-xs" variant="default" onClick={leave}>
          {say(shellWords.cancel)}
        </Button>
      </span>
    </form>
  );
}
