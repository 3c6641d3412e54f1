import { type Day, isOnOrBefore, day } from '@libs/calendar';
import { partialDate, type ResidenceFacts, schoolYearSought, whatOpens } from '@libs/residence-law';
import type { Language } from '@libs/words';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Households } from '../households/index.ts';
import { CurrentUnits, DwellingBlocks } from '../places/index.ts';
import { ResidenceFactsQueries } from '../residence-status/index.ts';
import { ResidentsQueries } from '../residents/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput, notFound } from '../web-errors/index.ts';
import { insuredTogether, type MemberOfFamily } from './insured-together.ts';
import { presentService } from './present-services.ts';
import { RegisteredTogetherQueries } from './registered-together.queries.ts';
import { SchoolPlacePolicies } from './school-places/school-place-policies.repository.ts';
import type { FamilyServices, ServicesQuestion } from './service-access.messages.ts';

interface Asked {
  readonly purpose: AccessPurposeCode;
  readonly language: Language;
  readonly officer: Officer;
}

/**
 * Tells a family at the counter what their residence opens, person by person, by the rules in force on the day. Reads the
 * register and the law only: what schools and insurers know has no part in it.
 */
@Injectable()
export class ShowFamilyServices {
  constructor(
    private readonly transactions: Transactions,
    private readonly households: Households,
    private readonly residents: ResidentsQueries,
    private readonly facts: ResidenceFactsQueries,
    private readonly blocks: DwellingBlocks,
    private readonly policies: SchoolPlacePolicies,
    private readonly registered: RegisteredTogetherQueries,
    private readonly units: CurrentUnits,
    private readonly rules: CurrentRules,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  of(residentId: string, question: ServicesQuestion, asked: Asked): Promise<FamilyServices> {
    const { officer, language, purpose } = asked;
    const on = question.on ?? this.clock.today();
    const communeCode = question.communeCode ?? (officer.area.level === 'commune' ? officer.area.code : null);
    if (communeCode === null) throw invalidInput({ field: 'communeCode', code: 'required' });
    return this.transactions.run(officer, async (tx) => {
      const family = await this.familyOf(tx, residentId, communeCode, on);
      const rules = await this.rules.in(tx);
      const people = await this.residents.summaries(tx, family, on.toString());
      if (people.length === 0) throw notFound();
      const facts = new Map((await this.facts.shownOf(tx, family)).map((one) => [one.residentId, one.facts]));
      const members: MemberOfFamily[] = [];
      const policies = await this.policies.standing(tx, this.provinceOf(communeCode));
      for (const { id, fullName, dateOfBirth } of people) {
        const own = facts.get(id);
        if (!own) continue;
        const who = {
          facts: own,
          born: dateOfBirth === null ? null : partialDate(dateOfBirth),
          communeCode,
          on,
          dwellingIsBlocked: await this.isBlocked(tx, own, communeCode, on),
        };
        members.push({ residentId: id, fullName, dateOfBirth, who, services: whatOpens(who, rules) });
      }
      await this.audit.note(tx, officer, {
        action: 'services.read',
        accessPurpose: purpose,
        residentIds: members.map((member) => member.residentId),
        fields: ['services'],
      });
      return {
        on: on.toString(),
        communeCode,
        schoolYear: schoolYearSought(on),
        members: members.map(({ who, services, ...member }) => ({
          ...member,
          services: services.map((one) => presentService(one, who, policies, language)),
        })),
        insuredTogether: insuredTogether(
          members,
          await this.registered.at(tx, communeCode, family, on.toString()),
          on,
          { rules, language },
        ),
      };
    });
  }

  /** The person first, then the others of the household that holds in the commune on the day; or the person alone. */
  private async familyOf(
    tx: Transaction,
    residentId: string,
    communeCode: string,
    on: Day,
  ): Promise<readonly string[]> {
    const households = await this.households.ofResident(tx, residentId);
    const present = households
      .filter((household) => household.communeCode === communeCode)
      .map(({ members }) =>
        members.filter(
          ({ from, until }) => isOnOrBefore(day(from), on) && (until === null || until > on.toString()),
        ),
      )
      .find((members) => members.some((member) => member.residentId === residentId));
    const others = (present ?? []).map((member) => member.residentId).filter((id) => id !== residentId);
    return [residentId, ...new Set(others)];
  }

  private provinceOf(communeCode: string): string {
    const commune = this.units.units.findOn('commune', communeCode, this.clock.today());
    return commune?.provinceCode ?? '';
  }

  private async isBlocked(
    tx: Transaction,
    { presences }: ResidenceFacts,
    communeCode: string,
    on: Day,
  ): Promise<boolean> {
    const home = presences.find(
      (presence) =>
        presence.communeCode === communeCode &&
        isOnOrBefore(presence.arrivedOn, on) &&
        (!presence.leftOn || !isOnOrBefore(presence.leftOn, on)),
    );
    return home !== undefined && (await this.blocks.of(tx, home.dwelling)).length > 0;
  }
}
