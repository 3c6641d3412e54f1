import { day, localDateTime } from '@libs/calendar';
import type { HostRelation, Purpose } from '@libs/residence-law';
import type { FactsOfResident } from '../residence-status/index.ts';
import type { FactsOfStay } from './stay-facts.repository.ts';

/**
 * All facts of those whom reports create, as the projection would read them: most guests of a hotel are new to the register
 * and stay once, and of them nothing need be read. Those with more than one stay are left to be read.
 */
export function factsOfNewcomers(stays: readonly FactsOfStay[]): FactsOfResident[] {
  const staysOf = new Map<string, number>();
  for (const { resident_id: id } of stays) staysOf.set(id, (staysOf.get(id) ?? 0) + 1);
  return stays.flatMap((stay) =>
    stay.new_sex !== null && staysOf.get(stay.resident_id) === 1 ? [factsOf(stay, stay.new_sex)] : [],
  );
}

function factsOf(stay: FactsOfStay, sex: string): FactsOfResident {
  const holdsFrom = day(stay.holds_from);
  const birthYear = stay.date_of_birth === null ? null : Number(stay.date_of_birth.slice(0, 4));
  return {
    residentId: stay.resident_id,
    person: [{ holdsFrom, sex, birthYear }],
    facts: {
      nationality: [{ nationality: stay.nationality, from: holdsFrom }],
      permanentResidences: [],
      presences: [
        {
          id: stay.presence_id,
          communeCode: stay.commune_code,
          dwelling: stay.dwelling_id,
          arrivedOn: day(stay.presence_arrived_on),
          arrivedAt: stay.presence_arrived_at === null ? null : localDateTime(stay.presence_arrived_at),
          leftOn: null,
          plannedUntil: day(stay.stated_until),
          confirmedOn: stay.confirmation_id === null ? [] : [day(stay.sent_on)],
          hostRelation: stay.host_relation as HostRelation,
          purpose: stay.presence_purpose as Purpose,
        },
      ],
      stayReports: [
        {
          presenceId: stay.presence_id,
          from: day(stay.starts_on),
          until: day(stay.until),
          reportedAt: localDateTime(stay.sent_at),
        },
      ],
      temporaryRegistrations: [],
      pendingCases: [],
      noResidenceDeclarations: [],
      diedOn: null,
    },
  };
}
