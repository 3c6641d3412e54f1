import { describe, expect, it } from '@jest/globals';
import { day, fromEpochDay, localDateTimeOf } from '@libs/calendar';
import {
  checkFacts,
  type ResidenceFacts,
  seededRules,
  warningsAboutPersonalNumber,
} from '@libs/residence-law';
import { publishedUnits } from '../places/index.ts';
import { Population, type PopulationQuestion } from './population.ts';
import { instantOf } from './recording.ts';
import { factsKnownAt } from './facts-known-at.ts';
import { factCount, type SyntheticPerson } from './synthetic-person.ts';

const question: PopulationQuestion = {
  people: 20_000,
  seed: 1,
  today: day('2026-11-22'),
  serials: { from: 0, size: 900_000 },
  houseSuffix: '',
};
const people = [...new Population(question).people()];
const { provinces } = publishedUnits();

const shareOf = (list: readonly SyntheticPerson[], is: (person: SyntheticPerson) => boolean): number =>
  list.filter(is).length / list.length;

/** People with a known home whose first presence is in another of the 63 provinces, with both. */
const moves = people.flatMap(({ homes, presences }) => {
  const [home, presence] = [homes.at(-1), presences[0]];
  if (!home || !presence) return [];
  const [from, to] = [
    provinces.legacyProvinceOf(home.communeCode),
    provinces.legacyProvinceOf(presence.communeCode),
  ];
  return from === to ? [] : [{ from, to }];
});
const shareOfMoves = (is: (move: { from: string; to: string }) => boolean): number =>
  moves.filter(is).length / moves.length;

const mekongDelta = ['80', '82', '83', '84', '86', '87', '89', '91', '92', '93', '94', '95', '96'];
const southEast = ['70', '72', '74', '75', '77', '79'];

describe('a synthetic population', () => {
  it('has exactly as many people as were asked for', () => {
    expect(people).toHaveLength(20_000);
    expect(new Set(people.map(({ id }) => id)).size).toBe(20_000);
  });

  it('is the same again for the same question, and another for another seed', () => {
    const first = (seed: number) =>
      JSON.stringify([...new Population({ ...question, seed, people: 300 }).people()]);
    expect(first(1)).toBe(first(1));
    expect(first(1)).not.toBe(first(2));
  });

  it('has six facts for each person in the mean, and about forty for one in a hundred', () => {
    const counts = people.map(factCount).sort((a, b) => a - b);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeCloseTo(6, 0);
    expect(counts[Math.floor(counts.length * 0.99)]).toBeGreaterThan(30);
    expect(counts[Math.floor(counts.length * 0.99)]).toBeLessThan(45);
  });

  it('follows the published origins and destinations', () => {
    expect(shareOfMoves(({ to }) => to === '79')).toBeCloseTo(0.28, 1);
    expect(shareOfMoves(({ to }) => to === '74')).toBeCloseTo(0.17, 1);
    expect(shareOfMoves(({ from }) => mekongDelta.includes(from))).toBeCloseTo(0.26, 1);
    expect(shareOfMoves(({ from }) => from === '38')).toBeCloseTo(0.05, 1);
    const delta = moves.filter(({ from }) => mekongDelta.includes(from));
    expect(delta.filter(({ to }) => southEast.includes(to)).length / delta.length).toBeGreaterThan(0.97);
  });

  it('has the surnames, sexes and ages of migrants', () => {
    expect(shareOf(people, ({ details }) => /^Nguy[eễ]n /i.test(details.at(-1)!.fullName))).toBeCloseTo(
      0.384,
      1,
    );
    const grown = people.filter(({ details }) => {
      const age = 2026 - Number(details[0]!.dateOfBirth.slice(0, 4));
      return age >= 15 && age <= 59;
    });
    expect(shareOf(grown, ({ details }) => details[0]!.sex === 'female')).toBeCloseTo(0.524, 1);
    expect(
      shareOf(grown, ({ details }) => 2026 - Number(details[0]!.dateOfBirth.slice(0, 4)) < 40),
    ).toBeCloseTo(0.84, 1);
  });

  it('gives every number once, and a wrong digit of sex now and then', () => {
    const numbered = people
      .map(({ details }) => details[0]!)
      .filter(({ personalNumber }) => personalNumber !== null);
    expect(new Set(numbered.map(({ personalNumber }) => personalNumber)).size).toBe(numbered.length);
    const warnings = numbered.flatMap((version) => warningsAboutPersonalNumber(version));
    expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(['sex_differs']));
    expect(warnings.length / numbered.length).toBeLessThan(0.01);
  });

  it('spells some names as people do, and records some people twice', () => {
    const names = people.map(({ details }) => details[0]!.fullName);
    const isBare = (name: string) => /^[A-Za-z ]+$/.test(name);
    expect(names.filter((name) => isBare(name)).length / names.length).toBeGreaterThan(0.01);
    expect(shareOf(people, ({ possiblySame }) => possiblySame !== null)).toBeGreaterThan(0.0005);
    expect(shareOf(people, ({ details }) => details[0]!.dateOfBirth.length === 4)).toBeGreaterThan(0.005);
  });

  it('knows every kind of life', () => {
    const some = (is: (person: SyntheticPerson) => boolean) => people.filter(is).length;
    expect(some(({ declarations }) => declarations.length > 0)).toBeGreaterThan(50);
    expect(some(({ death }) => death !== null)).toBeGreaterThan(5);
    expect(some(({ membership }) => membership !== null)).toBeGreaterThan(1_000);
    const cases = people.flatMap((person) => person.cases);
    const grounds = new Set(cases.map(({ registration }) => registration?.end?.ground));
    expect([...grounds]).toEqual(expect.arrayContaining(['a', 'c', 'e', 'g', 'h', 'elsewhere', undefined]));
    const ends = new Set(cases.map(({ events }) => events.at(-1)!.kind));
    expect([...ends].sort()).toEqual(['completed', 'granted', 'opened', 'refused', 'withdrawn']);
  });

  it('records nothing that has not happened yet', () => {
    const today = Math.round(Date.UTC(2026, 10, 22) / 86_400_000);
    const latest = instantOf(today as Parameters<typeof instantOf>[0], 0);
    const instants = JSON.stringify(people).matchAll(/"(?:recordedAt|reportedAt|voidedAt)":(\d+)/g);
    expect(Math.max(...Array.from(instants, ([, at]) => Number(at)).slice(0, 100_000))).toBeLessThan(latest);
  });

  it('contradicts itself nowhere', () => {
    const problems = people
      .slice(0, 5_000)
      .flatMap((person) =>
        checkFacts(postedFacts(person), seededRules, (code) => provinces.has(code)).map(
          ({ field, code }) => `${person.id} ${field} ${code}`,
        ),
      );
    expect(problems).toEqual([]);
  });
});

