import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

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

/** Kinds of case that ask for a registration. */
export const registrationKinds = ['registration', 'extension', 'change_of_dwelling'] as const;
export type RegistrationKind = (typeof registrationKinds)[number];
