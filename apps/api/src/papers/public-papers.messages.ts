import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, registerDecorator } from 'class-validator';
import { type CaseKind, caseKinds, type CaseState, caseStates } from '../cases/index.ts';
import { isPartialDate } from '../partial-date.ts';

const IsBirthDate = (): PropertyDecorator => (target, property) => {
  registerDecorator({
    name: 'isPartialDate',
    target: target.constructor,
    propertyName: String(property),
    validator: { validate: isPartialDate },
  });
};

/** The code of a paper, as its QR code tells it or as it was typed. */
export class PaperCheckQuestion {
  @ApiProperty({ maxLength: 100 }) @IsString() @MaxLength(100) readonly code!: string;
}

/** How the report that a receipt is of came to stand no more. */
export class ReportEnded {
  @ApiProperty({ enum: ['cancelled', 'corrected'] }) readonly how!: 'cancelled' | 'corrected';
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
}

/** Whether a paper stands; of what it says, only its number and its day. */
export class PaperCheckAnswer {
  @ApiProperty() readonly valid!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Null where no paper has this code' })
  readonly number!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly issuedOn!: string | null;
  @ApiProperty({ type: ReportEnded, nullable: true, description: 'Of the receipt of a report of a stay' })
  readonly ended!: ReportEnded | null;
}

/** What proves that somebody may follow a filing. */
export class FilingTrackingQuestion {
  @ApiProperty({ maxLength: 100 }) @IsString() @MaxLength(100) readonly trackingCode!: string;
  @ApiProperty({ example: '1995-08-12', description: 'As it stands in the record: a day, a month or a year' })
  @IsBirthDate()
  readonly dateOfBirth!: string;
}

/** One step of a case that anybody may know who holds its code. */
export class TrackedStep {
  @ApiProperty() readonly kind!: string;
  @ApiProperty({ format: 'date' }) readonly happenedOn!: string;
}

/** A case of the filing, without a name. */
export class TrackedCase {
  @ApiProperty({ enum: caseKinds }) readonly kind!: CaseKind;
  @ApiProperty({ description: 'Its place among those handed in together' }) readonly place!: number;
  @ApiProperty({ enum: caseStates }) readonly state!: CaseState;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly dueOn!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly dueAt!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly waitingUntil!: string | null;
  @ApiProperty({ type: [String], description: 'Codes of what is to be brought, while it waits for that' })
  readonly missing!: string[];
  @ApiProperty({ type: [TrackedStep] }) readonly steps!: TrackedStep[];
}

/** How far a filing has come. */
export class FilingTracking {
  @ApiProperty({ description: 'Commune, year and number' }) readonly number!: string;
  @ApiProperty({ format: 'date-time' }) readonly filedAt!: string;
  @ApiProperty({ description: 'Name of the commune whose police decide' }) readonly commune!: string;
  @ApiProperty({ enum: ['one', 'household', 'list'] }) readonly form!: string;
  @ApiProperty({ type: [TrackedCase] }) readonly cases!: TrackedCase[];
}
