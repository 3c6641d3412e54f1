import { type ConfidenceTag, parameterNames, residenceStatuses } from '@libs/residence-law';
import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsObject, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { DayField } from '../day.field.ts';
import { type ProposalKind, proposalKinds, type ProposalState, proposalStates } from './rule-proposal.ts';

const confidenceTags = [
  'A',
  'B',
  'C',
  'MH',
  'MM',
  'ML',
  'U',
  'REC',
] as const satisfies readonly ConfidenceTag[];

/** A parameter's value: a number, a yes or a short name under each of its keys. */
const Value = () =>
  ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'number' }, { type: 'boolean' }, { type: 'string' }] },
    example: { days: 30 },
    description: 'With exactly the keys of the values that the parameter has',
  });

/** Where a value stands, and where it was compared. */
export class RuleSource {
  @ApiProperty({ example: '68/2020/QH14' }) @IsString() @Length(1, 100) readonly instrument!: string;
  @ApiProperty({ required: false, description: 'Title of an instrument that the program does not know yet' })
  @IsOptional()
  @IsString()
  @Length(1, 300)
  readonly title?: string;
  @ApiProperty({ example: '27' }) @IsString() @Length(1, 50) readonly article!: string;
  @ApiProperty({ required: false, type: String, nullable: true, example: '1' })
  @IsOptional()
  @IsString()
  @Length(1, 20)
  readonly clause?: string | null;
  @ApiProperty({ required: false, type: String, nullable: true, example: 'c' })
  @IsOptional()
  @IsString()
  @Length(1, 20)
  readonly point?: string | null;
  @ApiProperty({ enum: confidenceTags }) @IsIn(confidenceTags) readonly tag!: ConfidenceTag;
  @ApiProperty({ example: 'Công báo số 1235+1236, trang 14', description: 'Where the text was compared' })
  @IsString()
  @Length(1, 300)
  readonly checkedAgainst!: string;
  @DayField('the day it was compared') readonly checkedOn!: Day;
}

/** A value to be confirmed as it is, or to take the place of another from a day on. */
export class RuleProposalDraft {
  @ApiProperty({ enum: proposalKinds }) @IsIn(proposalKinds) readonly kind!: ProposalKind;
  @ApiProperty({ enum: parameterNames }) @IsIn(parameterNames) readonly parameter!: string;
  @DayField('the first day on which the value holds') readonly from!: Day;
  @Value()
  @IsObject()
  readonly value!: Record<string, unknown>;
  @ApiProperty({ type: RuleSource })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => RuleSource)
  readonly source!: RuleSource;
}

/** Why a proposal is refused. */
export class ProposalRejection {
  @ApiProperty() @IsString() @Length(1, 500) readonly reason!: string;
}

/** One value of a parameter, from its first day to the first day of the next. */
export class RuleVersion {
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @Value() readonly value!: Record<string, unknown>;
  @ApiProperty({ description: 'The provision in words' }) readonly article!: string;
  @ApiProperty() readonly instrument!: string;
  @ApiProperty({ description: 'Row of the parameter reference, or where it was compared' })
  readonly reference!: string;
  @ApiProperty({ enum: confidenceTags }) readonly tag!: ConfidenceTag;
  @ApiProperty({ description: 'Whether two administrators have confirmed it' }) readonly confirmed!: boolean;
  @ApiProperty({ format: 'date' }) readonly checkedOn!: string;
  @ApiProperty() readonly url!: string;
}

/** A number or a choice that the law, the study or this system sets, with all its values over time, newest first. */
export class RuleParameter {
  @ApiProperty({ enum: parameterNames }) readonly name!: string;
  @ApiProperty({ description: 'Whether a change can change somebody’s residence status' })
  readonly changesStatus!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'First day of the value in force today',
  })
  readonly inForceFrom!: string | null;
  @ApiProperty({ type: [RuleVersion] }) readonly versions!: RuleVersion[];
}

/** All parameters. */
export class RuleParameters {
  @ApiProperty({ type: [RuleParameter] }) readonly items!: RuleParameter[];
}

/** People of whom the first day that would change changes in one way. Each is in one row. */
export class StatusChange {
  @ApiProperty({ type: String, nullable: true }) readonly communeBefore!: string | null;
  @ApiProperty({ type: String, nullable: true, enum: residenceStatuses }) readonly statusBefore!:
    string | null;
  @ApiProperty({ type: String, nullable: true }) readonly communeAfter!: string | null;
  @ApiProperty({ type: String, nullable: true, enum: residenceStatuses }) readonly statusAfter!:
    string | null;
  @ApiProperty({ format: 'date', description: 'The earliest first changed day among them' })
  readonly firstOn!: string;
  @ApiProperty() readonly people!: number;
}

/** Who would change status: counts only. */
export class DryRun {
  @ApiProperty({ description: 'Everybody there is' }) readonly people!: number;
  @ApiProperty({ description: 'Looked at so far' }) readonly lookedAt!: number;
  @ApiProperty({ description: 'Of those, people some day of whom would count differently' })
  readonly changing!: number;
  @ApiProperty({ type: [StatusChange] }) readonly changes!: StatusChange[];
  @ApiProperty() readonly finished!: boolean;
  @ApiProperty({ description: 'Whether the rules changed since: then it is to be run again' })
  readonly outdated!: boolean;
}

/** How far the recalculation after an approval got. */
export class Recalculation {
  @ApiProperty({ enum: ['waiting', 'running', 'finished'] }) readonly state!: string;
  @ApiProperty() readonly people!: number;
  @ApiProperty() readonly done!: number;
  @ApiProperty({ description: 'People whose stored status changed' }) readonly changed!: number;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly beganAt!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly finishedAt!: string | null;
}

/** A proposal with its dry run and, once approved, the recalculation. */
export class RuleProposalDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: proposalKinds }) readonly kind!: ProposalKind;
  @ApiProperty({ enum: parameterNames }) readonly parameter!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @Value() readonly value!: Record<string, unknown>;
  @ApiProperty({ description: 'The provision in words' }) readonly article!: string;
  @ApiProperty() readonly checkedAgainst!: string;
  @ApiProperty({ enum: proposalStates }) readonly state!: ProposalState;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty() readonly proposedBy!: string;
  @ApiProperty({ type: String, nullable: true }) readonly decidedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly decisionNote!: string | null;
  @ApiProperty({ description: 'Whether the asker put it forward, and so cannot approve it' })
  readonly own!: boolean;
  @ApiProperty({ type: DryRun }) readonly dryRun!: DryRun;
  @ApiProperty({ type: Recalculation, nullable: true }) readonly recalculation!: Recalculation | null;
}

/** The latest proposals, newest first. */
export class RuleProposals {
  @ApiProperty({ type: [RuleProposalDetails] }) readonly items!: RuleProposalDetails[];
}
