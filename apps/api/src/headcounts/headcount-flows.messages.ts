import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { DayField } from '../day.field.ts';
import {
  bases,
  type Basis,
  BasisField,
  OptionalProvinceCode,
  type Population,
  PopulationField,
  populations,
} from './headcounts.messages.ts';

/** Who is at home where and counts where, on one day, by provinces. */
export class HeadcountFlowsQuestion {
  @DayField('the day counted') readonly on!: Day;
  @BasisField() readonly basis: Basis = 'legal';
  @PopulationField() readonly population: Population = 'migrants';
  /** Only people who count in this province. */
  @OptionalProvinceCode() readonly province?: string;
}

/** People at home in one province who count in another. */
export class Flow {
  @ApiProperty({ description: 'The province of permanent residence' }) readonly origin!: string;
  @ApiProperty({ description: 'The province where they count' }) readonly destination!: string;
  @ApiProperty() readonly count!: number;
}

/** People by one province. */
export class PeopleOfProvince {
  @ApiProperty() readonly province!: string;
  @ApiProperty() readonly count!: number;
}

/** The origin–destination matrix of the provinces on a day; pairs without anybody are left out. */
export class HeadcountFlows {
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty({ enum: bases }) readonly basis!: Basis;
  @ApiProperty({ enum: ['NSO-63', 'NSO-34'], description: 'The code set of the provinces' })
  readonly codeSet!: 'NSO-63' | 'NSO-34';
  @ApiProperty({ enum: populations }) readonly population!: Population;
  @ApiProperty({ type: [Flow] }) readonly flows!: Flow[];
  @ApiProperty({ type: [PeopleOfProvince], description: 'The sums by province of permanent residence' })
  readonly origins!: PeopleOfProvince[];
  @ApiProperty({ type: [PeopleOfProvince], description: 'The sums by province where people count' })
  readonly destinations!: PeopleOfProvince[];
  @ApiProperty({ description: 'Everybody counted, also those of unknown origin among all who are away' })
  readonly total!: number;
  @ApiProperty({ description: 'People away whose permanent residence is unknown' })
  readonly originUnknown!: number;
  @ApiProperty() readonly exact!: boolean;
}
