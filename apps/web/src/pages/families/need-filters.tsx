import { childrenGroups, familyNeedsWords } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import { useSpeech } from '../../language/language.tsx';
import type { NeedCounts } from './families-queries.ts';

export type FilterName = 'commune' | 'grade' | 'aside';

/** Commune, grade and who is set aside with their counts, and beneath how many of which residence group there are, from ten on. */
export function NeedFilters({
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
