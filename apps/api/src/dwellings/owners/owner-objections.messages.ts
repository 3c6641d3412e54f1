import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { AfterRows, RowsAsked } from '../../page.field.ts';

export const objectionOutcomes = ['upheld', 'partly_upheld', 'not_upheld'] as const;
type Outcome = (typeof objectionOutcomes)[number];

const answerTimings = ['in_time', 'late'] as const;

/** Somebody registered at an owner's dwelling: initials, or the name of whoever agreed to it. */
export class RegisteredPerson {
  @ApiProperty({ format: 'uuid', description: 'Names the registration in an objection' })
  readonly reference!: string;
  @ApiProperty() readonly initials!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Of those who agreed to it alone' })
  readonly fullName!: string | null;
  @ApiProperty({ format: 'date' }) readonly since!: string;
}

/** Who is registered at an owner's dwelling today. Those who are protected are never told of. */
export class RegisteredAtDwelling {
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty() readonly count!: number;
  @ApiProperty({ type: [RegisteredPerson] }) readonly items!: RegisteredPerson[];
}

/** An owner contests who is registered at the dwelling. */
export class NewObjection {
  @ApiProperty({ minLength: 5, maxLength: 2000 })
  @IsString()
  @MinLength(5)
  @MaxLength(2000)
  readonly says!: string;
  @ApiProperty({ required: false, type: String, nullable: true, format: 'uuid', description: 'The registration it is about' })
  @IsOptional()
  @IsUUID()
  readonly reference?: string | null;
} // prettier-ignore

/** By when an objection is answered, and how that day was counted. */
export class ObjectionDue {
  @ApiProperty({ format: 'date', description: 'The day it was made, which does not count' })
  readonly from!: string;
  @ApiProperty() readonly workingDays!: number;
  @ApiProperty({ type: [String], description: 'Days on the way on which offices rest' })
  readonly skipped!: string[];
  @ApiProperty({ description: 'A day on the way lies in a year whose holidays are not known' })
  readonly provisional!: boolean;
  @ApiProperty() readonly article!: string;
  @ApiProperty({ description: 'How well the number of days is known' }) readonly tag!: string;
  @ApiProperty() readonly confirmed!: boolean;
}

export class ObjectionDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly says!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly registrationId!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly madeAt!: string;
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
  @ApiProperty() readonly dueDerivation!: ObjectionDue;
  @ApiProperty({ enum: objectionOutcomes, type: String, nullable: true }) readonly outcome!: Outcome | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly answeredAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly answerNote!: string | null;
}

export class ObjectionList {
  @ApiProperty({ type: [ObjectionDetails] }) readonly items!: ObjectionDetails[];
}

/** Which objections to show. */
export class ObjectionFilter {
  @ApiProperty({ required: false, enum: ['open', 'answered'], default: 'open' })
  @IsIn(['open', 'answered'])
  readonly state: 'open' | 'answered' = 'open';
  @ApiProperty({ required: false, format: 'uuid' }) @IsOptional() @IsUUID() readonly dwellingId?: string;
  @RowsAsked(50) readonly limit: number = 50;
  @AfterRows() readonly cursor?: string;
}

/** An objection as officers see it, with what they did about it before it was answered. */
export class ObjectionOfOwner extends ObjectionDetails {
  @ApiProperty() readonly address!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Whom it is about' })
  readonly residentId!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly fullName!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who answered it' })
  readonly officerName!: string | null;
  @ApiProperty({
    enum: answerTimings,
    type: String,
    nullable: true,
    description: 'Whether it was answered by the day it was due',
  })
  readonly timing!: (typeof answerTimings)[number] | null;
  @ApiProperty({ type: [String], description: 'The days of visits that were made because of it' })
  readonly visitedOn!: string[];
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'When whom it is about was found not to live there',
  })
  readonly foundGoneOn!: string | null;
}

export class ObjectionPage {
  @ApiProperty({ type: [ObjectionOfOwner], description: 'The earliest due first, or what was answered last' })
  readonly items!: ObjectionOfOwner[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** What an owner is answered. */
export class ObjectionAnswer {
  @ApiProperty({ enum: objectionOutcomes }) @IsIn(objectionOutcomes) readonly outcome!: Outcome;
  @ApiProperty({ minLength: 5, maxLength: 2000, description: 'What the owner reads' })
  @IsString()
  @MinLength(5)
  @MaxLength(2000)
  readonly note!: string;
}
