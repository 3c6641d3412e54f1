import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { DayField } from '../day.field.ts';
import { PageAsked } from '../page-asked.messages.ts';
import { nationalSubjects, type NationalSubject } from './national-entries.repository.ts';

export const entryStates = ['to_enter', 'entered'] as const;

/** Which entries to show: those to be made, or those of one case whether they were made or not. */
export class NationalEntriesFilter extends PageAsked {
  @ApiProperty({ required: false, enum: entryStates, description: 'to_enter where no case is named' })
  @IsOptional()
  @IsIn(entryStates)
  readonly state?: (typeof entryStates)[number];
  @ApiProperty({ required: false, format: 'uuid' }) @IsOptional() @IsUUID() readonly caseId?: string;
}

/** It stands in the national system now, under this dossier code. */
export class NationalEntryMade {
  @ApiProperty({ example: '000.00.12.G22-261122-0001', pattern: '^[\\p{L}\\d][\\p{L}\\d./-]{3,59}$' })
  @Matches(/^[\p{L}\d][\p{L}\d./-]{3,59}$/u)
  readonly dossierCode!: string;
  @DayField('the day it was entered, not later than today') readonly enteredOn!: Day;
}

/** Why what was said of an entry was wrong. */
export class NationalEntryVoiding {
  @ApiProperty({ minLength: 5, maxLength: 500 })
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  readonly reason!: string;
}

/** Under which code an entry stands in the national system, since when, and who entered it. */
export class EntryInNationalSystem {
  @ApiProperty() readonly dossierCode!: string;
  @ApiProperty({ format: 'date' }) readonly enteredOn!: string;
  @ApiProperty() readonly officerName!: string;
}

/** Something to be entered in the national system, or entered there. */
export class NationalEntryDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: nationalSubjects }) readonly subject!: NationalSubject;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly caseId!: string | null;
  @ApiProperty({ format: 'uuid' }) readonly registrationId!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ format: 'date' }) readonly lastDay!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly endedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly endGround!: string | null;
  @ApiProperty({ format: 'date', description: 'By when it should stand there' }) readonly dueOn!: string;
  @ApiProperty({ type: EntryInNationalSystem, nullable: true }) readonly made!: EntryInNationalSystem | null;
}

export class NationalEntryPage {
  @ApiProperty({ type: [NationalEntryDetails] }) readonly items!: NationalEntryDetails[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** Fields of the declaration CT01 in the order of the form, as the national system asks for them. */
export const sheetFields = [
  'addressee',
  'full_name',
  'date_of_birth',
  'sex',
  'personal_number',
  'phone',
  'email',
  'head_of_household',
  'relation_to_head',
  'personal_number_of_head',
  'request',
] as const;
export type SheetFieldCode = (typeof sheetFields)[number];

/** One field to copy. */
export class SheetField {
  @ApiProperty({ enum: sheetFields }) readonly field!: SheetFieldCode;
  @ApiProperty({ type: String, nullable: true }) readonly value!: string | null;
}

/** Somebody who changes residence together with the person. */
export class SheetMember {
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dateOfBirth!: string | null;
  @ApiProperty() readonly sex!: string;
  @ApiProperty({ type: String, nullable: true }) readonly personalNumber!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly relation!: string | null;
}

/** A sheet to copy from into the national system, in its order, with what is still missing. */
export class NationalSheet {
  @ApiProperty({ type: NationalEntryDetails }) readonly entry!: NationalEntryDetails;
  @ApiProperty({ type: [SheetField] }) readonly fields!: SheetField[];
  @ApiProperty({ type: [SheetMember] }) readonly members!: SheetMember[];
  @ApiProperty({ enum: sheetFields, isArray: true, description: 'What the entry cannot do without' })
  readonly missing!: SheetFieldCode[];
}
