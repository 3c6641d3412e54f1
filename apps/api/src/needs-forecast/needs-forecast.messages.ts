import {
  planningItems,
  type PlanningItem,
  rates,
  type ResidenceGroup,
  residenceGroups,
} from '@libs/needs-forecast';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsNumber, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { Day } from '@libs/calendar';
import { DayField } from '../day.field.ts';

export const horizons = [1, 3, 5] as const;
export type Horizon = (typeof horizons)[number];
export const forecastFormats = ['csv', 'xlsx'] as const;
export type ForecastFormat = (typeof forecastFormats)[number];

/** Of which area a forecast is wanted, and how far ahead. */
export class ForecastQuestion {
  @ApiProperty({
    required: false,
    example: '79',
    description: 'A commune (five digits), a province (two) or VN; absent: the area of the asker',
  })
  @IsOptional()
  @IsString()
  @Matches(/^(\d{5}|\d{2}|VN)$/)
  readonly area?: string;

  @ApiProperty({ enum: horizons, required: false, default: 1, description: 'The next so many school years' })
  @Type(() => Number)
  @IsIn(horizons)
  readonly years: Horizon = 1;
}

/** The same as a file. */
export class ForecastFileQuestion extends ForecastQuestion {
  @ApiProperty({ enum: forecastFormats }) @IsIn(forecastFormats) readonly format!: ForecastFormat;
}

/** An expected number with its interval of eight in ten. */
export class ForecastNumber {
  @ApiProperty() readonly expected!: number;
  @ApiProperty() readonly low!: number;
  @ApiProperty() readonly high!: number;
}

const hidings = ['few', 'gives_away'] as const;

/** People of one residence group; not told where they are fewer than ten, or would give such a number away. */
export class ForecastGroup {
  @ApiProperty({ enum: residenceGroups }) readonly group!: ResidenceGroup;
  @ApiProperty({ type: Number, nullable: true }) readonly people!: number | null;
  @ApiProperty({ enum: hidings, nullable: true }) readonly hidden!: (typeof hidings)[number] | null;
}

/** The children of one grade, and the places that are there for them. */
export class ForecastGrade extends ForecastNumber {
  @ApiProperty({ description: '0 is preschool (3 to 5 years)' }) readonly grade!: number;
  @ApiProperty({ type: [ForecastGroup] }) readonly byGroup!: ForecastGroup[];
  @ApiProperty({ type: Number, nullable: true, description: 'Null where none were entered' })
  readonly places!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly lacking!: number | null;
}

/** Everybody away from home, whatever their age. */
export class ForecastPeopleAway extends ForecastNumber {
  @ApiProperty() readonly underSix!: number;
  @ApiProperty({ description: '6 to 17 years' }) readonly ofSchoolAge!: number;
}

const costed = planningItems.filter((item) => !(rates as readonly string[]).includes(item));

/** One line of the plan. */
export class ForecastNeed {
  @ApiProperty({ enum: costed }) readonly item!: PlanningItem;
  @ApiProperty({ type: Number, nullable: true, description: 'Null where its rate was not entered' })
  readonly needed!: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Đồng; null where not entered, or not the same everywhere',
  })
  readonly unitCost!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly cost!: number | null;
  @ApiProperty({ description: 'Provinces of the area that did not enter what this follows from' })
  readonly provincesWithout!: number;
}

/** One school year of the area. */
export class ForecastSchoolYear {
  @ApiProperty({ description: 'The year in which it begins' }) readonly schoolYear!: number;
  @ApiProperty({ format: 'date' }) readonly opensOn!: string;
  @ApiProperty({ type: ForecastNumber }) readonly children!: ForecastNumber;
  @ApiProperty({ type: [ForecastGroup] }) readonly byGroup!: ForecastGroup[];
  @ApiProperty({ type: [ForecastGrade] }) readonly grades!: ForecastGrade[];
  @ApiProperty({ type: Number, nullable: true }) readonly places!: number | null;
  @ApiProperty({ type: ForecastPeopleAway }) readonly people!: ForecastPeopleAway;
  @ApiProperty({ type: [ForecastNeed] }) readonly needs!: ForecastNeed[];
  @ApiProperty({ type: Number, nullable: true, description: 'Sum of the costs that are known' })
  readonly cost!: number | null;
  @ApiProperty({
    type: [Number],
    description: 'Years of birth of the preschool years of which nobody was born yet',
  })
  readonly notYetBorn!: number[];
}

/** What the forecast of a past school year would have been, made from what was known a year before, and what came. */
export class ForecastTest extends ForecastNumber {
  @ApiProperty() readonly schoolYear!: number;
  @ApiProperty() readonly actual!: number;
  @ApiProperty() readonly sameAsLastYear!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Share of the actual number' })
  readonly error!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly errorOfSameAsLastYear!: number | null;
  @ApiProperty({ description: 'Whether the interval held the actual number' }) readonly isWithin!: boolean;
}

