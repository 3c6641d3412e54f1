import { familyNeedsWords, insuredBeforeWords, requestPlaceWords, requestStepWords } from '@libs/words';
import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useCommuneNames } from '../../communes/communes.ts';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { submitOnCtrlEnter, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import {
  askFor,
  type Need,
  type Outcome,
  outcomes,
  type PersonInNeed,
  useNeedCounts,
  usePeopleInNeed,
} from './families-queries.ts';
import { type InsuredThrough, InsuredThroughSelect } from './insured-through.tsx';
import { type FilterName, NeedFilters } from './need-filters.tsx';
import { PeopleHeadings, PersonRow } from './person-row.tsx';
import { useNewcomers } from './use-newcomers.ts';

const form = 'in-need';

/** What is done about those who are chosen: they are asked for, or this came of calling on them. */
interface CallOnThem {
  readonly outcome: Outcome | null;
  readonly place: string;
  readonly insuredThrough: InsuredThrough | null;
}

/** Who lives in the area without a known place or insurance; chosen rows are asked for, or what came of a call noted, in one go. */
export function NeedList({ need }: { readonly need: Need }) {
  const { say } = useSpeech();
  const [address, setAddress] = useSearchParams();
  const commune = address.get('commune');
  const grade = address.get('grade');
  const isSetAside = address.get('aside') === 'only';
  const queries = useQueryClient();
  const people = usePeopleInNeed(need, commune, grade, isSetAside);
  const rows = (people.data?.pages ?? []).flatMap(({ items }) => items);
  const readAt = people.data?.pages[0]?.readAt ?? null;
  const counts = useNeedCounts(need, readAt);
  const newcomers = useNewcomers(counts, readAt, { commune, grade, isSetAside });
  const nameOf = useCommuneNames(
    [...(counts.data?.rows ?? []), ...rows].map(({ communeCode }) => communeCode),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { forget } = useForms();
  const [{ outcome, place, insuredThrough }, change] = useEntry<CallOnThem>(form, {
    ...{ outcome: null, place: '', insuredThrough: null },
  });
  const asksThrough = outcome === 'has_already' && need === 'health_insurance';
  const keyFor = useIdempotencyKey();
  const asking = useMutation({
    mutationFn: async (residentIds: string[]) => {
      const body = {
        need,
        residentIds,
        ...(outcome !== null && { outcome }),
        ...(outcome === 'has_already' && { place: place.trim() }),
        ...(asksThrough && { insuredThrough }),
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
        if (chosen.size > 0) asking.mutate([...chosen]);
      }}
    >
      <ProblemSummary
        error={people.error ?? counts.error ?? asking.error}
        fieldNames={{
          ...namesAsked(asking.variables ?? [], rows),
          place: say(requestPlaceWords[need]),
          insuredThrough: say(insuredBeforeWords.through),
        }}
      />
      {asking.data && chosen.size === 0 && (
        <p role="status">
          {say(asking.data.outcome === null ? familyNeedsWords.asked : familyNeedsWords.noted, {
            count: asking.data.items.length,
          })}
        </p>
      )}
      {counts.data && (
        <NeedFilters
          counts={counts.data}
          commune={commune}
          grade={grade}
          isSetAside={isSetAside}
          isSchool={need === 'school_place'}
          nameOf={nameOf}
          onFilter={filterBy}
        />
      )}
      {newcomers > 0 && (
        <p role="status">
          {say(familyNeedsWords.newcomers, { count: newcomers })}{' '}
          <Button
            size="compact-sm"
            variant="default"
            loading={people.isRefetching}
            onClick={() => void people.refetch()}
          >
            {say(familyNeedsWords.loadThem)}
          </Button>
        </p>
      )}
      {people.data && rows.length === 0 && <p className="empty">{say(familyNeedsWords.none)}</p>}
      {rows.length > 0 && (
        <>
          <table className="grid">
            <PeopleHeadings isSchool={need === 'school_place'} />
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
              <TextField
                label={say(requestPlaceWords[need])}
                maxLength={200}
                value={place}
                error={errorOf('place')}
                onChange={(place) => {
                  change({ place });
                }}
              />
            )}
            {asksThrough && (
              <InsuredThroughSelect
                value={insuredThrough}
                error={errorOf('insuredThrough')}
                onChange={(through) => {
                  change({ insuredThrough: through });
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

/** Whom each field of a refusal is about: a family is not asked for because of one of them. */
const namesAsked = (residentIds: readonly string[], rows: readonly PersonInNeed[]): Record<string, string> =>
  Object.fromEntries(
    residentIds.flatMap((id, place) => {
      const person = rows.find(({ residentId }) => residentId === id);
      return person ? [[`residentIds.${String(place)}`, person.fullName]] : [];
    }),
  );
