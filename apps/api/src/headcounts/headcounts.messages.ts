import type { Day } from '@libs/calendar';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { DayField, OptionalDayField } from '../day.field.ts';
import { OptionalCommuneCode } from '../places/index.ts';

/** What a headcount can be broken down by. */
export const dimensions = [
  'province',
  'commune',
  'status',
  'group',
  'movement',
  'sex',
  'age_group',
  'birth_year',
  'origin_province',
  'purpose',
] as const;
export type Dimension = (typeof dimensions)[number];

export const bases = ['legal', 'current34', 'legacy63'] as const;
export type Basis = (typeof bases)[number];

export const populations = ['migrants', 'all_away'] as const;
export type Population = (typeof populations)[number];

/** What a table is broken down by, in the address: names with commas between them. */
export const DimensionsField = () =>
  applyDecorators(
    ApiProperty({
      required: false,
      type: String,
      description: `Dimensions, separated by commas: ${dimensions.join(', ')}`,
      example: 'commune,group',
    }),
    IsOptional(),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.split(',').filter(Boolean) : value,
    ),
    IsArray(),
    ArrayUnique(),
    IsIn(dimensions, { each: true }),
  );

/** Whose map decides what another province is. */
export const BasisField = () =>
  applyDecorators(
    ApiProperty({
      required: false,
      enum: bases,
      default: 'legal',
      description: 'Whose map decides "another province"',
    }),
    IsOptional(),
    IsIn(bases),
  );

/** Migrants of the study, or everybody away from home. */
export const PopulationField = () =>
  applyDecorators(
    ApiProperty({ required: false, enum: populations, default: 'migrants' }),
    IsOptional(),
    IsIn(populations),
  );

/** A province of the 34 or of the 63, as the basis has it. */
export const OptionalProvinceCode = () =>
  applyDecorators(
    ApiProperty({
      required: false,
      type: String,
      pattern: '^[0-9]{2}$',
      description: "A code of the basis' own map",
    }),
    IsOptional(),
    Matches(/^[0-9]{2}$/),
  );

/** A headcount of one day: broken down by what, on whose map, of whom, where, and as known when. */
export class HeadcountQuestion {
  @DayField('the day counted') readonly on!: Day;
  @DimensionsField() readonly by: Dimension[] = [];
  @BasisField() readonly basis: Basis = 'legal';
  @PopulationField() readonly population: Population = 'migrants';
  @OptionalProvinceCode() readonly province?: string;
  @OptionalCommuneCode() readonly commune?: string;
  @OptionalDayField('as known at the end of this day') readonly knownOn?: Day | null;
}

/** One cell: a key per dimension asked for, and the number of people. */
export class HeadcountRow {
  @ApiProperty({ required: false }) readonly province?: string;
  @ApiProperty({ required: false }) readonly commune?: string;
  @ApiProperty({ required: false }) readonly status?: string;
  @ApiProperty({ required: false }) readonly group?: string;
  @ApiProperty({ required: false }) readonly movement?: string;
  @ApiProperty({ required: false }) readonly sex?: string;
  @ApiProperty({ required: false }) readonly age_group?: string;
  @ApiProperty({ required: false, type: Number, nullable: true }) readonly birth_year?: number | null;
  @ApiProperty({ required: false, type: String, nullable: true }) readonly origin_province?: string | null;
  @ApiProperty({ required: false }) readonly purpose?: string;
  @ApiProperty() readonly count!: number;
}

/** A headcount, always with its day, its basis and the map its codes are of. */
export class Headcount {
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty({ enum: bases }) readonly basis!: Basis;
  @ApiProperty({ enum: ['NSO-63', 'NSO-34'], description: 'The code set of province and origin_province' })
  readonly codeSet!: 'NSO-63' | 'NSO-34';
  @ApiProperty({ enum: populations }) readonly population!: Population;
  @ApiProperty({ type: [HeadcountRow] }) readonly rows!: HeadcountRow[];
  @ApiProperty() readonly total!: number;
  @ApiProperty({
    description: 'People away whose permanent residence is unknown; never migrants of the study',
  })
  readonly originUnknown!: number;
  @ApiProperty() readonly exact!: boolean;
}
