import { fromEpochDay, toEpochDay } from '@libs/calendar';
import {
  countingSegments,
  factsInDays,
  seededRules,
  timeline,
  type CountingSegment,
  type ResidenceFacts,
  type Segment,
} from '@libs/residence-law';
import fc from 'fast-check';
import {
  collidingPerson,
  flagsOn,
  numberOf,
  provinces as table,
  read,
  readDay,
  type DayRead,
  textOf,
  type PostedFacts,
} from './reference/index.ts';
import { provincesOf, residenceFacts } from './support/residence-facts.ts';

/** How many people are read; a nightly run may ask for a million. */
const people = Number(process.env['REFERENCE_PEOPLE'] ?? 20_000);
const seed = Number(process.env['REFERENCE_SEED'] ?? 20_261_121);
const provinces = provincesOf(table);

const settings = (share: number) => ({ numRuns: Math.ceil(people * share), seed, endOnFailure: false });

/** All days on which a person can possibly count, with a day before and some after. */
function daysOf(posted: PostedFacts, segments: readonly { until: number }[]): readonly [number, number] {
  const arrivals = posted.presences.map(({ arrivedOn }) => numberOf(arrivedOn));
  const ends = segments.map(({ until }) => until);
  return [Math.min(...arrivals) - 1, Math.max(...arrivals, ...ends) + 2];
}

const told = ({ from, until, ...rest }: CountingSegment): string => JSON.stringify(rest);

/** Whether the engine and the reference say the same of a day; undefined and null: the person counts nowhere. */
function agree(segment: CountingSegment | undefined, reading: DayRead | null): boolean {
  if (!segment || !reading) return !segment && !reading;
  return (
    segment.communeCode === reading.commune &&
    segment.status === reading.status &&
    segment.originCommune === reading.origin &&
    segment.purpose === reading.purpose &&
    segment.movement.legal === reading.movement.legal &&
    segment.movement.current34 === reading.movement.current34 &&
    segment.movement.legacy63 === reading.movement.legacy63 &&
    segment.migrant.legal === reading.migrant.legal &&
    segment.migrant.current34 === reading.migrant.current34 &&
    segment.migrant.legacy63 === reading.migrant.legacy63
  );
}

describe('the timeline equals a day-by-day reading of the definition', () => {
  it('for people whose facts collide: place, status, movement, migrant, origin, purpose', () => {
    fc.assert(
      fc.property(collidingPerson, (posted) => {
        const segments = countingSegments(factsInDays(residenceFacts(posted)), provinces, seededRules);
        const person = read(posted, table);
        const [first, last] = daysOf(posted, segments);
        let index = 0;
        for (let on = first; on <= last; on += 1) {
          while (segments[index] && segments[index]!.until <= on) index += 1;
          const next = segments[index];
          const segment = next && next.from <= on ? next : undefined;
          const reading = readDay(person, on);
          if (!agree(segment, reading)) {
            const engine = segment ? told(segment) : 'nowhere';
            throw new Error(`${textOf(on)}\nengine    ${engine}\nreference ${JSON.stringify(reading)}`);
          }
        }
      }),
      settings(1),
    );
  }, 600_000);

  it('for the flags of the segments', () => {
    fc.assert(
      fc.property(collidingPerson, (posted) => {
        const person = read(posted, table);
        for (const segment of timeline(residenceFacts(posted), provinces, seededRules)) {
          const flags = segment.flags.map((one) => ({
            ...one,
            from: toEpochDay(one.from),
            until: toEpochDay(one.until),
          }));
          const last = toEpochDay(segment.until);
          for (let on: number = toEpochDay(segment.from); on < last; on += 1) {
            const engine = flags
              .filter(({ from, until }) => from <= on && on < until)
              .map(({ flag }) => flag)
              .sort();
            const reference = flagsOn(person, segment.communeCode, on);
            if (engine.join() !== reference.join()) {
              throw new Error(`${textOf(on)}\nengine    ${engine.join()}\nreference ${reference.join()}`);
            }
          }
        }
      }),
      settings(0.05),
    );
  }, 600_000);
});

describe('the timeline', () => {
  const shape = (segments: readonly Segment[]): string =>
    JSON.stringify(
      segments.map(({ from, until, communeCode, status, movement, migrant, flags }) => [
        from.toString(), until.toString(), communeCode, status, movement, migrant,
        flags.map((one) => [one.flag, one.from.toString(), one.until.toString()]),
      ]),
    ); // prettier-ignore

  it('is the same in whatever order the facts are given', () => {
    fc.assert(
      fc.property(collidingPerson, fc.infiniteStream(fc.nat({ max: 0xffff })), (posted, stream) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((one) => [stream.next().value as number, one] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, one]) => one);
        const facts = residenceFacts(posted);
        const others: ResidenceFacts = {
          ...facts,
          permanentResidences: shuffled(facts.permanentResidences),
          presences: shuffled(facts.presences),
          stayReports: shuffled(facts.stayReports),
          temporaryRegistrations: shuffled(facts.temporaryRegistrations),
          pendingCases: shuffled(facts.pendingCases),
          noResidenceDeclarations: shuffled(facts.noResidenceDeclarations),
        };
        expect(shape(timeline(others, provinces, seededRules))).toBe(
          shape(timeline(facts, provinces, seededRules)),
        );
      }),
      settings(0.03),
    );
  }, 600_000);

  it('has maximal segments in order, without overlap', () => {
    fc.assert(
      fc.property(collidingPerson, (posted) => {
        const segments = timeline(residenceFacts(posted), provinces, seededRules);
        segments.forEach((segment, index) => {
          const next = segments[index + 1];
          expect(toEpochDay(segment.from)).toBeLessThan(toEpochDay(segment.until));
          if (!next) return;
          expect(toEpochDay(segment.until)).toBeLessThanOrEqual(toEpochDay(next.from));
          if (segment.until.equals(next.from)) {
            const key = ({ communeCode, status, movement, migrant }: Segment): string =>
              JSON.stringify([communeCode, status, movement, migrant]);
            expect(key(segment)).not.toBe(key(next));
          }
        });
      }),
      settings(0.03),
    );
  }, 600_000);

  it('clipped to a window is the whole timeline within it', () => {
    fc.assert(
      fc.property(
        collidingPerson,
        fc.nat({ max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (posted, start, length) => {
          const facts = residenceFacts(posted);
          const whole = timeline(facts, provinces, seededRules);
          const from = toEpochDay(facts.presences[0]!.arrivedOn) - 100 + start;
          const window = { from: fromEpochDay(from as never), until: fromEpochDay((from + length) as never) };
          const expected = whole
            .filter((one) => toEpochDay(one.from) < from + length && from < toEpochDay(one.until))
            .map((one) => [
              Math.max(from, toEpochDay(one.from)),
              Math.min(from + length, toEpochDay(one.until)),
              one.status,
            ]);
          const got = timeline(facts, provinces, seededRules, window).map((one) => [
            toEpochDay(one.from),
            toEpochDay(one.until),
            one.status,
          ]);
          expect(got).toEqual(expected);
        },
      ),
      settings(0.03),
    );
  }, 600_000);
});
