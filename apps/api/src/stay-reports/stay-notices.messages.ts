import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
import type { LocalDateTime } from '@libs/calendar';
import { AfterId, RowsAsked } from '../page.field.ts';
import { DayField, OptionalDayField } from '../day.field.ts';
import { OptionalInstantField } from '../instant.field.ts';
import { GuestStatement, hostRelations, identityShownBy, stayPurposes } from './guest.messages.ts';
import { stayChannels } from './stated-stay.ts';

const states = ['recorded', 'corrected', 'cancelled'] as const;
const flags = ['registration_due', 'chained_stays'] as const;
const dueBecause = ['evening_of_arrival', 'morning_after_late_arrival'] as const;

/** The guests of one dwelling, as its host reports them. */
export class HostReport {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly dwellingId!: string;
  @ApiProperty({ type: [GuestStatement], minItems: 1, maxItems: 50 })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => GuestStatement)
  readonly guests!: GuestStatement[];
}

/** The same as told to an officer by telephone. */
export class TelephoneReport extends HostReport {
  @OptionalInstantField('when it was told, at most a day ago; left out: now')
  readonly toldAt?: LocalDateTime | null;
}

/** What was wrong in a report, said anew. */
export class StayCorrection {
  @ApiProperty({ type: GuestStatement })
  @IsObject()
  @ValidateNested()
  @Type(() => GuestStatement)
  readonly guest!: GuestStatement;
  @ApiProperty({ minLength: 3, maxLength: 500 })
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  readonly reason!: string;
}

/** Why a report is taken back. */
export class StayCancellation {
  @ApiProperty({ minLength: 3, maxLength: 500 })
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  readonly reason!: string;
}

/** The guest has left. */
export class GuestDeparture {
  @DayField('the first day no longer there, not later than today') readonly leftOn!: Day;
}

/** Which reports to list: newest first. */
export class StayNoticeFilter {
  @OptionalDayField('the day on which they were sent') readonly on?: Day | null;
  @OptionalDayField('the day of arrival') readonly arrivedOn?: Day | null;
  @ApiProperty({ required: false, format: 'uuid' }) @IsOptional() @IsUUID() readonly dwellingId?: string;
  @ApiProperty({ required: false, enum: states })
  @IsOptional()
  @IsIn(states)
  readonly state?: (typeof states)[number];
  @ApiProperty({ required: false, enum: stayChannels, description: 'by which way they came' })
  @IsOptional()
  @IsIn(stayChannels)
  readonly channel?: (typeof stayChannels)[number];
  @RowsAsked(50) readonly limit: number = 50;
  @AfterId() readonly cursor?: string;
}

export class GuestAsStated {
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dateOfBirth!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly personalNumber!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly passportNumber!: string | null;
  @ApiProperty({ enum: ['male', 'female'], type: String, nullable: true }) readonly sex!: string | null;
  @ApiProperty() readonly nationality!: string;
  @ApiProperty({
    enum: stayPurposes,
    type: String,
    nullable: true,
    description: 'Null for a medical facility',
  })
  readonly purpose!: string | null;
  @ApiProperty({ enum: hostRelations }) readonly hostRelation!: string;
  @ApiProperty({ format: 'date' }) readonly arrivedOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly arrivedAt!: string | null;
  @ApiProperty({ format: 'date' }) readonly until!: string;
  @ApiProperty({ enum: identityShownBy, type: String, nullable: true })
  readonly identityShownBy!: string | null;
}

export class DaysCovered {
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ format: 'date' }) readonly until!: string;
}

/** Thông báo lưu trú: a report as it was sent, its clock, and what is due about the stay. */
export class StayNotice {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ description: 'On the receipt' }) readonly receiptCode!: string;
  @ApiProperty({ description: 'Of a medical facility: shown to officers only where they ask for these' })
  readonly restricted!: boolean;
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dwellingAddress!: string | null;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ enum: stayChannels }) readonly channel!: string;
  @ApiProperty({ enum: states }) readonly state!: (typeof states)[number];
  @ApiProperty({ type: GuestAsStated }) readonly guest!: GuestAsStated;
  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'For officers; null for a host' })
  readonly residentId!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly sentAt!: string;
  @ApiProperty({ format: 'date-time', description: 'It was in time before this moment' })
  readonly dueAt!: string;
  @ApiProperty({ enum: ['in_time', 'late'] }) readonly timing!: 'in_time' | 'late';
  @ApiProperty({ enum: dueBecause }) readonly dueBecause!: (typeof dueBecause)[number];
  @ApiProperty({ format: 'date' }) readonly reportFrom!: string;
  @ApiProperty({ format: 'date', description: 'At most 30 days after its beginning' })
  readonly reportUntil!: string;
  @ApiProperty({ type: DaysCovered, nullable: true }) readonly covers!: DaysCovered | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'The end of a stay longer than a report',
  })
  readonly plannedUntil!: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly cutToDays!: number | null;
  @ApiProperty({ enum: flags, isArray: true }) readonly flags!: (typeof flags)[number][];
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly leftOn!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly corrects!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly correctedBy!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'When it was corrected or cancelled',
  })
  readonly voidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was corrected or cancelled' })
  readonly voidReason!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
}

/** What became of a report: one notice for each guest, in order. */
export class ReportedStays {
  @ApiProperty({ type: [StayNotice] }) readonly items!: StayNotice[];
}

export class StayNoticePage {
  @ApiProperty({ type: [StayNotice] }) readonly items!: StayNotice[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** A report with what it took the place of and what took its place, oldest first. */
export class StayNoticeDetails extends StayNotice {
  @ApiProperty({ type: [StayNotice] }) readonly history!: StayNotice[];
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'Until when later reports of the same stay go on, whoever sent them; null where none does',
  })
  readonly goesOnUntil!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'The death of the guest, for officers; null for a host',
  })
  readonly diedOn!: string | null;
}

/** Words of a name, with or without diacritics, of guests that were reported before. */
export class GuestSearch {
  @ApiProperty({ minLength: 2, maxLength: 200 })
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  @Matches(/\S/u)
  readonly text!: string;
  @ApiProperty({ required: false, format: 'uuid' }) @IsOptional() @IsUUID() readonly dwellingId?: string;
}

export class EarlierGuest {
  @ApiProperty({ format: 'uuid' }) readonly noticeId!: string;
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty({ type: GuestAsStated }) readonly guest!: GuestAsStated;
}

export class EarlierGuests {
  @ApiProperty({ type: [EarlierGuest] }) readonly items!: EarlierGuest[];
}
