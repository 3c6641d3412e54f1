import type { Messages } from '@libs/api-client';
import { inspectionWords, visitReasons } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { ChoiceField } from '../../forms/choice-field.tsx';
import { Why } from '../../forms/why.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { theRound } from '../../rounds/on-the-round.ts';
import { useVisits, type VisitReason } from './inspections-queries.ts';

const reasonCodes = Object.keys(visitReasons) as VisitReason[];

/** The doors worth knocking at, the likeliest gain first, each with why. */
export function VisitList() {
  const { say } = useSpeech();
  const [address, setAddress] = useSearchParams();
  const reason = reasonCodes.find((code) => code === address.get('reason')) ?? null;
  const visits = useVisits(reason);
  const pages = visits.data?.pages ?? [];
  const lines = pages.flatMap(({ items }) => items);
  return (
    <>
      <div className="filters">
        <NativeSelect
          label={say(inspectionWords.reason)}
          value={reason ?? ''}
          data={[
            { value: '', label: say(inspectionWords.allReasons) },
            ...reasonCodes.map((code) => ({ value: code, label: say(visitReasons[code]) })),
          ]}
          onChange={({ currentTarget }) => {
            setAddress(currentTarget.value === '' ? {} : { reason: currentTarget.value });
          }}
        />
        {theRound() === null && <OtherDwelling />}
      </div>
      <ProblemSummary error={lines.length === 0 ? visits.error : null} />
      {visits.isLoading && <Waiting />}
      {visits.data && lines.length === 0 && !visits.hasNextPage && (
        <p className="empty">{say(inspectionWords.none)}</p>
      )}
      {(lines.length > 0 || visits.hasNextPage) && (
        <>
          <p className="quiet">
            {visits.hasNextPage
              ? say(inspectionWords.atMost, { shown: lines.length, count: pages[0]?.atMost ?? lines.length })
              : say(inspectionWords.total, { count: lines.length })}{' '}
            <Why>{say(inspectionWords.order)}</Why>
          </p>
          <ol className="visit-list">
            {lines.map((line) => (
              <li key={line.dwellingId}>
                <VisitCard line={line} />
              </li>
            ))}
          </ol>
          <ListEnd list={visits} count={lines.length} />
        </>
      )}
    </>
  );
}

function VisitCard({ line }: { readonly line: Messages['VisitLine'] }) {
  const { say } = useSpeech();
  const write = useNumbers();
  return (
    <Link className="visit-card" href={`/inspections/${line.dwellingId}`}>
      <b>{line.address}</b>
      <span className="visit-gain">{say(inspectionWords.gain, { gain: write(line.gain) })}</span>
      <ul>
        {line.reasons.map(({ reason, people, likelihood }) => (
          <li key={reason}>
            {people > 0 && <b>{people} · </b>}
            {say(visitReasons[reason])} <span className="quiet">({Math.round(likelihood * 100)} %)</span>
          </li>
        ))}
      </ul>
      {line.objectionDueOn !== null && (
        <span className="overdue">
          {say(inspectionWords.objectionDue, { day: writeDay(line.objectionDueOn) })}
        </span>
      )}
      {line.lastVisitedOn !== null && (
        <span className="quiet">
          {say(inspectionWords.lastVisited, { day: writeDay(line.lastVisitedOn) })}
        </span>
      )}
    </Link>
  );
}

/** Any other dwelling of the commune, by its address. */
function OtherDwelling() {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const found = useQuery({
    queryKey: ['dwellings', 'to-visit', text],
    queryFn: () => answerOf(api.POST('/api/v1/dwellings/search', { body: { text } })),
    enabled: text.length >= 2,
    placeholderData: (before) => before,
  });
  return (
    <ChoiceField
      label={say(inspectionWords.elsewhere)}
      placeholder={say(inspectionWords.address)}
      typed={typed}
      onType={setTyped}
      choices={(found.data?.items ?? []).map(({ id, address }) => ({ key: id, shown: address }))}
      onChoose={(id) => {
        goTo(`/inspections/${id}`);
      }}
    />
  );
}
