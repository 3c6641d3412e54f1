import { type Day, day } from '@libs/calendar';
import {
  citationText,
  groundsThatHold,
  mayEnd,
  type MayEndGround,
  type ResidenceFacts,
  type RuleBook,
} from '@libs/residence-law';
import type { FieldError } from '../../web-errors/index.ts';
import { asLawSeesIt, communeOfPermanentResidence } from '../check-term.ts';
import type { RegistrationRow } from '../registrations.repository.ts';
import type { EndingGround } from './ending.messages.ts';

/** What is not true yet when data come and becomes so once the office has verified them. */
const verifiedLater: readonly MayEndGround[] = ['still_a_citizen', 'no_permanent_residence_here'];

/**
 * What the law excludes about ending a registration on a ground, with the article of each.
 * @param isVerified false while data or a notice are still to be verified
 */
export function excludedAboutEnding(
  registration: RegistrationRow,
  asked: { readonly ground: EndingGround; readonly endedOn: Day },
  facts: ResidenceFacts,
  by: { readonly decidedOn: Day; readonly rules: RuleBook; readonly isVerified: boolean },
): FieldError[] {
  const decision = mayEnd(
    {
      registration: asLawSeesIt(registration),
      ...asked,
      otherRegistrations: facts.temporaryRegistrations.filter(
        ({ communeCode }) => communeCode !== registration.communeCode,
      ),
      awaySince: awaySince(facts, registration.communeCode),
      nationality: nationalityOf(facts),
      communeOfPermanentResidence: communeOfPermanentResidence(facts, asked.endedOn),
    },
    by.decidedOn,
    by.rules,
  );
  return groundsThatHold(decision)
    .filter(({ code }) => by.isVerified || !verifiedLater.includes(code))
    .map(({ code, source }) => ({ field: 'endedOn', code, article: citationText(source) }));
}

/** Since when the person is away from a commune: the latest departure, if every presence there has one. */
export function awaySince(facts: ResidenceFacts, communeCode: string): Day | null {
  const here = facts.presences.filter((presence) => presence.communeCode === communeCode);
  const departures = here.map(({ leftOn }) => leftOn?.toString() ?? null);
  if (departures.length === 0 || departures.includes(null)) return null;
  return day(departures.map(String).sort().at(-1) ?? '');
}

function nationalityOf({ nationality }: ResidenceFacts): string {
  return typeof nationality === 'string' ? nationality : (nationality.at(-1)?.nationality ?? 'VN');
}
