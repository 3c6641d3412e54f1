import type { Messages } from '@libs/api-client';
import { accountsWords, accountStates, roles, shellWords } from '@libs/words';
import { Alert, Button, NativeSelect, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { writeInstant } from '../../days/day-text.ts';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { accountStateCodes, useAccounts } from './accounts-queries.ts';
import { InvitationForm } from './invitation-form.tsx';

/** What the administrator does to an account. */
type Act = 'approval' | 'suspension' | 'reinstatement' | 'reset-link';

/** Accounts: who has one, in which role and area, and what may be done to it. No password is ever shown. */
export function AccountsPage() {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const [address, setAddress] = useSearchParams();
  const [inviting, setInviting] = useState(false);
  const [made, setMade] = useState<Messages['AccountWithLink'] | null>(null);
  const state = accountStateCodes.find((one) => one === address.get('state')) ?? null;
  const accounts = useAccounts(state);
  const queries = useQueryClient();
  const renew = () => queries.invalidateQueries({ queryKey: ['accounts'] });
  const rows = (accounts.data?.pages ?? []).flatMap(({ items }) => items);
  const mayManage = permissions.includes('manage accounts');
  return (
    <div className="page">
      <Title order={1}>{say(accountsWords.title)}</Title>
      {made && <LinkShownOnce made={made} />}
      <div className="filters">
        <NativeSelect
          label={say(accountsWords.filter)}
          value={state ?? ''}
          data={[
            { value: '', label: say(accountsWords.all) },
            ...accountStateCodes.map((value) => ({ value, label: say(accountStates[value]) })),
          ]}
          onChange={({ currentTarget }) => {
            setAddress(currentTarget.value === '' ? {} : { state: currentTarget.value });
          }}
        />
        {mayManage && !inviting && (
          <Button
            onClick={() => {
              setInviting(true);
              setMade(null);
            }}
          >
            {say(accountsWords.invite)}
          </Button>
        )}
      </div>
      {inviting && (
        <InvitationForm
          onInvited={(invited) => {
            setMade(invited);
            setInviting(false);
            void renew();
          }}
          leave={() => {
            setInviting(false);
          }}
        />
      )}
      <ProblemSummary error={accounts.error} />
      {accounts.isLoading && <Waiting />}
      {accounts.data && rows.length === 0 && <p className="empty">{say(accountsWords.none)}</p>}
      {rows.length > 0 && (
        <>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say(accountsWords.username)}</th>
                <th scope="col">{say(accountsWords.displayName)}</th>
                <th scope="col">{say(accountsWords.role)}</th>
                <th scope="col">{say(accountsWords.area)}</th>
                <th scope="col">{say(accountsWords.state)}</th>
                <th scope="col">{say(accountsWords.actions)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((account) => (
                <AccountRow
                  key={account.id}
                  account={account}
                  mayManage={mayManage}
                  onLink={setMade}
                  onDone={() => void renew()}
                />
              ))}
            </tbody>
          </table>
          <p className="quiet list-end">
            {say(accounts.hasNextPage ? shellWords.shownOfMore : shellWords.shown, { count: rows.length })}{' '}
            {accounts.hasNextPage && (
              <Button
                size="compact-sm"
                variant="default"
                loading={accounts.isFetchingNextPage}
                onClick={() => void accounts.fetchNextPage()}
              >
                {say(shellWords.more)}
              </Button>
            )}
          </p>
        </>
      )}
    </div>
  );
}

function LinkShownOnce({ made }: { readonly made: Messages['AccountWithLink'] }) {
  const { say } = useSpeech();
  return (
    <Alert color="green" role="status" mt="xs">
      <p>{say(accountsWords.linkOnce, { name: made.account.displayName })}</p>
      <p>
        <code className="one-time-link">{made.link}</code>{' '}
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void navigator.clipboard.writeText(made.link)}
        >
          {say(shellWords.copy)}
        </Button>
      </p>
      <p>
        {say(accountsWords.linkUntil, { time: writeInstant(made.expiresAt) })}{' '}
        {made.account.approvalOpen && say(accountsWords.needsApproval)}
      </p>
    </Alert>
  );
}

function AccountRow({
  account,
  mayManage,
  onLink,
  onDone,
}: {
  readonly account: Messages['AccountDetails'];
  readonly mayManage: boolean;
  readonly onLink: (made: Messages['AccountWithLink']) => void;
  readonly onDone: () => void;
}) {
  const { say } = useSpeech();
  const keyFor = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
  const acting = useMutation({
    mutationFn: async (act: Act) => {
      const params = { path: { id: account.id } };
      switch (act) {
        case 'approval':
          await answerOf(api.POST('/api/v1/accounts/{id}/approval', { params }));
          break;
        case 'suspension':
          await answerOf(api.POST('/api/v1/accounts/{id}/suspension', { params }));
          break;
        case 'reinstatement':
          await answerOf(api.POST('/api/v1/accounts/{id}/reinstatement', { params }));
          break;
        case 'reset-link':
          onLink(
            await answerOf(
              api.POST('/api/v1/accounts/{id}/reset-link', {
                params: { ...params, header: keyFor([account.id, Date.now()]) },
              }),
            ),
          );
      }
    },
    onSuccess: () => {
      setAsking(false);
      onDone();
    },
  });
  const button = (act: Act, words: string, color?: string) => (
    <Button
      size="compact-xs"
      variant={color ? 'filled' : 'default'}
      {...(color ? { color } : {})}
      loading={acting.isPending && acting.variables === act}
      onClick={() => {
        acting.mutate(act);
      }}
    >
      {words}
    </Button>
  );
  return (
    <tr>
      <td>{account.username}</td>
      <td>{account.displayName}</td>
      <td>{say(roles[account.role])}</td>
      <td>{account.area.name}</td>
      <td>{say(accountStates[account.state])}</td>
      <td>
        <ProblemSummary error={acting.error} />
        {asking ? (
          <span className="row-actions">
            {say(accountsWords.suspendReally, { name: account.displayName })}{' '}
            {button('suspension', say(accountsWords.suspend), 'red')}
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                setAsking(false);
              }}
            >
              {say(shellWords.cancel)}
            </Button>
          </span>
        ) : (
          <span className="row-actions">
            {account.approvalOpen && account.youMayApprove && button('approval', say(accountsWords.approve))}
            {mayManage &&
              account.state === 'suspended' &&
              button('reinstatement', say(accountsWords.reinstate))}
            {mayManage && account.state !== 'suspended' && (
              <>
                {button('reset-link', say(accountsWords.resetLink))}
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => {
                    setAsking(true);
                  }}
                >
                  {say(accountsWords.suspend)}
                </Button>
              </>
            )}
          </span>
        )}
      </td>
    </tr>
  );
}
