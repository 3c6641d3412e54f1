import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsIn } from 'class-validator';
import { DayField } from '../day.field.ts';
import { OptionalCommuneCode } from '../places/index.ts';
import {
  bases,
  type Basis,
  BasisField,
  type Dimension,
  DimensionsField,
  HeadcountRow,
  OptionalProvinceCode,
  type Population,
  PopulationField,
  populations,
} from './headcounts.messages.ts';

const steps = ['day', 'month'] as const;
type Step = (typeof steps)[number];

/** The same headcount again and again: every day or every month of a period, at most 400 times. */
export class HeadcountSeriesQuestion {
  @DayField('the first day counted') readonly from!: Day;
  @DayField('the first day no longer counted') readonly until!: Day;

  @ApiProperty({
    enum: steps,
    description:
      'Counts every day, or once a month on the day of the month of `from` (in shorter months the last)',
  })
  @IsIn(steps)
  readonly step!: Step;

  /** Without purposes, and without communes where the whole nation is counted: those are asked for day by day. */
  @DimensionsField()
  @ArrayMaxSize(2)
  readonly by: Dimension[] = [];
  @BasisField() readonly basis: Basis = 'legal';
  @PopulationField() readonly population: Population = 'migrants';
  @OptionalProvinceCode() readonly province?: string;
  @OptionalCommuneCode() readonly commune?: string;
}

/** The headcount of one day of a series. */
export class HeadcountOfDay {
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty({
    enum: ['NSO-63', 'NSO-34'],
    description: 'The code set of province and origin_province on this day',
  })
  readonly codeSet!: 'NSO-63' | 'NSO-34';
  @ApiProperty({ type: [HeadcountRow] }) readonly rows!: HeadcountRow[];
  @ApiProperty() readonly total!: number;
  @ApiProperty({ description: 'People away whose permanent residence is unknown' })
  readonly originUnknown!: number;
}

/** Headcounts over time, each with its day and the map its codes are of. */
export class HeadcountSeries {
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ format: 'date' }) readonly until!: string;
  @ApiProperty({ enum: steps }) readonly step!: Step;
  @ApiProperty({ enum: bases }) readonly basis!: Basis;
  @ApiProperty({ enum: populations }) readonly population!: Population;
  @ApiProperty({ type: [HeadcountOfDay] }) readonly points!: HeadcountOfDay[];
  @ApiProperty() readonly exact!: boolean;
}
