import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { PageAsked } from '../page-asked.messages.ts';
import { type CaseKind, caseKinds, type CaseState, caseStates } from './what-may-follow.ts';

/** Who works on a case, and since when. */
export class CaseClaim {
  @ApiProperty({ format: 'uuid' }) readonly officerId!: string;
  @ApiProperty() readonly displayName!: string;
  @ApiProperty({ format: 'date-time' }) readonly since!: string;
}

/** A case in a list. */
export class CaseSummary {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: caseKinds }) readonly kind!: CaseKind;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dateOfBirth!: string | null;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ description: 'Empty where the kind has no dwelling' }) readonly address!: string;
  @ApiProperty({ enum: caseStates }) readonly state!: CaseState;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'Of the term asked for, if the kind has one',
  })
  readonly requestedFrom!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly requestedLastDay!: string | null;
  @ApiProperty({ type: CaseClaim, nullable: true }) readonly claim!: CaseClaim | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly dueOn!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly dueAt!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'While it waits: until when' })
  readonly waitingUntil!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly openedAt!: string;
}

export class CasePage {
  @ApiProperty({ type: [CaseSummary] }) readonly items!: CaseSummary[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** Lists by which an officer works; each holds only cases about which something is still to be done. */
export const workLists = [
  'open',
  'mine',
  'unassigned',
  'due_today',
  'overdue',
  'waiting_for_applicant',
  'waiting_for_outside',
  'referred',
] as const;
export type WorkList = (typeof workLists)[number];

/** Which cases to show; codes and cursors only, so that no name ever stands in an address. */
export class CaseFilter extends PageAsked {
  @ApiProperty({ required: false, enum: workLists }) @IsOptional() @IsIn(workLists) readonly list?: WorkList;
  @ApiProperty({ required: false, enum: caseStates, description: 'Without a list: all cases in this state' })
  @IsOptional()
  @IsIn(caseStates)
  readonly state?: CaseState;
  @ApiProperty({ required: false, enum: caseKinds }) @IsOptional() @IsIn(caseKinds) readonly kind?: CaseKind;
}

/** How many days ahead a registration is said to lapse. */
export const lapseHorizons = [1, 7, 15, 30] as const;

/** Registrations that lapse within so many days. */
export class LapsingFilter extends PageAsked {
  @ApiProperty({ enum: lapseHorizons, default: 30 })
  @Type(() => Number)
  @IsIn(lapseHorizons)
  readonly within: (typeof lapseHorizons)[number] = 30;
}

/** A registration that lapses soon. */
export class LapsingRegistration {
  @ApiProperty({ format: 'uuid' }) readonly registrationId!: string;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dateOfBirth!: string | null;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ format: 'date' }) readonly lastDay!: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'An open case about going on' })
  readonly openCaseId!: string | null;
}

export class LapsingPage {
  @ApiProperty({ type: [LapsingRegistration] }) readonly items!: LapsingRegistration[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** How many each list of an officer holds. */
export class CaseCounts {
  @ApiProperty() readonly open!: number;
  @ApiProperty() readonly mine!: number;
  @ApiProperty() readonly unassigned!: number;
  @ApiProperty() readonly due_today!: number;
  @ApiProperty() readonly overdue!: number;
  @ApiProperty() readonly waiting_for_applicant!: number;
  @ApiProperty() readonly waiting_for_outside!: number;
  @ApiProperty() readonly referred!: number;
  @ApiProperty() readonly lapsing1!: number;
  @ApiProperty() readonly lapsing7!: number;
  @ApiProperty() readonly lapsing15!: number;
  @ApiProperty() readonly lapsing30!: number;
  @ApiProperty({ description: 'Not yet entered in the national system' }) readonly to_enter!: number;
  @ApiProperty({ description: 'Ended by another commune and not yet seen' }) readonly handovers!: number;
}
