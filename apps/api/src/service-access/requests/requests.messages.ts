import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageAskedById } from '../../page-asked.messages.ts';
import { OptionalCommuneCode } from '../../places/index.ts';
import { InsuredApart, InsuredHousehold } from './insured-households.messages.ts';
import {
  type InsuredThrough,
  insuredThroughs,
  type Need,
  needs,
  type OutcomeOfNeed,
  outcomesOfNeed,
  type RefusalReason,
  refusalReasons,
  type RequestState,
  requestStates,
  type RequestStep,
  requestSteps,
} from './what-may-follow.ts';

/** Status groups as they are counted; `none`: not away from home, or not derived yet. */
export const statusGroupsCounted = ['registered', 'pending', 'declared', 'unregistered', 'none'] as const;

/** Whose need, where. */
export class NeedQuestion extends PageAskedById {
  @ApiProperty({ enum: needs }) @IsIn(needs) readonly need!: Need;
  @OptionalCommuneCode() readonly communeCode?: string | null;
  @ApiProperty({ required: false, minimum: 0, maximum: 12, description: '0: preschool' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(12)
  readonly grade?: number;
  @ApiProperty({
    required: false,
    enum: ['only'],
    description:
      'Instead of the others, those set aside: not heard of for long, or said to be insured already. They may be asked for like anybody',
  })
  @IsOptional()
  @IsIn(['only'])
  readonly setAside?: 'only';
}

/** Somebody who lives here, registered or not, and of whom no place or insurance is known: just what placing needs. */
export class PersonInNeed {
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ enum: ['male', 'female'] }) readonly sex!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dateOfBirth!: string | null;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ type: Number, nullable: true, description: '0: preschool; null where it is no school' })
  readonly grade!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Head of the household' })
  readonly guardian!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Telephone or e-mail, the own or the guardian’s',
  })
  readonly contact!: string | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'People registered at the same dwelling, this person among them; 0: none yet; null for a school',
  })
  readonly registeredTogether!: number | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'Alike for those registered together at one dwelling; null: not registered yet, or a school',
  })
  readonly registeredAt!: string | null;
}

export class PeopleInNeed {
  @ApiProperty({ description: 'The year in which the school year begins for which a place is sought' })
  readonly schoolYear!: number;
  @ApiProperty({ type: [PersonInNeed] }) readonly items!: PersonInNeed[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** How many people of a commune and grade are in need. */
export class NeedCount {
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ type: Number, nullable: true }) readonly grade!: number | null;
  @ApiProperty() readonly count!: number;
  @ApiProperty({ description: 'Not among them: those set aside' }) readonly setAside!: number;
}

/** How many people in need are of a status group; `null` where it may not be told. */
export class GroupInNeed {
  @ApiProperty({ enum: statusGroupsCounted }) readonly group!: string;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'In tens, rounded down; null: withheld, since it or the rest is fewer than ten',
  })
  readonly count!: number | null;
}

export class NeedCounts {
  @ApiProperty() readonly schoolYear!: number;
  @ApiProperty({ type: [NeedCount] }) readonly rows!: NeedCount[];
  @ApiProperty() readonly total!: number;
  @ApiProperty({ type: [GroupInNeed], description: 'All groups' })
  readonly byGroup!: GroupInNeed[];
  @ApiProperty({ description: 'Requests whose due day has passed' }) readonly overdue!: number;
}

/** A family asks for a place or insurance; a household in one go. Or what came of calling on it, in one go as well. */
export class NewServiceRequest {
  @ApiProperty({ enum: needs }) @IsIn(needs) readonly need!: Need;
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 20 })
  @IsUUID('all', { each: true })
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  readonly residentIds!: string[];
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly note?: string | null;
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    enum: outcomesOfNeed,
    description: 'What came of calling on them; left out: a place or insurance is asked for',
  })
  @IsOptional()
  @IsIn(outcomesOfNeed)
  readonly outcome?: OutcomeOfNeed | null;
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    minLength: 2,
    maxLength: 200,
    description: 'Where they have a place or insurance already',
  })
  @IsOptional()
  @IsString()
  @Length(2, 200)
  readonly place?: string | null;
  @ApiProperty({
    required: false,
    nullable: true,
    enum: insuredThroughs,
    type: String,
    description: 'Through what somebody has health insurance already, who has it',
  })
  @IsOptional()
  @IsIn(insuredThroughs)
  readonly insuredThrough?: InsuredThrough | null;
}

