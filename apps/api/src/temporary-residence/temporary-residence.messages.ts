import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { DayField, OptionalDayField } from '../day.field.ts';
import { OptionalPersonalNumberField } from '../residents/index.ts';
import type { CaseKind } from '../cases/index.ts';

export const purposesOfStay = ['work', 'study', 'family', 'medical', 'other'] as const;
export const hostRelations = ['none', 'close_relative'] as const;

/** Papers that prove a lawful dwelling (Decree 154/2024, article 5, as amended by Decree 58/2026). */
export const proofKinds = [
  'written_lease',
  'ownership_paper',
  'owner_is_relative',
  'employer_housing_paper',
  'commune_confirmation',
  'self_commitment',
  'seen_in_data',
  'other_paper',
] as const;

/** The proof of a lawful dwelling: which paper was seen, or why none is needed. */
export class DwellingProof {
  @ApiProperty({ enum: proofKinds }) @IsIn(proofKinds) readonly kind!: (typeof proofKinds)[number];
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly note?: string | null;
}

/** What is filed to register temporary residence (hồ sơ đăng ký tạm trú, article 28). */
export class TemporaryResidenceFiling {
  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'A resident known here; otherwise give the number',
  })
  @ValidateIf((filing: TemporaryResidenceFiling) => filing.personalNumber == null)
  @IsUUID()
  readonly residentId?: string;
  @OptionalPersonalNumberField() readonly personalNumber?: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly dwellingId!: string;
  @DayField('the day the person came to live there') readonly arrivedOn!: Day;
  @OptionalDayField('the first day the person means to be gone') readonly plannedUntil?: Day | null;
  @ApiProperty({ enum: purposesOfStay })
  @IsIn(purposesOfStay)
  readonly purpose!: (typeof purposesOfStay)[number];
  @ApiProperty({ enum: hostRelations, default: 'none', required: false })
  @IsOptional()
  @IsIn(hostRelations)
  readonly hostRelation: (typeof hostRelations)[number] = 'none';
  @ApiProperty({ type: DwellingProof })
  @ValidateNested()
  @IsDefined()
  @Type(() => DwellingProof)
  readonly proof!: DwellingProof;
  @DayField('the first day asked for') readonly requestedFrom!: Day;
  @DayField('the last day asked for, at most two years on') readonly requestedLastDay!: Day;
}

/** What a registration, an extension or a change of dwelling asks for. */
export class RegistrationRequest {
  @ApiProperty({ enum: ['registration', 'extension', 'change_of_dwelling'] }) readonly kind!: CaseKind;
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty({ format: 'date' }) readonly arrivedOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly plannedUntil!: string | null;
  @ApiProperty({ enum: purposesOfStay }) readonly purpose!: string;
  @ApiProperty({ enum: hostRelations }) readonly hostRelation!: string;
  @ApiProperty({ enum: proofKinds }) readonly proofKind!: string;
  @ApiProperty({ type: String, nullable: true }) readonly proofNote!: string | null;
  @ApiProperty({ format: 'date' }) readonly requestedFrom!: string;
  @ApiProperty({ format: 'date' }) readonly requestedLastDay!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Relation to the head of household' })
  readonly relationToHead!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'The registration that it follows',
  })
  readonly replacesRegistrationId!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly presenceId!: string | null;
}
