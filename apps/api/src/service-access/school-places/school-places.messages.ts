import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { CommuneCode } from '../../places/index.ts';

/** Places of a school, as its education officer enters them. */
export class NewSchoolPlaces {
  @CommuneCode() readonly communeCode!: string;
  @ApiProperty({ minLength: 3, maxLength: 200 })
  @IsString()
  @Length(3, 200)
  @Matches(/^\S(.*\S)?$/)
  readonly school!: string;
  @ApiProperty({ minimum: 0, maximum: 12, description: '0: preschool' })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(12)
  readonly grade!: number;
  @ApiProperty({ minimum: 2000, maximum: 2100, description: 'The year in which the school year begins' })
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  readonly schoolYear!: number;
  @ApiProperty({ minimum: 0, maximum: 100_000 })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(100_000)
  readonly places!: number;
  @ApiProperty({ minLength: 2, maxLength: 200, description: 'Where the number comes from' })
  @IsString()
  @Length(2, 200)
  readonly source!: string;
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    format: 'uuid',
    description: 'The entry that this one corrects',
  })
  @IsOptional()
  @IsUUID()
  readonly corrects?: string | null;
}

/** Places of a school as they stand. */
export class SchoolPlacesEntry {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly school!: string;
  @ApiProperty() readonly grade!: number;
  @ApiProperty() readonly schoolYear!: number;
  @ApiProperty() readonly places!: number;
  @ApiProperty() readonly source!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
}

/** Of which school year, and where. */
export class PlanAsked {
  @ApiProperty({
    required: false,
    minimum: 2000,
    maximum: 2100,
    description: 'The one sought now, if left out',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  readonly schoolYear?: number;
}

/** Children and places of a commune in a grade. */
export class PlanRow {
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ description: '0: preschool' }) readonly grade!: number;
  @ApiProperty({ description: 'Children of the age who live there, registered or not' })
  readonly children!: number;
  @ApiProperty({ description: 'Of them, without a known place' }) readonly withoutPlace!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Places entered; null: none entered yet' })
  readonly places!: number | null;
}

/** The plan of an area for a school year. */
export class SchoolPlan {
  @ApiProperty() readonly schoolYear!: number;
  @ApiProperty({ type: [PlanRow] }) readonly rows!: PlanRow[];
  @ApiProperty({ type: [SchoolPlacesEntry] }) readonly entries!: SchoolPlacesEntry[];
}
