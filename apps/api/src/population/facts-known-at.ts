import type { FactsInDays } from '@libs/residence-law';
import { dayOfInstant } from './recording.ts';
import type { RecordedFact, Second, SyntheticPerson } from './synthetic-person.ts';

/** The facts recorded at or before an instant; endings are facts of their own. */
export function factsKnownAt(person: SyntheticPerson, at: Second): FactsInDays {
  const isKnown = ({ recordedAt }: RecordedFact) => recordedAt <= at;
  const ifKnown = <Fact extends RecordedFact>(fact: Fact | null): Fact | null =>
    fact !== null && isKnown(fact) ? fact : null;
  const presences = person.presences.filter(isKnown);
  return {
    nationality: 'VN',
    permanentResidences: person.homes.filter(isKnown).map(({ communeCode, from, end }) => ({
      communeCode,
      from,
      until: ifKnown(end)?.until ?? null,
    })),
    presences: presences.map((presence) => ({
      id: presence.id,
      communeCode: presence.communeCode,
      dwelling: presence.dwellingId,
      arrivedOn: presence.arrivedOn,
      arrivedAtMillisecond: presence.arrivedAt === null ? null : millisecondOfDay(presence.arrivedAt),
      leftOn: ifKnown(presence.departure)?.leftOn ?? null,
      plannedUntil: presence.plannedUntil,
      confirmedOn: presence.confirmations.filter(isKnown).map(({ on }) => on),
      hostRelation: presence.hostRelation,
      purpose: presence.purpose,
    })),
    stayReports: presences.flatMap(({ id, reports }) =>
      reports.filter(isKnown).map(({ from, until, reportedAt }) => ({
        presenceId: id,
        from,
        until,
        reportedOn: dayOfInstant(reportedAt),
        reportedAtMillisecond: millisecondOfDay(reportedAt),
      })),
    ),
    temporaryRegistrations: person.cases.flatMap(({ registration }) => {
      const known = ifKnown(registration);
      if (!known) return [];
      const { communeCode, dwellingId, from, lastDay } = known;
      const end = ifKnown(known.end);
      return [
        {
          communeCode,
          dwelling: dwellingId,
          from,
          lastDay,
          endedOn: end?.endedOn ?? null,
          endGround: end?.ground ?? null,
        },
      ];
    }),
    pendingCases: person.cases.flatMap(({ presence, events }) => {
      const steps = events.filter(isKnown);
      const completed = steps.find(({ kind }) => kind === 'completed');
      if (!completed) return [];
      const decided = steps.find(({ kind }) => kind !== 'completed' && kind !== 'opened');
      return [
        {
          communeCode: presence.communeCode,
          completeOn: completed.happenedOn,
          decidedOn: decided?.happenedOn ?? null,
        },
      ];
    }),
    noResidenceDeclarations: person.declarations.filter(isKnown).map(({ communeCode, from }) => ({
      communeCode,
      from,
      until: null,
    })),
    diedOn: ifKnown(person.death)?.diedOn ?? null,
  };
}

const millisecondOfDay = (at: Second): number => {
  const local = at + 7 * 3_600;
  return (local - Math.floor(local / 86_400) * 86_400) * 1000;
};
