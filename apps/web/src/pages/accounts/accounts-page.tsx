import type { Messages } from '@libs/api-client';
import { accountsWords, accountStates, shellWords } from '@libs/words';
import { Alert, Button, NativeSelect, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { AccountRow } from './account-row.tsx';
import { accountStateCodes, useAccounts } from './accounts-queries.ts';
import { InvitationForm } from './invitation-form.tsx';

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
