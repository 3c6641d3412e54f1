import { dwellingHolds, type DwellingHold, obligationCodes, paperCodes } from '@libs/residence-law';
import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { DayField, OptionalDayField } from '../day.field.ts';
import { CommuneCode, OptionalCommuneCode } from '../places/index.ts';

const who = ['you', 'host', 'parent_or_guardian'] as const;
const tags = ['A', 'B', 'C', 'MH', 'MM', 'ML', 'U', 'REC'];

/** A few answers about a stay; no name, no number, and nothing of it is kept. */
export class ObligationsQuestion {
  @ApiProperty({ example: 'VN', pattern: '^[A-Z]{2}$' }) @Matches(/^[A-Z]{2}$/) readonly nationality!: string;
  @ApiProperty({ type: Number, required: false, nullable: true, minimum: 0, maximum: 130 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(130)
  readonly age?: number | null;
  @CommuneCode() readonly communeCode!: string;
  @OptionalCommuneCode() readonly permanentResidenceCommuneCode?: string | null;
  @DayField('the day of arrival') readonly arrivedOn!: Day;
  @ApiProperty({ required: false, default: false, description: 'Whether the arrival is at 23:00 or later' })
  @IsBoolean()
  readonly arrivesLate: boolean = false;
  @OptionalDayField('the first day you mean to be gone; left out where you do not know')
  readonly plannedUntil?: Day | null;
  @ApiProperty({ required: false, default: false }) @IsBoolean() readonly withCloseRelative: boolean = false;
  @ApiProperty({ required: false, default: true, description: 'Whether the host is there' })
  @IsBoolean()
  readonly hostPresent: boolean = true;
  @ApiProperty({ enum: dwellingHolds }) @IsIn(dwellingHolds) readonly dwelling!: DwellingHold;
}

/** A paper, in words, with the article that says so. */
export class PaperInWords {
  @ApiProperty({ enum: paperCodes }) readonly code!: string;
  @ApiProperty() readonly sentence!: string;
  @ApiProperty() readonly article!: string;
  @ApiProperty({ enum: tags }) readonly confidence!: string;
  @ApiProperty({ description: 'Whether it has been confirmed against the gazette' })
  readonly confirmed!: boolean;
}

/** One thing the law asks. */
export class ObligationInWords {
  @ApiProperty({ enum: obligationCodes }) readonly code!: string;
  @ApiProperty({ enum: who }) readonly who!: string;
  @ApiProperty() readonly sentence!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Where and how it is done' }) readonly how!:
    string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'A report is made before this moment',
  })
  readonly before!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'The day that the sentence speaks of',
  })
  readonly on!: string | null;
  @ApiProperty({ description: 'Whether the moment has passed' }) readonly overdue!: boolean;
  @ApiProperty() readonly article!: string;
  @ApiProperty({ enum: tags }) readonly confidence!: string;
  @ApiProperty() readonly confirmed!: boolean;
  @ApiProperty({ type: [PaperInWords] }) readonly papers!: PaperInWords[];
  @ApiProperty({ type: [PaperInWords], description: 'What nobody may ask for' })
  readonly neverAsked!: PaperInWords[];
}

/** What the law asks of you, or of your host. */
export class ObligationsAnswer {
  @ApiProperty({ type: [ObligationInWords] }) readonly obligations!: ObligationInWords[];
}
