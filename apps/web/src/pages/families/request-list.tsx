import { familyNeedsWords, requestStateWords } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import { useSearchParams } from 'wouter';
import { useCommuneNames } from '../../communes/communes.ts';
import { writeDay } from '../../days/day-text.ts';
import { useForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import {
  type Need,
  type RequestState,
  type ServiceRequest,
  useNeedCounts,
  useRequests,
} from './families-queries.ts';
import { PartFamily } from './part-family.tsx';
import { RequestCard } from './request-card.tsx';

const states = Object.keys(requestStateWords.school_place) as RequestState[];

const dueWords = ({ isOverdue, state }: ServiceRequest) =>
  isOverdue ? 'isOverdue' : state === 'waiting_list' ? 'review' : 'due';

/** The requests of a need by state; the open one shows its history and what may follow. */
export function RequestList({ need }: { readonly need: Need }) {
  const { say } = useSpeech();
  const [address, setAddress] = useSearchParams();
  const asked = address.get('state');
  const state = asked === 'overdue' ? asked : (states.find((code) => code === asked) ?? null);
  const requests = useRequests(need, state);
  const counts = useNeedCounts(need, requests.data?.pages[0]?.readAt ?? null);
  const rows = (requests.data?.pages ?? []).flatMap(({ items }) => items);
  const nameOf = useCommuneNames(rows.map(({ communeCode }) => communeCode));
  const { open, show, close } = useForms();
  if (requests.isLoading) return <Waiting />;
  return (
    <>
      <ProblemSummary error={requests.error} />
      <NativeSelect
        className="kind-filter"
        label={say(familyNeedsWords.state)}
        value={state ?? ''}
        data={[
          { value: '', label: say(familyNeedsWords.everyState) },
          { value: 'overdue', label: say(familyNeedsWords.overdue, { count: counts.data?.overdue ?? 0 }) },
          ...states.map((code) => ({ value: code, label: say(requestStateWords[need][code]) })),
        ]}
        onChange={({ currentTarget }) => {
          const next = new URLSearchParams(address);
          if (currentTarget.value === '') next.delete('state');
          else next.set('state', currentTarget.value);
          setAddress(next);
        }}
      />
      {rows.length === 0 && <p className="empty">{say(familyNeedsWords.noRequests)}</p>}
      <ul className="requests">
        {rows.map((request) => (
          <li key={request.id}>
            <button
              type="button"
              className="request-line"
              aria-expanded={open === request.id}
              aria-label={say(familyNeedsWords.open, { name: request.fullName })}
              onClick={() => {
                if (open === request.id) close();
                else show(request.id);
              }}
            >
              <b>{request.fullName}</b>
              <span>
                {request.grade === null
                  ? ''
                  : request.grade === 0
                    ? say(familyNeedsWords.preschool)
                    : `${say(familyNeedsWords.grade)} ${String(request.grade)}`}
              </span>
              <span>{nameOf(request.communeCode)}</span>
              <span>{request.place}</span>
              <span>
                {request.hasDied && <b>{say(familyNeedsWords.hasDied)} · </b>}
                {say(requestStateWords[need][request.state])}
              </span>
              <span className={request.isOverdue ? 'overdue' : 'quiet'}>
                {request.dueOn !== null &&
                  say(familyNeedsWords[dueWords(request)], { day: writeDay(request.dueOn) })}
              </span>
            </button>
            {open === request.id && (
              <>
                <RequestCard request={request} />
                {request.familySize > 1 && <PartFamily request={request} />}
              </>
            )}
          </li>
        ))}
      </ul>
      <ListEnd list={requests} count={rows.length} />
    </>
  );
}
