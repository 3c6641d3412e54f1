import type { Day, LocalDateTime } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { DayField, OptionalDayField } from '../day.field.ts';
import { OptionalInstantField } from '../instant.field.ts';

const purposes = ['work', 'study', 'family', 'medical', 'other'] as const;
const hostRelations = ['none', 'close_relative'] as const;
const sources = ['inspection', 'employer_list', 'host_list', 'person'] as const;

/** Somebody lives or sleeps in a dwelling of the officer's commune. */
export class NewPresence {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly dwellingId!: string;
  @DayField('the day of arrival') readonly arrivedOn!: Day;
  @OptionalInstantField('the instant of arrival, on that day')
  readonly arrivedAt?: LocalDateTime | null;
  @OptionalDayField('the first day the person means to be gone') readonly plannedUntil?: Day | null;
  @ApiProperty({ enum: purposes }) @IsIn(purposes) readonly purpose!: (typeof purposes)[number];
  @ApiProperty({ enum: hostRelations, required: false, default: 'none' })
  @IsIn(hostRelations)
  readonly hostRelation: (typeof hostRelations)[number] = 'none';
  @ApiProperty({ enum: sources }) @IsIn(sources) readonly source!: (typeof sources)[number];
}

/** A day on which something showed the person there. */
export class NewConfirmation {
  @DayField('the day') readonly confirmedOn!: Day;
}

/** The person has left. */
export class NewDeparture {
  @DayField('the first day no longer there, not later than today') readonly leftOn!: Day;
}

/** A stay told to the office by telephone and entered by an officer (thông báo lưu trú). */
export class NewStayReport {
  @DayField('the first day reported, not before the arrival') readonly from!: Day;
  @DayField('the first day no longer reported') readonly until!: Day;
}

/** Why a fact was wrong. */
export class Voiding {
  @ApiProperty({ minLength: 5, maxLength: 500 })
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  readonly reason!: string;
}

/** The id of the recorded fact. */
export class RecordedPresenceFact {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
}