/** Which requests to show. */
export class RequestFilter extends PageAskedById {
  @ApiProperty({ enum: needs }) @IsIn(needs) readonly need!: Need;
  @ApiProperty({ required: false, enum: requestStates })
  @IsOptional()
  @IsIn(requestStates)
  readonly state?: RequestState;
  @ApiProperty({ required: false, enum: ['overdue'], description: 'Those whose due day has passed' })
  @IsOptional()
  @IsIn(['overdue'])
  readonly due?: 'overdue';
}

/** One step on a request: the place for a referral, the reason for a refusal. */
export class StepOnRequest {
  @ApiProperty({ enum: requestSteps }) @IsIn(requestSteps) readonly step!: RequestStep;
  @ApiProperty({ type: String, required: false, nullable: true, minLength: 2, maxLength: 200 })
  @IsOptional()
  @IsString()
  @Length(2, 200)
  readonly place?: string | null;
  @ApiProperty({ required: false, nullable: true, enum: refusalReasons, type: String })
  @IsOptional()
  @IsIn(refusalReasons)
  readonly reason?: RefusalReason | null;
  @ApiProperty({
    required: false,
    nullable: true,
    enum: insuredThroughs,
    type: String,
    description: 'Through what somebody has health insurance already, who has it',
  })
  @IsOptional()
  @IsIn(insuredThroughs)
  readonly insuredThrough?: InsuredThrough | null;
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly note?: string | null;
  @ApiProperty({
    required: false,
    default: false,
    description: 'For everybody of the family whom it may follow for',
  })
  @IsOptional()
  @IsBoolean()
  readonly wholeFamily?: boolean;
}

/** What happened to a request. */
export class RequestEvent {
  @ApiProperty({ enum: ['request', ...requestSteps, 'wish_to_register', 'part_family'] })
  readonly step!: string;
  @ApiProperty({ type: String, nullable: true }) readonly place!: string | null;
  @ApiProperty({ enum: refusalReasons, type: String, nullable: true }) readonly reason!: string | null;
  @ApiProperty({ enum: insuredThroughs, type: String, nullable: true })
  readonly insuredThrough!: InsuredThrough | null;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
}

/** What the family was told, and how the message fared. */
export class MessageToFamily {
  @ApiProperty({ enum: ['email', 'sms'] }) readonly channel!: string;
  @ApiProperty({ enum: ['requested', 'referred', 'waiting_list', 'accepted', 'enrolled', 'refused', 'late'] })
  readonly step!: string;
  @ApiProperty({ enum: ['waiting', 'sent', 'given_up', 'not_sent'] }) readonly state!: string;
  @ApiProperty({ format: 'date-time' }) readonly writtenAt!: string;
}

/** A request of one person of a family. */
export class ServiceRequest {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly familyId!: string;
  @ApiProperty({ enum: needs }) readonly need!: Need;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dateOfBirth!: string | null;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ type: String, nullable: true }) readonly contact!: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly schoolYear!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly grade!: number | null;
  @ApiProperty({ enum: requestStates }) readonly state!: RequestState;
  @ApiProperty({ type: String, nullable: true }) readonly place!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'The next step is due' })
  readonly dueOn!: string | null;
  @ApiProperty({ description: 'The due day has passed' }) readonly isOverdue!: boolean;
  @ApiProperty({ description: 'The person died: nothing is due, nobody is told, and it may only be ended' })
  readonly hasDied!: boolean;
  @ApiProperty({
    enum: ['in_need', 'set_aside'],
    type: String,
    nullable: true,
    description: 'Where a refused person who still lives here stands; null: not refused, or asked for again',
  })
  readonly afterRefusal!: 'in_need' | 'set_aside' | null;
  @ApiProperty({ description: 'Requests of the same family and need' }) readonly familySize!: number;
  @ApiProperty({ enum: requestSteps, isArray: true }) readonly mayFollow!: RequestStep[];
  @ApiProperty({ enum: refusalReasons, isArray: true, description: 'Reasons for which it may be refused' })
  readonly reasons!: RefusalReason[];
  @ApiProperty({ type: [InsuredHousehold], description: 'Of health insurance; one for each dwelling' })
  readonly insuredTogether!: InsuredHousehold[];
  @ApiProperty({
    type: [InsuredApart],
    description: 'Of health insurance: who takes no place in a household',
  })
  readonly insuredApart!: InsuredApart[];
  @ApiProperty({ description: 'The family agreed that the commune police hear of its wish to register' })
  readonly wishesToRegister!: boolean;
  @ApiProperty({ type: [RequestEvent] }) readonly history!: RequestEvent[];
  @ApiProperty({ type: [MessageToFamily], description: 'What the family was told' })
  readonly messages!: MessageToFamily[];
}

export class ServiceRequests {
  @ApiProperty({ type: [ServiceRequest] }) readonly items!: ServiceRequest[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}
