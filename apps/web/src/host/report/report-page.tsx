import { hostWords } from '@libs/words';
import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSpeech } from '../../language/language.tsx';
import { Coming } from '../coming.tsx';
import { useHostedDwellings } from '../stay-notices.ts';
import { nothingTyped } from '../../stays/stay-entry.ts';
import type { Sending } from './outbox.tsx';
import { ReportForm } from './report-form.tsx';
import { ReportOutcome } from './report-outcome.tsx';

/** Reporting one or several guests, and what became of it. */
export function ReportPage() {
  const { say } = useSpeech();
  const draft = useDraft('host/report', nothingTyped);
  const dwellings = useHostedDwellings();
  const [outcome, setOutcome] = useState<Sending | null>(null);
  if (draft.content === null || (dwellings.data === undefined && dwellings.isLoading)) return <Coming />;
  if (outcome !== null)
    return (
      <ReportOutcome
        outcome={outcome}
        again={() => {
          setOutcome(null);
        }}
      />
    );
  const hosted = dwellings.data?.items ?? [];
  if (hosted.length === 0 && !dwellings.isError) return <p className="empty">{say(hostWords.noDwelling)}</p>;
  return <ReportForm draft={draft} entry={draft.content} dwellings={hosted} done={setOutcome} />;
}
