import type { Messages } from '@libs/api-client';
import { accountsWords, shellWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { submitOnCtrlEnter, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { DutiesFields, dutiesOf } from './duties-fields.tsx';

/** Somebody new: who, in which role, for which area; the answer is a one-time link. */
export function InvitationForm({
  onInvited,
  leave,
}: {
  readonly onInvited: (made: Messages['AccountWithLink']) => void;
  readonly leave: () => void;
}) {
  const { say } = useSpeech();
  const keyFor = useIdempotencyKey();
  const [username, setUsername] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [duties, setDuties] = useState(dutiesOf('commune_police'));
  const { role, areaLevel, areaCode } = duties;
  const inviting = useMutation({
    mutationFn: (code: string) => {
      const body = {
        username: username.trim(),
        displayName: displayName.trim(),
        role,
        areaLevel,
        areaCode: code,
      };
      return answerOf(api.POST('/api/v1/accounts', { params: { header: keyFor(body) }, body }));
    },
    onSuccess: onInvited,
  });
  const errorOf = useFieldErrors(inviting.error);
  return (
    <form
      className="invitation"
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (areaCode !== null && !inviting.isPending) inviting.mutate(areaCode);
      }}
    >
      <ProblemSummary
        error={inviting.error}
        fieldNames={{
          username: say(accountsWords.username),
          displayName: say(accountsWords.displayName),
          areaCode: say(accountsWords.area),
        }}
      />
      <div className="filters">
        <TextField
          label={say(accountsWords.username)}
          autoFocus
          required
          withAsterisk={false}
          spellCheck={false}
          value={username}
          error={errorOf('username')}
          onChange={setUsername}
        />
        <TextField
          label={say(accountsWords.displayName)}
          required
          withAsterisk={false}
          value={displayName}
          error={errorOf('displayName')}
          onChange={setDisplayName}
        />
        <DutiesFields duties={duties} change={setDuties} areaError={errorOf('areaCode')} />
        <Button type="submit" loading={inviting.isPending} disabled={areaCode === null}>
          {say(accountsWords.create)}
        </Button>
        <Button variant="default" onClick={leave}>
          {say(shellWords.cancel)}
        </Button>
      </div>
    </form>
  );
}
