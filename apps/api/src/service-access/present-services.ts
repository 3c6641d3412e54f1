import {
  citationText,
  isPlacedFirst,
  isWellKnown,
  policyInForce,
  schoolLevels,
  type ServiceAccess,
  type WhoSeeksServices,
} from '@libs/residence-law';
import type { Language } from '@libs/words';
import type { RecordedPolicy } from './school-places/school-place-policies.repository.ts';
import type { PolicyOfProvince, ServiceOfMember } from './service-access.messages.ts';

/** One service as it crosses the wire, its articles in the language of the reader, a school with the province's policy. */
export const presentService = (
  { service, access, grounds, way, invitesToRegister, grade, office, source }: ServiceAccess,
  who: WhoSeeksServices,
  policies: readonly RecordedPolicy[],
  language: Language,
): ServiceOfMember => ({
  service,
  access,
  grounds: grounds.map(({ code, holds, source: where }) => ({
    code,
    holds,
    article: citationText(where, language),
  })),
  way: way && { ...way, opensOn: way.opensOn?.toString() ?? null },
  invitesToRegister,
  grade,
  office,
  article: citationText(source, language),
  confidence: source.tag,
  confirmed: isWellKnown(source),
  policy: policyOf(service, who, policies),
});

function policyOf(
  service: ServiceAccess['service'],
  who: WhoSeeksServices,
  policies: readonly RecordedPolicy[],
): PolicyOfProvince | null {
  const level = schoolLevels.find((one) => one === service);
  const policy = level && policyInForce(policies, level, who.on);
  if (!policy) return null;
  const { placesFirstFor, temporaryMonths, documentNumber, documentTitle, issuedOn, startsOn, until } =
    policy;
  return {
    isPlacedFirst: isPlacedFirst(policy, who),
    placesFirstFor: [...placesFirstFor],
    temporaryMonths,
    documentNumber,
    documentTitle,
    issuedOn: issuedOn.toString(),
    startsOn: startsOn.toString(),
    until: until?.toString() ?? null,
  };
}
