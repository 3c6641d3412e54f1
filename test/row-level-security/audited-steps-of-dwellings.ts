import type { AuditedStep } from './audited-step.ts';
import { reason } from './audited-steps-of-other-kinds.ts';
import type { TestApp } from '../support/app.ts';
import { accepted, inDays, purpose, worker } from './known-elsewhere.ts';

/** What officers see and record of people at dwellings and of what owners say. */
export const stepsOfDwellings: readonly AuditedStep[] = [
  { operation: 'PeopleAtDwelling.list', action: 'dwelling.people_listed', ask: ({ lodging }) => ['GET', `dwellings/${lodging}/residents`] },
  { operation: 'PeopleAtDwelling.find', action: 'dwelling_finding.recorded', makes: 'finding', ask: ({ lodging, lodger }) => ['POST', `dwellings/${lodging}/findings`, { residentId: lodger, foundOn: inDays(0), goneSince: inDays(0), basis: reason }] },
  { operation: 'PeopleAtDwelling.findings', action: 'dwelling_finding.listed', ask: ({ lodging }) => ['GET', `dwellings/${lodging}/findings`] },
  { operation: 'PeopleAtDwelling.voidFinding', action: 'dwelling_finding.voided', ask: ({ finding }) => ['POST', `dwelling-findings/${finding}/voiding`, { reason }] },
  { operation: 'Owners.objections', action: 'owner_objection.list', namesNobody: true, ask: () => ['GET', 'owner-objections'] },
  { operation: 'NameDisclosures.disclose', action: 'name_disclosure.recorded', makes: 'disclosure', ask: ({ resident, dwelling }) => ['POST', `residents/${resident}/name-disclosures`, { dwellingId: dwelling, agreedOn: inDays(0) }] },
  { operation: 'NameDisclosures.voidDisclosure', action: 'name_disclosure.voided', ask: ({ disclosure }) => ['POST', `name-disclosures/${disclosure}/voiding`, { reason }] },
  { operation: 'NameDisclosures.protect', action: 'resident_protection.recorded', makes: 'protection', ask: ({ resident }) => ['POST', `residents/${resident}/protection`, { basis: reason }] },
  { operation: 'NameDisclosures.of', action: 'name_disclosure.read', ask: ({ resident }) => ['GET', `residents/${resident}/disclosures`] },
  { operation: 'NameDisclosures.voidProtection', action: 'resident_protection.voided', ask: ({ protection }) => ['POST', `resident-protections/${protection}/voiding`, { reason }] },
  { operation: 'Merging.one', action: 'dwelling.merge_read', namesNobody: true, ask: ({ merge }) => ['GET', `dwelling-merges/${merge}`] },
  { operation: 'Merging.undo', action: 'dwelling.merge_undone', namesNobody: true, ask: ({ merge }) => ['POST', `dwelling-merges/${merge}/undoing`, { reason }] },
]; // prettier-ignore

/** Two dwellings read as one, somebody who lives there, and nothing done since: whoever undoes the merge is shown nobody. */
export async function peopleOfDwellings(
  asking: TestApp,
): Promise<Record<'merge' | 'lodging' | 'lodger', string>> {
  const post = async <Body = { id: string }>(path: string, body: object) =>
    accepted<Body>(await asking.post('police.commune', path, body, purpose));
  const record = (address: string) => post('dwellings', { communeCode: '26740', address, kind: 'rented' });
  const [kept, merged] = [await record('16 Lê Lợi'), await record('16 Đ. Lê Lợi')];
  const person = { ...worker, phone: null, personalNumber: null, fullName: 'Nghiêm Thị Khuất Trọ' };
  const { resident } = await post<{ resident: { id: string } }>('residents', person);
  const presence = { dwellingId: kept.id, arrivedOn: inDays(-9), purpose: 'work', source: 'person' };
  await post(`residents/${resident.id}/presences`, presence);
  const merge = await post('dwelling-merges', { keptId: kept.id, mergedId: merged.id, reason });
  return { merge: merge.id, lodging: kept.id, lodger: resident.id };
}
