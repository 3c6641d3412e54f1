import type { RegistrationGrantedBefore } from '../temporary-residence/index.ts';
import type { FactsToRecord } from './facts-to-record.ts';
import type { ImportBatch } from './import-batches.repository.ts';
import type { MadeFact } from './import-rows.repository.ts';
import { earliest, numberOf } from './row-days.ts';
import { firstDayOf, type RowInHand } from './row-in-hand.ts';
import type { StatedRow } from './stated-row.ts';

/** How many residents who may be the same person are kept with somebody new. */
const mostAlike = 5;

/** What came of a row so far. */
export const madeOf = ({ made }: RowInHand): MadeFact[] => made;

/** Details of people nobody knew, and whom they may be. */
export function addPeople(facts: FactsToRecord, newcomers: readonly RowInHand[]): void {
  facts.add('resident_details', newcomers, ({ stated: { person }, residentId }) => ({
    resident_id: residentId,
    holds_from: firstDayOf(person.dateOfBirth),
    full_name: person.fullName,
    sex: person.sex,
    date_of_birth: person.dateOfBirth,
    nationality: person.nationality,
    personal_number: person.personalNumber,
  }), madeOf); // prettier-ignore
  const alike = newcomers.flatMap((row) =>
    row.plan.alike.slice(0, mostAlike).map((other) => ({ row, other })),
  );
  facts.add('possible_same_resident', alike, ({ row, other }) => ({
    resident_id: row.residentId,
    other_resident_id: other,
    reason: 'same_name_and_birth_year',
  }), ({ row }) => row.made); // prettier-ignore
}

/** A permanent residence that nobody knew of, from the first day that the list speaks of. */
export function addHomes(facts: FactsToRecord, rows: readonly RowInHand[]): void {
  const homes = rows.filter(
    ({ known, stated }) => stated.permanentResidence !== null && known.facts.permanentResidences.length === 0,
  );
  const since = ({ arrivedOn, grant }: StatedRow) => earliest(arrivedOn, grant?.decidedOn ?? arrivedOn);
  facts.add('permanent_residence', homes, ({ stated, residentId }) => ({
    resident_id: residentId,
    commune_code: stated.permanentResidence,
    starts_on: since(stated),
  }), madeOf); // prettier-ignore
  for (const { known, stated } of homes) {
    const home = { communeCode: stated.permanentResidence!, from: numberOf(since(stated)), until: null };
    known.facts.permanentResidences.push(home);
  }
}

/**
 * That people were where they are known to live, on the day on which their row shows them there.
 * @param medical dwellings that are or were medical facilities: of which class a stay there is, its presence says
 */
export function addConfirmations(
  facts: FactsToRecord,
  rows: readonly RowInHand[],
  medical: ReadonlyMap<string, string>,
): void {
  facts.add('confirmation', rows, ({ plan: { said }, residentId, dwellingId }) => ({
    restricted: medical.has(dwellingId) ? null : false,
    resident_id: residentId,
    presence_id: said.confirms!.presenceId,
    confirmed_on: said.confirms!.on,
  }), madeOf); // prettier-ignore
  for (const { plan, known } of rows) {
    const { presenceId, on } = plan.said.confirms!;
    known.facts.presences = known.facts.presences.map((presence) =>
      presence.id === presenceId
        ? { ...presence, confirmedOn: [...presence.confirmedOn, numberOf(on)] }
        : presence,
    );
  }
}

/** The registrations that rows state, with their ids. */
export function addGrants(
  facts: FactsToRecord,
  { communeCode }: ImportBatch,
  rows: readonly RowInHand[],
): RegistrationGrantedBefore[] {
  return rows.flatMap(({ residentId, dwellingId, stated: { grant }, known, made }) => {
    if (!grant) return [];
    const id = facts.nextId();
    made.push({ table: 'temporary_registration', id });
    const { temporaryRegistrations } = known.facts;
    temporaryRegistrations.push({
      communeCode,
      dwelling: dwellingId,
      from: numberOf(grant.from),
      lastDay: numberOf(grant.lastDay),
      endedOn: null,
      endGround: null,
    });
    temporaryRegistrations.sort((one, other) => one.from - other.from);
    return [{ id, residentId, dwellingId, communeCode, ...grant }];
  });
}
