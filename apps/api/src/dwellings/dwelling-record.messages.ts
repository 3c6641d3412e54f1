import type { Day } from '@libs/calendar';
import { crowdingCodes } from '@libs/residence-law';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { DayField } from '../day.field.ts';
import { DwellingDetails } from '../places/index.ts';
import { TieDetails } from './hosts/host-ties.messages.ts';
import { premisesKinds, type Premises } from './premises.ts';

const OptionalText =
  (maxLength: number, description: string): PropertyDecorator =>
  (target, property) => {
    ApiProperty({ type: String, required: false, nullable: true, maxLength, description })(target, property);
    IsOptional()(target, property);
    IsString()(target, property);
    MaxLength(maxLength)(target, property);
  };

/** What a dwelling is from a day on; the description before it stays as it was for the days before. */
export class NewDwellingDescription {
  @DayField('the first day it holds, not later than today') readonly holdsFrom!: Day;
  @ApiProperty({ enum: premisesKinds }) @IsIn(premisesKinds) readonly premises!: Premises;
  @ApiProperty({ type: Number, required: false, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly rooms?: number | null;
  @ApiProperty({ type: Number, required: false, nullable: true, description: 'Square metres of floor' })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0.1)
  @Max(1_000_000)
  readonly floorAreaM2?: number | null;
  @OptionalText(200, 'The unit as its papers still name it (form CT01, note 3)')
  readonly oldUnit?: string | null;
  @OptionalText(200, 'Who owns it') readonly ownerName?: string | null;
  @OptionalText(200, 'Who manages it') readonly managerName?: string | null;
  @OptionalText(30, 'Where the owner or manager is reached') readonly contactPhone?: string | null;
}

export class DwellingDescriptionDetails {
  @ApiProperty({ format: 'date' }) readonly holdsFrom!: string;
  @ApiProperty({ enum: premisesKinds }) readonly premises!: Premises;
  @ApiProperty({ type: Number, nullable: true }) readonly rooms!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly floorAreaM2!: number | null;
  @ApiProperty({ type: String, nullable: true }) readonly oldUnit!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly ownerName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly managerName!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly contactPhone!: string | null;
}

/** Another record of the same dwelling. */
export class MergedDwelling {
  @ApiProperty({ format: 'uuid' }) readonly mergeId!: string;
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ format: 'date-time' }) readonly mergedAt!: string;
  @ApiProperty({ description: 'Went along with another one; undone after that one' })
  readonly wentAlong!: boolean;
}

/** How many are there today, for certain, possibly, and registered. */
export class PeopleAtDwelling {
  @ApiProperty() readonly certain!: number;
  @ApiProperty() readonly possible!: number;
  @ApiProperty() readonly registered!: number;
}

/** A reason to look at the dwelling; it decides nothing. */
export class CrowdingHintDetails {
  @ApiProperty({ enum: crowdingCodes }) readonly code!: (typeof crowdingCodes)[number];
  @ApiProperty() readonly is!: number;
  @ApiProperty() readonly limit!: number;
  @ApiProperty() readonly article!: string;
  @ApiProperty({ description: 'How well the value is known: A to C, MH, MM, ML, U, REC' })
  readonly tag!: string;
  @ApiProperty({ description: 'Whether an administrator has confirmed it' }) readonly confirmed!: boolean;
}

/** All that is known of one dwelling, but for the people in it. */
export class DwellingRecord {
  @ApiProperty() readonly dwelling!: DwellingDetails;
  @ApiProperty({ type: DwellingDescriptionDetails, nullable: true })
  readonly description!: DwellingDescriptionDetails | null;
  @ApiProperty({ type: [TieDetails] }) readonly ties!: TieDetails[];
  @ApiProperty({ type: [MergedDwelling] }) readonly merged!: MergedDwelling[];
  @ApiProperty() readonly people!: PeopleAtDwelling;
  @ApiProperty({ type: [CrowdingHintDetails] }) readonly hints!: CrowdingHintDetails[];
  @ApiProperty({ description: 'Objections of an owner that nobody has answered yet' })
  readonly openObjections!: number;
}
