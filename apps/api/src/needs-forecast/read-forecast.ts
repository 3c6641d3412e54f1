import { needsOf, openingOf, type PlanningValues as Values, residenceGroups } from '@libs/needs-forecast';
import { toEpochDay } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { CurrentUnits, publishedUnits } from '../places/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { type GroupCount, nation, type SchoolYearFigures } from './area-figures.ts';
import { askedArea, nameOfArea } from './forecast-areas.ts';
import { Forecasts, type KeptForecast } from './forecasts.repository.ts';
import type {
  ForecastGroup,
  ForecastNeed,
  ForecastPart,
  ForecastQuestion,
  ForecastSchoolYear,
  NeedsForecast,
} from './needs-forecast.messages.ts';
import { type KeptPlanningValue, PlanningValues } from './planning-values.repository.ts';
import { presentTest } from './present-test.ts';
import { type PlacesOfGrade, SchoolPlaces } from './school-places.queries.ts';

/** Tells what is forecast of an area, with the places, the money and the tests that belong to it. */
@Injectable()
export class ReadForecast {
  constructor(
    private readonly transactions: Transactions,
    private readonly forecasts: Forecasts,
    private readonly values: PlanningValues,
    private readonly places: SchoolPlaces,
    private readonly units: CurrentUnits,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** 404 `no_forecast_yet` where none was made, or nobody was ever counted in the area. */
  read({ area = '', years }: ForecastQuestion, officer: Officer): Promise<NeedsForecast> {
    const { code, communes, provinces, parts: partCodes } = askedArea(area, officer);
    return this.transactions.run(officer, async (tx) => {
      const kept = new Map(
        (await this.forecasts.of(tx, [code, ...partCodes])).map((one) => [one.areaCode, one]),
      );
      const own = kept.get(code);
      if (!own) throw new Refusal(404, 'no_forecast_yet');
      const schoolYears = own.figures.schoolYears.slice(0, years);
      const [first, last] = [schoolYears[0]!.schoolYear, schoolYears.at(-1)!.schoolYear];
      const places = await this.places.of(tx, communes, first, last);
      const placesOf = Map.groupBy(places, ({ commune }) =>
        code === nation ? this.provinceOf(commune) : commune,
      );
      const values = await this.values.of(tx, provinces);
      await this.audit.note(tx, officer, { action: 'needs_forecast.read', details: { area: code, years } });
      const costed = code === nation ? provinces.flatMap((province) => kept.get(province) ?? []) : [own];
      return {
        area: code,
        areaName: this.nameOf(code),
        madeAt: own.madeAt,
        basedOn: own.basedOn,
        yearsOfHistory: own.figures.yearsOfHistory,
        now: { ...own.figures.now, grades: [...own.figures.now.grades] },
        schoolYears: schoolYears.map((year, ahead) =>
          schoolYearOf(year, places, costsOf(costed, ahead, values, provinces)),
        ),
        tests: own.figures.tests.map(presentTest),
        overall: [...own.figures.overall],
        testsOfPeople: (own.figures.ofPeople?.tests ?? []).map(presentTest),
        overallOfPeople: [...(own.figures.ofPeople?.overall ?? [])],
        parts: partCodes.flatMap((part) => {
          const found = kept.get(part);
          return found ? [this.partOf(found, last, placesOf.get(part) ?? [])] : [];
        }),
      };
    });
  }

  private partOf(
    { areaCode, figures }: KeptForecast,
    schoolYear: number,
    places: readonly PlacesOfGrade[],
  ): ForecastPart {
    const [latest] = figures.tests.map(presentTest);
    return {
      code: areaCode,
      name: this.nameOf(areaCode),
      children: figures.schoolYears.find((year) => year.schoolYear === schoolYear)!.children,
      now: figures.now.children,
      places: sumOfPlaces(places, (one) => one.schoolYear === schoolYear),
      error: latest?.error ?? null,
      errorOfSameAsLastYear: latest?.errorOfSameAsLastYear ?? null,
    };
  }

  private provinceOf(commune: string): string {
    return publishedUnits().provinces.provinceOf(commune, 'current34', toEpochDay(this.clock.today()));
  }

  private nameOf(code: string): string {
    return nameOfArea(code, this.units, this.clock.today());
  }
}

function schoolYearOf(
  year: SchoolYearFigures,
  places: readonly PlacesOfGrade[],
  { needs, cost }: { readonly needs: ForecastNeed[]; readonly cost: number | null },
): ForecastSchoolYear {
  const { schoolYear, children, people, notYetBorn } = year;
  const ofYear = places.filter((one) => one.schoolYear === schoolYear);
  return {
    schoolYear,
    opensOn: openingOf(schoolYear).toString(),
    children,
    byGroup: groupsOf(year.byGroup),
    grades: year.grades.map(({ byGroup, ...numbers }, grade) => {
      const there = sumOfPlaces(ofYear, (one) => one.grade === grade);
      return {
        grade,
        ...numbers,
        byGroup: groupsOf(byGroup),
        places: there,
        lacking: there === null ? null : Math.max(0, numbers.expected - there),
      };
    }),
    places: sumOfPlaces(ofYear, () => true),
    people,
    needs,
    cost,
    notYetBorn: [...notYetBorn],
  };
}

const groupsOf = (counts: readonly GroupCount[]): ForecastGroup[] =>
  residenceGroups.map((group, at) => {
    const count = counts[at]!;
    return typeof count === 'number'
      ? { group, people: count, hidden: null }
      : { group, people: null, hidden: count };
  });

/** The sum, or null where nobody entered any. */
function sumOfPlaces(
  places: readonly PlacesOfGrade[],
  isMeant: (one: PlacesOfGrade) => boolean,
): number | null {
  const meant = places.filter(isMeant);
  return meant.length === 0 ? null : meant.reduce((sum, one) => sum + one.places, 0);
}

/** Needs and costs of areas that each lie in one province, added up where they are the provinces of the nation. */
function costsOf(
  areas: readonly KeptForecast[],
  ahead: number,
  values: readonly KeptPlanningValue[],
  provinces: readonly string[],
): { needs: ForecastNeed[]; cost: number | null } {
  const lists = areas.map(({ areaCode, figures }) => {
    const year = figures.schoolYears[ahead]!;
    const province = areaCode.length === 2 ? areaCode : provinces[0]!;
    return needsOf(year, valuesOn(values, province, openingOf(year.schoolYear).toString()));
  });
  const needs = (lists[0] ?? []).map(({ item }, at): ForecastNeed => {
    const ofItem = lists.map((list) => list[at]!);
    const costs = new Set(ofItem.map(({ unitCost }) => unitCost));
    return {
      item,
      needed: sumOfKnown(ofItem.map(({ needed }) => needed)),
      unitCost: costs.size === 1 ? [...costs][0]! : null,
      cost: sumOfKnown(ofItem.map(({ cost }) => cost)),
      provincesWithout: ofItem.filter(({ cost }) => cost === null).length,
    };
  });
  return { needs, cost: sumOfKnown(needs.map(({ cost }) => cost)) };
}

/** The values that hold on a day: of each item the one with the latest first day. They come latest first. */
function valuesOn(values: readonly KeptPlanningValue[], province: string, on: string): Values {
  const held: Partial<Record<KeptPlanningValue['item'], number>> = {};
  for (const { province: of, item, from, value } of values) {
    if (of === province && from <= on) held[item] ??= value;
  }
  return held;
}

function sumOfKnown(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0);
}
