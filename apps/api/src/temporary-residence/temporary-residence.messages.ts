import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { DayField, OptionalDayField } from '../day.field.ts';
import { OptionalPersonalNumberField } from '../residents/index.ts';
import { caseStates, type CaseState } from './what-may-follow.ts';

export const purposesOfStay = ['work', 'study', 'family', 'medical', 'other'] as const;
export const hostRelations = ['none', 'close_relative'] as const;

/** Papers that prove a lawful dwelling (Decree 154/2024, article 5, as amended by Decree 58/2026). */
export const proofKinds = [
  'written_lease',
  'ownership_paper',
  'owner_is_relative',
  'employer_housing_paper',
  'commune_confirmation',
  'self_commitment',
  'seen_in_data',
  'other_paper',
] as const;

/** Grounds on which an officer may refuse a case; a refusal names at least one. */
export const refusalGrounds = [
  'dwelling_not_lawful',
  'registration_prohibited_place',
  'false_declaration',
  'papers_missing',
  'consent_missing',
  'does_not_live_there',
] as const;

/** Letters of article 29(1), by which a registration is struck off. */
export const strikeOffGrounds = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'] as const;

/** The proof of a lawful dwelling: which paper was seen, or why none is needed. */
export class DwellingProof {
  @ApiProperty({ enum: proofKinds }) @IsIn(proofKinds) readonly kind!: (typeof proofKinds)[number];
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly note?: string | null;
}

/** What is filed to register temporary residence (hồ sơ đăng ký tạm trú, article 28). */
export class TemporaryResidenceFiling {
  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'A resident known here; otherwise give the number',
  })
  @ValidateIf((filing: TemporaryResidenceFiling) => filing.personalNumber == null)
  @IsUUID()
  readonly residentId?: string;
  @OptionalPersonalNumberField() readonly personalNumber?: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly dwellingId!: string;
  @DayField('the day the person came to live there') readonly arrivedOn!: Day;
  @OptionalDayField('the first day the person means to be gone') readonly plannedUntil?: Day | null;
  @ApiProperty({ enum: purposesOfStay })
  @IsIn(purposesOfStay)
  readonly purpose!: (typeof purposesOfStay)[number];
  @ApiProperty({ enum: hostRelations, default: 'none', required: false })
  @IsOptional()
  @IsIn(hostRelations)
  readonly hostRelation: (typeof hostRelations)[number] = 'none';
  @ApiProperty({ type: DwellingProof })
  @ValidateNested()
  @IsDefined()
  @Type(() => DwellingProof)
  readonly proof!: DwellingProof;
  @DayField('the first day asked for') readonly requestedFrom!: Day;
  @DayField('the last day asked for, at most two years on') readonly requestedLastDay!: Day;
}

export const verdicts = ['grant', 'refuse'] as const;

/** An officer's decision: a grant with its term, or a refusal with its grounds. */
export class CaseDecision {
  @ApiProperty({ enum: verdicts }) @IsIn(verdicts) readonly verdict!: (typeof verdicts)[number];
  @OptionalDayField('the first day of the term; never before the day of the decision')
  readonly from?: Day | null;
  @OptionalDayField('the last day of the term, at most two years after the first')
  readonly lastDay?: Day | null;
  @ApiProperty({ required: false, enum: refusalGrounds, isArray: true })
  @ValidateIf((decision: CaseDecision) => decision.verdict === 'refuse')
  @IsArray()
  @ArrayNotEmpty()
  @IsIn(refusalGrounds, { each: true })
  readonly grounds?: (typeof refusalGrounds)[number][];
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly note?: string | null;
}

/** Striking off a registration: the first day it no longer holds, and the ground of article 29(1). */
export class RegistrationEnding {
  @DayField('the first day the registration no longer holds') readonly endedOn!: Day;
  @ApiProperty({ enum: strikeOffGrounds })
  @IsIn(strikeOffGrounds)
  readonly ground!: (typeof strikeOffGrounds)[number];
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly note?: string | null;
}

/** Which cases to show; states and cursors only, so that no name ever stands in an address. */
export class CaseFilter {
  @ApiProperty({ required: false, enum: caseStates })
  @IsOptional()
  @IsIn(caseStates)
  readonly state?: CaseState;
  @ApiProperty({ required: false, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;
  @ApiProperty({ required: false }) @IsOptional() @IsString() @MaxLength(100) readonly cursor?: string;
}

/** Why a day is skipped when working days are counted. */
export class SkippedDay {
  @ApiProperty({ format: 'date' }) readonly day!: string;
  @ApiProperty() readonly why!: string;
}

/** How the due day came about: from which day, how many working days, which days do not count, and the article. */
export class DueDerivation {
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty() readonly workingDays!: number;
  @ApiProperty({ type: [SkippedDay] }) readonly skipped!: SkippedDay[];
  @ApiProperty({ description: 'A day in between is not yet decided by the yearly notice' })
  readonly provisional!: boolean;
  @ApiProperty() readonly article!: string;
}

/** One step of a case. */
export class CaseEventRecord {
  @ApiProperty() readonly kind!: string;
  @ApiProperty({ format: 'date' }) readonly happenedOn!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ type: Object }) readonly details!: Record<string, unknown>;
}

/** A case in a list. */
export class CaseSummary {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dateOfBirth!: string | null;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ enum: caseStates }) readonly state!: CaseState;
  @ApiProperty({ format: 'date' }) readonly requestedFrom!: string;
  @ApiProperty({ format: 'date' }) readonly requestedLastDay!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly dueOn!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly openedAt!: string;
}

export class CasePage {
  @ApiProperty({ type: [CaseSummary] }) readonly items!: CaseSummary[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** A registration that a case led to. */
export class GrantedRegistration {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ format: 'date' }) readonly lastDay!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly endedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly endGround!: string | null;
}

/** A whole case: what was filed, its history, its clock and its result. */
export class CaseDetails extends CaseSummary {
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty({ format: 'date' }) readonly arrivedOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly plannedUntil!: string | null;
  @ApiProperty({ enum: purposesOfStay }) readonly purpose!: string;
  @ApiProperty({ enum: hostRelations }) readonly hostRelation!: string;
  @ApiProperty({ enum: proofKinds }) readonly proofKind!: string;
  @ApiProperty({ type: String, nullable: true }) readonly proofNote!: string | null;
  @ApiProperty({ type: DueDerivation, nullable: true }) readonly dueDerivation!: DueDerivation | null;
  @ApiProperty({ type: [CaseEventRecord] }) readonly history!: CaseEventRecord[];
  @ApiProperty({ type: [String], description: 'What may happen next' }) readonly mayFollow!: string[];
  @ApiProperty({ type: GrantedRegistration, nullable: true })
  readonly registration!: GrantedRegistration | null;
}
