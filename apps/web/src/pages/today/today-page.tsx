import {
  caseKinds,
  dataFeedWords,
  entryWords,
  handoverWords,
  registrationWishWords,
  restrictedAbsenceWords,
  todayWords,
  workLists,
} from '@libs/words';
import { NativeSelect, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { EntriesList } from '../national-entries/entries-list.tsx';
import { CaseList } from './case-list.tsx';
import { HandoverList } from './handover-list.tsx';
import { LapsingList } from './lapsing-list.tsx';
import { closedStates, horizons, listCodes, listOf } from './list-shown.ts';
import { useCounts } from './today-queries.ts';
import { WishList } from './wish-list.tsx';

/** What is to be done today: on the left the work lists with their counts, on the right the one that is open. */
export function TodayPage() {
  const { say } = useSpeech();
  const { role, permissions } = useOfficer();
  const [address, setAddress] = useSearchParams();
  const { data: counts } = useCounts();
  const shown = listOf(address, role === 'provincial_police' ? 'referred' : 'open');
  const kind = Object.keys(caseKinds).find((code) => code === address.get('kind')) ?? null;
  return (
    <div className="today">
      <nav className="work-lists" aria-label={say(todayWords.lists)}>
        {listCodes.map((code) => (
          <ListLink
            key={code}
            query={`list=${code}`}
            isOpen={'list' in shown && shown.list === code}
            count={counts?.[code]}
            isUrgent={code === 'overdue'}
          >
            {say(workLists[code])}
          </ListLink>
        ))}
        <hr />
        {horizons.map((days) => (
          <ListLink
            key={days}
            query={`lapsing=${String(days)}`}
            isOpen={'within' in shown && shown.within === days}
            count={counts?.[`lapsing${days}`]}
          >
            {days === 1 ? say(todayWords.lapsingTomorrow) : say(todayWords.lapsing, { days })}
          </ListLink>
        ))}
        <ListLink query="entries=to_enter" isOpen={'entries' in shown} count={counts?.to_enter}>
          {say(entryWords.toEnter)}
        </ListLink>
        <ListLink query="handovers=unseen" isOpen={'handovers' in shown} count={counts?.handovers}>
          {say(handoverWords.title)}
        </ListLink>
        {permissions.includes('open cases') && (
          <ListLink query="wishes=unseen" isOpen={'wishes' in shown}>
            {say(registrationWishWords.list)}
          </ListLink>
        )}
        <hr />
        {closedStates.map((code) => (
          <ListLink key={code} query={`state=${code}`} isOpen={'state' in shown && shown.state === code}>
            {say(todayWords[code])}
          </ListLink>
        ))}
        <OtherWork permissions={permissions} />
      </nav>
      <div className="work-list">
        <Title order={1}>{say(todayWords.title)}</Title>
        {'within' in shown ? (
          <LapsingList within={shown.within} />
        ) : 'entries' in shown ? (
          <EntriesList />
        ) : 'handovers' in shown ? (
          <HandoverList />
        ) : 'wishes' in shown ? (
          <WishList />
        ) : (
          <>
            <NativeSelect
              className="kind-filter"
              label={say(todayWords.kind)}
              value={kind ?? ''}
              data={[
                { value: '', label: say(todayWords.allKinds) },
                ...Object.entries(caseKinds).map(([value, words]) => ({ value, label: say(words) })),
              ]}
              onChange={({ currentTarget }) => {
                const next = new URLSearchParams(address);
                if (currentTarget.value === '') next.delete('kind');
                else next.set('kind', currentTarget.value);
                setAddress(next);
              }}
            />
            <CaseList shown={shown} kind={kind} />
          </>
        )}
      </div>
    </div>
  );
}

/** Work that has pages of its own. */
function OtherWork({ permissions }: { readonly permissions: readonly string[] }) {
  const { say } = useSpeech();
  const pages = [
    ['open cases', '/data-feed', dataFeedWords.title],
    ['keep restricted absences', '/restricted-absences', restrictedAbsenceWords.title],
    [
      'name officers for restricted absences',
      '/restricted-absence-officers',
      restrictedAbsenceWords.officersTitle,
    ],
  ] as const;
  return (
    <>
      <hr />
      {pages.map(
        ([permission, path, words]) =>
          permissions.includes(permission) && (
            <Link key={path} href={path}>
              <span>{say(words)}</span>
            </Link>
          ),
      )}
    </>
  );
}

function ListLink({
  query,
  isOpen,
  count,
  isUrgent = false,
  children,
}: {
  readonly query: string;
  readonly isOpen: boolean;
  readonly count?: number | undefined;
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Link href={`/today?${query}`} aria-current={isOpen ? 'page' : undefined}>
      <span>{children}</span>
      {count !== undefined && <b className={isUrgent && count > 0 ? 'overdue' : undefined}>{count}</b>}
    </Link>
  );
}
