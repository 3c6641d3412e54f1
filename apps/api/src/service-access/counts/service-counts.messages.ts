import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

export const countedServices = [
  'asked_school_place',
  'asked_health_insurance',
  'asked_social_insurance',
  'children_without_place',
  'places',
] as const;

/** Of which year, and by what. */
export class ServiceCountsAsked {
  @ApiProperty({ required: false, minimum: 2000, maximum: 2100, description: 'This year, if left out' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  readonly year?: number;
  @ApiProperty({
    required: false,
    enum: ['commune', 'province'],
    default: 'commune',
    description: 'The communes of the own area, or all provinces',
  })
  @IsIn(['commune', 'province'])
  readonly by: 'commune' | 'province' = 'commune';
}

/** How many, ten or more. Fewer are not counted. */
export class ServiceCount {
  @ApiProperty({ type: String, nullable: true }) readonly communeCode!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly provinceCode!: string | null;
  @ApiProperty({ description: 'Of requests the calendar year; of places and children the school year' })
  readonly year!: number;
  @ApiProperty({ enum: countedServices }) readonly what!: (typeof countedServices)[number];
  @ApiProperty() readonly people!: number;
}

export class ServiceCountsOfYear {
  @ApiProperty() readonly year!: number;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly countedOn!: string | null;
  @ApiProperty({ type: [ServiceCount] }) readonly rows!: ServiceCount[];
}
