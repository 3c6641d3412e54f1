import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  registerDecorator,
  ValidateNested,
} from 'class-validator';
import { DayField, parseDay } from '../../day.field.ts';

const kinds = ['off', 'worked'] as const;

/** A list of days in a message. */
const Days =
  (description: string): PropertyDecorator =>
  (target, property) => {
    ApiProperty({ type: [String], format: 'date', description })(target, property);
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map((text: unknown) => parseDay(text) ?? text) : value,
    )(target, property);
    ArrayMaxSize(60)(target, property);
    registerDecorator({
      name: 'isDay',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (days: unknown) =>
          Array.isArray(days) && days.every((one) => typeof one === 'object' && one !== null),
      },
    });
  };

/** A weekday on which State offices rest, or a weekend day on which they work for another. */
export class OfficeDayEntry {
  @DayField('the day') readonly day!: Day;
  @ApiProperty({ enum: kinds }) @IsIn(kinds) readonly kind!: 'off' | 'worked';
  @ApiProperty({ example: 'Tết Nguyên đán' }) @IsString() @Length(1, 200) readonly name!: string;
  @ApiProperty({ example: 'Thông báo 9441/TB-BNV' }) @IsString() @Length(1, 200) readonly basis!: string;
}

/** A whole year as the yearly notice says it; it takes the place of what was known of that year. */
export class OfficeYearEntry {
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    description: 'The notice; left out, the year stays provisional',
  })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  readonly notice?: string | null;
  @ApiProperty({ type: [OfficeDayEntry] })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => OfficeDayEntry)
  readonly days!: OfficeDayEntry[];
  @Days('days that are still to be decided: they count as working days, and deadlines on them are marked')
  readonly uncertain: Day[] = [];
}

/** A day as it is shown. */
export class OfficeDayDetails {
  @ApiProperty({ format: 'date' }) readonly day!: string;
  @ApiProperty({ enum: kinds }) readonly kind!: 'off' | 'worked';
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly basis!: string;
}

/** A year of the office calendar in force. */
export class OfficeYearDetails {
  @ApiProperty() readonly year!: number;
  @ApiProperty({ type: String, nullable: true }) readonly notice!: string | null;
  @ApiProperty({
    description: 'Whether the notice is still missing: deadlines of the year are marked provisional',
  })
  readonly provisional!: boolean;
  @ApiProperty({ type: [OfficeDayDetails] }) readonly days!: OfficeDayDetails[];
  @ApiProperty({ type: [String], format: 'date' }) readonly uncertain!: string[];
}

/** All years that are known. */
export class OfficeYears {
  @ApiProperty({ type: [OfficeYearDetails] }) readonly items!: OfficeYearDetails[];
}