/** The errors of the forecasts of a school year over all areas of a kind. */
export class ForecastErrorsOfKind {
  @ApiProperty() readonly areas!: number;
  @ApiProperty() readonly median!: number;
  @ApiProperty() readonly weighted!: number;
  @ApiProperty() readonly medianSameAsLastYear!: number;
  @ApiProperty() readonly weightedSameAsLastYear!: number;
  @ApiProperty({ description: 'Share of the areas whose actual number lay in the interval' })
  readonly covered!: number;
}

/** The errors of the forecasts of one school year everywhere. */
export class ForecastErrorsOverall {
  @ApiProperty() readonly schoolYear!: number;
  @ApiProperty({ type: ForecastErrorsOfKind, nullable: true })
  readonly provinces!: ForecastErrorsOfKind | null;
  @ApiProperty({ type: ForecastErrorsOfKind, nullable: true })
  readonly communes!: ForecastErrorsOfKind | null;
  @ApiProperty({
    type: ForecastErrorsOfKind,
    nullable: true,
    description: 'Of 200 children, or people, and more',
  })
  readonly largeCommunes!: ForecastErrorsOfKind | null;
}

/** A part of the area: a province of the nation, or a commune of a province. */
export class ForecastPart {
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ type: ForecastNumber, description: 'Children in the last of the school years asked for' })
  readonly children!: ForecastNumber;
  @ApiProperty({ description: 'Children at the last opening' }) readonly now!: number;
  @ApiProperty({ type: Number, nullable: true }) readonly places!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly error!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly errorOfSameAsLastYear!: number | null;
}

/** The children of a grade at the last opening. */
export class ChildrenNow {
  @ApiProperty() readonly schoolYear!: number;
  @ApiProperty() readonly children!: number;
  @ApiProperty({ type: [Number], description: 'By grade, preschool first' }) readonly grades!: number[];
}

/** A forecast of needs with its tests. */
export class NeedsForecast {
  @ApiProperty() readonly area!: string;
  @ApiProperty() readonly areaName!: string;
  @ApiProperty({ format: 'date-time' }) readonly madeAt!: string;
  @ApiProperty({ format: 'date' }) readonly basedOn!: string;
  @ApiProperty({ description: 'In how many of the last three years anybody came to the area' })
  readonly yearsOfHistory!: number;
  @ApiProperty({ type: ChildrenNow }) readonly now!: ChildrenNow;
  @ApiProperty({ type: [ForecastSchoolYear] }) readonly schoolYears!: ForecastSchoolYear[];
  @ApiProperty({
    type: [ForecastTest],
    description: 'The latest school year first; none where too little was known to make a forecast of it',
  })
  readonly tests!: ForecastTest[];
  @ApiProperty({ type: [ForecastErrorsOverall] }) readonly overall!: ForecastErrorsOverall[];
  @ApiProperty({
    type: [ForecastTest],
    description:
      'Of everybody away from home, by whom cards, visits and rooms go; who was born since the forecast is among those who came',
  })
  readonly testsOfPeople!: ForecastTest[];
  @ApiProperty({
    type: [ForecastErrorsOverall],
    description: 'Of everybody, over areas whose counts are ten and more',
  })
  readonly overallOfPeople!: ForecastErrorsOverall[];
  @ApiProperty({ type: [ForecastPart] }) readonly parts!: ForecastPart[];
}

/** One making of the forecast; there is one at a time. */
export class ForecastRun {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'date-time' }) readonly askedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly endedAt!: string | null;
  @ApiProperty({ enum: ['waiting', 'running', 'made', 'failed'] })
  readonly state!: 'waiting' | 'running' | 'made' | 'failed';
  @ApiProperty({ description: 'How far it has come, from 0 to 1' }) readonly share!: number;
}

/** The making under way, or the last. */
export class LatestForecastRun {
  @ApiProperty({ type: ForecastRun, nullable: true }) readonly run!: ForecastRun | null;
}

/** Of which province planning values are wanted. */
export class PlanningValuesQuestion {
  @ApiProperty({ example: '79' }) @IsString() @Matches(/^\d{2}$/) readonly province!: string;
}

/** What a labour officer enters for planning. */
export class PlanningValueEntry extends PlanningValuesQuestion {
  @ApiProperty({ enum: planningItems }) @IsIn(planningItems) readonly item!: PlanningItem;

  @ApiProperty({
    description: 'Đồng a year for one; visits a person and year; people to a room',
    minimum: 0.01,
  })
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.01)
  @Max(100_000_000_000)
  readonly value!: number;

  @DayField('The first day on which it holds') readonly from!: Day;

  @ApiProperty({ maxLength: 300, description: 'The document that says so' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Matches(/\S/)
  @MaxLength(300)
  readonly source!: string;
}

/** Why a planning value is voided. */
export class PlanningValueVoiding {
  @ApiProperty({ maxLength: 300 })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Matches(/\S/)
  @MaxLength(300)
  readonly reason!: string;
}

/** A planning value that holds. */
export class PlanningValue {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly province!: string;
  @ApiProperty({ enum: planningItems }) readonly item!: PlanningItem;
  @ApiProperty() readonly value!: number;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty() readonly source!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
}

/** All that hold of a province. */
export class PlanningValueList {
  @ApiProperty({ type: [PlanningValue] }) readonly items!: PlanningValue[];
}
