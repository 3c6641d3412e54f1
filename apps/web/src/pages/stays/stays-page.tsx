import { staysWords } from '@libs/words';
import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useSpeech } from '../../language/language.tsx';
import { GuestsReports } from './guests-reports.tsx';
import { MatchingQueue } from './matching-queue.tsx';
import { MedicalStays } from './medical-stays.tsx';
import { PhoneReport } from './phone-report.tsx';
import { ReportsList } from './reports-list.tsx';
import './stays.css';

const views = ['phone', 'reports', 'guests', 'matching', 'medical'] as const;
type View = (typeof views)[number];

/** Stays of the commune: a call that comes in, what was reported, and what is to be settled. */
export function StaysPage() {
  const { say } = useSpeech();
  const [address] = useSearchParams();
  const shown: View = views.find((view) => view === address.get('view')) ?? 'phone';
  const pages: Readonly<Record<View, ReactNode>> = {
    phone: <PhoneReport />,
    reports: <ReportsList />,
    guests: <GuestsReports />,
    matching: <MatchingQueue />,
    medical: <MedicalStays />,
  };
  return (
    <div className="today">
      <nav className="work-lists" aria-label={say(staysWords.lists)}>
        {views.map((view) => (
          <Link key={view} href={`/stays?view=${view}`} aria-current={view === shown ? 'page' : undefined}>
            <span>{say(staysWords[view])}</span>
          </Link>
        ))}
      </nav>
      <div className="work-list">
        <Title order={1}>{say(staysWords[shown])}</Title>
        {pages[shown]}
      </div>
    </div>
  );
}
