import { type Day, day, type EpochDay, isoOfEpochDay, toEpochDay } from '@libs/calendar';
import type { AdministrativeUnits } from '@libs/administrative-units';
import { publishedUnits } from '../places/index.ts';
import { Chance } from './chance.ts';
import { Dwellings, type SyntheticDwelling } from './dwellings.ts';
import { type CommuneOfFlows, Flows } from './flows.ts';
import { Ids } from './ids.ts';
import { drawParty } from './party.ts';
import { PersonalNumbers, type SerialBlock } from './personal-numbers.ts';
import { livePerson, recordAgain } from './person.ts';
import { atTheCounter } from './recording.ts';
import { drawNewcomer, drawSojourns, type Sojourn } from './sojourns.ts';
import { SteadyArrivals } from './steady-arrivals.ts';
import type { SyntheticPerson } from './synthetic-person.ts';

/** What a synthetic population follows from: the same question gives the same people, to the last digit. */
export interface PopulationQuestion {
  readonly people: number;
  readonly seed: number;
  /** The first day on which nothing has happened yet. */
  readonly today: Day;
  /** Where people come to, by commune code with its weight; absent: everywhere, by the published shares. */
  readonly only?: ReadonlyMap<string, number>;
  readonly serials: SerialBlock;
  /** The share of those who came some days ago and filed yesterday, beside those whom chance brings; absent: none. */
  readonly newcomers?: number;
  /** Arrivals year by year at rates drawn from the seed, with ages as at the arrival; absent: as the statistics of a day find those who are away. */
  readonly steady?: boolean;
  /** Only people born from this year on, of the same population; absent: everybody. */
  readonly bornFrom?: number;
  /** Written behind every house number. */
  readonly houseSuffix: string;
}

/** One person in two hundred is in the register a second time, spelled otherwise. */
const shareRecordedAgain = 0.01;

/**
 * People away from home who never lived: facts as offices would have recorded them, with the weights of the published
 * statistics. It is worked out person by person, so that a hundred million would need no more memory than a hundred.
 */
export class Population {
  readonly #today: EpochDay;
  readonly #flows: Flows;
  readonly #dwellings: Dwellings;
  readonly #steady: SteadyArrivals | undefined;

  constructor(readonly question: PopulationQuestion) {
    const { seed, today, people, only, houseSuffix, steady = false } = question;
    const communes = communesOfFlows(publishedUnits());
    this.#today = toEpochDay(today);
    this.#steady = steady ? new SteadyArrivals(seed) : undefined;
    this.#flows = new Flows(communes, only);
    this.#dwellings = new Dwellings(seed, communes, this.#flows.shares(), people, houseSuffix);
  }

  dwellings(): Generator<SyntheticDwelling> {
    return this.#dwellings.all();
  }

  *people(): Generator<SyntheticPerson> {
    const { people, seed, serials } = this.question;
    const numbers = new PersonalNumbers(seed, serials);
    let count = 0;
    for (let number = 0; count < people; number += 1) {
      for (const person of this.#party(number, count, numbers)) {
        if (person) yield person;
        count += 1;
        if (count === people) return;
      }
    }
  }

  /** Those who move together; null for who is not asked for. */
  *#party(number: number, counted: number, numbers: PersonalNumbers): Generator<SyntheticPerson | null> {
    const { seed, newcomers, bornFrom } = this.question;
    const chance = new Chance(seed, 2, number);
    const isNewcomer = newcomers !== undefined && chance.happens(newcomers);
    const { move, sojourns } = isNewcomer
      ? drawNewcomer(chance, this.#flows, this.#today)
      : drawSojourns(chance, this.#flows, this.#today, this.#steady);
    // Of a country that goes on, people are so old when they come; else so old today.
    const [born, aged] = this.#steady
      ? [sojourns[0]!.arrivedOn, sojourns[0]!.arrivedOn]
      : [sojourns.at(-1)!.arrivedOn, this.#today];
    const members = drawParty(chance, move.origin, born, aged);
    const shared = new Map(
      sojourns.map((sojourn) => [sojourn, this.#dwellings.draw(chance, sojourn.destination.code)]),
    );
    const household = members.length > 1 ? this.#household(chance, sojourns, shared, counted) : null;
    for (const [index, member] of members.entries()) {
      if (bornFrom !== undefined && Number(isoOfEpochDay(member.bornOn).slice(0, 4)) < bornFrom) {
        yield null;
        continue;
      }
      const personal = new Chance(seed, 3, number, index);
      const person = livePerson(member, {
        chance: personal,
        ids: new Ids(personal, 'person', 2 * (counted + index)),
        dwellings: this.#dwellings,
        flows: this.#flows,
        numbers,
        today: this.#today,
        purpose: member.purpose,
        origin: move.origin,
        sojourns,
        dwellingOf: (sojourn: Sojourn) => shared.get(sojourn)!,
        household,
      });
      yield person;
      if (members.length === 1 && personal.happens(shareRecordedAgain)) {
        const ids = new Ids(personal, 'person', 2 * counted + 1);
        const again = recordAgain(
          person,
          { chance: personal, ids, dwellings: this.#dwellings, today: this.#today, purpose: 'work' },
          sojourns[0]!,
        );
        if (again) yield again;
      }
    }
  }

  /** The household as the police of the last place know it; null where it is too new to be known. */
  #household(
    chance: Chance,
    sojourns: readonly Sojourn[],
    shared: ReadonlyMap<Sojourn, string>,
    counted: number,
  ) {
    const last = sojourns.at(-1)!;
    const ids = new Ids(chance, 'person', 2 * counted + 1);
    const recording = {
      chance,
      ids,
      dwellings: this.#dwellings,
      today: this.#today,
      purpose: 'family' as const,
    };
    const known = atTheCounter(recording, last.arrivedOn + chance.between(0, 60));
    return (
      known && {
        ...known,
        communeCode: last.destination.code,
        dwellingId: shared.get(last)!,
        from: last.arrivedOn,
      }
    );
  }
}

/** The day on which all 2026 changes of type are in force; codes and provinces are the same on every day since 2025. */
const dayOfNames = day('2026-09-20');

function communesOfFlows(units: AdministrativeUnits): CommuneOfFlows[] {
  return units.inForceOn('commune', dayOfNames).map(({ code, name, type }) => ({
    code,
    name,
    legacyProvinceCode: units.provinces.legacyProvinceOf(code),
    isWard: type === 'ward',
  }));
}
