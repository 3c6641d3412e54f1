import { childrenGroups, familyNeedsWords, requestPlaceWords, requestStepWords } from '@libs/words';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useCommuneNames } from '../../communes/communes.ts';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { submitOnCtrlEnter, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import {
  askFor,
  type Need,
  type NeedCounts,
  type Outcome,
  outcomes,
  useNeedCounts,
  usePeopleInNeed,
} from './families-queries.ts';
import { PersonRow } from './person-row.tsx';

const form = 'in-need';

/** What is done about those who are chosen: they are asked for, or this came of calling on them. */
interface CallOnThem {
  readonly outcome: Outcome | null;
  readonly place: string;
}

/** Who lives in the area without a known place or insurance; chosen rows are asked for, or what came of a call noted, in one go. */
export function NeedList({ need }: { readonly need: Need }) {
  const { say } = useSpeech();
  const [address, setAddress] = useSearchParams();
  const commune = address.get('commune');
  const grade = address.get('grade');
  const isSetAside = address.get('aside') === 'only';
  const queries = useQueryClient();
  const counts = useNeedCounts(need);
  const people = usePeopleInNeed(need, commune, grade, isSetAside);
  const rows = (people.data?.pages ?? []).flatMap(({ items }) => items);
  const nameOf = useCommuneNames(
    [...(counts.data?.rows ?? []), ...rows].map(({ communeCode }) => communeCode),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { forget } = useForms();
  const [{ outcome, place }, change] = useEntry<CallOnThem>(form, { outcome: null, place: '' });
  const keyFor = useIdempotencyKey();
  const asking = useMutation({
    mutationFn: async () => {
      const body = {
        need,
        residentIds: [...chosen],
        ...(outcome !== null && { outcome }),
        ...(outcome === 'has_already' && { place: place.trim() }),
      };
      return { ...(await askFor(body, keyFor(body))), outcome };
    },
    onSuccess: async () => {
      setChosen(new Set());
      forget(form);
      await queries.invalidateQueries({ queryKey: ['families'] });
    },
  });
  const errorOf = useFieldErrors(asking.error);
  const filterBy = (name: FilterName, value: string) => {
    const next = new URLSearchParams(address);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setAddress(next);
    // Nobody is asked for whom the list does not show.
    setChosen(new Set());
  };
  if (people.isLoading) return <Waiting />;
  return (
    <form
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.size > 0) asking.mutate();
      }}
    >
      <ProblemSummary error={people.error ?? counts.error ?? asking.error} />
      {asking.data && chosen.size === 0 && (
        <p role="status">
          {say(asking.data.outcome === null ? familyNeedsWords.asked : familyNeedsWords.noted, {
            count: asking.data.items.length,
          })}
        </p>
      )}
      {counts.data && (
        <Filters
          counts={counts.data}
          commune={commune}
          grade={grade}
          isSetAside={isSetAside}
          isSchool={need === 'school_place'}
          nameOf={nameOf}
          onFilter={filterBy}
        />
      )}
      {people.data && rows.length === 0 && <p className="empty">{say(familyNeedsWords.none)}</p>}
      {rows.length > 0 && (
        <>
          <table className="grid">
            <Headings isSchool={need === 'school_place'} />
            <tbody>
              {rows.map((person) => (
                <PersonRow
                  key={person.residentId}
                  person={person}
                  isSchool={need === 'school_place'}
                  commune={nameOf(person.communeCode)}
                  isChosen={chosen.has(person.residentId)}
                  onChoose={(isChosen) => {
                    const next = new Set(chosen);
                    if (isChosen) next.add(person.residentId);
                    else next.delete(person.residentId);
                    setChosen(next);
                  }}
                  onChooseTogether={() => {
                    const together = rows.filter((one) => one.registeredAt === person.registeredAt);
                    setChosen(new Set([...chosen, ...together.map(({ residentId }) => residentId)]));
                  }}
                />
              ))}
            </tbody>
          </table>
          <ListEnd list={people} count={rows.length} />
          <div className="request-fields">
            <NativeSelect
              label={say(familyNeedsWords.outcome)}
              value={outcome ?? ''}
              data={[
                { value: '', label: say(familyNeedsWords.noOutcome) },
                ...outcomes.map((code) => ({ value: code, label: say(requestStepWords[need][code]) })),
              ]}
              onChange={({ currentTarget }) => {
                change({ outcome: outcomes.find((code) => code === currentTarget.value) ?? null });
              }}
            />
            {outcome === 'has_already' && (
              <TextInput
                label={say(requestPlaceWords[need])}
                maxLength={200}
                value={place}
                error={errorOf('place')}
                onChange={({ currentTarget }) => {
                  change({ place: currentTarget.value });
                }}
              />
            )}
          </div>
          <Button type="submit" disabled={chosen.size === 0} loading={asking.isPending}>
            {say(outcome === null ? familyNeedsWords.ask : familyNeedsWords.noteOutcome, {
              count: chosen.size,
            })}
          </Button>
        </>
      )}
    </form>
  );
}

