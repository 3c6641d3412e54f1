import { counterWords, filingWords, numberWarnings } from '@libs/words';
import { Alert, Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { todayInVietNam } from '../../days/day-text.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { DwellingBlocks } from '../../dwellings/dwelling-blocks.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import {
  emptyFiling,
  emptyPerson,
  type CounterDraft,
  type NewPersonEntry,
  type PersonElsewhere,
} from './counter-draft.ts';
import { useResident } from './counter-queries.ts';
import './counter.css';
import { ResidentActs, RegistrationSteps } from './person-acts.tsx';
import { PersonForm } from './person-form.tsx';
import { ElsewherePanel, PersonPanel } from './person-panel.tsx';
import { PersonSearch } from './person-search.tsx';
import { StepLine } from './step-line.tsx';

const emptyDraft = (): CounterDraft => ({
  filingFor: null,
  newPerson: null,
  elsewhere: null,
  filing: emptyFiling(todayInVietNam()),
});

/** The counter: one search box, the case on the left, the person on the right. */
export function CounterPage() {
  const { say } = useSpeech();
  const communeCode = useOfficer().area.code ?? '';
  const [address, setAddress] = useSearchParams();
  const draft = useDraft<CounterDraft>('counter', emptyDraft);
  const search = useRef<HTMLInputElement>(null);
  const [warnings, setWarnings] = useState<readonly { field: string; code: string }[]>([]);
  const residentId = address.get('person');
  const resident = useResident(residentId);

  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    addEventListener('keydown', toSearch);
    return () => {
      removeEventListener('keydown', toSearch);
    };
  }, []);

  if (draft.content === null) return <Waiting />;
  const { filing, filingFor } = draft.content;
  // The address says whom; what is typed about somebody who is not in it yet waits until it is empty.
  const newPerson = residentId === null ? draft.content.newPerson : null;
  const elsewhere = residentId === null ? draft.content.elsewhere : null;

  const pick = (id: string) => {
    setWarnings([]);
    draft.change({ newPerson: null, elsewhere: null });
    setAddress({ person: id });
  };
  const goOnWithElsewhere = (person: PersonElsewhere) => {
    draft.change({ newPerson: null, elsewhere: person });
    setAddress({});
  };
  const next = () => {
    setWarnings([]);
    draft.drop();
    setAddress({});
    search.current?.focus();
  };
  const numberElsewhere = elsewhere?.personalNumber;
  const isOfThisPerson = residentId !== null && filingFor?.endsWith(residentId) === true;
  const proposal =
    isOfThisPerson && filing.dwelling && filing.requestedFrom && filing.requestedLastDay
      ? { communeCode, from: filing.requestedFrom, lastDay: filing.requestedLastDay }
      : null;

  return (
    <div className="counter">
      <PersonSearch
        inputRef={search}
        onPick={pick}
        onElsewhere={goOnWithElsewhere}
        onAdd={(known: Partial<NewPersonEntry>) => {
          draft.change({ newPerson: emptyPerson(known), elsewhere: null });
          setAddress({});
        }}
      />
      {draft.restored && (newPerson !== null || elsewhere !== null || filing.address !== '') && (
        <p className="quiet draft-note" role="status">
          {say(counterWords.draftRestored)}{' '}
          <Button size="compact-xs" variant="default" onClick={next}>
            {say(counterWords.dropDraft)}
          </Button>
        </p>
      )}
      {newPerson ? (
        <PersonForm
          entry={newPerson}
          change={(part) => {
            draft.change({ newPerson: { ...newPerson, ...part } });
          }}
          onCancel={next}
          onKnownHere={pick}
          onKnownElsewhere={goOnWithElsewhere}
          onRecorded={(id, doubts) => {
            pick(id);
            setWarnings(doubts);
          }}
        />
      ) : residentId === null && elsewhere === null ? (
        <p className="empty">
          {say(counterWords.nobodyYet)} <Link href="/filings/list">{say(filingWords.toList)}</Link>
        </p>
      ) : (
        <div className="counter-columns">
          <div className="counter-case">
            {warnings.length > 0 && (
              <Alert color="yellow" p="xs" role="status" title={say(counterWords.numberWarnings)}>
                <ul className="problem-list">
                  {warnings.map(({ field, code }) => {
                    const words = numberWarnings[code];
                    return <li key={`${field} ${code}`}>{words ? say(words) : code}</li>;
                  })}
                </ul>
              </Alert>
            )}
            <StepLine
              number={1}
              name={say(counterWords.step1)}
              summary={elsewhere?.fullName ?? resident.data?.fullName ?? ''}
            />
            {numberElsewhere !== undefined && (
              <RegistrationSteps
                kind="registration"
                subject={{ personalNumber: numberElsewhere }}
                subjectKey={`number:${numberElsewhere}`}
                communeCode={communeCode}
                draft={draft}
              />
            )}
            {resident.data && <ResidentActs key={resident.data.id} person={resident.data} draft={draft} />}
            <ProblemSummary error={resident.error} />
          </div>
          <div className="counter-person">
            {elsewhere ? (
              <ElsewherePanel person={elsewhere} />
            ) : (
              residentId !== null && <PersonPanel residentId={residentId} proposal={proposal} />
            )}
            {filing.dwelling && (isOfThisPerson || elsewhere !== null) && (
              <DwellingBlocks dwellingId={filing.dwelling.id} address={filing.dwelling.address} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}
