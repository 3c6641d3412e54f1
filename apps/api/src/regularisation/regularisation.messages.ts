import type { Day } from '@libs/calendar';
import {
  type ConfidenceTag,
  type ProvisionCode,
  provisionCodes,
  type WhyNoneOffered,
  whyNoneOffered,
} from '@libs/residence-law';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageAsked } from '../page-asked.messages.ts';
import { DayField, OptionalDayField } from '../day.field.ts';
import {
  type RegularisationOutcome,
  regularisationOutcomes,
  type RegularisationState,
  regularisationStates,
  type RegularisationStep,
  regularisationSteps,
} from './what-may-follow.ts';

/** Lists by which an officer works: those that are due first, all that are open, those that ended; and all of a person. */
export const regularisationLists = ['due', 'open', 'closed', 'all'] as const;

export class RegularisationFilter extends PageAsked {
  @ApiProperty({ required: false, enum: regularisationLists, default: 'open' })
  @IsIn(regularisationLists)
  readonly list: (typeof regularisationLists)[number] = 'open';
  @ApiProperty({ required: false, format: 'uuid', description: 'Only those of this person' })
  @IsOptional()
  @IsUUID()
  readonly residentId?: string;
}

/** Somebody lives here unregistered and is to be helped. */
export class NewRegularisation {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly residentId!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly dwellingId!: string;
  @DayField('the day on which it was found, not later than today') readonly foundOn!: Day;
}

/** What was done for the person. */
export class NewRegularisationStep {
  @ApiProperty({ enum: regularisationSteps }) @IsIn(regularisationSteps) readonly step!: RegularisationStep;
  @DayField('the day of the step, not later than today') readonly happenedOn!: Day;
  @OptionalDayField('of an invitation: the day for which the person is expected at the counter')
  readonly appointmentOn?: Day | null;
  @OptionalDayField(
    'when the case is to come up again; absent: after a week, or the day after the appointment',
  )
  readonly remindOn?: Day | null;
  @ApiProperty({
    required: false,
    enum: regularisationOutcomes,
    description: 'Of the last step: how it ended',
  })
  @IsOptional()
  @IsIn(regularisationOutcomes)
  readonly outcome?: RegularisationOutcome;
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  readonly note?: string | null;
}

/** A regularisation in a list. */
export class RegularisationSummary {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: Number, nullable: true }) readonly birthYear!: number | null;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ format: 'date' }) readonly foundOn!: string;
  @ApiProperty({ enum: regularisationStates }) readonly state!: RegularisationState;
  @ApiProperty({ enum: regularisationOutcomes, nullable: true })
  readonly outcome!: RegularisationOutcome | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly remindOn!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'First day of the presence here',
  })
  readonly arrivedOn!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'Registered here meanwhile: the last day of the term',
  })
  readonly registeredUntil!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'A case of registration that is open at the counter',
  })
  readonly openCaseId!: string | null;
}

export class RegularisationPage {
  @ApiProperty({ type: [RegularisationSummary] }) readonly items!: RegularisationSummary[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

export class RegularisationHistoryEntry {
  @ApiProperty({ enum: ['opened', ...regularisationSteps] }) readonly step!: 'opened' | RegularisationStep;
  @ApiProperty({ format: 'date' }) readonly happenedOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly appointmentOn!: string | null;
  @ApiProperty({ enum: regularisationOutcomes, nullable: true })
  readonly outcome!: RegularisationOutcome | null;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
  @ApiProperty() readonly officerName!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
}

export class RegularisationDetails extends RegularisationSummary {
  @ApiProperty({ type: [RegularisationHistoryEntry] }) readonly history!: RegularisationHistoryEntry[];
  @ApiProperty({ enum: regularisationSteps, isArray: true }) readonly mayFollow!: RegularisationStep[];
}

/** A provision that an officer may look at, with its range; never a fine. */
export class CandidateProvisionDetails {
  @ApiProperty({ enum: provisionCodes }) readonly code!: ProvisionCode;
  @ApiProperty() readonly leastVnd!: number;
  @ApiProperty() readonly mostVnd!: number;
  @ApiProperty() readonly warningPossible!: boolean;
  @ApiProperty() readonly article!: string;
  @ApiProperty({ type: String, description: 'How well the provision is known' }) readonly tag!: ConfidenceTag;
  @ApiProperty({ type: String, description: 'How well the range is known' })
  readonly tagOfRange!: ConfidenceTag;
  @ApiProperty({ description: 'Whether both are confirmed or read in the official text' })
  readonly confirmed!: boolean;
}

/** What an officer may look at; nothing at all for people who are not surely adults. */
export class CandidateProvisionsAnswer {
  @ApiProperty() readonly offered!: boolean;
  @ApiProperty({ enum: whyNoneOffered, nullable: true }) readonly because!: WhyNoneOffered | null;
  @ApiProperty({ format: 'date', description: 'The day by whose version it is said' }) readonly on!: string;
  @ApiProperty({ type: [CandidateProvisionDetails] }) readonly provisions!: CandidateProvisionDetails[];
}
