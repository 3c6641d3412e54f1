import { citationText, crowdingAt, type CrowdingHint } from '@libs/residence-law';
import type { Language } from '@libs/words';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { Dwellings, PresentDwelling } from '../places/index.ts';
import { CurrentRules, ProvinceFloorAreas } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { DwellingDescriptions } from './dwelling-descriptions.repository.ts';
import type { CrowdingHintDetails, DwellingRecord } from './dwelling-record.messages.ts';
import { HostTies } from './hosts/host-ties.repository.ts';
import { DwellingMerges } from './merging/dwelling-merges.repository.ts';
import { OwnerObjections } from './owners/owner-objections.repository.ts';
import { PeopleAtDwellingQueries } from './people/people-at-dwelling.queries.ts';
import { provinceOf } from './province-of.ts';
import { WhoIsHere } from './people/who-is-here.ts';

/** All that is known of one dwelling; a merged one is read as the one that is kept. */
@Injectable()
export class ReadDwelling {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly presenting: PresentDwelling,
    private readonly descriptions: DwellingDescriptions,
    private readonly ties: HostTies,
    private readonly merges: DwellingMerges,
    private readonly objections: OwnerObjections,
    private readonly people: PeopleAtDwellingQueries,
    private readonly who: WhoIsHere,
    private readonly rules: CurrentRules,
    private readonly areas: ProvinceFloorAreas,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  read(dwellingId: string, language: Language, officer: Officer): Promise<DwellingRecord> {
    const today = this.clock.today();
    return this.transactions.run(officer, async (tx) => {
      const same = await this.dwellings.sameAs(tx, dwellingId);
      const kept = await this.dwellings.get(tx, same[0] ?? dwellingId);
      const description = await this.descriptions.of(tx, same);
      const here = await this.who.count(tx, same, today);
      const registered = (await this.people.registered(tx, same, today)).length;
      const occupied = {
        people: here.certain,
        rooms: description?.rooms ?? null,
        floorAreaM2: description?.floorAreaM2 ?? null,
      };
      const hints = crowdingAt(
        occupied,
        today,
        await this.rules.in(tx),
        (await this.areas.on(tx, today)).get(provinceOf(kept.communeCode)),
      );
      await this.audit.note(tx, officer, {
        action: 'dwelling.read',
        fields: ['owner', 'manager'],
        details: { dwellingId: kept.id },
      });
      return {
        dwelling: this.presenting.present(kept),
        description,
        ties: await this.ties.of(tx, same),
        merged: await this.merges.into(tx, kept.id),
        people: { ...here, registered },
        hints: hints.map((hint) => presentHint(hint, language)),
        openObjections: await this.objections.openAt(tx, same),
      };
    });
  }
}

/** A hint with where its limit stands and how well that is known. */
function presentHint({ code, is, limit, source }: CrowdingHint, language: Language): CrowdingHintDetails {
  const { tag, confirmed } = source;
  const article = 'basis' in source ? source.basis : citationText(source, language);
  return { code, is, limit, article, tag, confirmed };
}
