import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { DayField } from '../../day.field.ts';
import { capacities, type Capacity } from '../premises.ts';

/** A host account answers for a dwelling, as its owner or its manager. */
export class NewTie {
  @ApiProperty({ description: 'User name of a host account of the same commune', maxLength: 64 })
  @IsString()
  @MaxLength(64)
  readonly username!: string;
  @ApiProperty({ enum: capacities }) @IsIn(capacities) readonly capacity!: Capacity;
  @DayField('the first day, not later than today') readonly from!: Day;
  @ApiProperty({ minLength: 3, maxLength: 300, description: 'The paper or visit by which an officer knows' })
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  readonly basis!: string;
}

/** The account no longer answers for the dwelling. */
export class TieEnding {
  @DayField('the first day it no longer does, not later than today') readonly until!: Day;
  @ApiProperty({ minLength: 3, maxLength: 300 })
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  readonly reason!: string;
}

export class TieDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid', description: 'The record of the dwelling that it names' })
  readonly dwellingId!: string;
  @ApiProperty({ format: 'uuid' }) readonly accountId!: string;
  @ApiProperty() readonly username!: string;
  @ApiProperty() readonly displayName!: string;
  @ApiProperty({ enum: capacities }) readonly capacity!: Capacity;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly until!: string | null;
  @ApiProperty() readonly basis!: string;
}

/** Who answers for a dwelling, and did. */
export class TiesOfDwelling {
  @ApiProperty({ type: [TieDetails] }) readonly items!: TieDetails[];
}

/** A host account of the officer's area, to choose from. */
export class HostAccount {
  @ApiProperty() readonly username!: string;
  @ApiProperty() readonly displayName!: string;
}

export class HostAccountList {
  @ApiProperty({ type: [HostAccount] }) readonly items!: HostAccount[];
}
