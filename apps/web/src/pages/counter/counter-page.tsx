import { counterWords, numberWarnings } from '@libs/words';
import { Alert, Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { todayInVietNam } from '../../days/day-text.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { useOfficer } from '../../session/session.tsx';
import { CaseSteps, type CaseSubject } from './case-steps.tsx';
import {
  emptyFiling,
  emptyPerson,
  type CounterDraft,
  type NewPersonEntry,
  type PersonElsewhere,
} from './counter-draft.ts';
import { useResident } from './counter-queries.ts';
import './counter.css';
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
  const queries = useQueryClient();
  const [, goTo] = useLocation();
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
  const { newPerson, elsewhere, filing, filingFor } = draft.content;
  const filingOf = (whom: string) => (filingFor === whom ? filing : emptyFiling(todayInVietNam()));

  const pick = (id: string) => {
    setWarnings([]);
    draft.change({ newPerson: null, elsewhere: null, filingFor: id, filing: filingOf(id) });
    setAddress({ person: id });
  };
  const goOnWithElsewhere = (person: PersonElsewhere) => {
    const whom = `number:${person.personalNumber}`;
    draft.change({ newPerson: null, elsewhere: person, filingFor: whom, filing: filingOf(whom) });
    setAddress({});
  };
  const next = () => {
    setWarnings([]);
    draft.drop();
    setAddress({});
    search.current?.focus();
  };
  const subject: CaseSubject | null = elsewhere
    ? { personalNumber: elsewhere.personalNumber }
    : residentId === null
      ? null
      : { residentId };
  const subjectKey = elsewhere ? `number:${elsewhere.personalNumber}` : residentId;
  const shownFiling = subjectKey === null ? filing : filingOf(subjectKey);
  const proposal =
    shownFiling.dwelling && shownFiling.requestedFrom && shownFiling.requestedLastDay
      ? { communeCode, from: shownFiling.requestedFrom, lastDay: shownFiling.requestedLastDay }
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
      ) : subject === null || subjectKey === null ? (
        <p className="empty">{say(counterWords.nobodyYet)}</p>
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
            <CaseSteps
              key={subjectKey}
              subject={subject}
              communeCode={communeCode}
              filing={shownFiling}
              change={(part) => {
                draft.change({ filingFor: subjectKey, filing: { ...shownFiling, ...part } });
              }}
              onOpened={(opened) => {
                draft.drop();
                queries.setQueryData(['case', opened.id], opened);
                void queries.invalidateQueries({ queryKey: ['timeline', opened.residentId] });
                goTo(`/cases/${opened.id}`);
              }}
            />
          </div>
          <div className="counter-person">
            {elsewhere ? (
              <ElsewherePanel person={elsewhere} />
            ) : (
              residentId !== null && <PersonPanel residentId={residentId} proposal={proposal} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}
