import type { Messages } from '@libs/api-client';
import { accountsWords, roles, shellWords, type RoleCode } from '@libs/words';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { CommuneField } from '../../communes/commune-field.tsx';
import { useProvinces } from '../../communes/communes.ts';
import { todayInVietNam } from '../../days/day-text.ts';
import { submitOnCtrlEnter, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { levelsOfRole } from './accounts-queries.ts';

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
  const [role, setRole] = useState<RoleCode>('commune_police');
  const [level, setLevel] = useState<'commune' | 'province' | 'nation'>('commune');
  const [commune, setCommune] = useState<string | null>(null);
  const [province, setProvince] = useState('79');
  const provinces = useProvinces(todayInVietNam());
  const areaCode = { commune, province, nation: 'VN' }[level];
  const inviting = useMutation({
    mutationFn: (code: string) => {
      const body = {
        username: username.trim(),
        displayName: displayName.trim(),
        role,
        areaLevel: level,
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
        <TextInput
          label={say(accountsWords.username)}
          autoFocus
          required
          withAsterisk={false}
          autoComplete="off"
          spellCheck={false}
          value={username}
          error={errorOf('username')}
          onChange={({ currentTarget }) => {
            setUsername(currentTarget.value);
          }}
        />
        <TextInput
          label={say(accountsWords.displayName)}
          required
          withAsterisk={false}
          autoComplete="off"
          value={displayName}
          error={errorOf('displayName')}
          onChange={({ currentTarget }) => {
            setDisplayName(currentTarget.value);
          }}
        />
        <NativeSelect
          label={say(accountsWords.role)}
          value={role}
          data={Object.entries(roles).map(([value, words]) => ({ value, label: say(words) }))}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value as RoleCode;
            setRole(chosen);
            setLevel(levelsOfRole[chosen][0]);
          }}
        />
        {levelsOfRole[role].length > 1 && (
          <NativeSelect
            label={say(accountsWords.areaLevel)}
            value={level}
            data={levelsOfRole[role].map((value) => ({ value, label: say(accountsWords[value]) }))}
            onChange={({ currentTarget }) => {
              setLevel(currentTarget.value as typeof level);
            }}
          />
        )}
        {level === 'commune' && (
          <CommuneField
            label={say(accountsWords.commune)}
            required
            withAsterisk={false}
            w={300}
            value={commune}
            error={errorOf('areaCode')}
            onChange={setCommune}
          />
        )}
        {level === 'province' && (
          <NativeSelect
            label={say(accountsWords.province)}
            value={province}
            error={errorOf('areaCode')}
            data={(provinces.data?.items ?? []).map(({ code, fullName }) => ({
              value: code,
              label: fullName,
            }))}
            onChange={({ currentTarget }) => {
              setProvince(currentTarget.value);
            }}
          />
        )}
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
