import type { Day } from '@libs/calendar';
import { type DwellingBlock, dwellingBlocks } from '@libs/residence-law';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { AfterRows } from '../../page.field.ts';
import { DayField } from '../../day.field.ts';
import { CommuneCode, OptionalCommuneCode } from '../commune-code.field.ts';

/** By what right people live there (Law on Residence, article 2(1)): owned, rented, borrowed, and so on. */
export const dwellingKinds = ['owned', 'rented', 'borrowed', 'lodging', 'institution', 'vehicle'] as const;

export type DwellingKind = (typeof dwellingKinds)[number];

/** Words of an address, with or without diacritics; in a body, so that no address stands in an address bar. */
export class DwellingQuestion {
  @ApiProperty({ minLength: 2, maxLength: 200, example: '12 nguyen hue' })
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  readonly text!: string;
  @OptionalCommuneCode() readonly communeCode?: string;
  @ApiProperty({ required: false, default: 20, maximum: 50 })
  @IsInt()
  @Min(1)
  @Max(50)
  readonly limit: number = 20;
  @AfterRows() readonly cursor?: string;
}

/** A dwelling as an officer records it. */
export class NewDwelling {
  @CommuneCode() readonly communeCode!: string;
  @ApiProperty({
    minLength: 3,
    maxLength: 300,
    description: 'House number and street, hamlet or quarter; without the commune',
  })
  @IsString()
  @Matches(/\S.*\S.*\S/su)
  @MaxLength(300)
  readonly address!: string;
  @ApiProperty({ enum: dwellingKinds }) @IsIn(dwellingKinds) readonly kind!: DwellingKind;
  @ApiProperty({
    required: false,
    type: String,
    nullable: true,
    description: 'The address as its papers have it, where they still name the units of before 2025-07-01',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly addressOnDocument?: string | null;
}

export class DwellingDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly communeName!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ enum: dwellingKinds }) readonly kind!: DwellingKind;
  @ApiProperty({ type: String, nullable: true }) readonly addressOnDocument!: string | null;
}

export class DwellingPage {
  @ApiProperty({ type: [DwellingDetails] }) readonly items!: DwellingDetails[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** Why no residence may be newly registered here (Law on Residence, article 23). */
export class NewDwellingBlock {
  @ApiProperty({ enum: dwellingBlocks }) @IsIn(dwellingBlocks) readonly reason!: DwellingBlock;
  @ApiProperty({
    minLength: 3,
    maxLength: 500,
    description: 'The decision, map or judgment by which it is so',
  })
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  readonly basis!: string;
  @DayField('the first day on which it is so') readonly from!: Day;
}

/** Why a block is taken away. */
export class LiftedBlock {
  @ApiProperty({ minLength: 3, maxLength: 500 })
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  readonly reason!: string;
}

export class DwellingBlockDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: dwellingBlocks }) readonly reason!: DwellingBlock;
  @ApiProperty() readonly basis!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
}

/** What forbids registering at a dwelling; empty where nothing does. */
export class BlocksOfDwelling {
  @ApiProperty({ type: [DwellingBlockDetails] }) readonly items!: DwellingBlockDetails[];
}
