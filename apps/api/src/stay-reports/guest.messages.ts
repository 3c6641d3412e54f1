import type { Day, LocalDateTime } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { DayField, OptionalDayField } from '../day.field.ts';
import { OptionalInstantField } from '../instant.field.ts';
import { OptionalPartialDateField, OptionalPersonalNumberField } from '../residents/index.ts';

export const stayPurposes = ['work', 'study', 'family', 'medical', 'other'] as const;
export const hostRelations = ['none', 'close_relative'] as const;
const sexes = ['male', 'female'] as const;
export const identityShownBy = ['document', 'vneid'] as const;

/** One guest as somebody states them: the content of a report (Law on Residence, article 30), and nothing else. */
export class GuestStatement {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsString()
  @MaxLength(200)
  @Matches(/\p{L}/u)
  readonly fullName!: string;
  @OptionalPartialDateField() readonly dateOfBirth?: string | null;
  @OptionalPersonalNumberField() readonly personalNumber?: string | null;
  @ApiProperty({ type: String, required: false, nullable: true, pattern: '^[A-Z0-9]{5,20}$' })
  @IsOptional()
  @Matches(/^[A-Z0-9]{5,20}$/)
  readonly passportNumber?: string | null;
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    enum: sexes,
    description: 'Only where there is no personal number, which says it',
  })
  @IsOptional()
  @IsIn(sexes)
  readonly sex?: (typeof sexes)[number] | null;
  @ApiProperty({ required: false, default: 'VN', pattern: '^[A-Z]{2}$' })
  @Matches(/^[A-Z]{2}$/)
  readonly nationality: string = 'VN';
  @ApiProperty({ enum: stayPurposes }) @IsIn(stayPurposes) readonly purpose!: (typeof stayPurposes)[number];
  @ApiProperty({ enum: hostRelations, required: false, default: 'none' })
  @IsIn(hostRelations)
  readonly hostRelation: (typeof hostRelations)[number] = 'none';
  @DayField('the day of arrival') readonly arrivedOn!: Day;
  @OptionalInstantField('the instant of arrival, on that day') readonly arrivedAt?: LocalDateTime | null;
  @OptionalDayField('where the stay goes on: the first day that this report is of; otherwise the arrival')
  readonly reportFrom?: Day | null;
  @DayField('the first day the guest means to be gone; of a longer stay 30 days are reported')
  readonly until!: Day;
  @ApiProperty({ type: String, required: false, nullable: true, enum: identityShownBy })
  @IsOptional()
  @IsIn(identityShownBy)
  readonly identityShownBy?: (typeof identityShownBy)[number] | null;
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    format: 'uuid',
    description: 'The earlier report by the same reporter that this one repeats: the same person',
  })
  @IsOptional()
  @IsUUID()
  readonly earlierNoticeId?: string | null;
}