type FilterName = 'commune' | 'grade' | 'aside';

/** Commune, grade and who is set aside with their counts, and beneath how many of which residence group there are, from ten on. */
function Filters({
  counts,
  commune,
  grade,
  isSetAside,
  isSchool,
  nameOf,
  onFilter,
}: {
  readonly counts: NeedCounts;
  readonly commune: string | null;
  readonly grade: string | null;
  readonly isSetAside: boolean;
  readonly isSchool: boolean;
  readonly nameOf: (code: string) => string;
  readonly onFilter: (name: FilterName, value: string) => void;
}) {
  const { say } = useSpeech();
  const { rows } = counts;
  const groups = counts.byGroup.filter(({ count }) => count !== null);
  const countIn = (where: string | null, of: string | null, aside = isSetAside) =>
    rows
      .filter(
        (row) => (where === null || row.communeCode === where) && (of === null || String(row.grade) === of),
      )
      .reduce((sum, { count, setAside }) => sum + (aside ? setAside : count), 0);
  const communes = [...new Set(rows.map(({ communeCode }) => communeCode))];
  const grades = [...new Set(rows.map((row) => row.grade ?? 0))].sort((a, b) => a - b);
  return (
    <>
      <div className="request-fields">
        <NativeSelect
          aria-label={say(familyNeedsWords.address)}
          className="kind-filter"
          value={commune ?? ''}
          data={[
            { value: '', label: `${say(familyNeedsWords.everywhere)} (${String(countIn(null, grade))})` },
            ...communes.map((code) => ({
              value: code,
              label: `${nameOf(code)} (${String(countIn(code, grade))})`,
            })),
          ]}
          onChange={({ currentTarget }) => {
            onFilter('commune', currentTarget.value);
          }}
        />
        {isSchool && (
          <NativeSelect
            aria-label={say(familyNeedsWords.grade)}
            className="kind-filter"
            value={grade ?? ''}
            data={[
              { value: '', label: `${say(familyNeedsWords.everyGrade)} (${String(countIn(commune, null))})` },
              ...grades.map((one) => ({
                value: String(one),
                label: `${one === 0 ? say(familyNeedsWords.preschool) : `${say(familyNeedsWords.grade)} ${String(one)}`} (${String(countIn(commune, String(one)))})`,
              })),
            ]}
            onChange={({ currentTarget }) => {
              onFilter('grade', currentTarget.value);
            }}
          />
        )}
        {(isSetAside || countIn(null, null, true) > 0) && (
          <NativeSelect
            aria-label={say(familyNeedsWords.whichPeople)}
            className="kind-filter"
            value={isSetAside ? 'only' : ''}
            data={[
              {
                value: '',
                label: say(familyNeedsWords.notSetAside, { count: countIn(commune, grade, false) }),
              },
              {
                value: 'only',
                label: say(familyNeedsWords.setAside, { count: countIn(commune, grade, true) }),
              },
            ]}
            onChange={({ currentTarget }) => {
              onFilter('aside', currentTarget.value);
            }}
          />
        )}
      </div>
      {isSetAside && <p className="quiet">{say(familyNeedsWords.setAsideExplain)}</p>}
      {groups.length > 0 && (
        <p className="quiet">
          {say(familyNeedsWords.byGroup)}:{' '}
          {groups.map(({ group, count }) => `${say(childrenGroups[group])} ${String(count)}`).join(' · ')}.{' '}
          {say(familyNeedsWords.fewExplain)}
        </p>
      )}
    </>
  );
}

function Headings({ isSchool }: { readonly isSchool: boolean }) {
  const { say } = useSpeech();
  return (
    <thead>
      <tr>
        <th scope="col" />
        <th scope="col">{say(familyNeedsWords.person)}</th>
        <th scope="col">{say(isSchool ? familyNeedsWords.grade : familyNeedsWords.together)}</th>
        <th scope="col">{say(familyNeedsWords.address)}</th>
        <th scope="col">{say(familyNeedsWords.guardian)}</th>
      </tr>
    </thead>
  );
}
