import type { Day } from '@libs/calendar';
import { filers, type Filer } from '@libs/residence-law';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { OptionalDayField } from '../day.field.ts';
import { OptionalPersonalNumberField, RegistrationInForce } from '../residents/index.ts';
import { CountedFee } from './counted-fee.ts';
import { HouseholdMemberFiled } from './filings.messages.ts';
import { CasePapersNeeded } from './registration-request.messages.ts';
import { proofKinds, type RegistrationKind, registrationKinds } from './temporary-residence.messages.ts';

/** What is asked before the form: a person, a dwelling, and what is wanted there; all else may be left open. */
export class PreCheckQuestion {
  @ApiProperty({ enum: registrationKinds, required: false, description: 'Left out: what fits' })
  @IsOptional()
  @IsIn(registrationKinds)
  readonly kind?: RegistrationKind;
  @ApiProperty({ required: false, format: 'uuid' })
  @ValidateIf(({ personalNumber }: PreCheckQuestion) => personalNumber == null)
  @IsUUID()
  readonly residentId?: string;
  @OptionalPersonalNumberField() readonly personalNumber?: string;
  @ApiProperty({ type: String, required: false, nullable: true, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly dwellingId?: string | null;
  @OptionalDayField('the first day asked for') readonly from?: Day | null;
  @OptionalDayField('the last day asked for') readonly lastDay?: Day | null;
  @ApiProperty({ enum: proofKinds, required: false, default: 'written_lease' })
  @IsIn(proofKinds)
  readonly proofKind: (typeof proofKinds)[number] = 'written_lease';
  @ApiProperty({ enum: filers, required: false, default: 'person' })
  @IsIn(filers)
  readonly filedBy: Filer = 'person';
  @ApiProperty({ required: false, default: false })
  @IsBoolean()
  readonly joinsParentOrGuardian: boolean = false;
}

/** Whether a finding keeps the case from being opened, is to be looked at, or is only good to know. */
export const severities = ['blocks', 'warns', 'shows'] as const;

export const findingCodes = [
  'person_unknown',
  'person_died',
  'person_foreign',
  'person_minor',
  'twice_on_filing',
  'registered_elsewhere',
  'registered_here',
  'registered_at_another_dwelling_here',
  'no_registration_here',
  'case_open_here',
  'case_open_elsewhere',
  'dwelling_elsewhere',
  'dwelling_blocked',
  'before_window',
  'after_last_day',
  'ended_early',
  'another_dwelling',
  'at_commune_of_permanent_residence',
  'term_ends_before_it_begins',
  'term_over_longest',
  'starts_before_decision',
  'overlaps_registration',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Something missing, blocking or good to know. Its words say who can mend it and how. */
export class Finding {
  @ApiProperty({ enum: findingCodes }) readonly code!: FindingCode;
  @ApiProperty({ enum: severities }) readonly severity!: (typeof severities)[number];
  @ApiProperty({ type: String, nullable: true }) readonly article!: string | null;
  @ApiProperty({ type: Object, description: 'Codes, days and ids that the words speak of' })
  readonly details!: Record<string, string>;
}

/** Everything that is missing or blocks, at once; what fits; what it needs and must not be asked for; what it costs. */
export class PreCheckAnswer {
  @ApiProperty({ enum: ['here', 'elsewhere', 'nowhere'], description: 'Where the person is known' })
  readonly known!: 'here' | 'elsewhere' | 'nowhere';
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly residentId!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly fullName!: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly birthYear!: number | null;
  @ApiProperty({ enum: registrationKinds, description: 'What was asked for, or what fits' })
  readonly kind!: RegistrationKind;
  @ApiProperty({ description: 'Whether nothing blocks' }) readonly mayOpen!: boolean;
  @ApiProperty({ type: [Finding] }) readonly findings!: Finding[];
  @ApiProperty({
    type: RegistrationInForce,
    nullable: true,
    description: 'In another commune; the grant ends it',
  })
  readonly registrationElsewhere!: RegistrationInForce | null;
  @ApiProperty({ format: 'date', description: 'The first day that can be asked for' })
  readonly earliestFrom!: string;
  @ApiProperty({ format: 'date', description: 'The last day of the longest term from then' })
  readonly latestLastDay!: string;
  @ApiProperty({ type: CasePapersNeeded }) readonly papers!: CasePapersNeeded;
  @ApiProperty({ type: CountedFee, description: 'At the counter, where nobody is exempt' })
  readonly fee!: CountedFee;
}

/** What is asked before a household is filed: its members, where they mean to live, and how it is handed in. */
export class HouseholdQuestion extends OmitType(PreCheckQuestion, [
  'kind',
  'residentId',
  'personalNumber',
  'joinsParentOrGuardian',
]) {
  @ApiProperty({ type: [HouseholdMemberFiled], minItems: 1, maxItems: 30 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => HouseholdMemberFiled)
  readonly members!: HouseholdMemberFiled[];
  @ApiProperty({ enum: ['counter', 'online'], required: false, default: 'counter' })
  @IsIn(['counter', 'online'])
  readonly channel: 'counter' | 'online' = 'counter';
}

/** Everything that is missing or blocks for any member, at once; what they need together; the one fee. */
export class HouseholdChecked {
  @ApiProperty({ description: 'Whether nothing blocks for anybody' }) readonly mayOpen!: boolean;
  @ApiProperty({ type: [PreCheckAnswer], description: 'In the order of the members' })
  readonly members!: PreCheckAnswer[];
  @ApiProperty({ type: CasePapersNeeded }) readonly papers!: CasePapersNeeded;
  @ApiProperty({ type: CountedFee }) readonly fee!: CountedFee;
}
