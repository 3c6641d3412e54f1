import type { Day, LocalDateTime } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { DueDerivation } from '../../cases/index.ts';
import { DayField, OptionalDayField } from '../../day.field.ts';
import { OptionalInstantField } from '../../instant.field.ts';
import { PageAskedById } from '../../page-asked.messages.ts';

/** Points a and b of article 31: people under the measures of a court, and under measures of the authorities. */
export const restrictedGroups = ['a', 'b'] as const;
export const restrictedChannels = ['portal', 'vneid', 'counter'] as const;
export const declarers = ['person', 'parent', 'guardian'] as const;

/** An absence declared by somebody of points a or b, with the body that supervises them. */
export class NewRestrictedAbsence {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly residentId!: string;
  @ApiProperty({ enum: restrictedGroups })
  @IsIn(restrictedGroups)
  readonly group!: (typeof restrictedGroups)[number];
  @OptionalInstantField('when the declaration came; absent: now')
  readonly receivedAt?: LocalDateTime | null;
  @DayField('the first day away') readonly leavesOn!: Day;
  @OptionalDayField('the first day back') readonly returnsOn?: Day | null;
  @ApiProperty({ maxLength: 300 }) @IsString() @MinLength(3) @MaxLength(300) readonly destination!: string;
  @ApiProperty({ maxLength: 500 }) @IsString() @MinLength(3) @MaxLength(500) readonly reason!: string;
  @ApiProperty({ enum: restrictedChannels })
  @IsIn(restrictedChannels)
  readonly channel!: (typeof restrictedChannels)[number];
  @ApiProperty({ enum: declarers }) @IsIn(declarers) readonly declaredBy!: (typeof declarers)[number];
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 100 })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  readonly declarerName?: string | null;
  @ApiProperty({ maxLength: 200, description: 'Who supervises the person' })
  @IsString()
  @MinLength(3)
  @MaxLength(200)
  readonly supervisingBody!: string;
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    maxLength: 100,
    description: 'Number of the written consent of the supervising body; no grant without it',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  readonly consentNumber?: string | null;
}

/** The answer to a declaration. */
export class RestrictedAnswer {
  @ApiProperty({ enum: ['grant', 'refuse'] }) @IsIn(['grant', 'refuse']) readonly verdict!:
    'grant' | 'refuse';
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 100 })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  readonly consentNumber?: string | null;
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly note?: string | null;
}

/** Why the longer limit of a complex case runs. */
export class RestrictedComplexity {
  @ApiProperty({ minLength: 5, maxLength: 500 })
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  readonly reason!: string;
}

export class RestrictedAbsenceFilter extends PageAskedById {
  @ApiProperty({ required: false, enum: ['to_answer', 'answered'], default: 'to_answer' })
  @IsIn(['to_answer', 'answered'])
  readonly state: 'to_answer' | 'answered' = 'to_answer';
}

export class RestrictedAbsenceSummary {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ enum: restrictedGroups }) readonly group!: string;
  @ApiProperty({ format: 'date-time' }) readonly receivedAt!: string;
  @ApiProperty({ format: 'date' }) readonly leavesOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly returnsOn!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly dueOn!: string | null;
  @ApiProperty({ type: String, nullable: true, enum: ['granted', 'refused'] })
  readonly verdict!: string | null;
}

export class RestrictedAbsencePage {
  @ApiProperty({ type: [RestrictedAbsenceSummary] }) readonly items!: RestrictedAbsenceSummary[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

export class RestrictedAbsenceDetails extends RestrictedAbsenceSummary {
  @ApiProperty() readonly destination!: string;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ enum: restrictedChannels }) readonly channel!: string;
  @ApiProperty({ enum: declarers }) readonly declaredBy!: string;
  @ApiProperty({ type: String, nullable: true }) readonly declarerName!: string | null;
  @ApiProperty() readonly supervisingBody!: string;
  @ApiProperty({ type: String, nullable: true }) readonly consentNumber!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly complexBecause!: string | null;
  @ApiProperty({ type: DueDerivation, nullable: true }) readonly dueDerivation!: DueDerivation | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly answeredOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly answerNote!: string | null;
}

/** The id of what was recorded; nothing else of it, because answers to creations are kept for a day. */
export class RecordedRestrictedAbsence {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
}

/** An officer of a commune is named to keep its restricted absences. */
export class OfficerNaming {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly accountId!: string;
}

/** A naming, with who named whom and whether it still holds. */
export class NamedOfficer {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly accountId!: string;
  @ApiProperty() readonly displayName!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ format: 'date-time' }) readonly namedAt!: string;
  @ApiProperty({ type: String, nullable: true }) readonly namedBy!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly withdrawnAt!: string | null;
}

export class NamedOfficers {
  @ApiProperty({ type: [NamedOfficer] }) readonly items!: NamedOfficer[];
}
