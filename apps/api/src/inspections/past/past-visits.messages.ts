import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { RowsAsked } from '../../page.field.ts';
import { VisitFinding, visitOutcomes } from '../inspections.messages.ts';
import { type FoundCode, foundCodes } from '../likely-gain.ts';

/** Which page of the visits to a dwelling. */
export class PastVisitFilter {
  @RowsAsked(20, 100) readonly limit: number = 20;
}

/** What a visit found of one person, as it stands or was taken back. */
export class PastFinding {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: Number, nullable: true }) readonly birthYear!: number | null;
  @ApiProperty({ enum: foundCodes }) readonly found!: FoundCode;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly leftOn!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly voidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly voidReason!: string | null;
  @ApiProperty({ description: 'Whether it may still be taken back: it stands and is not too old' })
  readonly mayBeTakenBack!: boolean;
}

/** One visit with what it found. */
export class PastVisit {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ format: 'date' }) readonly inspectedOn!: string;
  @ApiProperty({ enum: visitOutcomes }) readonly outcome!: (typeof visitOutcomes)[number];
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
  @ApiProperty() readonly officerName!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly voidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly voidReason!: string | null;
  @ApiProperty({ description: 'Whether the whole visit may still be taken back' })
  readonly mayBeTakenBack!: boolean;
  @ApiProperty({ type: [PastFinding] }) readonly findings!: PastFinding[];
}

export class PastVisitList {
  @ApiProperty({ type: [PastVisit], description: 'Newest first' }) readonly items!: PastVisit[];
}

/** A visit was recorded by mistake: the wrong door, the wrong day. */
export class VisitTakingBack {
  @ApiProperty({ minLength: 5, maxLength: 500 })
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  readonly reason!: string;
}

/** What was found of somebody was recorded by mistake; with what was found instead, where it is known. */
export class FindingTakingBack extends VisitTakingBack {
  @ApiProperty({ type: VisitFinding, required: false, nullable: true })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => VisitFinding)
  readonly instead?: VisitFinding | null;
}
