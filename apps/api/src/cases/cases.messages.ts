import type { Day } from '@libs/calendar';
import { refusalGrounds, type RefusalGround, type StopReason, stopReasons } from '@libs/residence-law';
import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { OptionalDayField } from '../day.field.ts';
import { accountRoles } from '../sign-in/index.ts';
import { CaseSummary } from './case-lists.messages.ts';
import { caseActions, type CaseAction, caseStates, type CaseState, requirements } from './what-may-follow.ts';

export const verdicts = ['grant', 'refuse'] as const;

/** A remark of the officer, without which a message is complete as well. */
const Remark = () => (target: object, name: string) => {
  ApiProperty({ type: String, required: false, nullable: true, maxLength: 2000 })(target, name);
  IsOptional()(target, name);
  IsString()(target, name);
  MaxLength(2000)(target, name);
};

/** An officer's decision: a grant, with its term where the kind has one, or a refusal with its grounds. */
export class CaseDecision {
  @ApiProperty({ enum: verdicts }) @IsIn(verdicts) readonly verdict!: (typeof verdicts)[number];
  @OptionalDayField('the first day of the term; never before the day of the decision')
  readonly from?: Day | null;
  @OptionalDayField('the last day of the term, at most two years after the first')
  readonly lastDay?: Day | null;
  @ApiProperty({ required: false, enum: refusalGrounds, isArray: true })
  @ValidateIf((decision: CaseDecision) => decision.verdict === 'refuse')
  @IsArray()
  @ArrayNotEmpty()
  @IsIn(refusalGrounds, { each: true })
  readonly grounds?: RefusalGround[];
  @Remark() readonly note?: string | null;
}

/** What is missing and must be brought, by codes of papers, consents and details. */
export class SupplementRequest {
  @ApiProperty({ type: [String], minItems: 1, maxItems: 20 })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @Matches(/^[a-z][a-z_]{1,59}$/, { each: true })
  readonly missing!: string[];
  @OptionalDayField('the day by which it is expected') readonly until?: Day | null;
  @Remark() readonly note?: string | null;
}

/** A remark that goes along with a step. */
export class StepRemark {
  @Remark() readonly note?: string | null;
}

export const outsideBodies = ['peoples_committee', 'commune_police_elsewhere', 'other'] as const;

/** What another body may be asked about; for the first three the clock of a registration stands still (T-07). */
export const outsideSubjects = [...stopReasons, 'other'] as const;

/** What another body is asked. */
export class OutsideQuestion {
  @ApiProperty({ enum: outsideBodies }) @IsIn(outsideBodies) readonly of!: (typeof outsideBodies)[number];
  @ApiProperty({ enum: outsideSubjects })
  @IsIn(outsideSubjects)
  readonly about!: (typeof outsideSubjects)[number];
  @Remark() readonly note?: string | null;
  @OptionalDayField('the day by which an answer is expected; ten days on where nothing is said')
  readonly answerBy?: Day | null;
}

export const outsideOutcomes = ['confirmed', 'not_confirmed', 'no_answer'] as const;

/** What the other body answered; without an answer the officer says why the case goes on. */
export class OutsideAnswer {
  @ApiProperty({ enum: outsideOutcomes })
  @IsIn(outsideOutcomes)
  readonly outcome!: (typeof outsideOutcomes)[number];
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    maxLength: 2000,
    description: 'Needed with no_answer',
  })
  @ValidateIf(({ outcome, note }: OutsideAnswer) => outcome === 'no_answer' || note != null)
  @IsString()
  @MinLength(3)
  @MaxLength(2000)
  readonly note?: string | null;
}

/** Why the longer limit of the kind runs. */
export class CaseComplexity {
  @ApiProperty({ minLength: 5, maxLength: 2000 })
  @IsString()
  @MinLength(5)
  @MaxLength(2000)
  readonly reason!: string;
}

/** Taking a case, or taking it over from a colleague whose claim rests. */
export class CaseClaiming {
  @ApiProperty({ required: false, default: false }) @IsOptional() @IsBoolean() readonly takeOver: boolean =
    false;
  @Remark() readonly reason?: string | null;
}

/** Why a day is skipped when working days are counted. */
export class SkippedDay {
  @ApiProperty({ format: 'date' }) readonly day!: string;
  @ApiProperty() readonly why!: string;
}

