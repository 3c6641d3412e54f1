import { familyNeedsWords } from '@libs/words';
import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useCommuneNames } from '../../communes/communes.ts';
import { writeDay } from '../../days/day-text.ts';
import { submitOnCtrlEnter, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { askFor, type Need, type PersonInNeed, useNeedCounts, usePeopleInNeed } from './families-queries.ts';

/** Who lives in the area without a known place or insurance; chosen rows are asked for in one go. */
export function NeedList({ need }: { readonly need: Need }) {
  const { say } = useSpeech();
  const [address, setAddress] = useSearchParams();
  const commune = address.get('commune');
  const queries = useQueryClient();
  const counts = useNeedCounts(need);
  const people = usePeopleInNeed(need, commune);
  const rows = (people.data?.pages ?? []).flatMap(({ items }) => items);
  const communes = [...new Set((counts.data?.rows ?? []).map(({ communeCode }) => communeCode))];
  const nameOf = useCommuneNames([...communes, ...rows.map(({ communeCode }) => communeCode)]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const keyFor = useIdempotencyKey();
  const asking = useMutation({
    mutationFn: () => {
      const body = { need, residentIds: [...chosen] };
      return askFor(body, keyFor(body));
    },
    onSuccess: async () => {
      setChosen(new Set());
      await queries.invalidateQueries({ queryKey: ['families'] });
    },
  });
  const countIn = (code: string | null) =>
    (counts.data?.rows ?? [])
      .filter(({ communeCode }) => code === null || communeCode === code)
      .reduce((sum, { count }) => sum + count, 0);
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
        <p role="status">{say(familyNeedsWords.asked, { count: asking.data.items.length })}</p>
      )}
      <NativeSelect
        aria-label={say(familyNeedsWords.address)}
        className="kind-filter"
        value={commune ?? ''}
        data={[
          { value: '', label: `${say(familyNeedsWords.everywhere)} (${String(countIn(null))})` },
          ...communes.map((code) => ({ value: code, label: `${nameOf(code)} (${String(countIn(code))})` })),
        ]}
        onChange={({ currentTarget }) => {
          const next = new URLSearchParams(address);
          if (currentTarget.value === '') next.delete('commune');
          else next.set('commune', currentTarget.value);
          setAddress(next);
        }}
      />
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
                />
              ))}
            </tbody>
          </table>
          <ListEnd list={people} count={rows.length} />
          <Button type="submit" disabled={chosen.size === 0} loading={asking.isPending}>
            {say(familyNeedsWords.ask, { count: chosen.size })}
          </Button>
        </>
      )}
    </form>
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

function PersonRow({
  person,
  isSchool,
  commune,
  isChosen,
  onChoose,
}: {
  readonly person: PersonInNeed;
  readonly isSchool: boolean;
  readonly commune: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}) {
  const { say } = useSpeech();
  const { fullName, dateOfBirth, grade, address, guardian, contact, registeredTogether } = person;
  return (
    <tr>
      <td>
        <Checkbox
          aria-label={say(familyNeedsWords.choose, { name: fullName })}
          checked={isChosen}
          onChange={({ currentTarget }) => {
            onChoose(currentTarget.checked);
          }}
        />
      </td>
      <td>
        <b>{fullName}</b> <span className="quiet">{dateOfBirth !== null && writeDay(dateOfBirth)}</span>
      </td>
      <td>{isSchool ? (grade === 0 ? say(familyNeedsWords.preschool) : grade) : registeredTogether}</td>
      <td>
        {address} <span className="quiet">{commune}</span>
      </td>
      <td>{[guardian, contact].filter((one) => one !== null).join(', ')}</td>
    </tr>
  );
}
