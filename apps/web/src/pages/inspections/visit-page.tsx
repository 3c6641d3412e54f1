import type { Messages } from '@libs/api-client';
import { inspectionWords, visitReasons } from '@libs/words';
import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Problem } from '../../api/problem.ts';
import { todayInVietNam } from '../../days/day-text.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { CheckField } from '../../forms/check-field.tsx';
import { DayField, thisYear } from '../../forms/day-field.tsx';
import { KeptForms } from '../../forms/kept-forms.tsx';
import { NoteField } from '../../forms/note-field.tsx';
import { submitOnCtrlEnter } from '../../forms/submit-keys.ts';
import { turnToUnreadable } from '../../forms/unreadable.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import './inspections.css';
import { usePastVisits, useVisitedDwelling } from './inspections-queries.ts';
import { MetForm } from './met-form.tsx';
import { PastVisits } from './past-visits.tsx';
import { PersonFinding } from './person-finding.tsx';
import { hand } from './unsent.ts';
import { UnsentBar } from './unsent-bar.tsx';
import { emptyVisit, messageOf, nobodyMet, peopleFound, problemsOf, type VisitEntry } from './visit-entry.ts';

/** What was found at one door; made for one thumb and a line that comes and goes. */
export function VisitPage({ dwellingId }: { readonly dwellingId: string }) {
  const { say } = useSpeech();
  const dwelling = useVisitedDwelling(dwellingId);
  const draft = useDraft<VisitEntry>(`visit/${dwellingId}`, () => emptyVisit(todayInVietNam()));
  if (!dwelling.data || draft.content === null)
    return (
      <div className="page">
        <ProblemSummary error={dwelling.error} />
        {!dwelling.error && <Waiting />}
      </div>
    );
  const line = dwelling.data;
  return (
    <div className="page visit">
      <p>
        <Link href="/inspections">‹ {say(inspectionWords.visits)}</Link>
      </p>
      <Title order={1}>{line.address}</Title>
      <ul className="quiet">
        {line.reasons.map(({ reason, people }) => (
          <li key={reason}>
            {people > 0 && `${String(people)} · `}
            {say(visitReasons[reason])}
          </li>
        ))}
      </ul>
      <UnsentBar />
      <VisitForm line={line} entry={draft.content} change={draft.change} drop={draft.drop} />
      <EarlierVisits dwellingId={line.dwellingId} />
    </div>
  );
}

/** What was found here before; without a line there is none to show. */
function EarlierVisits({ dwellingId }: { readonly dwellingId: string }) {
  const { say } = useSpeech();
  const { data, error, isLoading } = usePastVisits(dwellingId);
  if (!data && !error && !isLoading) return null;
  return (
    <section>
      <Title order={2}>{say(inspectionWords.earlier)}</Title>
      <ProblemSummary error={error} takesFocus={false} />
      {isLoading && <Waiting lines={2} />}
      {data?.items.length === 0 && <p className="quiet">{say(inspectionWords.noneEarlier)}</p>}
      {data && (
        <KeptForms place={`visits/${dwellingId}`}>
          <PastVisits visits={data.items} />
        </KeptForms>
      )}
    </section>
  );
}

function VisitForm({
  line,
  entry,
  change,
  drop,
}: {
  readonly line: Messages['VisitLine'];
  readonly entry: VisitEntry;
  readonly change: (part: Partial<VisitEntry>) => void;
  readonly drop: () => void;
}) {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const [seen, setSeen] = useState<Problem | null>(null);
  const errorOf = useFieldErrors(seen);
  const known = Object.keys(entry.found);
  const nameOf = (id: string) => line.people.find(({ residentId }) => residentId === id)?.fullName ?? '';
  const names = [
    ...known.map((id) => nameOf(id)),
    ...entry.met.map((met, index) =>
      met.knowsNoName
        ? say(inspectionWords.nameNotKnown)
        : met.fullName.trim() || `${say(inspectionWords.met)} ${String(index + 1)}`,
    ),
  ];
  const submit = () => {
    const problems = problemsOf(entry, thisYear());
    if (problems.length > 0) {
      setSeen(new Problem({ status: 400, code: 'invalid_input', errors: problems }));
      return;
    }
    hand({
      address: line.address,
      entry,
      message: messageOf(line.dwellingId, entry, thisYear()),
      names: entry.nobodyHome ? [] : names,
    });
    drop();
    goTo('/inspections');
  };
  return (
    <form
      aria-label={say(inspectionWords.send)}
      noValidate
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (!turnToUnreadable(event.currentTarget)) submit();
      }}
    >
      <ProblemSummary
        error={seen}
        fieldNames={{
          inspectedOn: say(inspectionWords.visitedOn),
          findings: say(inspectionWords.findings),
          ...Object.fromEntries(names.map((name, index) => [`findings.${String(index)}`, name])),
        }}
      />
      <DayField
        label={say(inspectionWords.visitedOn)}
        value={entry.inspectedOn}
        latestYear={thisYear()}
        error={errorOf('inspectedOn')}
        onChange={(inspectedOn) => {
          change({ inspectedOn });
        }}
      />
      <CheckField
        checked={entry.nobodyHome}
        onChange={(nobodyHome) => {
          change({ nobodyHome });
        }}
      >
        {say(inspectionWords.nobodyHome)}
      </CheckField>
      {!entry.nobodyHome && (
        <>
          <Title order={2}>{say(inspectionWords.here)}</Title>
          {line.people.length === 0 && <p className="quiet">{say(inspectionWords.nobodyHere)}</p>}
          {line.people.map((person) => (
            <PersonFinding
              key={person.residentId}
              person={person}
              found={entry.found[person.residentId]}
              visitedOn={entry.inspectedOn}
              errorOf={(field) => errorOf(`findings.${String(known.indexOf(person.residentId))}.${field}`)}
              onChange={(found) => {
                const others = Object.entries(entry.found).filter(([id]) => id !== person.residentId);
                change({
                  found: Object.fromEntries(found ? [...others, [person.residentId, found]] : others),
                });
              }}
            />
          ))}
          {line.furtherPeople > 0 && (
            <p className="quiet">
              {say(inspectionWords.furtherPeople, { count: line.furtherPeople })}{' '}
              <Link href={`/dwellings/${line.dwellingId}`}>{say(inspectionWords.allPeople)}</Link>
            </p>
          )}
          {entry.met.map((met, index) => (
            <MetForm
              key={index}
              number={index + 1}
              met={met}
              errorOf={(field) => {
                const finding = `findings.${String(known.length + index)}`;
                return errorOf(`${finding}.person.${field}`) ?? errorOf(`${finding}.${field}`);
              }}
              onChange={(part) => {
                change({ met: entry.met.map((one, at) => (at === index ? { ...one, ...part } : one)) });
              }}
              onRemove={() => {
                change({ met: entry.met.filter((_one, at) => at !== index) });
              }}
            />
          ))}
          <Button
            variant="default"
            fullWidth
            size="md"
            onClick={() => {
              change({ met: [...entry.met, nobodyMet(entry.inspectedOn ?? todayInVietNam())] });
            }}
          >
            + {say(inspectionWords.addMet)}
          </Button>
        </>
      )}
      <NoteField
        label={inspectionWords.note}
        value={entry.note}
        error={undefined}
        onChange={(note) => {
          change({ note });
        }}
      />
      <div className="visit-send">
        <span className="quiet">{say(inspectionWords.counted, { count: peopleFound(entry) })}</span>
        <Button type="submit" size="md">
          {say(inspectionWords.send)}
        </Button>
      </div>
    </form>
  );
}
