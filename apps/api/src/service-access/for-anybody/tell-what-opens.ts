import { type Day, isAfter, plusMonths } from '@libs/calendar';
import { partialDate, schoolYearSought, whatOpens, type WhoSeeksServices } from '@libs/residence-law';
import type { Language } from '@libs/words';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { stranger, Transactions } from '../../database/index.ts';
import { CurrentUnits } from '../../places/index.ts';
import { CurrentRules } from '../../rule-book/index.ts';
import { invalidInput } from '../../web-errors/index.ts';
import { monthlyContribution } from '../monthly-contribution.ts';
import { presentService } from '../present-services.ts';
import { SchoolPlacePolicies } from '../school-places/school-place-policies.repository.ts';
import type { PersonWhoAsks, WhatOpensAnswer, WhatOpensQuestion } from './what-opens.messages.ts';

/** The longest a temporary registration is granted for (Law on Residence, article 27(2)); enough to hold on the day. */
const monthsOfRegistration = 24;

/** Tells anybody what a residence opens, by the rules that officers read; reads and writes no person. */
@Injectable()
export class TellWhatOpens {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: SchoolPlacePolicies,
    private readonly units: CurrentUnits,
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
  ) {}

  tell(
    { communeCode, people, on: asked }: WhatOpensQuestion,
    language: Language,
    requestId: string,
  ): Promise<WhatOpensAnswer> {
    const on = asked ?? this.clock.today();
    people.forEach(({ since }, place) => {
      if (since && isAfter(since, on)) {
        throw invalidInput({ field: `people.${place}.since`, code: 'after_the_day_asked_about' });
      }
    });
    const provinceCode = this.units.units.findOn('commune', communeCode, on)?.provinceCode ?? '';
    const asker = { ...stranger(requestId), provinces: [provinceCode] };
    return this.transactions.run(asker, async (tx) => {
      const rules = await this.rules.in(tx);
      const policies = await this.policies.standing(tx, provinceCode);
      const found = people.map((person) => {
        const who = whoIs(person, communeCode, on);
        return { who, services: whatOpens(who, rules) };
      });
      const insured = found.filter(({ services }) =>
        services.some(({ service, access }) => service === 'household_health_insurance' && access === 'open'),
      ).length;
      return {
        on: on.toString(),
        communeCode,
        schoolYear: schoolYearSought(on),
        people: found.map(({ who, services }) => ({
          services: services.map((one) => presentService(one, who, policies, language)),
        })),
        householdPays: insured === 0 ? null : monthlyContribution(insured, on, rules, language),
      };
    });
  }
}

/** The facts that a few answers amount to. */
function whoIs(
  { birthYear, standing, since }: PersonWhoAsks,
  communeCode: string,
  on: Day,
): WhoSeeksServices {
  const from = since ?? on;
  return {
    born: birthYear ? partialDate(String(birthYear)) : null,
    communeCode,
    on,
    dwellingIsBlocked: false,
    facts: {
      permanentResidences: standing === 'permanent' ? [{ communeCode, from, until: null }] : [],
      temporaryRegistrations:
        standing === 'temporary'
          ? [
              {
                communeCode,
                dwelling: 'home',
                from,
                // Still in force on the day asked about, whenever it began.
                lastDay: plusMonths(on, monthsOfRegistration, 'constrain'),
              },
            ]
          : [],
      presences:
        standing === 'not_yet' ? [] : [{ id: 'home', communeCode, dwelling: 'home', arrivedOn: from }],
    },
  };
}
