import { ApiProperty } from '@nestjs/swagger';
import { confidenceTags, MonthlyContribution } from '../service-access.messages.ts';

/** Those of a family who are registered at one dwelling, and so insure their health as one household, with what each pays. */
export class InsuredHousehold extends MonthlyContribution {
  @ApiProperty({ type: [String], description: 'In the order in which they pay' })
  readonly fullNames!: string[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'In the same order' })
  readonly residentIds!: string[];
  @ApiProperty({
    description: 'Members of the household who are not of this family; `total` is without them',
  })
  readonly others!: number;
  @ApiProperty({
    description:
      'People registered there who are insured already, nobody knows whether in the household: they take no place in it',
  })
  readonly notKnown!: number;
}

/** Those of a family who are insured by the State or through their school, and take no place in a household. */
export class InsuredApart {
  @ApiProperty({ enum: ['under_six', 'pupil'] }) readonly group!: 'under_six' | 'pupil';
  @ApiProperty({ type: [String] }) readonly fullNames!: string[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'In the same order' })
  readonly residentIds!: string[];
  @ApiProperty() readonly article!: string;
  @ApiProperty({ enum: confidenceTags }) readonly confidence!: string;
  @ApiProperty({ description: 'Whether it has been confirmed against the gazette' })
  readonly confirmed!: boolean;
}
