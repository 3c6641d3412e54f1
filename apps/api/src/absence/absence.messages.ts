import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { DayField, OptionalDayField } from '../day.field.ts';
import { OptionalCommuneCode } from '../places/index.ts';

/** Points c and d of article 31, and those whose absence the office records by itself: police, and army with its command. */
export const absenceGroups = ['c', 'd', 'police', 'army'] as const;
export type AbsenceGroup = (typeof absenceGroups)[number];
export const absenceDeclarers = ['person', 'parent', 'guardian', 'office', 'military_command'] as const;
export const channelsOfAbsence = [
  'counter',
  'phone',
  'website',
  'email',
  'portal',
  'vneid',
  'office',
] as const;

/** An absence of somebody of points c or d, or one that the office records. */
export class AbsenceFiling {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly residentId!: string;
  @ApiProperty({ enum: absenceGroups }) @IsIn(absenceGroups) readonly group!: AbsenceGroup;
  @DayField('the first day away') readonly leavesOn!: Day;
  @OptionalDayField('the first day back; absent: not known') readonly returnsOn?: Day | null;
  @OptionalCommuneCode() readonly destinationCommuneCode?: string;
  @ApiProperty({ maxLength: 300 }) @IsString() @MinLength(2) @MaxLength(300) readonly destination!: string;
  @ApiProperty({ required: false, default: false }) @IsOptional() @IsBoolean() readonly abroad: boolean =
    false;
  @ApiProperty({ maxLength: 500 }) @IsString() @MinLength(3) @MaxLength(500) readonly reason!: string;
  @ApiProperty({ enum: channelsOfAbsence })
  @IsIn(channelsOfAbsence)
  readonly channel!: (typeof channelsOfAbsence)[number];
  @ApiProperty({ enum: absenceDeclarers })
  @IsIn(absenceDeclarers)
  readonly declaredBy!: (typeof absenceDeclarers)[number];
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 100 })
  @ValidateIf(
    ({ declaredBy, declarerName }: AbsenceFiling) => declaredBy !== 'person' || declarerName != null,
  )
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  readonly declarerName?: string | null;
}

/** What the law asks of an absence if leaving this unit is what counts. */
export class AbsenceReading {
  @ApiProperty({ enum: ['commune', 'province'] }) readonly unit!: 'commune' | 'province';
  @ApiProperty({ enum: ['must', 'need_not', 'for_an_officer'] })
  readonly verdict!: 'must' | 'need_not' | 'for_an_officer';
}

/** Whether the absence must be declared; under every reading where the text is not settled. */
export class AbsenceDuty {
  @ApiProperty({ type: [AbsenceReading], description: 'One where the law is clear, both where it is not' })
  readonly readings!: AbsenceReading[];
  @ApiProperty({ description: 'Whether the unit is confirmed; the system decides nothing while it is not' })
  readonly isConfirmed!: boolean;
  @ApiProperty() readonly article!: string;
}

/** An absence as it was recorded. */
export class RecordedAbsence {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly until!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was taken back, if it was' })
  readonly voidReason!: string | null;
}

/** What a case of temporary absence asks. */
export class AbsenceRequest {
  @ApiProperty({ enum: ['temporary_absence'] }) readonly kind!: 'temporary_absence';
  @ApiProperty({ enum: absenceGroups }) readonly group!: AbsenceGroup;
  @ApiProperty({ format: 'date' }) readonly leavesOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly returnsOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly destinationCommuneCode!: string | null;
  @ApiProperty() readonly destination!: string;
  @ApiProperty() readonly abroad!: boolean;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ enum: channelsOfAbsence }) readonly channel!: (typeof channelsOfAbsence)[number];
  @ApiProperty({ enum: absenceDeclarers }) readonly declaredBy!: string;
  @ApiProperty({ type: String, nullable: true }) readonly declarerName!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why the longer limit runs' })
  readonly complexBecause!: string | null;
  @ApiProperty({ type: AbsenceDuty, nullable: true, description: 'Null for those whom the office records' })
  readonly duty!: AbsenceDuty | null;
  @ApiProperty({ type: RecordedAbsence, nullable: true, description: 'What a grant has recorded' })
  readonly recorded!: RecordedAbsence | null;
}
