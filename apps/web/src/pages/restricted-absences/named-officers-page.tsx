import { restrictedAbsenceWords as words } from '@libs/words';
import { Button, NativeSelect, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { useCommuneNames } from '../../communes/communes.ts';
import { writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useAccounts } from '../accounts/accounts-queries.ts';

const queryKey = ['restricted-absence-officers'];

/** The provincial police name, one by one, the officers who keep absences of points a and b of their commune. */
export function NamedOfficersPage() {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const named = useQuery({
    queryKey,
    queryFn: () => answerOf(api.GET('/api/v1/restricted-absence-officers')),
  });
  const withdrawing = useMutation({
    mutationFn: (id: string) =>
      answerOf(api.POST('/api/v1/restricted-absence-officers/{id}/withdrawal', { params: { path: { id } } })),
    onSuccess: (officers) => {
      queries.setQueryData(queryKey, officers);
    },
  });
  const rows = named.data?.items ?? [];
  const nameOf = useCommuneNames(rows.map(({ communeCode }) => communeCode));
  return (
    <div className="page">
      <Title order={1}>{say(words.officersTitle)}</Title>
      <p className="quiet">{say(words.officersWhy)}</p>
      <ProblemSummary error={named.error ?? withdrawing.error} />
      {named.data && (
        <NamingForm
          alreadyNamed={rows
            .filter(({ withdrawnAt }) => withdrawnAt === null)
            .map(({ accountId }) => accountId)}
        />
      )}
      {named.isLoading && <Waiting />}
      {named.data && rows.length === 0 && <p className="empty">{say(words.officersNone)}</p>}
      {rows.length > 0 && (
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{say(words.officer)}</th>
              <th scope="col">{say(words.commune)}</th>
              <th scope="col">{say(words.namedAt)}</th>
              <th scope="col">{say(words.namedBy)}</th>
              <th scope="col">{say(words.withdrawnAt)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, displayName, communeCode, namedAt, namedBy, withdrawnAt }) => (
              <tr key={id}>
                <td>
                  <b>{displayName}</b>
                </td>
                <td>{nameOf(communeCode)}</td>
                <td className="unbroken">{writeInstant(namedAt)}</td>
                <td>{namedBy}</td>
                <td className="unbroken">
                  {withdrawnAt === null ? (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={`${say(words.withdraw)}: ${displayName}`}
                      loading={withdrawing.isPending && withdrawing.variables === id}
                      onClick={() => {
                        withdrawing.mutate(id);
                      }}
                    >
                      {say(words.withdraw)}
                    </Button>
                  ) : (
                    writeInstant(withdrawnAt)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** One officer of a commune of the province, out of those whose accounts are in use. */
function NamingForm({ alreadyNamed }: { readonly alreadyNamed: readonly string[] }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const [accountId, setAccountId] = useState('');
  const accounts = useAccounts('active');
  const officers = (accounts.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ id, role }) => role === 'commune_police' && !alreadyNamed.includes(id));
  const naming = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/restricted-absence-officers', { body: { accountId } })),
    onSuccess: (named) => {
      queries.setQueryData(queryKey, named);
      setAccountId('');
    },
  });
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        if (accountId !== '' && !naming.isPending) naming.mutate();
      }}
    >
      <NativeSelect
        label={say(words.whom)}
        value={accountId}
        data={[
          { value: '', label: say(words.chooseOfficer) },
          ...officers.map(({ id, displayName, username, area }) => ({
            value: id,
            label: `${displayName} (${username}) · ${area.name}`,
          })),
        ]}
        onChange={({ currentTarget }) => {
          setAccountId(currentTarget.value);
        }}
      />
      <Button type="submit" disabled={accountId === ''} loading={naming.isPending}>
        {say(words.name)}
      </Button>
      {accounts.hasNextPage && (
        <Button
          variant="default"
          loading={accounts.isFetchingNextPage}
          onClick={() => void accounts.fetchNextPage()}
        >
          …
        </Button>
      )}
      <ProblemSummary error={accounts.error ?? naming.error} />
    </form>
  );
}