/** The facts as somebody would post them. */
function postedFacts(person: SyntheticPerson): ResidenceFacts {
  const facts = factsKnownAt(person, Number.POSITIVE_INFINITY);
  const dayOrNull = (on: (typeof facts)['diedOn']) => (on === null ? null : fromEpochDay(on));
  return {
    nationality: 'VN',
    permanentResidences: facts.permanentResidences.map(({ communeCode, from, until }) => ({
      communeCode,
      from: fromEpochDay(from),
      until: dayOrNull(until),
    })),
    presences: facts.presences.map((presence, index) => ({
      ...presence,
      arrivedOn: fromEpochDay(presence.arrivedOn),
      arrivedAt: instantOrNull(person.presences[index]!.arrivedAt),
      leftOn: dayOrNull(presence.leftOn),
      plannedUntil: dayOrNull(presence.plannedUntil),
      confirmedOn: presence.confirmedOn.map((on) => fromEpochDay(on)),
    })),
    stayReports: person.presences.flatMap(({ id, reports }) =>
      reports.map(({ from, until, reportedAt }) => ({
        presenceId: id,
        from: fromEpochDay(from),
        until: fromEpochDay(until),
        reportedAt: localDateTimeOf(reportedAt * 1000),
      })),
    ),
    temporaryRegistrations: facts.temporaryRegistrations.map((registration) => ({
      ...registration,
      from: fromEpochDay(registration.from),
      lastDay: fromEpochDay(registration.lastDay),
      endedOn: dayOrNull(registration.endedOn),
    })),
    // A case decided on the day it was complete was never pending.
    pendingCases: facts.pendingCases
      .filter(({ completeOn, decidedOn }) => decidedOn !== completeOn)
      .map(({ communeCode, completeOn, decidedOn }) => ({
        communeCode,
        completeOn: fromEpochDay(completeOn),
        decidedOn: dayOrNull(decidedOn),
      })),
    noResidenceDeclarations: [],
    diedOn: dayOrNull(facts.diedOn),
  };
}

const instantOrNull = (at: number | null) => (at === null ? null : localDateTimeOf(at * 1000));
