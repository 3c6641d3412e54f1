import type { Day } from '@libs/calendar';
import {
  consentGivers,
  consentMethods,
  feeExemptions,
  type FeeExemption,
  filers,
  type Filer,
} from '@libs/residence-law';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { CaseSummary, FilingDetails } from '../cases/index.ts';
import { DayField, OptionalDayField } from '../day.field.ts';
import { type Relation, relations } from '../households/index.ts';
import { OptionalPersonalNumberField } from '../residents/index.ts';
import { CountedFee } from './counted-fee.ts';
import { ListRowFiled, RowToMend } from './list-row.messages.ts';
import {
  DwellingProof,
  hostRelations,
  purposesOfStay,
  type RegistrationKind,
  registrationKinds,
} from './temporary-residence.messages.ts';

/** Ý kiến đồng ý: who consents, by which of the four methods (Decree 154/2024/NĐ-CP, article 8 clause 5). */
export class ConsentGiven {
  @ApiProperty({ enum: consentGivers }) @IsIn(consentGivers) readonly of!: (typeof consentGivers)[number];
  @ApiProperty({ enum: consentMethods })
  @IsIn(consentMethods)
  readonly method!: (typeof consentMethods)[number];
  @ApiProperty({ minLength: 2, maxLength: 200, description: 'The name of who consents' })
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  readonly giverName!: string;
  @OptionalDayField('the day of the consent; today where nothing is said') readonly givenOn?: Day | null;
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly note?: string | null;
}

/**
 * An original that was compared and given back, by the number of its minutes (Circular 116/2026/TT-BCA, article 3 clause
 * 6); the paper itself is never kept.
 */
export class PaperSeen {
  @ApiProperty({ description: 'The code of the paper' })
  @Matches(/^[a-z][a-z_]{1,59}$/)
  readonly code!: string;
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    maxLength: 50,
    description:
      'Of the minutes of the comparison; those without a number of their own have that of the file',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(50)
  readonly minutesNumber?: string | null;
}

/** Everybody on a filing asks for the same dwelling and dates, hands in the same papers and pays together. */
abstract class FiledTogether {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly dwellingId!: string;
  @DayField('the day the person came to live there') readonly arrivedOn!: Day;
  @OptionalDayField('the first day the person means to be gone') readonly plannedUntil?: Day | null;
  @ApiProperty({ enum: purposesOfStay })
  @IsIn(purposesOfStay)
  readonly purpose!: (typeof purposesOfStay)[number];
  @ApiProperty({ enum: hostRelations, default: 'none', required: false })
  @IsIn(hostRelations)
  readonly hostRelation: (typeof hostRelations)[number] = 'none';
  @ApiProperty({ type: DwellingProof })
  @IsObject()
  @ValidateNested()
  @IsDefined()
  @Type(() => DwellingProof)
  readonly proof!: DwellingProof;
  @DayField('the first day asked for') readonly requestedFrom!: Day;
  @DayField('the last day asked for, at most two years on') readonly requestedLastDay!: Day;
  @ApiProperty({ enum: filers, required: false, default: 'person', description: 'Who hands it in' })
  @IsIn(filers)
  readonly filedBy: Filer = 'person';
  @ApiProperty({ enum: ['counter', 'online'], required: false, default: 'counter' })
  @IsIn(['counter', 'online'])
  readonly channel: 'counter' | 'online' = 'counter';
  @ApiProperty({ type: [ConsentGiven], required: false })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ConsentGiven)
  readonly consents: ConsentGiven[] = [];
  @ApiProperty({ type: [PaperSeen], required: false })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PaperSeen)
  readonly papersSeen: PaperSeen[] = [];
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 50, description: 'Of the fee' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  readonly feeReceiptNumber?: string | null;
}

/** Who a filing is about: a resident known here by id, or anybody by full number. */
const Whom = () => (target: object, name: string) => {
  ApiProperty({
    required: false,
    format: 'uuid',
    description: 'A resident known here; otherwise give the number',
  })(target, name);
  ValidateIf(({ personalNumber }: { personalNumber?: string | null }) => personalNumber == null)(
    target,
    name,
  );
  IsUUID()(target, name);
};

/** What is filed to register temporary residence, to extend it or to change the dwelling (article 28). */
export class TemporaryResidenceFiling extends FiledTogether {
  @ApiProperty({ enum: registrationKinds, required: false, default: 'registration' })
  @IsIn(registrationKinds)
  readonly kind: RegistrationKind = 'registration';
  @Whom() readonly residentId?: string;
  @OptionalPersonalNumberField() readonly personalNumber?: string;
  @ApiProperty({
    required: false,
    default: false,
    description: 'The person joins a parent or guardian there',
  })
  @IsBoolean()
  readonly joinsParentOrGuardian: boolean = false;
  @ApiProperty({ enum: feeExemptions, required: false, nullable: true })
  @IsOptional()
  @IsIn(feeExemptions)
  readonly feeExemption?: FeeExemption | null;
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    maxLength: 2000,
    description:
      'Why an extension before its window is taken all the same: the officer’s discretion, kept as such',
  })
  @IsOptional()
  @IsString()
  @MinLength(3)
  @MaxLength(2000)
  readonly discretion?: string | null;
}

/** One person of a household that moves together. */
export class HouseholdMemberFiled {
  @Whom() readonly residentId?: string;
  @OptionalPersonalNumberField() readonly personalNumber?: string;
  @ApiProperty({ enum: relations }) @IsIn(relations) readonly relation!: Relation;
  @ApiProperty({ enum: feeExemptions, required: false, nullable: true })
  @IsOptional()
  @IsIn(feeExemptions)
  readonly feeExemption?: FeeExemption | null;
}

/** A household or family that moves together: one filing, a case for each, one of them the head. */
export class HouseholdFiling extends FiledTogether {
  @ApiProperty({ type: [HouseholdMemberFiled], minItems: 1, maxItems: 30 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => HouseholdMemberFiled)
  readonly members!: HouseholdMemberFiled[];
}

/** A list through an organisation that manages the place (Circular 116/2026/TT-BCA, article 12 clause 2). */
export class ListFiling extends FiledTogether {
  @ApiProperty({ minLength: 2, maxLength: 300 })
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  readonly organisation!: string;
  @ApiProperty({
    required: false,
    default: false,
    description: 'Take the right rows and keep the wrong ones to be mended',
  })
  @IsBoolean()
  readonly goOnWithoutWrong: boolean = false;
  @ApiProperty({ type: [ListRowFiled], minItems: 1, maxItems: 500 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ListRowFiled)
  readonly rows!: ListRowFiled[];
}

/** What a filing holds: its cases, and rows that wait to be mended. */
export class WholeFiling {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: FilingDetails }) readonly filing!: FilingDetails;
  @ApiProperty({ type: CountedFee }) readonly fee!: CountedFee;
  @ApiProperty({ type: [CaseSummary] }) readonly cases!: CaseSummary[];
  @ApiProperty({ type: [RowToMend] }) readonly rowsToMend!: RowToMend[];
}

/** The number of the receipt for the fee of a filing. */
export class FeeReceipt {
  @ApiProperty({ minLength: 1, maxLength: 50 })
  @IsString()
  @MinLength(1)
  @MaxLength(50)
  readonly receiptNumber!: string;
}
