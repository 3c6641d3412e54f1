import type { Messages } from '@libs/api-client';
import { accountsWords, accountStates, roles, shellWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { DutiesForm } from './duties-form.tsx';

/** What the administrator does to an account. */
type Act = 'approval' | 'suspension' | 'reinstatement' | 'reset-link';

/** One account: who, in which role and area and state, and what may be done to it. */
export function AccountRow({
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
  const [asking, setAsking] = useState<'suspension' | 'duties' | null>(null);
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
      setAsking(null);
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
        {asking === 'duties' && (
          <DutiesForm
            account={account}
            leave={() => {
              setAsking(null);
            }}
            onDone={() => {
              setAsking(null);
              onDone();
            }}
          />
        )}
        {asking === 'suspension' && (
          <span className="row-actions">
            {say(accountsWords.suspendReally, { name: account.displayName })}{' '}
            {button('suspension', say(accountsWords.suspend), 'red')}
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                setAsking(null);
              }}
            >
              {say(shellWords.cancel)}
            </Button>
          </span>
        )}
        {asking === null && (
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
                    setAsking('duties');
                  }}
                >
                  {say(accountsWords.changeDuties)}
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => {
                    setAsking('suspension');
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
