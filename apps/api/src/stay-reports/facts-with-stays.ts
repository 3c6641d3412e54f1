import { day, type LocalDateTime } from '@libs/calendar';
import {
  type HostRelation,
  noFacts,
  type Presence,
  type Purpose,
  type StayReport,
} from '@libs/residence-law';
import type { FactsOfResident } from '../residence-status/index.ts';
import type { FactsOfStay } from './stay-facts.repository.ts';

/** A stay as it is recorded, with its instants, which the law reads. */
export interface StayWithInstants {
  readonly facts: FactsOfStay;
  readonly sentAt: LocalDateTime;
  readonly arrivedAt: LocalDateTime | null;
}

/**
 * All facts of the residents with the stays that are recorded now, as the projection would read them afterwards: what was
 * read before the stays, and what each adds. Of those whom a report creates there is nothing to read.
 * @param before of those who are known, read once nobody else could write them
 * @param dwellings the record as which each dwelling of the stays is read
 */
export function factsWithStays(
  before: readonly FactsOfResident[],
  stays: readonly StayWithInstants[],
  dwellings: ReadonlyMap<string, string>,
): FactsOfResident[] {
  const residents = new Map(before.map((resident) => [resident.residentId, resident]));
  for (const stay of stays) {
    const { resident_id, dwelling_id } = stay.facts;
    const resident = residents.get(resident_id) ?? newcomer(stay.facts);
    residents.set(resident_id, withStay(resident, stay, dwellings.get(dwelling_id)!));
  }
  return [...residents.values()];
}

/** Somebody of whom nothing is known but who they are. */
function newcomer(stay: FactsOfStay): FactsOfResident {
  const holdsFrom = day(stay.holds_from);
  const birthYear = stay.date_of_birth === null ? null : Number(stay.date_of_birth.slice(0, 4));
  return {
    residentId: stay.resident_id,
    person: [{ holdsFrom, sex: stay.new_sex!, birthYear }],
    facts: noFacts([{ nationality: stay.nationality, from: holdsFrom }]),
  };
}

function withStay(
  resident: FactsOfResident,
  { facts: stay, sentAt, arrivedAt }: StayWithInstants,
  dwelling: string,
): FactsOfResident {
  const { facts } = resident;
  const confirmedOn = stay.confirmation_id === null ? [] : [day(stay.sent_on)];
  const begun: Presence = {
    id: stay.presence_id,
    communeCode: stay.commune_code,
    dwelling,
    arrivedOn: day(stay.presence_arrived_on),
    arrivedAt: arrivedAt,
    leftOn: null,
    plannedUntil: day(stay.stated_until),
    confirmedOn,
    hostRelation: stay.host_relation as HostRelation,
    purpose: stay.presence_purpose as Purpose,
  };
  const report: StayReport = {
    presenceId: stay.presence_id,
    from: day(stay.starts_on),
    until: day(stay.until),
    reportedAt: sentAt,
  };
  return {
    ...resident,
    facts: {
      ...facts,
      presences: stay.is_new_presence
        ? [...facts.presences, begun]
        : facts.presences.map((presence) =>
            presence.id === stay.presence_id
              ? { ...presence, confirmedOn: [...(presence.confirmedOn ?? []), ...confirmedOn] }
              : presence,
          ),
      stayReports: [...facts.stayReports, report],
    },
  };
}
