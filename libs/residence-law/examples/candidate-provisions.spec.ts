import { day } from '@libs/calendar';
import {
  candidateProvisions,
  cite,
  decree282of2025,
  isWellKnown,
  partialDate,
  RuleBook,
  seededRules,
  type Omission,
} from '@libs/residence-law';

const adult = partialDate('1990-05-04');
const asked = (omission: Omission, rules = seededRules) => {
  const answer = candidateProvisions(omission, rules);
  if (!answer.offered) return answer.because;
  return answer.provisions.map(
    ({ code, leastVnd, mostVnd, warningPossible }) =>
      `${code} ${leastVnd / 1e6}–${mostVnd / 1e6} m${warningPossible ? ' or a warning' : ''}`,
  );
};
const unregistered = (on: string, born: string | null = '1990-05-04'): Omission => ({
  code: 'person_not_registered',
  on: day(on),
  bornOn: born === null ? null : partialDate(born),
});
const facility = (on: string, guests: number): Omission => ({
  code: 'facility_did_not_report',
  on: day(on),
  bornOn: adult,
  guests,
});

describe('the provisions that may concern somebody who is not registered', () => {
  it.each([
    ['2021-12-31', 'no_version_known'],
    ['2022-01-01', ['registration_rules 0.5–1 m or a warning']],
    ['2025-12-14', ['registration_rules 0.5–1 m or a warning']],
    ['2025-12-15', ['registration_rules 0.5–1 m or a warning', 'lives_elsewhere_unchanged 2–4 m']],
    ['2026-09-15', ['registration_rules 0.5–1 m or a warning', 'lives_elsewhere_unchanged 2–4 m']],
  ])('by the version of %s', (on, expected) => {
    expect(asked(unregistered(on))).toEqual(expected);
  });

  it.each([
    ['the day before the eighteenth birthday', '2026-11-22', '2008-11-23', 'under_18'],
    ['born in that year, day unknown', '2026-11-22', '2008', 'under_18'],
    ['born in that month, day unknown', '2026-11-22', '2008-11', 'under_18'],
    ['born on 29 February, on 28 February', '2026-02-28', '2008-02-29', 'under_18'],
    ['birth date unknown', '2026-11-22', null, 'age_unknown'],
  ])('are not shown at all: %s', (_why, on, born, because) => {
    expect(asked(unregistered(on, born))).toBe(because);
  });

  it.each([
    ['2026-11-22', '2008-11-22'],
    ['2026-12-31', '2008-12'],
    ['2026-12-31', '2008'],
    ['2026-03-01', '2008-02-29'],
  ])('are shown from the day on which it is certain that somebody is 18: %s, born %s', (on, born) => {
    expect(asked(unregistered(on, born))).toHaveLength(2);
  });
});

describe('the provisions that may concern a host', () => {
  it.each([
    [0, []],
    [1, ['facility_few_guests 2–4 m']],
    [3, ['facility_few_guests 2–4 m']],
    [4, ['facility_several_guests 4–8 m']],
    [8, ['facility_several_guests 4–8 m']],
    [9, ['facility_many_guests 8–12 m']],
    [200, ['facility_many_guests 8–12 m']],
  ])('of an establishment go by its %d guests', (guests, expected) => {
    expect(asked(facility('2026-11-22', guests))).toEqual(expected);
  });

  it('had other ranges before 2025-12-15', () => {
    expect(asked(facility('2025-12-14', 3))).toEqual(['facility_few_guests 1–2 m']);
    expect(asked(facility('2025-12-14', 9))).toEqual(['facility_many_guests 4–6 m']);
    expect(asked(facility('2025-12-15', 9))).toEqual(['facility_many_guests 8–12 m']);
  });

  it('of a household do not go by guests', () => {
    expect(
      asked({ code: 'household_did_not_report', on: day('2026-11-22'), bornOn: adult, guests: 12 }),
    ).toEqual(['report_rules 0.5–1 m or a warning']);
  });

  it('say how well they are known: the words of 2026 are doubtful, the ranges of before 2025 recalled', () => {
    const known = (omission: Omission) => {
      const answer = candidateProvisions(omission, seededRules);
      return answer.offered
        ? answer.provisions.map(({ source, sourceOfRange }) => [
            isWellKnown(source),
            isWellKnown(sourceOfRange),
          ])
        : [];
    };
    expect(known(facility('2026-09-14', 1))).toEqual([[true, true]]);
    expect(known(facility('2026-09-15', 1))).toEqual([[false, true]]);
    expect(known(facility('2025-12-14', 1))).toEqual([[false, false]]);
  });
});

describe('a range that an administrator supersedes', () => {
  it('is shown with its own source', () => {
    const source = cite(decree282of2025, { article: 10, clause: 1, row: 'Q-02', tag: 'A', confirmed: true });
    const rules = new RuleBook([
      { parameter: 'fineOfFirstTier', from: day('2027-01-01'), value: { leastVnd: 300_000, mostVnd: 500_000 }, source },
    ]); // prettier-ignore
    expect(asked(unregistered('2026-12-31'), rules)).toContain('registration_rules 0.5–1 m or a warning');
    expect(asked(unregistered('2027-01-01'), rules)).toContain('registration_rules 0.3–0.5 m or a warning');
  });
});
