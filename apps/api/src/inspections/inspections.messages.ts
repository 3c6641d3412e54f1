import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { AfterRows, RowsAsked } from '../page.field.ts';
import { DayField, OptionalDayField } from '../day.field.ts';
import { OptionalCommuneCode } from '../places/index.ts';
import { OptionalPartialDateField, OptionalPersonalNumberField } from '../residents/index.ts';
import { type FoundCode, foundCodes, type VisitReason, visitReasons } from './likely-gain.ts';

/** Which dwellings to show. */
export class VisitFilter {
  @ApiProperty({ required: false, enum: visitReasons })
  @IsOptional()
  @IsIn(visitReasons)
  readonly reason?: VisitReason;
  @ApiProperty({
    required: false,
    default: false,
    description: 'Whether the list is kept on a device: dwellings of protected people are then left out',
  })
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))
  @IsBoolean()
  readonly takeAlong: boolean = false;
  @RowsAsked(30, 100) readonly limit: number = 30;
  @AfterRows() readonly cursor?: string;
}

/** Somebody who lives in a dwelling as far as the office knows. */
export class PersonToVisit {
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: Number, nullable: true }) readonly birthYear!: number | null;
  @ApiProperty({ format: 'uuid' }) readonly presenceId!: string;
  @ApiProperty({ format: 'date', description: 'First day in the commune' }) readonly since!: string;
  @ApiProperty({ format: 'date' }) readonly lastSeenOn!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'Last day of the registration here',
  })
  readonly registeredUntil!: string | null;
  @ApiProperty({ description: 'Told to nobody outside the police, nor to anybody at the door' })
  readonly isProtected!: boolean;
  @ApiProperty({ enum: visitReasons, isArray: true }) readonly reasons!: VisitReason[];
}

/** One thing that speaks for a visit. */
export class ReasonToVisit {
  @ApiProperty({ enum: visitReasons }) readonly reason!: VisitReason;
  @ApiProperty({ description: 'How many people it concerns' }) readonly people!: number;
  @ApiProperty({ description: 'How often it proves right: (right + 1) of (looked into + 2) in this commune' })
  readonly likelihood!: number;
}

/** A dwelling of the list: why it is there, what a visit is likely to put right, and who lives there. */
export class VisitLine {
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ description: 'Records that a visit is likely to put right' }) readonly gain!: number;
  @ApiProperty({ type: [ReasonToVisit] }) readonly reasons!: ReasonToVisit[];
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'When an objection of the owner is due',
  })
  readonly objectionDueOn!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly lastVisitedOn!: string | null;
  @ApiProperty({ type: [PersonToVisit] }) readonly people!: PersonToVisit[];
  @ApiProperty({ description: 'How many more are recorded there whom the line does not name' })
  readonly furtherPeople!: number;
}

export class VisitPage {
  @ApiProperty({ type: [VisitLine] }) readonly items!: VisitLine[];
  @ApiProperty({
    description:
      'How many dwellings the whole list has at most: the law is asked only of the people at those that are shown',
  })
  readonly atMost!: number;
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/**
 * Somebody met, or told of, who was not on the list, with what is known: name and birth may be missing, but not where a
 * number is given, which they have to agree with.
 */
export class PersonMet {
  @ApiProperty({ type: String, required: false, nullable: true, minLength: 2, maxLength: 100 })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  @Matches(/^[\p{L}\p{M}'’.\- ]+$/u)
  readonly fullName?: string | null;
  @ApiProperty({ enum: ['male', 'female'] }) @IsIn(['male', 'female']) readonly sex!: 'male' | 'female';
  @OptionalPartialDateField() readonly dateOfBirth?: string | null;
  @ApiProperty({ required: false, default: 'VN', pattern: '^[A-Z]{2}$' })
  @Matches(/^[A-Z]{2}$/)
  readonly nationality: string = 'VN';
  @OptionalPersonalNumberField() readonly personalNumber?: string | null;
  @OptionalCommuneCode() readonly permanentCommuneCode?: string;
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @Matches(/^\+?[0-9 .]{8,20}$/)
  readonly phone?: string | null;
}

const purposes = ['work', 'study', 'family', 'medical', 'other'] as const;

/** What was found of one person. */
export class VisitFinding {
  @ApiProperty({ enum: foundCodes }) @IsIn(foundCodes) readonly found!: FoundCode;
  @ApiProperty({ required: false, format: 'uuid', description: 'Whom; absent for somebody new' })
  @IsOptional()
  @IsUUID()
  readonly residentId?: string;
  @ApiProperty({ type: PersonMet, required: false, nullable: true })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PersonMet)
  readonly person?: PersonMet | null;
  @OptionalDayField('of somebody who left: the first day no longer there; absent: the day of the visit')
  readonly leftOn?: Day | null;
  @OptionalDayField('of somebody new: the first day here; absent: the day of the visit')
  readonly arrivedOn?: Day | null;
  @OptionalDayField('of somebody new: the first day they mean to be gone') readonly plannedUntil?: Day | null;
  @ApiProperty({ required: false, enum: purposes, default: 'other' })
  @IsIn(purposes)
  readonly purpose: (typeof purposes)[number] = 'other';
}

export const visitOutcomes = ['met', 'nobody_home'] as const;

/** What a visit to a dwelling found (kiểm tra cư trú). */
export class NewInspection {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly dwellingId!: string;
  @DayField('the day of the visit, at most 30 days ago') readonly inspectedOn!: Day;
  @ApiProperty({ enum: visitOutcomes })
  @IsIn(visitOutcomes)
  readonly outcome!: (typeof visitOutcomes)[number];
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  readonly note?: string | null;
  @ApiProperty({ type: [VisitFinding], maxItems: 200 })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => VisitFinding)
  readonly findings!: VisitFinding[];
}

/** A finding as it was recorded, with what it became. */
export class RecordedFinding {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty({ enum: foundCodes }) readonly found!: FoundCode;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly presenceId!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'The regularisation it opened or goes on with, where registration is due',
  })
  readonly regularisationCaseId!: string | null;
}

export class RecordedInspection {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: [RecordedFinding] }) readonly findings!: RecordedFinding[];
}

/** How often a reason for visits was looked into in the last 365 days, and how often it proved right. */
export class HitRate {
  @ApiProperty({ enum: visitReasons }) readonly reason!: VisitReason;
  @ApiProperty() readonly looked!: number;
  @ApiProperty() readonly right!: number;
}

/** Counts of one commune; they name nobody. */
export class CommuneInspections {
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly communeName!: string;
  @ApiProperty({ description: 'Here over 30 days without registration' }) readonly over30!: number;
  @ApiProperty({ description: 'Registration ran out or was ended' }) readonly lapsed!: number;
  @ApiProperty({ description: 'Visits in 365 days' }) readonly visits!: number;
  @ApiProperty({ description: 'Visits at which nobody was home' }) readonly nobodyHome!: number;
  @ApiProperty({ description: 'People of whom a visit found something' }) readonly findings!: number;
  @ApiProperty({ description: 'Regularisations that are open' }) readonly open!: number;
  @ApiProperty({ description: 'Of these, due to be looked at' }) readonly due!: number;
  @ApiProperty({ description: 'Closed because the person is registered' }) readonly registered!: number;
}

export class InspectionCounts {
  @ApiProperty({ type: [HitRate] }) readonly hitRates!: HitRate[];
  @ApiProperty({ type: [CommuneInspections] }) readonly communes!: CommuneInspections[];
}
