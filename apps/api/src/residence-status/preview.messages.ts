import { applyDecorators } from '@nestjs/common';
import type { Day, LocalDateTime } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DayField, OptionalDayField, parseDay } from '../day.field.ts';
import { isPartialDate } from '../partial-date.ts';
import { CommuneCode } from '../places/index.ts';
import { registerDecorator } from 'class-validator';
import { InstantField, OptionalInstantField } from '../instant.field.ts';

/** Most facts that one preview may post, of all kinds together. */
export const mostFacts = 200;

const Id = () => applyDecorators(ApiProperty({ maxLength: 100 }), IsString(), MinLength(1), MaxLength(100));

/** A list of facts; left out, it is empty. */
const Facts = (fact: () => new () => object) =>
  applyDecorators(
    // Only what is called `type` is taken for a function that gives the class.
    ApiProperty({ type: () => fact(), isArray: true, required: false, maxItems: mostFacts }),
    Transform(({ value }: { value: unknown }) => (value === null ? [] : value)),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(mostFacts),
    ValidateNested({ each: true }),
    Type(fact),
  );

const Days = () =>
  applyDecorators(
    ApiProperty({ type: [String], required: false }),
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map((text: unknown) => parseDay(text) ?? text) : value,
    ),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(mostFacts),
    (target: object, property: string | symbol) =>
      registerDecorator({
        name: 'isDay',
        target: target.constructor,
        propertyName: String(property),
        validator: {
          validate: (days: unknown) =>
            Array.isArray(days) && days.every((item) => typeof item === 'object' && item !== null),
        },
      }),
  );

const OptionalPartialDate = () =>
  applyDecorators(
    ApiProperty({ type: String, required: false, nullable: true }),
    IsOptional(),
    (target: object, property: string | symbol) =>
      registerDecorator({
        name: 'isPartialDate',
        target: target.constructor,
        propertyName: String(property),
        validator: { validate: isPartialDate },
      }),
  );

export class PreviewPerson {
  @ApiProperty({ example: 'VN', pattern: '^[A-Z]{2}$' }) @Matches(/^[A-Z]{2}$/) readonly nationality!: string;
  @OptionalPartialDate() readonly dateOfBirth?: string | null;
  @ApiProperty({ required: false, nullable: true, enum: ['male', 'female'] })
  @IsOptional()
  @IsIn(['male', 'female'])
  readonly sex?: 'male' | 'female' | null;
}

export class PreviewPermanentResidence {
  @CommuneCode() readonly communeCode!: string;
  @DayField('first day') readonly from!: Day;
  @OptionalDayField('first day no longer') readonly until: Day | null = null;
}

export class PreviewPresence {
  @Id() readonly id!: string;
  @CommuneCode() readonly communeCode!: string;
  @Id() readonly dwelling!: string;
  @DayField('day of arrival') readonly arrivedOn!: Day;
  @OptionalInstantField('instant of arrival, on that day') readonly arrivedAt?: LocalDateTime | null;
  @OptionalDayField('first day no longer there') readonly leftOn?: Day | null;
  @OptionalDayField('stated intention') readonly plannedUntil?: Day | null;
  @Days() readonly confirmedOn?: Day[];
  @ApiProperty({ required: false, enum: ['none', 'close_relative'] })
  @IsOptional()
  @IsIn(['none', 'close_relative'])
  readonly hostRelation?: 'none' | 'close_relative';
  @ApiProperty({ required: false, enum: ['work', 'study', 'family', 'medical', 'other'] })
  @IsOptional()
  @IsIn(['work', 'study', 'family', 'medical', 'other'])
  readonly purpose?: 'work' | 'study' | 'family' | 'medical' | 'other';
  @OptionalInstantField('instant of recording') readonly recordedAt?: LocalDateTime | null;
}

export class PreviewStayReport {
  @Id() readonly presenceId!: string;
  @DayField('first day reported') readonly from!: Day;
  @DayField('first day no longer reported') readonly until!: Day;
  @InstantField('instant of the report') readonly reportedAt!: LocalDateTime;
}

export class PreviewRegistration {
  @CommuneCode() readonly communeCode!: string;
  @Id() readonly dwelling!: string;
  @DayField('first day') readonly from!: Day;
  @DayField('last day of the term') readonly lastDay!: Day;
  @OptionalDayField('first day it no longer holds, if it was ended early') readonly endedOn?: Day | null;
  @ApiProperty({
    required: false,
    nullable: true,
    enum: ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'elsewhere'],
  })
  @IsOptional()
  @IsIn(['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'elsewhere'])
  readonly endGround?: 'a' | 'b' | 'c' | 'd' | 'đ' | 'e' | 'g' | 'h' | 'elsewhere' | null;
}

export class PreviewCase {
  @CommuneCode() readonly communeCode!: string;
  @DayField('day the case was complete') readonly completeOn!: Day;
  @OptionalDayField('day of the decision') readonly decidedOn?: Day | null;
}

export class PreviewDeclaration {
  @CommuneCode() readonly communeCode!: string;
  @DayField('first day') readonly from!: Day;
  @OptionalDayField('first day no longer') readonly until?: Day | null;
}

export class PreviewFacts {
  @Facts(() => PreviewPermanentResidence) readonly permanentResidences: PreviewPermanentResidence[] = [];
  @Facts(() => PreviewPresence) readonly presences: PreviewPresence[] = [];
  @Facts(() => PreviewStayReport) readonly stayReports: PreviewStayReport[] = [];
  @Facts(() => PreviewRegistration) readonly temporaryRegistrations: PreviewRegistration[] = [];
  @Facts(() => PreviewCase) readonly pendingCases: PreviewCase[] = [];
  @Facts(() => PreviewDeclaration) readonly noResidenceDeclarations: PreviewDeclaration[] = [];
}

/** Facts about nobody in particular, to see what the rules make of them. Nothing is stored. */
export class StatusPreviewQuestion {
  @ApiProperty({ type: PreviewPerson })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PreviewPerson)
  readonly person!: PreviewPerson;
  @ApiProperty({ type: PreviewFacts })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PreviewFacts)
  readonly facts!: PreviewFacts;
  @DayField('first day of the answer') readonly from!: Day;
  @DayField('first day no longer in the answer, at most ten years on') readonly until!: Day;
}
