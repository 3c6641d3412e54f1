import { bases, flagNames, movements, residenceStatuses } from '@libs/residence-law';
import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { OptionalDayField } from '../day.field.ts';

/** Movement compared with the permanent residence, under each map. */
export class MovementUnderEachBasis {
  @ApiProperty({ enum: movements }) readonly legal!: string;
  @ApiProperty({ enum: movements }) readonly current34!: string;
  @ApiProperty({ enum: movements }) readonly legacy63!: string;
}

/** Whether the person is a migrant of the study, under each map. */
export class MigrantUnderEachBasis {
  @ApiProperty() readonly legal!: boolean;
  @ApiProperty() readonly current34!: boolean;
  @ApiProperty() readonly legacy63!: boolean;
}

/** What is due or worth a look, on days `[from, until)`. */
export class FlagOfTimeline {
  @ApiProperty({ enum: flagNames }) readonly flag!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ format: 'date' }) readonly until!: string;
}

/** One reason of a segment: the row that decided, its article, and the sentence. */
export class ReasonOfSegment {
  @ApiProperty() readonly row!: string;
  @ApiProperty() readonly article!: string;
  @ApiProperty() readonly sentence!: string;
  @ApiProperty({ enum: ['A', 'B', 'C', 'MH', 'MM', 'ML', 'U', 'REC'] }) readonly confidence!: string;
  @ApiProperty() readonly confirmed!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'First day of the version of the rule',
  })
  readonly ruleFrom!: string | null;
  @ApiProperty({ type: [String], enum: bases, required: false }) readonly bases?: readonly string[];
}

/** What would end a segment: an act, or time on a day. */
export class ChangeOfSegment {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly on!: string | null;
  @ApiProperty({ type: String, nullable: true, enum: residenceStatuses }) readonly leadsTo!: string | null;
}

/** Days `[from, until)` on which commune, status, movement and migrant do not change. */
export class TimelineSegment {
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ format: 'date' }) readonly until!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ enum: residenceStatuses }) readonly status!: string;
  @ApiProperty({ enum: ['registered', 'pending', 'declared', 'unregistered'] }) readonly group!: string;
  @ApiProperty({ type: MovementUnderEachBasis }) readonly movement!: MovementUnderEachBasis;
  @ApiProperty({ type: MigrantUnderEachBasis }) readonly migrant!: MigrantUnderEachBasis;
  @ApiProperty({ type: [FlagOfTimeline] }) readonly flags!: FlagOfTimeline[];
  @ApiProperty({ type: [ReasonOfSegment] }) readonly because!: ReasonOfSegment[];
  @ApiProperty({ type: [ChangeOfSegment] }) readonly whatWouldChangeIt!: ChangeOfSegment[];
}

/** A person's residence status over time. */
export class Timeline {
  @ApiProperty({ type: [TimelineSegment] }) readonly segments!: TimelineSegment[];
}

/** As known when: the end of a day, or now. */
export class TimelineQuestion {
  @OptionalDayField('as known at the end of this day') readonly knownOn?: Day | null;

  /** The first instant that is no longer known, as Postgres reads it. */
  get knownAt(): string {
    return this.knownOn ? `${this.knownOn.toString()}T23:59:59.999999+07:00` : 'infinity';
  }
}
