import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { DayField } from '../day.field.ts';

/** A declaration of residence information by somebody who can register neither residence (article 19). */
export class NoResidenceFiling {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly residentId!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly dwellingId!: string;
  @DayField('the day from which the person has lived there') readonly livesThereSince!: Day;
  @ApiProperty({ description: 'Whether the population database knows the person: the shorter limit' })
  @IsBoolean()
  readonly inPopulationDatabase!: boolean;
  @ApiProperty({ minLength: 5, maxLength: 1000, description: 'Why neither residence can be registered' })
  @IsString()
  @MinLength(5)
  @MaxLength(1000)
  readonly why!: string;
}

/** What a case of a declaration asks. */
export class NoResidenceRequest {
  @ApiProperty({ enum: ['no_residence_declaration'] }) readonly kind!: 'no_residence_declaration';
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ format: 'date' }) readonly livesThereSince!: string;
  @ApiProperty() readonly inPopulationDatabase!: boolean;
  @ApiProperty() readonly why!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Why the longest limit runs' })
  readonly complexBecause!: string | null;
}
