import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { DayField } from '../../day.field.ts';
import { PersonalNumberField } from '../../residents/index.ts';
import { CasePapersNeeded } from '../registration-request.messages.ts';

/** Who sets an ending in motion at the counter; data come by their own way. */
export const beginnings = ['filed', 'ex_officio', 'host_notice'] as const;
export const allBeginnings = [...beginnings, 'from_data'] as const;
export type Beginning = (typeof allBeginnings)[number];

/** Letters of article 29(1) by which a registration is struck off; b is a cancellation. */
export const endingGrounds = ['a', 'c', 'd', 'đ', 'e', 'g', 'h'] as const;
export type EndingGround = (typeof endingGrounds)[number];

const OptionalText = (longest: number) => (target: object, name: string) => {
  ApiProperty({ type: String, required: false, nullable: true, maxLength: longest })(target, name);
  IsOptional()(target, name);
  IsString()(target, name);
  MaxLength(longest)(target, name);
};

/** A registration is to be struck off: filed by the household, seen by the office, or told by the host. */
export class EndingFiling {
  @ApiProperty({ enum: beginnings }) @IsIn(beginnings) readonly begun!: (typeof beginnings)[number];
  @ApiProperty({ enum: endingGrounds }) @IsIn(endingGrounds) readonly ground!: EndingGround;
  @DayField('the day on which the ground arose') readonly aroseOn!: Day;
  @DayField('the first day the registration no longer holds') readonly endedOn!: Day;
  @ApiProperty({ enum: ['counter', 'online'], required: false, default: 'counter' })
  @IsIn(['counter', 'online'])
  readonly channel: 'counter' | 'online' = 'counter';
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    maxLength: 60,
    description: 'Dossier code of the portal, where it was filed online',
  })
  @ValidateIf(({ begun, channel }: EndingFiling) => begun === 'filed' && channel === 'online')
  @IsString()
  @Matches(/^[\p{L}\d][\p{L}\d./-]{3,59}$/u)
  readonly portalDossierCode?: string | null;
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    maxLength: 200,
    description: 'The host who told of the end of lease, loan or lodging',
  })
  @ValidateIf(({ begun }: EndingFiling) => begun === 'host_notice')
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  readonly toldBy?: string | null;
  @OptionalText(2000) readonly note?: string | null;
}

/** Minutes of a striking off that nobody filed (Decree 154/2024, article 10). */
export class NewMinutes {
  @ApiProperty({ maxLength: 60 }) @IsString() @MinLength(1) @MaxLength(60) readonly number!: string;
  @DayField('the day they were written') readonly writtenOn!: Day;
  @ApiProperty({ type: [String], minItems: 1, maxItems: 20, description: 'Who was present' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MinLength(2, { each: true })
  @MaxLength(200, { each: true })
  readonly present!: string[];
  @ApiProperty({ maxLength: 10_000 }) @IsString() @MinLength(10) @MaxLength(10_000) readonly text!: string;
}

export const feedSources = ['civil_status', 'nationality', 'residence_database'] as const;

/** One row of data that shows a ground: a death, lost citizenship, permanent residence at the same place. */
export class DataFeedRow {
  @ApiProperty({ description: 'Names the row in its source, however often it is sent', maxLength: 100 })
  @Matches(/^[\x21-\x7e]{1,100}$/)
  readonly rowId!: string;
  @PersonalNumberField() readonly personalNumber!: string;
  @ApiProperty({ enum: ['a', 'd', 'đ'] }) @IsIn(['a', 'd', 'đ']) readonly ground!: 'a' | 'd' | 'đ';
  @DayField('the day on which it happened') readonly happenedOn!: Day;
}

/** Rows of one source, as they came. */
export class DataFeed {
  @ApiProperty({ enum: feedSources }) @IsIn(feedSources) readonly source!: (typeof feedSources)[number];
  @ApiProperty({ type: [DataFeedRow], minItems: 1, maxItems: 500 })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => DataFeedRow)
  readonly rows!: DataFeedRow[];
}

export const rowOutcomes = ['opened', 'nobody_registered_here', 'case_open_already', 'excluded'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What came of a row. */
export class TakenRow {
  @ApiProperty() readonly rowId!: string;
  @ApiProperty({ enum: rowOutcomes }) readonly outcome!: RowOutcome;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly caseId!: string | null;
  @ApiProperty({ description: 'The row was taken before; this is what came of it then' })
  readonly repeated!: boolean;
}

export class TakenFeed {
  @ApiProperty({ type: [TakenRow] }) readonly rows!: TakenRow[];
}

/** A registration as a request about it names it. */
export class RegistrationNamed {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly caseId!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ format: 'date' }) readonly lastDay!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly endedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly endGround!: string | null;
}

export class MinutesRecord {
  @ApiProperty() readonly number!: string;
  @ApiProperty({ format: 'date' }) readonly writtenOn!: string;
  @ApiProperty({ type: [String] }) readonly present!: string[];
  @ApiProperty() readonly text!: string;
}

/** What a case of ending asks. */
export class EndingRequest {
  @ApiProperty({ enum: ['ending'] }) readonly kind!: 'ending';
  @ApiProperty({ type: RegistrationNamed }) readonly registration!: RegistrationNamed;
  @ApiProperty({ enum: allBeginnings }) readonly begun!: Beginning;
  @ApiProperty({ enum: endingGrounds }) readonly ground!: EndingGround;
  @ApiProperty({ format: 'date' }) readonly aroseOn!: string;
  @ApiProperty({ format: 'date' }) readonly endedOn!: string;
  @ApiProperty({ format: 'date-time' }) readonly receivedAt!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'The last day to file it in time, where the household must',
  })
  readonly fileBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly portalDossierCode!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly toldBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
  @ApiProperty({ type: MinutesRecord, nullable: true }) readonly minutes!: MinutesRecord | null;
  @ApiProperty({ type: CasePapersNeeded }) readonly papers!: CasePapersNeeded;
}