/** A stretch for which the clock stood still. */
export class ClockStopped {
  @ApiProperty({ format: 'date' }) readonly askedOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly answeredOn!: string | null;
  @ApiProperty({ enum: stopReasons }) readonly reason!: StopReason;
}

/** How the due day came about: from which day, how many working days, which days do not count, and the article. */
export class DueDerivation {
  @ApiProperty({ format: 'date-time', description: 'When it was complete, or what the law counts from came' })
  readonly startedAt!: string;
  @ApiProperty({ description: 'What comes online outside the hours of intake counts from the next session' })
  readonly cameOnline!: boolean;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ description: 'How many days are allowed, in the unit' }) readonly workingDays!: number;
  @ApiProperty({ enum: ['working_days', 'calendar_days'] })
  readonly unit!: 'working_days' | 'calendar_days';
  @ApiProperty({ type: [SkippedDay] }) readonly skipped!: SkippedDay[];
  @ApiProperty({ type: [ClockStopped], required: false, description: 'When the clock stood still' })
  readonly stopped?: ClockStopped[];
  @ApiProperty({ description: 'A day in between is not yet decided by the yearly notice' })
  readonly provisional!: boolean;
  @ApiProperty() readonly article!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: 'Article by which the clock stood still',
  })
  readonly stoppedBy?: string | null;
}

/** One step of a case. */
export class CaseEventRecord {
  @ApiProperty() readonly kind!: string;
  @ApiProperty({ format: 'date' }) readonly happenedOn!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ type: String, nullable: true }) readonly officerName!: string | null;
  @ApiProperty({ type: Object }) readonly details!: Record<string, unknown>;
}

/** What a case was handed in with. */
export class FilingDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ description: 'Commune, year and number, as people say it' }) readonly number!: string;
  @ApiProperty() readonly trackingCode!: string;
  @ApiProperty({ format: 'date' }) readonly filedOn!: string;
  @ApiProperty({ enum: ['one', 'household', 'list'] }) readonly form!: string;
  @ApiProperty({ type: String, nullable: true }) readonly organisation!: string | null;
  @ApiProperty({ enum: ['counter', 'online'] }) readonly channel!: string;
  @ApiProperty() readonly feeVnd!: number;
  @ApiProperty({ type: String, nullable: true }) readonly feeExemption!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null while the whole fee or the rest is still to be paid',
  })
  readonly feeReceiptNumber!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'For what was paid before more was charged' })
  readonly feeReceiptsBefore!: string | null;
  @ApiProperty({ description: 'How many cases were handed in together' }) readonly cases!: number;
}

/** A registration that a case led to. */
export class GrantedRegistration {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ format: 'date' }) readonly lastDay!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly endedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly endGround!: string | null;
}

/** What may happen next, whose step it is and what it must come with. */
export class PossibleStep {
  @ApiProperty({ enum: caseActions }) readonly action!: CaseAction;
  @ApiProperty({ enum: caseStates }) readonly to!: CaseState;
  @ApiProperty({ enum: accountRoles, isArray: true }) readonly by!: readonly string[];
  @ApiProperty({ enum: requirements, isArray: true }) readonly requires!: readonly string[];
}

/** Names of the messages that tell what was asked, one per kind or group of kinds; each carries its `kind`. */
const requests = [
  'RegistrationRequest',
  'EndingRequest',
  'CancellationRequest',
  'NoResidenceRequest',
  'AbsenceRequest',
  'ConfirmationRequest',
];

/** A whole case: what was filed, its history, its clock and its result. */
export class CaseDetails extends CaseSummary {
  @ApiProperty({ type: FilingDetails, nullable: true, description: 'Null for another commune’s case' })
  readonly filing!: FilingDetails | null;
  @ApiProperty({ oneOf: requests.map((name) => ({ $ref: getSchemaPath(name) })) })
  readonly request!: object;
  @ApiProperty({ type: DueDerivation, nullable: true }) readonly dueDerivation!: DueDerivation | null;
  @ApiProperty({ type: [CaseEventRecord] }) readonly history!: CaseEventRecord[];
  @ApiProperty({ type: [PossibleStep], description: 'What may happen next' })
  readonly mayFollow!: PossibleStep[];
  @ApiProperty({ type: GrantedRegistration, nullable: true })
  readonly registration!: GrantedRegistration | null;
}
