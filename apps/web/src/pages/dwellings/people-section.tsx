import { doubtWords, dwellingsWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { daysAfter, type DayText, todayInVietNam, writeDay } from '../../days/day-text.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { useForms } from '../../forms/kept-forms.tsx';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import { type DaysAsked, type PersonAtDwelling, usePeople } from './dwelling-queries.ts';
import { FindingForm } from './findings-section.tsx';

/** Who is at the dwelling on a day, or was between two; those who may be are marked and come last. */
export function PeopleSection({ dwellingId }: { readonly dwellingId: string }) {
  const { say } = useSpeech();
  const today = todayInVietNam();
  const [isPeriod, setPeriod] = useState(false);
  const [on, setOn] = useState(today);
  const [from, setFrom] = useState(daysAfter(today, -30));
  const [until, setUntil] = useState(daysAfter(today, 1));
  const days: DaysAsked = isPeriod ? { from, until } : { on };
  const list = usePeople(dwellingId, days);
  const people = (list.data?.pages ?? []).flatMap(({ items }) => items);
  const [first] = list.data?.pages ?? [];
  return (
    <FactsSection
      title={dwellingsWords.people}
      actions={
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            setPeriod(!isPeriod);
          }}
        >
          {say(isPeriod ? dwellingsWords.oneDay : dwellingsWords.period)}
        </Button>
      }
    >
      <div className="filters">
        {isPeriod ? (
          <>
            <DayField label={say(dwellingsWords.from)} value={from} onChange={keepTo(setFrom)} />
            <DayField label={say(dwellingsWords.until)} value={until} onChange={keepTo(setUntil)} />
          </>
        ) : (
          <DayField label={say(dwellingsWords.on)} value={on} onChange={keepTo(setOn)} />
        )}
      </div>
      <ProblemSummary
        error={list.error}
        fieldNames={{ from: say(dwellingsWords.from), until: say(dwellingsWords.until) }}
      />
      {first && (
        <p role="status" className="quiet">
          {first.possible > 0
            ? say(dwellingsWords.peopleOn, { certain: first.certain, possible: first.possible })
            : say(dwellingsWords.peopleCertain, { certain: first.certain })}
        </p>
      )}
      {first && people.length === 0 && <p className="quiet">{say(dwellingsWords.nobody)}</p>}
      {people.length > 0 && (
        <>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say(dwellingsWords.person)}</th>
                <th scope="col">{say(dwellingsWords.stays)}</th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <PersonRow key={person.resident.id} dwellingId={dwellingId} person={person} />
              ))}
            </tbody>
          </table>
          <ListEnd list={list} count={people.length} />
        </>
      )}
    </FactsSection>
  );
}

/** While what is typed is no day, the list keeps to the day that it had. */
const keepTo = (set: (day: DayText) => void) => (day: DayText | null) => {
  if (day !== null) set(day);
};

function PersonRow({
  dwellingId,
  person,
}: {
  readonly dwellingId: string;
  readonly person: PersonAtDwelling;
}) {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const { open } = useForms();
  const { resident, stays } = person;
  const form = `finding/${resident.id}`;
  /** Whoever is protected is not shown to an owner, whatever they agreed to. */
  const mayAgree = person.registered && !person.nameDisclosed && !person.protected;
  /** Nobody said until when who lives there without an end; the day on which it would be doubted is none of theirs. */
  const daysOf = ({ from, until, endsBecause, presenceId }: PersonAtDwelling['stays'][number]) => {
    if (presenceId === null) return `${writeDay(from)} – ${writeDay(daysAfter(until, -1))}`;
    return endsBecause === null || endsBecause === 'nothing_heard'
      ? say(dwellingsWords.stayOpen, { from: writeDay(from) })
      : say(dwellingsWords.stayUntil, { from: writeDay(from), until: writeDay(until) });
  };
  const marks = [
    ...(person.registered ? [dwellingsWords.registered] : []),
    ...(person.protected ? [dwellingsWords.isProtected] : []),
    ...(person.nameDisclosed && !person.protected ? [dwellingsWords.nameShown] : []),
  ];
  return (
    <tr>
      <td>
        <Link href={`/residents/${resident.id}`}>{resident.fullName}</Link>
        {resident.dateOfBirth !== null && ` · ${writeDay(resident.dateOfBirth)}`}
        {marks.map((words) => (
          <span key={words.vi} className="quiet">
            {' · '}
            {say(words)}
          </span>
        ))}
        {open === form && <FindingForm form={form} dwellingId={dwellingId} residentId={resident.id} />}
      </td>
      <td>
        {stays.map((stay) => (
          <div key={`${stay.presenceId ?? ''} ${stay.from}`}>
            <span className="unbroken">{daysOf(stay)}</span>
            {stay.doubt !== null && <span className="quiet"> ({say(doubtWords[stay.doubt])})</span>}
          </div>
        ))}
      </td>
      <td>
        <span className="row-actions">
          {permissions.includes('record presences') && (
            <FormOpener form={form} words={dwellingsWords.notHere} of={resident.fullName} />
          )}
          {permissions.includes('record residents') && mayAgree && (
            <LetOwnerSee dwellingId={dwellingId} residentId={resident.id} />
          )}
        </span>
      </td>
    </tr>
  );
}

/** The person agreed that the owner sees the name. */
function LetOwnerSee({
  dwellingId,
  residentId,
}: {
  readonly dwellingId: string;
  readonly residentId: string;
}) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const agreeing = useMutation({
    mutationFn: () => {
      const body = { dwellingId, agreedOn: todayInVietNam() };
      const header = { 'Access-Purpose': 'resident_enquiry', ...keyFor(body) } as const;
      return answerOf(
        api.POST('/api/v1/residents/{id}/name-disclosures', {
          params: { path: { id: residentId }, header },
          body,
        }),
      );
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['dwelling', dwellingId, 'people'] }),
  });
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        loading={agreeing.isPending}
        onClick={() => {
          agreeing.mutate();
        }}
      >
        {say(dwellingsWords.agreeName)}
      </Button>
      <ProblemSummary error={agreeing.error} />
    </>
  );
}
