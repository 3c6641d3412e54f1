import { accessPurposes, staysWords } from '@libs/words';
import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { NoticesTable, useDayShown } from './reports-list.tsx';
import { MatchCard } from './matching-queue.tsx';
import { useMatchesOfPatients, useMedicalStays } from './stays-queries.ts';

const purposes = {
  stay_report: accessPurposes['stay_report'] ?? staysWords.medical,
  inspection: accessPurposes['inspection'] ?? staysWords.medical,
};

/** Stays in hospitals: a class of their own, shown only after the officer has said why. */
export function MedicalStays() {
  const { say } = useSpeech();
  const { on, choose } = useDayShown();
  const [chosen, setChosen] = useState<keyof typeof purposes>('stay_report');
  const [purpose, setPurpose] = useState<keyof typeof purposes | null>(null);
  const [address] = useSearchParams();
  const dwellingId = address.get('at');
  const stays = useMedicalStays(dwellingId === null ? { on } : { dwellingId }, purpose);
  const matches = useMatchesOfPatients(purpose);
  const pairs = matches.data?.pages.flatMap(({ items }) => items) ?? [];
  const rows = stays.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <p className="quiet">{say(staysWords.medicalMeans)}</p>
      <div className="filters">
        {dwellingId === null && <DayField label={say(staysWords.sentOn)} value={on} onChange={choose} />}
        <CodedSelect label={say(staysWords.why)} words={purposes} value={chosen} onChange={setChosen} />
        <Button
          onClick={() => {
            setPurpose(chosen);
          }}
        >
          {say(staysWords.showMedical)}
        </Button>
      </div>
      <ProblemSummary error={stays.error} />
      {rows?.length === 0 && (
        <p className="empty">{say(dwellingId === null ? staysWords.noMedical : staysWords.noMedicalAt)}</p>
      )}
      {rows && rows.length > 0 && (
        <>
          <NoticesTable rows={rows} />
          <ListEnd list={stays} count={rows.length} />
        </>
      )}
      <ProblemSummary error={matches.error} />
      {pairs.length > 0 && (
        <section aria-label={say(staysWords.matchingPatients)}>
          <Title order={2}>{say(staysWords.matchingPatients)}</Title>
          {pairs.map((match) => (
            <MatchCard key={match.id} match={match} isOfPatient />
          ))}
          <ListEnd list={matches} count={pairs.length} />
        </section>
      )}
    </>
  );
}
