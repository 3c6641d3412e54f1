import type { Day } from '@libs/calendar';
import { doubts, type Doubt } from '@libs/residence-law';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { AfterRows, RowsAsked } from '../../page.field.ts';
import { DayField, OptionalDayField } from '../../day.field.ts';
import { ResidentSummary } from '../../residents/index.ts';

/** On which day, or between which days: `on`, or `from` and `until`; neither asks about today. */
export class PeopleQuestion {
  @OptionalDayField('the day') readonly on?: Day | null;
  @OptionalDayField('the first day of a period') readonly from?: Day | null;
  @OptionalDayField('the first day after the period') readonly until?: Day | null;
  @RowsAsked(100) readonly limit: number = 100;
  @AfterRows() readonly cursor?: string;
}

/** A stretch of days `[from, until)` on which somebody was at the dwelling, or may have been. */
export class StayAtDwelling {
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ format: 'date' }) readonly until!: string;
  @ApiProperty({ enum: doubts, type: String, nullable: true }) readonly doubt!: Doubt | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it ends, where it does not only turn doubtful' })
  readonly endsBecause!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly presenceId!: string | null;
} // prettier-ignore

/** Somebody at a dwelling. */
export class PersonAtDwelling {
  @ApiProperty() readonly resident!: ResidentSummary;
  @ApiProperty({ description: 'Only doubtful stays touch the days asked about' })
  readonly possible!: boolean;
  @ApiProperty({ type: [StayAtDwelling] }) readonly stays!: StayAtDwelling[];
  @ApiProperty({ description: 'Registered at this dwelling on some of the days' })
  readonly registered!: boolean;
  @ApiProperty({ description: 'Agreed that the owner sees the name' }) readonly nameDisclosed!: boolean;
  @ApiProperty({ description: 'Told to nobody outside the police' }) readonly protected!: boolean;
}

/** Who is at a dwelling; those who may be come last. */
export class PeopleAtDwellingPage {
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ format: 'date' }) readonly until!: string;
  @ApiProperty() readonly certain!: number;
  @ApiProperty() readonly possible!: number;
  @ApiProperty({ type: [PersonAtDwelling] }) readonly items!: PersonAtDwelling[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** An officer found that somebody does not live at the dwelling. */
export class NewFinding {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly residentId!: string;
  @DayField('the day it was found, not later than today') readonly foundOn!: Day;
  @DayField('the first day the person was no longer there, as far as known') readonly goneSince!: Day;
  @ApiProperty({ minLength: 3, maxLength: 500, description: 'A visit, who said so' })
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  readonly basis!: string;
}

export class FindingDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ format: 'date' }) readonly foundOn!: string;
  @ApiProperty({ format: 'date' }) readonly goneSince!: string;
  @ApiProperty() readonly basis!: string;
  @ApiProperty({ description: 'Departures that were recorded by it' }) readonly departures!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'A registration at the dwelling that still holds' })
  readonly registrationId!: string | null;
} // prettier-ignore

export class FindingsOfDwelling {
  @ApiProperty({ type: [FindingDetails] }) readonly items!: FindingDetails[];
}
