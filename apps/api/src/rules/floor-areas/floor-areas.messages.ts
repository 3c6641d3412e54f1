import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsNumber, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { DayField } from '../../day.field.ts';

/** What a province asks of floor per person, by its resolution. */
export class NewFloorArea {
  @ApiProperty({ description: 'A province in force on the day, two digits' })
  @Matches(/^[0-9]{2}$/)
  readonly provinceCode!: string;
  @DayField('the first day on which it holds') readonly holdsFrom!: Day;
  @ApiProperty({ minimum: 8, maximum: 100, description: 'Square metres; the law asks for eight' })
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(8)
  @Max(100)
  readonly squareMetres!: number;
  @ApiProperty({ minLength: 5, maxLength: 300, description: 'Number and day of the resolution' })
  @IsString()
  @MinLength(5)
  @MaxLength(300)
  readonly basis!: string;
  @ApiProperty({ description: 'Compared with the gazette; until then it is shown as unconfirmed' })
  @IsBoolean()
  readonly confirmed!: boolean;
}

export class FloorAreaDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly provinceCode!: string;
  @ApiProperty({ format: 'date' }) readonly holdsFrom!: string;
  @ApiProperty() readonly squareMetres!: number;
  @ApiProperty() readonly basis!: string;
  @ApiProperty() readonly confirmed!: boolean;
}

export class FloorAreas {
  @ApiProperty({ type: [FloorAreaDetails] }) readonly items!: FloorAreaDetails[];
}

/** A floor area was entered by mistake. */
export class FloorAreaVoiding {
  @ApiProperty({ minLength: 5, maxLength: 500 })
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  readonly reason!: string;
}
