import type { Day, LocalDateTime } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { DayField, OptionalDayField } from '../day.field.ts';
import { OptionalInstantField } from '../instant.field.ts';
import { DaysCovered } from './stay-notices.messages.ts';

const fields = [
  'fullName',
  'dateOfBirth',
  'personalNumberOrPassport',
  'identityCardNumber',
  'purpose',
  'duration',
  'address',
  'identityShownBy',
] as const;
const subjects = ['hours', 'content', 'longest_report', 'registration'] as const;

/** A stay of nobody in particular, to be told what the law makes of a report of it. */
export class StayClockQuestion {
  @DayField('the day of arrival') readonly arrivedOn!: Day;
  @OptionalInstantField('the instant of arrival, on that day') readonly arrivedAt?: LocalDateTime | null;
  @OptionalDayField('of a stay that goes on and was reported before: the first day of the further report')
  readonly reportFrom?: Day | null;
  @OptionalDayField('the first day the guest means to be gone') readonly until?: Day | null;
}

export class ContentOfReportAsked {
  @ApiProperty({ enum: fields }) readonly field!: (typeof fields)[number];
  @ApiProperty() readonly required!: boolean;
}

export class StayClockSource {
  @ApiProperty({ enum: subjects }) readonly subject!: (typeof subjects)[number];
  @ApiProperty() readonly article!: string;
  @ApiProperty() readonly url!: string;
  @ApiProperty() readonly tag!: string;
  @ApiProperty({ description: 'Whether it has been confirmed against the gazette' })
  readonly confirmed!: boolean;
}

/** By when, whether in time if sent now, which days, and what else the law asks for. */
export class StayClockAnswer {
  @ApiProperty({ format: 'date-time' }) readonly now!: string;
  @ApiProperty({ format: 'date-time', description: 'It is in time before this moment' })
  readonly dueAt!: string;
  @ApiProperty({ enum: ['evening_of_arrival', 'morning_after_late_arrival'] }) readonly dueBecause!: string;
  @ApiProperty({ enum: ['in_time', 'late'] }) readonly timing!: 'in_time' | 'late';
  @ApiProperty({ description: 'Until it is late; below 0 since it is' }) readonly secondsLeft!: number;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly reportUntil!: string | null;
  @ApiProperty({ type: DaysCovered, nullable: true }) readonly covers!: DaysCovered | null;
  @ApiProperty({ type: Number, nullable: true }) readonly cutToDays!: number | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly plannedUntil!: string | null;
  @ApiProperty({ description: 'Whether the stay is so long that it is to be registered' })
  readonly registrationAsked!: boolean;
  @ApiProperty({ type: [ContentOfReportAsked] }) readonly content!: ContentOfReportAsked[];
  @ApiProperty({ type: [StayClockSource] }) readonly sources!: StayClockSource[];
}
