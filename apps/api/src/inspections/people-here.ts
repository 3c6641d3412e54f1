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

const nothing: InHand = { isHelped: false, wasVisited: false };

/** Who lives at single doors today, by the facts and the law. */
@Injectable()
export class PeopleHere {
  constructor(
    private readonly queries: PeopleHereQueries,
    private readonly status: ProjectStatus,
  ) {}

  /** Everybody at these dwellings, also under addresses that were merged with theirs; those who came first come first. */
  at(tx: Transaction, dwellingIds: readonly string[], { today, rules }: Measures): Promise<PersonHere[]> {
    return withKeptPlans(tx, async () => {
      const ids = await this.queries.staying(tx, dwellingIds, today);
      if (ids.length === 0) return [];
      const inHand = await this.queries.inHand(tx, ids, today);
      const doors = new Set(dwellingIds);
      return (await this.status.factsOf(tx, ids))
        .flatMap(({ residentId, facts }) => {
          const { isHelped, wasVisited } = inHand.get(residentId) ?? nothing;
          return livingAt(facts, doors, today, rules).map((living): PersonHere => ({
            residentId,
            dwellingId: living.dwelling,
            presenceId: living.presenceId,
            since: living.since.toString(),
            lastSeenOn: living.lastSeenOn.toString(),
            reasons: wasVisited ? [] : reasonsOfPerson(facts, living, isHelped, today, rules),
          }));
        })
        .sort((a, b) => a.since.localeCompare(b.since) || a.residentId.localeCompare(b.residentId));
    });
  }
}
