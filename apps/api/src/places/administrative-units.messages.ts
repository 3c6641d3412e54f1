import { ApiProperty } from '@nestjs/swagger';
import type { Day } from '@libs/calendar';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { AfterRows, RowsAsked } from '../page.field.ts';
import { DayField, OptionalDayField } from '../day.field.ts';

const unitTypes = ['city', 'province', 'ward', 'commune', 'township', 'special_zone'] as const;
const codeSets = ['NSO-63', 'NSO-34'] as const;

/** Which day's provinces to list. */
export class ProvinceQuestion {
  @OptionalDayField('the provinces in force on this day; left out: today') readonly on?: Day;
}

/** Which communes to find: by name (with or without diacritics) or code, on a day, in a province. */
export class CommuneQuestion {
  @ApiProperty({ required: false, maxLength: 100, example: 'thu duc' })
  @IsString()
  @MaxLength(100)
  readonly q: string = '';
  @ApiProperty({
    required: false,
    pattern: '^[0-9]{2}$',
    description: 'Code in the list in force on the day',
  })
  @IsOptional()
  @Matches(/^[0-9]{2}$/)
  readonly province?: string;
  @OptionalDayField('the communes in force on this day; left out: today') readonly on?: Day;
  @RowsAsked(20, 500) readonly limit: number = 20;
  @AfterRows(5) readonly cursor?: string;
}

/** A province on a day. */
export class Province {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ enum: codeSets }) readonly codeSet!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: unitTypes }) readonly type!: string;
  @ApiProperty({ example: 'Thành phố Hồ Chí Minh' }) readonly fullName!: string;
}

export class ProvinceList {
  @ApiProperty({ type: [Province] }) readonly items!: Province[];
}

/** A commune on a day, with its province then and the one of the 63 it lay in. */
export class Commune {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ enum: codeSets }) readonly codeSet!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: unitTypes }) readonly type!: string;
  @ApiProperty({ example: 'Phường Sài Gòn' }) readonly fullName!: string;
  @ApiProperty() readonly provinceCode!: string;
  @ApiProperty() readonly provinceName!: string;
  @ApiProperty() readonly legacyProvinceCode!: string;
  @ApiProperty() readonly legacyProvinceName!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The district, for a commune of before 2025-07-01',
  })
  readonly district!: string | null;
}

export class CommunePage {
  @ApiProperty({ type: [Commune] }) readonly items!: Commune[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** What a unit was called from one day to another. */
export class NameOverTime {
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly from!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly until!: string | null;
  @ApiProperty({ enum: unitTypes }) readonly type!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ description: 'The act that says so' }) readonly source!: string;
}

/** A commune on the other side of 2025-07-01. */
export class RelatedCommune extends Commune {
  @ApiProperty({ description: 'Whether people went along, or land only' }) readonly takesPeople!: boolean;
}

/** A commune of today with its history. */
export class CommuneDetails extends Commune {
  @ApiProperty({ type: [NameOverTime] }) readonly versions!: NameOverTime[];
  @ApiProperty({ type: [RelatedCommune] }) readonly predecessors!: RelatedCommune[];
}

/** A commune of before 2025-07-01 with what became of it. */
export class FormerCommuneDetails extends Commune {
  @ApiProperty({ type: [RelatedCommune] }) readonly successors!: RelatedCommune[];
  @ApiProperty({
    description: 'More than one successor took people: a person or a finer address must decide',
  })
  readonly undecided!: boolean;
}

/** One unit that a decree gives another type or name. */
export class UnitAmendment {
  @ApiProperty({ example: '25378' }) @Matches(/^([0-9]{2}|[0-9]{5})$/) readonly code!: string;
  @ApiProperty({ enum: unitTypes, required: false })
  @IsOptional()
  @IsIn(unitTypes)
  readonly type?: (typeof unitTypes)[number];
  @ApiProperty({ required: false, description: 'The name without the type' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  readonly name?: string;
}

const Count = (): PropertyDecorator => (target, property) => {
  ApiProperty({ type: 'integer' })(target, property);
  IsInt()(target, property);
  Min(0)(target, property);
};

/** The totals that must hold on the first day of a decree. */
export class ExpectedTotals {
  @Count() readonly city!: number;
  @Count() readonly province!: number;
  @Count() readonly ward!: number;
  @Count() readonly commune!: number;
  @Count() readonly special_zone!: number;
}

/** The file of a decree: its number, its first day, what it changes, and the totals it leaves. */
export class DecreeFile {
  @ApiProperty({ example: '388/NQ-UBTVQH16' }) @Matches(/^[\p{L}0-9/.-]{3,60}$/u) readonly number!: string;
  @DayField('the first day in force') readonly inForceOn!: Day;
  @ApiProperty({ type: [UnitAmendment] })
  @IsArray()
  @ArrayMaxSize(34)
  @ValidateNested({ each: true })
  @Type(() => UnitAmendment)
  readonly provinces!: UnitAmendment[];
  @ApiProperty({ type: [UnitAmendment] })
  @IsArray()
  @ArrayMaxSize(3_500)
  @ValidateNested({ each: true })
  @Type(() => UnitAmendment)
  readonly communes!: UnitAmendment[];
  @ApiProperty({ type: ExpectedTotals })
  @IsObject()
  @IsObject()
  @ValidateNested()
  @Type(() => ExpectedTotals)
  readonly expectedTotals!: ExpectedTotals;
}

/** What a decree changes in one unit. */
export class UnitDifference {
  @ApiProperty({ enum: ['province', 'commune'] }) readonly level!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty({ example: 'Xã Kép' }) readonly before!: string;
  @ApiProperty({ example: 'Phường Kép' }) readonly after!: string;
}

export class UnitTotals {
  @ApiProperty() readonly city!: number;
  @ApiProperty() readonly province!: number;
  @ApiProperty() readonly ward!: number;
  @ApiProperty() readonly commune!: number;
  @ApiProperty() readonly township!: number;
  @ApiProperty() readonly special_zone!: number;
}

export class DecreeProblemFound {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ description: 'The unit, or the type whose total differs' }) readonly subject!: string;
}

/** What loading a decree does, or would do. */
export class DecreeOutcome {
  @ApiProperty() readonly loaded!: boolean;
  @ApiProperty({ type: [UnitDifference] }) readonly differences!: UnitDifference[];
  @ApiProperty({ type: UnitTotals }) readonly before!: UnitTotals;
  @ApiProperty({ type: UnitTotals }) readonly after!: UnitTotals;
  @ApiProperty({ type: [DecreeProblemFound] }) readonly problems!: DecreeProblemFound[];
}
