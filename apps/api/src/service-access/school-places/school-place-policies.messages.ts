import type { Day } from '@libs/calendar';
import { type FirstPlacesFor, type SchoolLevel, schoolLevels } from '@libs/residence-law';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { DayField, OptionalDayField } from '../../day.field.ts';

export const firstPlacesFor = ['permanent', 'temporary'] as const;
const others = ['placed_after', 'not_admitted'] as const;

/** What a province decided about its school places, with the document that says so. */
export class NewSchoolPlacePolicy {
  @ApiProperty({ enum: schoolLevels }) @IsIn(schoolLevels) readonly level!: SchoolLevel;
  @DayField('the first day of the policy') readonly startsOn!: Day;
  @OptionalDayField('the first day on which it no longer holds') readonly until?: Day | null;
  @ApiProperty({ enum: firstPlacesFor, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(firstPlacesFor, { each: true })
  readonly placesFirstFor!: FirstPlacesFor[];
  @ApiProperty({
    minimum: 0,
    maximum: 120,
    description: 'months for which a temporary registration was held',
  })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(120)
  readonly temporaryMonths!: number;
  @ApiProperty({ enum: others, description: 'what becomes of the other children' })
  @IsIn(others)
  readonly others!: (typeof others)[number];
  @ApiProperty({ minLength: 2, maxLength: 60, example: '1234/QĐ-UBND' })
  @IsString()
  @Length(2, 60)
  readonly documentNumber!: string;
  @ApiProperty({ minLength: 5, maxLength: 300 })
  @IsString()
  @Length(5, 300)
  @Matches(/\S/)
  readonly documentTitle!: string;
  @DayField('the day of the document') readonly issuedOn!: Day;
}

/** Why something that was entered no longer counts. */
export class SchoolPlacesVoid {
  @ApiProperty({ minLength: 5, maxLength: 300 })
  @IsString()
  @Length(5, 300)
  readonly reason!: string;
}

/** A policy as it was recorded. */
export class SchoolPlacePolicyRecord {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly provinceCode!: string;
  @ApiProperty({ enum: schoolLevels }) readonly level!: SchoolLevel;
  @ApiProperty({ format: 'date' }) readonly startsOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly until!: string | null;
  @ApiProperty({ enum: firstPlacesFor, isArray: true }) readonly placesFirstFor!: FirstPlacesFor[];
  @ApiProperty() readonly temporaryMonths!: number;
  @ApiProperty() readonly documentNumber!: string;
  @ApiProperty() readonly documentTitle!: string;
  @ApiProperty({ format: 'date' }) readonly issuedOn!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly voidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly voidReason!: string | null;
  @ApiProperty({ enum: ['in_force', 'to_come', 'superseded', 'ended', 'voided'] }) readonly standing!: string;
}

export class SchoolPlacePolicyRecords {
  @ApiProperty({ type: [SchoolPlacePolicyRecord] }) readonly items!: SchoolPlacePolicyRecord[];
}

/** Children of a commune and grade whom a policy places after the others; `null` where it may not be told. */
export class ChildrenPlacedAfter {
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ description: '0: preschool' }) readonly grade!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'In tens, rounded down; null: withheld, since it or the rest is fewer than ten',
  })
  readonly placedAfter!: number | null;
}

/** The same children by the status group of the study. */
export class ChildrenOfGroup {
  @ApiProperty({ enum: ['registered', 'pending', 'declared', 'unregistered', 'none'] })
  readonly group!: string;
  @ApiProperty({ type: Number, nullable: true }) readonly placedAfter!: number | null;
}

/** What a policy would do to the children who live in the province now, before it is recorded. */
export class PolicyEffect {
  @ApiProperty({ format: 'date', description: 'The day for which it is counted' }) readonly on!: string;
  @ApiProperty({ description: 'Children of the level who live in the province' }) readonly children!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Of them, placed after the others' })
  readonly placedAfter!: number | null;
  @ApiProperty({ type: [ChildrenPlacedAfter] }) readonly byCommuneAndGrade!: ChildrenPlacedAfter[];
  @ApiProperty({ type: [ChildrenOfGroup] }) readonly byGroup!: ChildrenOfGroup[];
  @ApiProperty({
    type: SchoolPlacePolicyRecord,
    nullable: true,
    description: 'The policy that it supersedes',
  })
  readonly supersedes!: SchoolPlacePolicyRecord | null;
}
