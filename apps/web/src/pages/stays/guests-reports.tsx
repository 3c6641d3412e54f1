import type { Messages } from '@libs/api-client';
import { stayTimings, staysWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { noDwelling, type DwellingEntry } from '../../dwellings/dwelling-entry.ts';
import { DwellingStep } from '../../dwellings/dwelling-step.tsx';
import { forAStay, ofStays, useGuestsReports } from './stays-queries.ts';

/** What guests reported themselves: an officer says which dwelling it is, or why it cannot be taken. */
export function GuestsReports() {
  const { say } = useSpeech();
  const reports = useGuestsReports();
  const rows = reports.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <p className="quiet">{say(staysWords.guestsMean)}</p>
      <ProblemSummary error={reports.error} />
      {reports.isLoading && <Waiting />}
      {rows?.length === 0 && <p className="empty">{say(staysWords.noGuests)}</p>}
      {rows?.map((report) => (
        <GuestsReportCard key={report.id} report={report} />
      ))}
      {rows && rows.length > 0 && <ListEnd list={reports} count={rows.length} />}
    </>
  );
}

function GuestsReportCard({ report }: { readonly report: Messages['WaitingOwnStay'] }) {
  const { say } = useSpeech();
  const { area } = useOfficer();
  const queries = useQueryClient();
  const [filing, setFiling] = useState<DwellingEntry>({ ...noDwelling, address: report.address });
  const [reason, setReason] = useState('');
  const { guest } = report;
  const onSuccess = () => queries.invalidateQueries({ queryKey: [ofStays] });
  const path = { id: report.id };
  const keyFor = useIdempotencyKey();
  const accepting = useMutation({
    mutationFn: (dwellingId: string) =>
      answerOf(
        api.POST('/api/v1/guest-stay-notices/{id}/acceptance', {
          params: { path, header: { ...forAStay, ...keyFor(dwellingId) } },
          body: { dwellingId },
        }),
      ),
    onSuccess,
  });
  const refusing = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/guest-stay-notices/{id}/refusal', {
          params: { path, header: forAStay },
          body: { reason: reason.trim() },
        }),
      ),
    onSuccess,
  });
  return (
    <section className="match" aria-label={guest.fullName}>
      <p>
        <b>{guest.fullName}</b> {guest.dateOfBirth !== null && writeDay(guest.dateOfBirth)} ·{' '}
        {guest.personalNumber ?? guest.passportNumber ?? say(staysWords.noNumber)} ·{' '}
        {writeDay(guest.arrivedOn)} – {writeDay(guest.until)} ·{' '}
        <span className={`timing-${report.timing}`}>{say(stayTimings[report.timing])}</span>{' '}
        <span className="quiet">{writeInstant(report.sentAt)}</span>
      </p>
      <p>{say(staysWords.statedAddress, { address: report.address })}</p>
      <ProblemSummary error={accepting.error ?? refusing.error} />
      <div className="filters">
        <DwellingStep
          communeCode={area.code ?? ''}
          filing={filing}
          change={(part) => {
            setFiling((before) => ({ ...before, ...part }));
          }}
          errorOf={() => undefined}
          takesFocus={false}
        />
        <Button
          disabled={filing.dwelling === null}
          loading={accepting.isPending}
          onClick={() => {
            if (filing.dwelling) accepting.mutate(filing.dwelling.id);
          }}
        >
          {say(staysWords.accept)}
        </Button>
      </div>
      <div className="filters">
        <TextField label={say(staysWords.whyRefuse)} value={reason} onChange={setReason} />
        <Button
          variant="default"
          disabled={reason.trim().length < 3}
          loading={refusing.isPending}
          onClick={() => {
            refusing.mutate();
          }}
        >
          {say(staysWords.refuse)}
        </Button>
      </div>
    </section>
  );
}
