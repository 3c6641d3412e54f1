import { inspectionWords } from '@libs/words';
import { Title } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer, useSession } from '../../session/session.tsx';
import { RegularisationList } from '../regularisation/regularisation-list.tsx';
import { InspectionResults } from './inspection-results.tsx';
import './inspections.css';
import { TakeAlong } from './take-along.tsx';
import { UnsentBar } from './unsent-bar.tsx';
import { VisitList } from './visit-list.tsx';

const shows = ['visits', 'helping', 'results'] as const;

/** Inspections: which doors to knock at, whom to help, and what came of it. The province sees counts alone. */
export function InspectionsPage() {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const [address] = useSearchParams();
  // The form is there before the line is lost at the first door.
  useEffect(() => {
    import('./visit-page.tsx').catch(() => undefined);
  }, []);
  const mayInspect = permissions.includes('inspect');
  const { away } = useSession();
  const shown = mayInspect ? (shows.find((code) => code === address.get('show')) ?? 'visits') : 'results';
  return (
    <div className="page inspections">
      <Title order={1}>{say(inspectionWords.title)}</Title>
      {mayInspect && (
        <>
          {!away && (
            <nav className="inspection-tabs" aria-label={say(inspectionWords.title)}>
              {shows.map((code) => (
                <Link
                  key={code}
                  href={code === 'visits' ? '/inspections' : `/inspections?show=${code}`}
                  aria-current={code === shown ? 'page' : undefined}
                >
                  {say(inspectionWords[code])}
                </Link>
              ))}
            </nav>
          )}
          <UnsentBar />
        </>
      )}
      {shown === 'visits' && !away && <TakeAlong />}
      {shown === 'visits' && <VisitList />}
      {shown === 'helping' && <RegularisationList />}
      {shown === 'results' && <InspectionResults />}
    </div>
  );
}
