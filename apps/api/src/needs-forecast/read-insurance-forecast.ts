import type { Day } from '@libs/calendar';
import {
  fewestShown,
  type InsuredTogether,
  membersExpected,
  membersTold,
  openingOf,
  placesInHousehold,
} from '@libs/needs-forecast';
import { citationText, householdContribution, isWellKnown, type RuleBook } from '@libs/residence-law';
import type { Language } from '@libs/words';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { CurrentUnits } from '../places/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { Refusal } from '../web-errors/index.ts';
import type { GroupCount, SchoolYearFigures } from './area-figures.ts';
import { askedArea, nameOfArea } from './forecast-areas.ts';
import { Forecasts } from './forecasts.repository.ts';
import type { InsuranceForecast, InsuranceForecastYear } from './insurance-forecast.messages.ts';
import type { ForecastQuestion } from './needs-forecast.messages.ts';
import { presentTold } from './present-test.ts';

const months = 12;

/** Tells who will need a health insurance card, and what households that insure themselves together would pay. */
@Injectable()
export class ReadInsuranceForecast {
  constructor(
    private readonly transactions: Transactions,
    private readonly forecasts: Forecasts,
    private readonly rules: CurrentRules,
    private readonly units: CurrentUnits,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** 404 `no_forecast_yet` where none was made that knows of households, or nobody was ever counted in the area. */
  read(
    { area = '', years }: ForecastQuestion,
    officer: Officer,
    language: Language,
  ): Promise<InsuranceForecast> {
    const { code, parts } = askedArea(area, officer);
    const today = this.clock.today();
    return this.transactions.run(officer, async (tx) => {
      const found = await this.forecasts.of(tx, [code, ...parts]);
      const kept = new Map(found.map((one) => [one.areaCode, one]));
      const own = kept.get(code);
      if (!own?.figures.insured) throw new Refusal(404, 'no_forecast_yet');
      const rules = await this.rules.in(tx);
      await this.audit.note(tx, officer, {
        action: 'needs_forecast.read',
        details: { area: code, years, of: 'health_insurance' },
      });
      const insured = own.figures.insured;
      const { sources } = householdContribution(placesInHousehold, today, rules);
      return {
        area: code,
        areaName: nameOfArea(code, this.units, today),
        madeAt: own.madeAt,
        basedOn: own.basedOn,
        article: sources.map((source) => citationText(source, language)).join('; '),
        confirmed: sources.every(isWellKnown),
        schoolYears: own.figures.schoolYears.slice(0, years).map((year) => yearOf(year, insured, rules)),
        tests: (own.figures.ofPeople?.tests ?? []).map((test) => ({
          schoolYear: test.schoolYear,
          test: presentTold(test),
        })),
        overall: [...(own.figures.ofPeople?.overall ?? [])],
        parts: parts.flatMap((part) => {
          const figures = kept.get(part)?.figures;
          if (!figures?.insured) return [];
          const { people, contributions } = yearOf(figures.schoolYears[years - 1]!, figures.insured, rules);
          const [latest] = figures.ofPeople?.tests ?? [];
          const test = latest ? presentTold(latest) : null;
          return [
            {
              ...{ code: part, name: nameOfArea(part, this.units, today), people, contributions },
              error: test?.error ?? null,
              errorOfSameAsLastYear: test?.errorOfSameAsLastYear ?? null,
            },
          ];
        }),
      };
    });
  }
}

/** Children under six have a card that the State pays for (Law on Health Insurance, article 12); everybody else may pay. */
function yearOf(
  { schoolYear, people: { expected, low, high }, cards }: SchoolYearFigures,
  insured: InsuredTogether,
  rules: RuleBook,
): InsuranceForecastYear {
  const on: Day = openingOf(schoolYear);
  const { each } = householdContribution(placesInHousehold, on, rules);
  const members =
    cards.payers === null ? null : membersTold(membersExpected(cards.payers, insured).map(Math.round));
  return {
    schoolYear,
    people: toldOf(cards.people) === null ? null : { expected, low, high },
    underSix: toldOf(cards.underSix),
    members: each.map((monthly, place) => {
      const count = members?.[place] ?? 0;
      return { place: place + 1, people: count < fewestShown ? null : count, monthly };
    }),
    contributions: members && members.reduce((sum, count, place) => sum + count * each[place]! * months, 0),
  };
}

const toldOf = (count: GroupCount): number | null => (typeof count === 'number' ? count : null);
