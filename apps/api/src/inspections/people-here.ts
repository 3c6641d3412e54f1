import { Injectable } from '@nestjs/common';
import { type Transaction, withKeptPlans } from '../database/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import {
  type InHand,
  type Measures,
  PeopleHereQueries,
  type PersonToLookFor,
} from './people-here.queries.ts';
import { livingAt, reasonsOfPerson } from './reasons-of-person.ts';

/** Somebody who lives in a dwelling today, and why that should be looked into. */
export interface PersonHere extends PersonToLookFor {
  readonly presenceId: string;
  /** Their first arrival in the commune that still lasts. */
  readonly since: string;
  readonly lastSeenOn: string;
}

/** Those who live at some doors today. */
export interface LivingHere {
  /** Citizens, of whom the list speaks; those who came first come first. */
  readonly people: readonly PersonHere[];
  /** How many are there for certain, citizens or not, by dwelling; of whom the law was not asked the register is believed. */
  readonly certain: ReadonlyMap<string, number>;
  /** How many have a presence there of whom the law was not asked, by dwelling. */
  readonly further: ReadonlyMap<string, number>;
}

/** Of so many at each door the law is asked, those first who are looked for: a dormitory has thousands. */
export interface PeopleToAsk {
  readonly atMost: number;
  readonly first: readonly string[];
}

const nothing: InHand = { isHelped: false, wasVisited: false };

/** Who lives at single doors today, by the law and the facts that are of no restricted class. */
@Injectable()
export class PeopleHere {
  constructor(
    private readonly queries: PeopleHereQueries,
    private readonly status: ProjectStatus,
  ) {}

  /** At these dwellings, also under addresses that were merged with theirs. */
  at(
    tx: Transaction,
    dwellingIds: readonly string[],
    measures: Measures,
    asked: PeopleToAsk,
  ): Promise<LivingHere> {
    const { today, rules } = measures;
    return withKeptPlans(tx, async () => {
      const staying = await this.queries.staying(tx, dwellingIds, measures, asked);
      const ids = [...new Set(staying.map(({ residentId }) => residentId))];
      const more = new Map(staying.map((person) => [person.dwellingId, person]));
      const inHand = await this.queries.inHand(tx, ids, today);
      const doors = new Set(dwellingIds);
      const living = (await this.status.unrestrictedFactsOf(tx, ids)).flatMap(({ residentId, facts }) =>
        livingAt(facts, doors, today, rules).map((at) => ({ residentId, facts, at })),
      );
      const certain = Map.groupBy(
        living.filter(({ at }) => at.isCertain),
        ({ at }) => at.dwelling,
      );
      const people = living
        .filter(({ at }) => at.isCitizen)
        .map(({ residentId, facts, at }): PersonHere => {
          const { isHelped, wasVisited } = inHand.get(residentId) ?? nothing;
          return {
            residentId,
            dwellingId: at.dwelling,
            presenceId: at.presenceId,
            since: at.since.toString(),
            lastSeenOn: at.lastSeenOn.toString(),
            reasons: wasVisited ? [] : reasonsOfPerson(facts, at, isHelped, today, rules),
          };
        })
        .sort((a, b) => a.since.localeCompare(b.since) || a.residentId.localeCompare(b.residentId));
      const certainAt = (id: string) => (certain.get(id)?.length ?? 0) + (more.get(id)?.furtherCertain ?? 0);
      return {
        people,
        certain: new Map(dwellingIds.map((id) => [id, certainAt(id)])),
        further: new Map(dwellingIds.map((id) => [id, more.get(id)?.further ?? 0])),
      };
    });
  }
}
