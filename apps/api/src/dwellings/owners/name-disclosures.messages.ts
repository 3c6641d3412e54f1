import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { DayField } from '../../day.field.ts';

/** Somebody agrees that the owner of their dwelling sees their name. */
export class NewNameDisclosure {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly dwellingId!: string;
  @DayField('the day they agreed, not later than today') readonly agreedOn!: Day;
}

/** Nobody outside the police is told where somebody is. */
export class NewProtection {
  @ApiProperty({ minLength: 3, maxLength: 300, description: 'The decision by which it is so' })
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  readonly basis!: string;
}

export class NameDisclosureDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ format: 'date' }) readonly agreedOn!: string;
}

export class ProtectionDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly basis!: string;
}

/** What owners may learn of somebody. */
export class DisclosuresOfResident {
  @ApiProperty({ type: [NameDisclosureDetails] }) readonly items!: NameDisclosureDetails[];
  @ApiProperty({ type: ProtectionDetails, nullable: true }) readonly protection!: ProtectionDetails | null;
}
