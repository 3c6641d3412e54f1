import { Injectable } from '@nestjs/common';
import { type Transaction, withKeptPlans } from '../database/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import {
  type InHand,
  type Measures,
  PeopleHereQueries,
  type PersonToLookFor,
  type StayingPerson,
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
  /** How many are there for certain, citizens or not, by dwelling; those of whom the law was not asked among them. */
  readonly certain: ReadonlyMap<string, number>;
  /** How many have a presence there of whom the law was not asked, by dwelling; only where there are such. */
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
      const further = furtherAt(staying);
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
      const certainAt = (id: string) => (certain.get(id)?.length ?? 0) + (further.get(id) ?? 0);
      return { people, certain: new Map(dwellingIds.map((id) => [id, certainAt(id)])), further };
    });
  }
}

/** How many more are at each door than were picked. */
function furtherAt(picked: readonly StayingPerson[]): Map<string, number> {
  const byDoor = Map.groupBy(picked, ({ dwellingId }) => dwellingId);
  return new Map(
    [...byDoor].flatMap(([id, those]) => {
      const more = those[0]!.staying - those.length;
      return more > 0 ? [[id, more] as const] : [];
    }),
  );
}
