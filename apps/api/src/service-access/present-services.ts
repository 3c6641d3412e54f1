import { citationText, isWellKnown, type ServiceAccess } from '@libs/residence-law';
import type { Language } from '@libs/words';
import type { ServiceOfMember } from './service-access.messages.ts';

/** One service as it crosses the wire, its articles in the language of the reader. */
export const presentService = (
  { service, access, grounds, way, invitesToRegister, grade, office, source }: ServiceAccess,
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
});
