import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import { OptionalDayField } from '../day.field.ts';

/** What may be confirmed of somebody's residence. */
export const confirmedSubjects = [
  'permanent_residence',
  'temporary_registration',
  'current_residence',
  'household',
] as const;
export type ConfirmedSubject = (typeof confirmedSubjects)[number];

/** Somebody asks to have residence information confirmed. */
export class ConfirmationFiling {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly residentId!: string;
  @OptionalDayField('the day as of which; absent: today') readonly asOf?: Day | null;
  @ApiProperty({ enum: confirmedSubjects, isArray: true, minItems: 1 })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(confirmedSubjects, { each: true })
  readonly subjects!: ConfirmedSubject[];
  @ApiProperty({ minLength: 3, maxLength: 300, description: 'What it is wanted for' })
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  readonly wantedFor!: string;
}

export class ConfirmedPerson {
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dateOfBirth!: string | null;
  @ApiProperty({ enum: ['male', 'female'] }) readonly sex!: string;
  @ApiProperty({ type: String, nullable: true }) readonly personalNumber!: string | null;
}

export class ConfirmedPermanentResidence {
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
}

export class ConfirmedRegistration {
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ format: 'date' }) readonly lastDay!: string;
}

export class ConfirmedCurrentResidence {
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ format: 'date' }) readonly since!: string;
}

export class ConfirmedMember {
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dateOfBirth!: string | null;
  @ApiProperty() readonly relation!: string;
  @ApiProperty({ type: String, nullable: true }) readonly personalNumber!: string | null;
}

/** What is confirmed, as the facts stood on the day; null what was not asked for or is not there. */
export class ConfirmedContents {
  @ApiProperty({ type: ConfirmedPerson }) readonly person!: ConfirmedPerson;
  @ApiProperty({ type: ConfirmedPermanentResidence, nullable: true })
  readonly permanentResidence!: ConfirmedPermanentResidence | null;
  @ApiProperty({ type: ConfirmedRegistration, nullable: true })
  readonly temporaryRegistration!: ConfirmedRegistration | null;
  @ApiProperty({ type: ConfirmedCurrentResidence, nullable: true })
  readonly currentResidence!: ConfirmedCurrentResidence | null;
  @ApiProperty({ type: [ConfirmedMember] }) readonly household!: ConfirmedMember[];
}

export const standings = ['valid', 'expired', 'data_changed'] as const;

/** A confirmation that was issued. */
export class IssuedConfirmation {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ description: 'Number, year and commune' }) readonly number!: string;
  @ApiProperty({ format: 'date' }) readonly issuedOn!: string;
  @ApiProperty({ format: 'date' }) readonly asOf!: string;
  @ApiProperty({ format: 'date' }) readonly validUntil!: string;
  @ApiProperty({ description: 'Whether how long it is good for has been read in the text in force' })
  readonly validityIsConfirmed!: boolean;
  @ApiProperty({ enum: standings }) readonly standing!: (typeof standings)[number];
  @ApiProperty({ type: ConfirmedContents }) readonly contents!: ConfirmedContents;
}

/** What a case of confirmation asks, what would be confirmed now, and what was. */
export class ConfirmationRequest {
  @ApiProperty({ enum: ['residence_confirmation'] }) readonly kind!: 'residence_confirmation';
  @ApiProperty({ format: 'date' }) readonly asOf!: string;
  @ApiProperty({ enum: confirmedSubjects, isArray: true }) readonly subjects!: ConfirmedSubject[];
  @ApiProperty() readonly wantedFor!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Why the data must be verified first' })
  readonly complexBecause!: string | null;
  @ApiProperty({ type: ConfirmedContents }) readonly contents!: ConfirmedContents;
  @ApiProperty({ type: IssuedConfirmation, nullable: true }) readonly issued!: IssuedConfirmation | null;
}
