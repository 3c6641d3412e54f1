import { ApiProperty } from '@nestjs/swagger';
import type { Day } from '@libs/calendar';
import { Type } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DayField, OptionalDayField } from '../day.field.ts';
import { CommuneCode } from '../places/index.ts';
import { PartialDateField } from './partial-date.field.ts';
import { OptionalPersonalNumberField, PersonalNumberField } from './personal-number.field.ts';

/** Whom to find: by number (exactly) or by name (without diacritics, any words of it), with the birth year if known. */
export class ResidentQuestion {
  @OptionalPersonalNumberField() readonly personalNumber?: string;
  @ApiProperty({ required: false, minLength: 2, maxLength: 100 })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  readonly name?: string;
  @ApiProperty({ required: false }) @IsOptional() @IsInt() @Min(1880) @Max(2200) readonly birthYear?: number;
  @ApiProperty({ required: false }) @IsOptional() @IsString() @MaxLength(300) readonly cursor?: string;
  @ApiProperty({ required: false, default: 20 })
  @IsInt()
  @Min(1)
  @Max(50)
  readonly limit: number = 20;
}

/** One resident in a list. */
export class ResidentSummary {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ enum: ['male', 'female'] }) readonly sex!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dateOfBirth!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly personalNumber!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly permanentCommuneCode!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Commune of the registration in force today' })
  readonly registeredCommuneCode!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly registeredUntil!: string | null;
  @ApiProperty() readonly synthetic!: boolean;
}

export class ResidentPage {
  @ApiProperty({ type: [ResidentSummary] }) readonly items!: ResidentSummary[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** A full personal number, to ask across areas. */
export class LookupQuestion {
  @PersonalNumberField() readonly personalNumber!: string;
}

/** A registration in force, as one area may learn of it from another. */
export class RegistrationInForce {
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ format: 'date' }) readonly lastDay!: string;
}

/** What one area may learn of a person of another: no more than this. */
export class LookupAnswer {
  @ApiProperty() readonly known!: boolean;
  @ApiProperty({ required: false }) readonly fullName?: string;
  @ApiProperty({ type: Number, required: false, nullable: true }) readonly birthYear?: number | null;
  @ApiProperty({ type: RegistrationInForce, required: false, nullable: true })
  readonly registration?: RegistrationInForce | null;
}

/** The permanent residence that a new resident states. */
export class PermanentResidenceEntry {
  @CommuneCode() readonly communeCode!: string;
  @DayField('the first day of permanent residence there') readonly from!: Day;
}

/** A person who is recorded for the first time. */
export class NewResident {
  @ApiProperty({ minLength: 2, maxLength: 100 })
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  @Matches(/^[\p{L}\p{M}'’.\- ]+$/u)
  readonly fullName!: string;
  @ApiProperty({ enum: ['male', 'female'] }) @IsIn(['male', 'female']) readonly sex!: 'male' | 'female';
  @PartialDateField() readonly dateOfBirth!: string;
  @ApiProperty({ example: 'VN', pattern: '^[A-Z]{2}$' }) @Matches(/^[A-Z]{2}$/) readonly nationality!: string;
  @OptionalPersonalNumberField() readonly personalNumber?: string | null;
  @ApiProperty({ type: PermanentResidenceEntry, required: false, nullable: true })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PermanentResidenceEntry)
  readonly permanentResidence?: PermanentResidenceEntry | null;
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @Matches(/^\+?[0-9 .]{8,20}$/)
  readonly phone?: string | null;
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  readonly email?: string | null;
}

/** A doubt about what was typed; it refuses nothing. */
export class Warning {
  @ApiProperty() readonly field!: string;
  @ApiProperty() readonly code!: string;
}

export class RecordedResident {
  @ApiProperty({ type: ResidentSummary }) readonly resident!: ResidentSummary;
  @ApiProperty({ type: [Warning] }) readonly warnings!: Warning[];
}

/** A correction of what is recorded about the person: what changes, why, and from which day it holds. */
export class ResidentCorrection {
  @ApiProperty({ minLength: 5, maxLength: 500 })
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  readonly reason!: string;
  @OptionalDayField('the day from which it holds; absent: it was always so, and the wrong version is voided')
  readonly holdsFrom?: Day | null;
  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  @Matches(/^[\p{L}\p{M}'’.\- ]+$/u)
  readonly fullName?: string;
  @ApiProperty({ required: false, enum: ['male', 'female'] })
  @IsOptional()
  @IsIn(['male', 'female'])
  readonly sex?: 'male' | 'female';
  @ApiProperty({ required: false })
  @IsOptional()
  @Matches(/^\d{4}(-\d{2}){0,2}$/)
  readonly dateOfBirth?: string;
  @ApiProperty({ required: false }) @IsOptional() @Matches(/^[A-Z]{2}$/) readonly nationality?: string;
  @OptionalPersonalNumberField() readonly personalNumber?: string | null;
}

/** A new permanent residence; the one before it ends on its first day. */
export class PermanentResidenceMove {
  @CommuneCode() readonly communeCode!: string;
  @DayField('the first day of permanent residence there') readonly from!: Day;
}

export class ContactEntry {
  @ApiProperty({ enum: ['phone', 'email'] }) @IsIn(['phone', 'email']) readonly kind!: 'phone' | 'email';
  @ApiProperty({ maxLength: 200 }) @IsString() @MinLength(3) @MaxLength(200) readonly value!: string;
}

export class PossibleSameResident {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly otherResidentId!: string;
  @ApiProperty({ minLength: 5, maxLength: 500 })
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  readonly reason!: string;
}

/** Why a fact about the resident was wrong. */
export class FactVoiding {
  @ApiProperty({ minLength: 5, maxLength: 500 })
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  readonly reason!: string;
}

/** The id of a recorded fact, by which it can be named later. */
export class RecordedFactId {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
}
