import type { Messages } from '@libs/api-client';
import { counterWords, shellWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useCommuneNames } from '../../communes/communes.ts';
import { writeDay } from '../../days/day-text.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import type { NewPersonEntry, PersonElsewhere } from './counter-draft.ts';
import { findPeople, type FoundPeople } from './counter-queries.ts';
import { questionOf, type PersonQuestion } from '../../persons/person-question.ts';

/** The one search box of the counter, and what it found. */
export function PersonSearch({
  onPick,
  onElsewhere,
  onAdd,
  inputRef,
}: {
  readonly onPick: (residentId: string) => void;
  readonly onElsewhere: (person: PersonElsewhere) => void;
  readonly onAdd: (known: Partial<NewPersonEntry>) => void;
  readonly inputRef: Ref<HTMLInputElement>;
}) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [asked, setAsked] = useState<PersonQuestion | null>(null);
  const searching = useMutation({ mutationFn: findPeople });
  const found = searching.data;
  const question = questionOf(typed);
  const leave = () => {
    searching.reset();
    setTyped('');
    setAsked(null);
  };
  const pick = (person: Messages['ResidentSummary'] | undefined) => {
    if (!person) return;
    leave();
    onPick(person.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!found || found.people.length === 0) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setAt((now) =>
      Math.min(found.people.length - 1, Math.max(0, now + (event.key === 'ArrowDown' ? 1 : -1))),
    );
  };
  return (
    <div className="person-search">
      <form
        role="search"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          if (!question || searching.isPending) return;
          const sameAgain = found && asked && JSON.stringify(asked) === JSON.stringify(question);
          if (sameAgain && found.people.length > 0) {
            pick(found.people[at]);
            return;
          }
          if (sameAgain && found.elsewhere) {
            leave();
            onElsewhere(found.elsewhere);
            return;
          }
          setAsked(question);
          setAt(0);
          searching.mutate(question, {
            onSuccess: ({ people: [only] }) => {
              // A full number names one person: there is nothing to choose.
              if (question.kind === 'number') pick(only);
            },
          });
        }}
      >
        <TextField
          ref={inputRef}
          aria-label={say(counterWords.findPerson)}
          placeholder={say(counterWords.findPlaceholder)}
          spellCheck={false}
          autoFocus
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" loading={searching.isPending} disabled={question === null}>
          {say(counterWords.findButton)}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            onAdd(knownFrom(question));
            leave();
          }}
        >
          {say(counterWords.addPerson)}
        </Button>
        <span className="quiet">Ctrl+K</span>
      </form>
      <ProblemSummary error={searching.error} />
      {found && asked && (
        <SearchResults
          found={found}
          asked={asked}
          at={at}
          pick={pick}
          onElsewhere={(person) => {
            leave();
            onElsewhere(person);
          }}
          onAdd={() => {
            onAdd(knownFrom(asked));
            leave();
          }}
        />
      )}
    </div>
  );
}

function knownFrom(question: PersonQuestion | null): Partial<NewPersonEntry> {
  if (question === null) return {};
  if (question.kind === 'number') return { personalNumber: question.personalNumber };
  return {
    fullName: question.name,
    dateOfBirth: question.birthYear === null ? '' : String(question.birthYear),
  };
}

function SearchResults({
  found,
  asked,
  at,
  pick,
  onElsewhere,
  onAdd,
}: {
  readonly found: FoundPeople;
  readonly asked: PersonQuestion;
  readonly at: number;
  readonly pick: (person: Messages['ResidentSummary']) => void;
  readonly onElsewhere: (person: PersonElsewhere) => void;
  readonly onAdd: () => void;
}) {
  const { say } = useSpeech();
  const { elsewhere } = found;
  const nameOf = useCommuneNames([
    ...found.people.flatMap((person) => [person.permanentCommuneCode, person.registeredCommuneCode]),
    elsewhere?.registration?.communeCode,
  ]);
  const chosen = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (elsewhere) {
    const { registration } = elsewhere;
    return (
      <div className="search-results" role="status">
        <p>
          {say(counterWords.knownElsewhere, { name: elsewhere.fullName, year: elsewhere.birthYear ?? '?' })}{' '}
          {registration
            ? say(counterWords.registeredElsewhere, {
                commune: nameOf(registration.communeCode),
                day: writeDay(registration.lastDay),
              })
            : say(counterWords.notRegisteredElsewhere)}
        </p>
        <p className="quiet">{say(counterWords.lookupAudited)}</p>
        <Button
          size="compact-sm"
          onClick={() => {
            onElsewhere(elsewhere);
          }}
        >
          {say(counterWords.openForElsewhere)}
        </Button>
      </div>
    );
  }
  if (found.people.length === 0)
    return (
      <div className="search-results" role="status">
        <p>{say(asked.kind === 'number' ? counterWords.lookupUnknown : counterWords.noResults)}</p>
        {asked.kind === 'name' && <p className="quiet">{say(counterWords.noResultsTodo)}</p>}
        <Button size="compact-sm" onClick={onAdd}>
          {say(counterWords.addPerson)}
        </Button>
      </div>
    );
  return (
    <div className="search-results">
      <p className="quiet" role="status">
        {say(found.hasMore ? shellWords.shownOfMore : shellWords.shown, { count: found.people.length })}
      </p>
      <table className="grid" aria-label={say(counterWords.results)}>
        <tbody>
          {found.people.map((person, index) => (
            <tr
              key={person.id}
              ref={index === at ? chosen : undefined}
              tabIndex={0}
              aria-selected={index === at}
              onClick={() => {
                pick(person);
              }}
              onKeyDown={({ key }) => {
                if (key === 'Enter') pick(person);
              }}
            >
              <td>{person.personalNumber ?? say(counterWords.noNumber)}</td>
              <td>
                <b>{person.fullName}</b>
              </td>
              <td>{person.dateOfBirth === null ? '' : writeDay(person.dateOfBirth)}</td>
              <td>{say(person.sex === 'male' ? counterWords.male : counterWords.female)}</td>
              <td>
                {person.permanentCommuneCode === null
                  ? say(counterWords.permanentUnknown)
                  : nameOf(person.permanentCommuneCode)}
              </td>
              <td>
                {person.registeredCommuneCode !== null &&
                  say(counterWords.registeredElsewhere, {
                    commune: nameOf(person.registeredCommuneCode),
                    day: writeDay(person.registeredUntil ?? ''),
                  })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
