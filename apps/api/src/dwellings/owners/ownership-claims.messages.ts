import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { AfterRows, RowsAsked } from '../../page.field.ts';
import { OptionalDayField } from '../../day.field.ts';
import { CommuneCode } from '../../places/index.ts';
import { capacities, type Capacity } from '../premises.ts';

export const claimOutcomes = ['confirmed', 'refused'] as const;
type Outcome = (typeof claimOutcomes)[number];

/** Somebody says that an address is theirs, or that they manage it for its owner. */
export class NewClaim {
  @ApiProperty({ required: false, enum: capacities, default: 'owner' })
  @IsIn(capacities)
  readonly capacity: Capacity = 'owner';
  @CommuneCode() readonly communeCode!: string;
  @ApiProperty({ minLength: 3, maxLength: 300 })
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  readonly address!: string;
  @ApiProperty({ minLength: 3, maxLength: 500, description: 'The paper that shows it, with its number' })
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  readonly proof!: string;
}

export class ClaimDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly accountId!: string;
  @ApiProperty({ description: 'Who claims it' }) readonly displayName!: string;
  @ApiProperty({ enum: capacities }) readonly capacity!: Capacity;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty() readonly proof!: string;
  @ApiProperty({ format: 'date-time' }) readonly claimedAt!: string;
  @ApiProperty({ enum: claimOutcomes, type: String, nullable: true }) readonly outcome!: Outcome | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly dwellingId!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly answeredAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly answerNote!: string | null;
}

export class ClaimList {
  @ApiProperty({ type: [ClaimDetails] }) readonly items!: ClaimDetails[];
}

/** Which claims to show. */
export class ClaimFilter {
  @ApiProperty({ required: false, enum: ['open', 'answered'], default: 'open' })
  @IsIn(['open', 'answered'])
  readonly state: 'open' | 'answered' = 'open';
  @RowsAsked(50) readonly limit: number = 50;
  @AfterRows() readonly cursor?: string;
}

/** A claim as officers see it. */
export class ClaimByHost extends ClaimDetails {
  @ApiProperty({ type: String, nullable: true, description: 'Who answered it' })
  readonly officerName!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of the dwelling that was confirmed' })
  readonly dwellingAddress!: string | null;
}

export class ClaimPage {
  @ApiProperty({ type: [ClaimByHost], description: 'The oldest open ones first, or what was answered last' })
  readonly items!: ClaimByHost[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** An officer compared the papers, or did not find it so. */
export class ClaimAnswer {
  @ApiProperty({ enum: claimOutcomes }) @IsIn(claimOutcomes) readonly outcome!: Outcome;
  @ApiProperty({ required: false, type: String, nullable: true, format: 'uuid', description: 'The dwelling that is confirmed to be theirs, or theirs to manage' })
  @IsOptional()
  @IsUUID()
  readonly dwellingId?: string | null;
  @OptionalDayField('the first day they answer for it as far as known; today if left out')
  readonly from?: Day | null;
  @ApiProperty({ required: false, type: String, nullable: true, maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  readonly note?: string | null;
} // prettier-ignore
