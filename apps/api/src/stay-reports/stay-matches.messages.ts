import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { ResidentSummary } from '../residents/index.ts';

const verdicts = ['same', 'different'] as const;

/** Two records that may be one person, side by side. */
export class StayMatch {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ description: '`same_number`, `same_name_and_birth_year`, or the words of an officer' })
  readonly reason!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({
    type: [ResidentSummary],
    description: 'The newer record, then the one that was there before',
  })
  readonly residents!: ResidentSummary[];
}

export class StayMatchPage {
  @ApiProperty({ type: [StayMatch] }) readonly items!: StayMatch[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** What the officer found: one person, or two. */
export class MatchSettlement {
  @ApiProperty({ enum: verdicts }) @IsIn(verdicts) readonly verdict!: (typeof verdicts)[number];
  @ApiProperty({ minLength: 3, maxLength: 500 })
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  readonly note!: string;
}
