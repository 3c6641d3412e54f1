import { accessPurposes, auditActions, auditWords, roles, shellWords, type RoleCode } from '@libs/words';
import { Button, NativeSelect, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';

function useEntries(action: string) {
  return useInfiniteQuery({
    queryKey: ['audit', action],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/audit-entries', {
          params: {
            query: {
              limit: 50,
              ...(action === '' ? {} : { action }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Who read or changed what and why, newest first; nothing here can be changed. */
export function AuditPage() {
  const { say } = useSpeech();
  const [address, setAddress] = useSearchParams();
  const action = address.get('action') ?? '';
  const entries = useEntries(action);
  const rows = (entries.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <div className="page">
      <Title order={1}>{say(auditWords.title)}</Title>
      <div className="filters">
        <NativeSelect
          label={say(auditWords.action)}
          value={action}
          data={[
            { value: '', label: say(auditWords.allActions) },
            ...Object.entries(auditActions).map(([value, words]) => ({ value, label: say(words) })),
          ]}
          onChange={({ currentTarget }) => {
            setAddress(currentTarget.value === '' ? {} : { action: currentTarget.value });
          }}
        />
      </div>
      <ProblemSummary error={entries.error} />
      {entries.isLoading && <Waiting />}
      {entries.data && rows.length === 0 && <p className="empty">{say(auditWords.none)}</p>}
      {rows.length > 0 && (
        <>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say(auditWords.when)}</th>
                <th scope="col">{say(auditWords.role)}</th>
                <th scope="col">{say(auditWords.area)}</th>
                <th scope="col">{say(auditWords.who)}</th>
                <th scope="col">{say(auditWords.action)}</th>
                <th scope="col">{say(auditWords.purpose)}</th>
                <th scope="col" className="number">
                  {say(auditWords.people)}
                </th>
                <th scope="col">{say(auditWords.searchedBy)}</th>
                <th scope="col">{say(auditWords.fields)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((entry) => {
                const purpose =
                  entry.accessPurpose === null ? undefined : accessPurposes[entry.accessPurpose];
                const done = auditActions[entry.action];
                const role = roles[entry.role as RoleCode] as (typeof roles)[RoleCode] | undefined;
                return (
                  <tr key={entry.id}>
                    <td className="unbroken">{writeInstant(entry.happenedAt)}</td>
                    <td>{role ? say(role) : entry.role}</td>
                    <td>{entry.areaCode}</td>
                    <td>
                      <code>{entry.accountId?.slice(-8) ?? say(auditWords.system)}</code>
                    </td>
                    <td>{done ? say(done) : entry.action}</td>
                    <td>{purpose ? say(purpose) : entry.accessPurpose}</td>
                    <td className="number">{entry.residentIds.length}</td>
                    <td>{entry.searchedBy.join(', ')}</td>
                    <td>{entry.fields.join(', ')}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p className="quiet list-end">
            {say(entries.hasNextPage ? shellWords.shownOfMore : shellWords.shown, { count: rows.length })}{' '}
            {entries.hasNextPage && (
              <Button
                size="compact-sm"
                variant="default"
                loading={entries.isFetchingNextPage}
                onClick={() => void entries.fetchNextPage()}
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
